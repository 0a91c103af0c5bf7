import type { Style, UID, Zone } from '@odoo/o-spreadsheet';

/** A look of cells, and the format of their numbers; what is left out stays as it is. */
export interface Look {
  style?: Style;
  format?: string;
}

/** One look for many cells, as few rectangles as possible. */
export interface LookWrite {
  sheetId: UID;
  target: Zone[];
  look: Look;
}

/** Wider than any sheet, so that row and column fit in one number. */
const ROW_STEP = 20_000;

/**
 * Collects looks that a script sets one property after the other, so that each cell is written once. Looks that come
 * about the same way are one and the same, known by a number, which keeps this fast for whole tabs.
 */
export class PendingLooks {
  private readonly sheets = new Map<UID, Map<number, number>>();
  private readonly looks: Look[] = [{}];
  private readonly numbers = new Map<string, number>();

  get isEmpty(): boolean {
    return this.sheets.size === 0;
  }

  /** Notes a look for all cells of these zones, over what was noted before. */
  add(sheetId: UID, zones: readonly Zone[], look: Look): void {
    const cells = this.sheets.get(sheetId) ?? new Map<number, number>();
    this.sheets.set(sheetId, cells);
    const key = JSON.stringify(look);
    for (const zone of zones) {
      for (let row = zone.top; row <= zone.bottom; row += 1) {
        for (let col = zone.left; col <= zone.right; col += 1) {
          const cell = row * ROW_STEP + col;
          cells.set(cell, this.combined(cells.get(cell) ?? 0, key, look));
        }
      }
    }
  }

  /** Hands out everything that was noted, and forgets it. */
  drain(): LookWrite[] {
    const writes = [...this.sheets].flatMap(([sheetId, cells]) =>
      [...rectangles(cells)].map(([number, target]) => ({ sheetId, target, look: this.looks[number] ?? {} })),
    );
    this.sheets.clear();
    return writes;
  }

  /** The number of the look that comes about when `look` is put over the one with a number. */
  private combined(number: number, key: string, look: Look): number {
    const step = `${number}:${key}`;
    const known = this.numbers.get(step);
    if (known !== undefined) return known;
    const before = this.looks[number] ?? {};
    const style = look.style || before.style ? { style: { ...before.style, ...look.style } } : {};
    this.looks.push({ ...before, ...look, ...style });
    this.numbers.set(step, this.looks.length - 1);
    return this.looks.length - 1;
  }
}

/** Rectangles of cells with the same look, by its number. */
function rectangles(cells: ReadonlyMap<number, number>): Map<number, Zone[]> {
  const found = new Map<number, Zone[]>();
  const open = new Map<string, Zone>();
  for (const { zone, look } of runs(cells)) {
    const key = `${look}:${zone.left}:${zone.right}`;
    const above = open.get(key);
    if (above && above.bottom === zone.top - 1) {
      above.bottom = zone.bottom;
      continue;
    }
    open.set(key, zone);
    const zones = found.get(look) ?? [];
    zones.push(zone);
    found.set(look, zones);
  }
  return found;
}

/** Neighbours in a row with the same look, from top to bottom. */
function runs(cells: ReadonlyMap<number, number>): { zone: Zone; look: number }[] {
  const found: { zone: Zone; look: number }[] = [];
  for (const [cell, look] of [...cells].sort(([a], [b]) => a - b)) {
    const row = Math.floor(cell / ROW_STEP);
    const col = cell % ROW_STEP;
    const last = found.at(-1);
    if (last && last.look === look && last.zone.top === row && last.zone.right === col - 1) last.zone.right = col;
    else found.push({ zone: { left: col, right: col, top: row, bottom: row }, look });
  }
  return found;
}
