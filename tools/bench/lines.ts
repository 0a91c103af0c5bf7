/** One line of the table: what was measured beside what is promised. */
export interface Line {
  what: string;
  measured: string;
  promised: string;
  /** `null` where nothing is promised. */
  kept: boolean | null;
}

/** A measurement that is to be at most so much. */
export function upTo(what: string, measured: number, most: number, unit = ''): Line {
  return { what, measured: withUnit(measured, unit), promised: `≤ ${most} ${unit}`.trim(), kept: measured <= most };
}

/** A measurement that is to be at least so much. */
export function atLeast(what: string, measured: number, least: number, unit = ''): Line {
  return { what, measured: withUnit(measured, unit), promised: `≥ ${least} ${unit}`.trim(), kept: measured >= least };
}

/** A measurement of which nothing is promised. */
export function noted(what: string, measured: number | string, unit = ''): Line {
  return {
    what,
    measured: typeof measured === 'string' ? measured : withUnit(measured, unit),
    promised: '',
    kept: null,
  };
}

/** How many times as much one is as the other, for the table. */
export function times(more: number, less: number): string {
  return less === 0 ? '–' : `${rounded(more / less)}×`;
}

export function seconds(milliseconds: number): string {
  return `${rounded(milliseconds / 1000)} s`;
}

export function verdict({ kept }: Line): string {
  if (kept === null) return '';
  return kept ? 'kept' : 'BROKEN';
}

function withUnit(value: number, unit: string): string {
  return `${rounded(value)} ${unit}`.trim();
}

function rounded(value: number): string {
  if (Math.abs(value) >= 100) return String(Math.round(value));
  return String(Math.round(value * (Math.abs(value) < 3 ? 100 : 10)) / (Math.abs(value) < 3 ? 100 : 10));
}
