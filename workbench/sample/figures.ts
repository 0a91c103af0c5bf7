import { type Random, whole } from './random';

/** The cells of one row of a form that an agency may fill in, as they stand on the page. */
export interface FormRow {
  /** A1 address of the figure and, where there is one, of the denominator. */
  figure: string;
  base: string | null;
  /** A1 address of the documents that prove it, and of the verifier's verdict on a criterion; an item of a list has none. */
  evidence: string;
  verdict: string | null;
  /** What the dropdown of the figure offers, from the best down; `null` for a number. */
  options: readonly string[] | null;
  /** How the points are counted, as the form says it. */
  method: string;
}

/**
 * Plausible entries for a row, as a person would type them.
 *
 * @param strength from 0 to 1: how far the agency has come
 */
export function entriesFor(row: FormRow, strength: number, random: Random): { address: string; text: string }[] {
  const good = random() < 0.25 + 0.72 * strength;
  if (row.options !== null) {
    const last = row.options.length - 1;
    const option = good ? 0 : Math.min(last, 1 + Math.floor(random() * last));
    return [{ address: row.figure, text: row.options[option] ?? '' }];
  }
  if (row.base === null) {
    const most = good ? 7 : 3;
    return [{ address: row.figure, text: String(whole(random, good ? 3 : 0, most)) }];
  }
  return ratio(row, row.base, strength, random);
}

/** A document for most of what an agency has, as a clerk would note it. */
export function evidenceFor(figure: string, random: Random): string {
  const number = whole(random, 1, 480);
  const wanted = figure !== 'Không' && figure !== '0' && random() < 0.85;
  return wanted ? `Văn bản mẫu số ${number}` : '';
}

function ratio(row: FormRow, base: string, strength: number, random: Random): { address: string; text: string }[] {
  const whole100 = whole(random, 24, 180);
  // Bandwidth is counted per person, so its figure is not a part of its base.
  const share = /Mbps/i.test(row.method)
    ? 0.4 + random() * 1.2
    : Math.min(1, Math.max(0, 0.25 + 0.75 * strength + (random() - 0.5) * 0.35));
  const figure = Math.round(whole100 * share);
  return [
    { address: row.figure, text: String(figure) },
    { address: base, text: String(whole100) },
  ];
}
