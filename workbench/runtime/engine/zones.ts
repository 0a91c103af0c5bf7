import type { Zone } from '@odoo/o-spreadsheet';

/** True if the two rectangles share a cell. */
export function overlaps(a: Zone, b: Zone): boolean {
  return a.left <= b.right && b.left <= a.right && a.top <= b.bottom && b.top <= a.bottom;
}

/** True if every cell of `inner` lies in at least one of the rectangles of `cover`. */
export function isCovered(inner: Zone, cover: readonly Zone[]): boolean {
  return cover.reduce<Zone[]>((rest, zone) => rest.flatMap((piece) => subtract(piece, zone)), [inner]).length === 0;
}

export function cellZone(col: number, row: number): Zone {
  return { left: col, right: col, top: row, bottom: row };
}

/** What is left of `zone` without the cells of `hole`, as up to four rectangles. */
export function subtract(zone: Zone, hole: Zone): Zone[] {
  if (!overlaps(zone, hole)) return [zone];
  const pieces: Zone[] = [];
  const top = Math.max(zone.top, hole.top);
  const bottom = Math.min(zone.bottom, hole.bottom);
  if (zone.top < top) pieces.push({ ...zone, bottom: top - 1 });
  if (bottom < zone.bottom) pieces.push({ ...zone, top: bottom + 1 });
  if (zone.left < hole.left) pieces.push({ ...zone, top, bottom, right: hole.left - 1 });
  if (hole.right < zone.right) pieces.push({ ...zone, top, bottom, left: hole.right + 1 });
  return pieces;
}
