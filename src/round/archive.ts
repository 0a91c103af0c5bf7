import type { Standings } from '../ranking/movement';
import type { CellValue } from '../scoring/answer';
import { fingerprintOf } from './fingerprint';
import type { Settings } from './round';

/** A round that is over, as it is kept for the years to come. */
export interface ArchivedRound {
  year: number;
  /** Name and dates of the round by setting, from which those of the next follow. */
  carried: Readonly<Record<string, string>>;
  /** The published version that this is the data of. */
  published: { number: number; fingerprint: string };
  /** Columns (from 1) of the forms whose cells are kept. */
  columns: readonly number[];
  places: readonly ArchivedPlace[];
  rows: readonly ArchivedRow[];
}

/** An agency's result in one of the rankings. */
export interface ArchivedPlace {
  scopeId: string;
  agencyId: string;
  agency: string;
  place: number | null;
  total: number;
  base: number;
  bonus: number;
  deducted: number;
  grade: string;
}

/** A row of an agency's form. */
export interface ArchivedRow {
  agencyId: string;
  agency: string;
  groupId: string;
  rowId: string;
  /** By the agency's own figures and by the verified ones; `null` for a row that earns none. */
  selfPoints: number | null;
  verifiedPoints: number | null;
  /** What stood in the columns. */
  cells: readonly CellValue[];
}

/** The rankings of an archived round, by scope. */
export function standingsOf(places: readonly ArchivedPlace[]): Map<string, Standings> {
  const scopes = new Map<string, Map<string, { place: number | null; total: number }>>();
  for (const { scopeId, agencyId, place, total } of places) {
    const standings = scopes.get(scopeId) ?? new Map();
    standings.set(agencyId, { place, total });
    scopes.set(scopeId, standings);
  }
  return scopes;
}

/** A mark by which an archive that was read back is known to be whole. */
export function archiveMark({ year, carried, published, columns, places, rows }: ArchivedRound): string {
  return fingerprintOf({
    year,
    carried,
    published,
    columns,
    places: places.map(({ scopeId, agencyId, agency, place, total, base, bonus, deducted, grade }) => [
      scopeId,
      agencyId,
      agency,
      place,
      total,
      base,
      bonus,
      deducted,
      grade,
    ]),
    rows: rows.map((row) => [
      row.agencyId,
      row.agency,
      row.groupId,
      row.rowId,
      row.selfPoints,
      row.verifiedPoints,
      row.cells.map(plainCell),
    ]),
  });
}

/** A cell's content for comparing: a time to the minute, as a spreadsheet keeps it as a fraction of a day. */
export function plainCell(value: CellValue): string | number | boolean {
  return typeof value === 'object' ? `${new Date(Math.round(Number(value) / 60_000) * 60_000).toISOString()}` : value;
}

/** Name and dates of a round, which the next year's follow from. */
export function carriedSettings(settings: Settings): Record<string, string> {
  return Object.fromEntries(
    Object.entries(settings).flatMap(([name, value]): [string, string][] =>
      typeof value === 'string' && (name === 'name' || DATE.test(value)) ? [[name, value]] : [],
    ),
  );
}

/**
 * The settings of the round that follows an archived one: a year later, its name with the new year in it, every date a year later, in the first phase. Everything
 * else stays as it is now.
 */
export function nextSettings(settings: Settings, { year, carried }: Pick<ArchivedRound, 'year' | 'carried'>): Settings {
  const next = year + 1;
  const moved = Object.fromEntries(
    Object.entries(carried).map(([name, value]) => [
      name,
      DATE.test(value) ? yearLater(value) : value.split(String(year)).join(String(next)),
    ]),
  );
  return Object.assign({ ...settings }, { phase: 'selfAssessment' as const }, moved, { year: next });
}

const DATE = /^(\d{2})\/(\d{2})\/(\d{4})$/;

/** `14/12/2017` a year later; 29 February becomes the 28th. */
function yearLater(date: string): string {
  const [, day = '', month = '', year = ''] = DATE.exec(date) ?? [];
  const leapDay = day === '29' && month === '02';
  return `${leapDay ? '28' : day}/${month}/${Number(year) + 1}`;
}
