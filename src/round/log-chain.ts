import * as z from 'zod/mini';
import type { CellValue } from '../rubric/cell';
import { fingerprintOf } from './fingerprint';
import type { Watched } from './watched';

/**
 * Every line of Nhật ký carries, in its hidden first cell, a mark over itself and the mark of the line above, so that a line which is changed, taken out, moved or put
 * in between is told. Behind the mark stands what the line made known, as JSON.
 */

/** A line as people read it. */
export interface LoggedLine {
  at: CellValue;
  person: string;
  action: string;
  what: string;
}

/** What a line keeps beside what people read. */
export interface Kept {
  /** What is known from this line on; `''` for what is there no more. */
  known?: Readonly<Record<string, Watched>> | undefined;
  /** The fingerprint of all lines above: from here on a log begins anew that was not whole any more. */
  seal?: string | undefined;
}

/** The line above another. */
export interface LineAbove {
  mark: string;
  at: CellValue;
}

const PREFIX = 'log.';
const Id = /^log\.((?:[0-9A-F]{4}-){3}[0-9A-F]{4})(?: ([\s\S]*))?$/;
const KeptOnLine = z.object({
  known: z.optional(z.record(z.string(), z.union([z.string(), z.number(), z.boolean()]))),
  seal: z.optional(z.string()),
  at: z.optional(z.number()),
});

/** What the hidden cell of a new line holds. */
export function lineId(above: LineAbove, line: LoggedLine, kept: Kept = {}): string {
  const text = JSON.stringify({ ...kept, at: secondOf(line.at) ?? undefined });
  return `${PREFIX}${markOf(above, line, text)} ${text}`;
}

/** A line by its first two cells, for the line below. */
export function lineAbove([id, at]: readonly CellValue[]): LineAbove {
  return { mark: partsOf(id)?.mark ?? '', at: at ?? '' };
}

/** Where Nhật ký is not as it was written: the row (from 1) of the first line that does not fit, or `'end'` if its last lines are missing. */
export type LogFault = number | 'end';

/**
 * Holds Nhật ký to its marks; `null` when it is whole. Lines of earlier times, above the first mark, have none.
 *
 * @param rows the tab from A1
 * @param last marks of which the last line has to carry one; none if that is not known
 */
export function faultIn(rows: readonly (readonly CellValue[])[], last: readonly string[]): LogFault | null {
  const lines = linesOf(rows);
  const sealed = lastWhere(lines, ({ kept }) => kept.seal !== undefined);
  const sealedLines = lines.slice(0, Math.max(0, sealed));
  if (sealed >= 0 && sealOf(sealedLines) !== lines[sealed]?.kept.seal) return sealedLines[0]?.row ?? 'end';
  const first = sealed >= 0 ? sealed : lines.findIndex(({ mark }) => mark !== '');
  if (first < 0) return last.length === 0 ? null : 'end';
  for (let at = first; at < lines.length; at += 1) {
    const line = lines[at];
    if (line === undefined) continue;
    if (line.mark !== markOf(lines[at - 1] ?? NO_LINE, line, line.text) || !isWhenItWasWritten(line)) return line.row;
  }
  return last.length === 0 || last.includes(lines[lines.length - 1]?.mark ?? '') ? null : 'end';
}

/** The seal under which a log that is not whole begins anew. */
export function sealOver(rows: readonly (readonly CellValue[])[]): string {
  return sealOf(linesOf(rows));
}

/** What is known by all lines together, the last one counting. */
export function knownFrom(rows: readonly (readonly CellValue[])[]): Map<string, Watched> {
  const known = new Map<string, Watched>();
  for (const { kept } of linesOf(rows)) learn(known, kept);
  return known;
}

/** Adds what a line makes known. */
export function learn(known: Map<string, Watched>, { known: news = {} }: Kept): void {
  for (const [key, value] of Object.entries(news)) {
    if (value === '') known.delete(key);
    else known.set(key, value);
  }
}

const NO_LINE: LineAbove = { mark: '', at: '' };

interface ReadLine extends LoggedLine, LineAbove {
  row: number;
  /** The hidden cell as it stands, and what is behind its mark. */
  id: string;
  text: string;
  kept: KeptAsWritten;
}

/** The second, since 1970, in which a line was written stands among what it keeps: times that are all moved together have the differences that they had. */
type KeptAsWritten = Kept & { at?: number | undefined };

/** The lines below the headings; blank rows are none. */
function linesOf(rows: readonly (readonly CellValue[])[]): ReadLine[] {
  const heading = lastWhere(rows, ([id]) => String(id ?? '').startsWith('#'));
  return rows.flatMap((cells, at): ReadLine[] => {
    const [id = '', time = '', person = '', action = '', what = ''] = cells;
    if (at <= heading || cells.every((cell) => cell === '')) return [];
    const { mark, text, kept } = partsOf(id) ?? { mark: '', text: '', kept: {} };
    const line = { at: time, person: String(person), action: String(action), what: String(what) };
    return [{ row: at + 1, id: String(id), mark, text, kept, ...line }];
  });
}

function lastWhere<T>(list: readonly T[], holds: (one: T) => boolean): number {
  return list.reduce((last, one, at) => (holds(one) ? at : last), -1);
}

function partsOf(id: CellValue | undefined): { mark: string; text: string; kept: KeptAsWritten } | null {
  const [, mark, text = ''] = Id.exec(String(id ?? '')) ?? [];
  if (mark === undefined) return null;
  const kept = text === '' ? null : KeptOnLine.safeParse(parsed(text));
  return { mark, text, kept: kept?.success === true ? kept.data : {} };
}

function markOf(above: LineAbove, { at, person, action, what }: LoggedLine, text: string): string {
  return fingerprintOf([above.mark, secondsBetween(above.at, at), flat(person), flat(action), flat(what), text]);
}

function sealOf(lines: readonly ReadLine[]): string {
  return fingerprintOf(
    lines.map(({ id, at, person, action, what }, index) => [
      id,
      secondsBetween(lines[index - 1]?.at ?? '', at),
      ...[person, action, what].map(flat),
    ]),
  );
}

/**
 * Whether the time in view is the one that a line was written at, or what becomes of that when somebody sets the spreadsheet to another time zone. Lines of earlier times
 * don't tell.
 */
function isWhenItWasWritten({ at, kept }: ReadLine): boolean {
  const second = secondOf(at);
  if (kept.at === undefined || second === null) return true;
  const moved = Math.abs(second - kept.at);
  return moved <= FURTHEST_ZONES && moved % QUARTER_OF_AN_HOUR === 0;
}

/** From UTC-12 to UTC+14; no zone is less than a quarter of an hour from another. */
const FURTHEST_ZONES = 26 * 60 * 60;
const QUARTER_OF_AN_HOUR = 15 * 60;

function secondOf(time: CellValue): number | null {
  return time instanceof Date ? Math.round(time.getTime() / 1000) : null;
}

/** A time alone would be another one as soon as somebody sets the spreadsheet to another time zone. */
function secondsBetween(before: CellValue, after: CellValue): number | string {
  if (!(after instanceof Date)) return String(after);
  return before instanceof Date ? Math.round((after.getTime() - before.getTime()) / 1000) : 0;
}

/** Spaces may come back from a cell as others. */
function flat(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
