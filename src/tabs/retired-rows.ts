import { type CellValue, fold, isBlank } from '../rubric/cell';
import type { RetiredRow } from './amend-form';
import type { CellSpec, TabSpec, Validation } from './tab-spec';

/** What stood in people's cells of a row that was retired. */
export interface KeptRow extends Omit<RetiredRow, 'row'> {
  agencyId: string;
  year: number;
  /** By the order of the columns of people. */
  cells: readonly CellValue[];
}

/** A kept row as it stands on the tab of kept rows. */
export interface KeptRowOnTab extends KeptRow {
  /** From 1. */
  row: number;
  /** Whether everything in it went back to the form. */
  returned: boolean;
}

/** Cells that can be put back, and kept rows that are then on the form as a whole. */
export interface Returning {
  cells: { rowId: string; column: number; value: CellValue }[];
  /** Rows of the tab of kept rows. */
  returned: number[];
}

/** Whether two kept rows say the same of the same. */
export function isSameKept(a: KeptRow, b: KeptRow): boolean {
  return (
    a.agencyId === b.agencyId &&
    a.year === b.year &&
    a.id === b.id &&
    a.title === b.title &&
    a.of === b.of &&
    a.cells.length === b.cells.length &&
    a.cells.every((cell, at) => plain(cell) === plain(b.cells[at] ?? ''))
  );
}

function plain(cell: CellValue): string {
  return typeof cell === 'object' ? cell.toISOString() : `${typeof cell} ${cell}`;
}

/**
 * What of an agency's kept rows goes back to its form: into blank cells of people, as far as they take it by now, the latest first. A row has come back under its title,
 * whatever its id, or under its id with a title like the old one: a new criterion that only bears the id of an old one must not get its answers.
 *
 * @param rows the form by its present ids
 * @param columns (from 1) the columns of people
 */
export function returningTo(
  spec: TabSpec,
  rows: readonly (readonly CellValue[])[],
  kept: readonly KeptRowOnTab[],
  columns: readonly number[],
): Returning {
  const names = namesOf(spec);
  const filled = new Map<string, CellValue>();
  const rowById = new Map([...rows].reverse().map((row) => [String(row[0] ?? ''), row]));
  const specById = new Map(spec.rows.map((row) => [row.id, row]));
  const returned: number[] = [];
  const cells: Returning['cells'] = [];
  for (const entry of [...kept].reverse()) {
    const rowId = entry.returned ? undefined : names.idOf(entry);
    if (rowId === undefined) continue;
    let isWhole = true;
    for (const [at, column] of columns.entries()) {
      const value = entry.cells[at] ?? '';
      if (isBlank(value)) continue;
      const key = `${rowId} ${column}`;
      const present = filled.get(key) ?? rowById.get(rowId)?.[column - 1] ?? '';
      if (!isBlank(present)) continue;
      if (!takes(specById.get(rowId)?.cells[column - 2], value)) {
        isWhole = false;
        continue;
      }
      filled.set(key, value);
      cells.push({ rowId, column, value });
    }
    if (isWhole) returned.push(entry.row);
  }
  return { cells, returned };
}

/** Which row of the form a kept row is, if any. */
function namesOf({ rows }: TabSpec): { idOf: (entry: KeptRow) => string | undefined } {
  const titles = new Map(rows.map(({ id, cells }) => [id, fold(String(cells[1]?.value ?? ''))]));
  const nameOf = (id: string) => {
    const of = id.includes('#') ? (titles.get(id.slice(0, id.indexOf('#'))) ?? '') : '';
    return { title: titles.get(id) ?? '', of };
  };
  const named = new Map<string, string[]>();
  for (const { id } of rows) {
    const { title, of } = nameOf(id);
    const key = JSON.stringify([title, of]);
    named.set(key, [...(named.get(key) ?? []), id]);
  }
  const idOf = (entry: KeptRow) => {
    const same = named.get(JSON.stringify([fold(entry.title), fold(entry.of)])) ?? [];
    if (same.length === 1) return same[0];
    if (same.includes(entry.id)) return entry.id;
    const { title, of } = nameOf(entry.id);
    return isAlike(title, fold(entry.title)) && (entry.of === '' || isAlike(of, fold(entry.of))) ? entry.id : undefined;
  };
  return { idOf };
}

/** Whether two titles share most of their words. */
function isAlike(a: string, b: string): boolean {
  const words = (text: string) => new Set(text.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== ''));
  const [one, other] = [words(a), words(b)];
  const shared = Array.from(one).filter((word) => other.has(word)).length;
  return shared > 0 && shared * 2 >= Math.max(one.size, other.size);
}

/** Whether a person's cell takes a value: its rule may be another than when the value was entered, and refuses a script's as well. */
function takes(cell: CellSpec | undefined, value: CellValue): boolean {
  if (cell === undefined || ['system', 'spill', 'void', 'anyone'].includes(cell.owner)) return false;
  const { validation } = cell;
  if (validation === undefined || validation.kind === 'statement') return true;
  if (validation.kind === 'list')
    return [validation.values, ...(validation.others ?? [])].some((list) => list.includes(String(value)));
  if (typeof value === 'number') return takesNumber(validation, value);
  return typeof value === 'string' && takesText(validation, value);
}

/** Of what is measured. */
type Measure = Exclude<Validation, { kind: 'list' | 'statement' }>;

function takesNumber(validation: Measure, value: number): boolean {
  if (value < 0 || validation.kind === 'day') return false;
  if (validation.kind === 'share') return value <= 1;
  const whole = validation.kind === 'days' || validation.whole;
  return (!whole || Number.isInteger(value)) && (validation.kind === 'days' || value <= (validation.most ?? value));
}

function takesText(validation: Measure, value: string): boolean {
  switch (validation.kind) {
    case 'day':
      return /^ *\d{1,2}\/\d{1,2}\/\d{4} *$/.test(value);
    case 'amount':
      return (validation.whole ? /^ *\d+ *$/ : /^ *\d+([.,]\d+)? *$/).test(value);
    case 'share':
      return /^ *(\d+([.,]\d+)? *%|0([.,]\d+)?|1([.,]0)?) *$/.test(value);
    case 'days':
      return /^ *\d+ *$/.test(value) || validation.never.includes(fold(value));
  }
}
