import { type CellValue, squeeze } from '../rubric/cell';
import { staysInOrder } from '../rubric/in-order';
import type { Rubric } from '../rubric/rubric';
import { FORM, FORM_ROW, notApplicableNumber } from './form-columns';
import { formRowIds, headingsAndCriteria, isBodyRow, itemOf } from './form-row-ids';
import { identifyRows } from './identify-rows';
import type { TabSpec } from './tab-spec';

/** A row of a form for which the rubric has no place any more. */
export interface RetiredRow {
  /** From 1, on the form as it stands. */
  row: number;
  id: string;
  title: string;
  /** The title of the criterion whose item it is; `''` for any other row. */
  of: string;
}

/** A block of rows to be moved above row `before`; rows are counted from 1, as they stand when its turn comes. */
export interface Move {
  from: number;
  count: number;
  before: number;
}

/** What a form needs to agree with its rubric again. */
export interface Amendment {
  retired: RetiredRow[];
  /** The id that each row is to have once the retired rows are gone. */
  ids: string[];
  /** Whether some of them stands there under another one. */
  renamed: boolean;
  /** In the order in which they are to be made, once the retired rows are gone. */
  moves: Move[];
  /** How many rows they move. */
  moved: number;
  /** Rows that the form lacks. */
  added: string[];
  /** Whether some row says something else than the rubric. */
  reworded: boolean;
  /** Rows of criteria that don't apply which name one whose id changes: its title is to stand there until the rows have their ids. */
  decisions: { row: number; title: string }[];
}

/**
 * Compares a form with what its rubric asks for by now.
 *
 * @param spec the form as it would be laid out today
 * @param rows the form from row 1, every column in its place, with the ids that stand in it
 * @param how `inPlace` leaves rows where they are, and takes off only those whose ids other rows bear by now
 */
export function amendmentOf(
  spec: TabSpec,
  rows: readonly (readonly CellValue[])[],
  rubric: Rubric,
  how: 'whole' | 'inPlace' = 'whole',
): Amendment {
  const wanted = spec.rows.map(({ id }) => id);
  const labels = spec.landmarks?.rows ?? [];
  const byLabel = identifyRows(rows, labels);
  const identified = formRowIds(rows, rubric, labels);
  const known = new Set(wanted);
  const gone = (row: readonly CellValue[], at: number) => {
    const id = identified[at] ?? '';
    // A row that lost its id to another by the labels was damaged; no rubric has taken it off.
    if (known.has(id) || byLabel[at] === '') return false;
    return isOfRubric(row) && (how === 'whole' || id === '');
  };
  const retired = rows.flatMap((row, at) => (gone(row, at) ? [retiredRow(rows, at)] : []));
  // A row of somebody's own that bears an id a second time keeps it: the form says so beside it.
  const idOf = (row: readonly CellValue[], at: number) => {
    const own = String(row[0] ?? '');
    return identified[at] === '' && known.has(own) && byLabel[at] === own ? own : (identified[at] ?? '');
  };
  const left = rows.flatMap((row, at) => (gone(row, at) ? [] : [{ row, id: idOf(row, at) }]));
  const ids = left.map(({ id }) => id);
  const there = new Set(ids);
  const moves = how === 'inPlace' ? [] : movesFor(ids, wanted.slice(wanted.indexOf(FORM_ROW.header) + 1));
  return {
    retired,
    ids,
    renamed: left.some(({ row, id }) => id !== String(row[0] ?? '')),
    moves,
    moved: moves.reduce((sum, { count }) => sum + count, 0),
    added: wanted.filter((id) => !there.has(id)),
    reworded: saysSomethingElse(spec, left),
    decisions: decisionsToRename(rows, identified, rubric),
  };
}

/** Whether a row was laid out for a rubric, by its id and the words in it, which a row that people made does not have. */
function isOfRubric(row: readonly CellValue[]): boolean {
  const id = String(row[0] ?? '');
  const says = (column: number) => String(row[column - 1] ?? '') !== '';
  if (!says(FORM.title)) return false;
  if (id.startsWith('@')) return notApplicableNumber(id) === null;
  return BODY_ID.test(id) && (says(FORM.number) || says(FORM.method) || says(FORM.max));
}

const BODY_ID = /^[A-Za-z0-9]+(?:[.-][A-Za-z0-9]+)*(?:#[1-9]\d{0,3})?$/;

function retiredRow(rows: readonly (readonly CellValue[])[], at: number): RetiredRow {
  const titleAt = (row: readonly CellValue[] | undefined) => squeeze(String(row?.[FORM.title - 1] ?? ''));
  const id = String(rows[at]?.[0] ?? '');
  const item = itemOf(id);
  const of = item === null ? '' : titleAt(rows.find(([other]) => other === item.criterion));
  return { row: at + 1, id, title: titleAt(rows[at]), of };
}

/** As few moves as put the rows that are there into the wanted order; rows that are none of ours stay where they are. */
function movesFor(ids: readonly string[], wanted: readonly string[]): Move[] {
  const line = ids.slice();
  const place = new Map(wanted.map((id, at) => [id, at]));
  const own = ids.filter((id, at) => place.has(id) && ids.indexOf(id) === at);
  const stays = staysInOrder(own.map((id) => place.get(id) ?? 0));
  const moving = new Set(own.filter((_, at) => stays[at] !== true));
  const inOrder = wanted.filter((id) => own.includes(id));
  const moves: Move[] = [];
  for (let at = 0; at < inOrder.length; at += 1) {
    const first = inOrder[at] ?? '';
    if (!moving.has(first)) continue;
    const from = line.indexOf(first);
    let count = 1;
    while (moving.has(inOrder[at + count] ?? '') && line[from + count] === inOrder[at + count]) count += 1;
    const previous = at === 0 ? FORM_ROW.header : (inOrder[at - 1] ?? '');
    const target = line.indexOf(previous) + 1;
    moves.push({ from: from + 1, count, before: target + 1 });
    const block = line.splice(from, count);
    line.splice(target > from ? target - count : target, 0, ...block);
    at += count - 1;
  }
  return moves;
}

function saysSomethingElse(spec: TabSpec, rows: readonly { row: readonly CellValue[]; id: string }[]): boolean {
  const below = spec.rows.slice(spec.rows.findIndex(({ id }) => id === FORM_ROW.header) + 1);
  const rowById = new Map([...rows].reverse().map(({ id, row }) => [id, row]));
  return below.some(({ id, cells }) => {
    const row = rowById.get(id);
    return (
      row !== undefined &&
      cells.some(
        ({ owner, formula, value }, at) =>
          owner === 'system' &&
          formula === undefined &&
          String(row[at + 1] ?? '').trim() !== String(value ?? '').trim(),
      )
    );
  });
}

/** An id that the coordinator entered means the criterion that bore it then. */
function decisionsToRename(
  rows: readonly (readonly CellValue[])[],
  identified: readonly string[],
  rubric: Rubric,
): Amendment['decisions'] {
  const { idOf } = headingsAndCriteria(rubric);
  const passedOn = new Set(identified);
  const titleOf = new Map<string, string>();
  for (const [at, row] of rows.entries()) {
    const id = String(row[0] ?? '');
    const title = squeeze(String(row[FORM.title - 1] ?? ''));
    const now = identified[at] ?? '';
    if (!isBodyRow(id) || id === now || title === '') continue;
    // A criterion that is gone keeps its id until another one bears it.
    if (now === '' ? passedOn.has(id) : idOf.get(title) === now) titleOf.set(id, title);
  }
  return rows.flatMap((row, at) => {
    const title = titleOf.get(squeeze(String(row[FORM.verifiedFigure - 1] ?? '')));
    return notApplicableNumber(identified[at] ?? '') === null || title === undefined ? [] : [{ row: at + 1, title }];
  });
}

/** Rows of criteria that don't apply which name one by its title instead of its id, and the id. */
export function decisionsByTitle(
  rows: readonly (readonly CellValue[])[],
  rubric: Rubric,
): { rowId: string; criterion: string }[] {
  const { idOf } = headingsAndCriteria(rubric);
  return rows.flatMap((row) => {
    const rowId = String(row[0] ?? '');
    const criterion = idOf.get(squeeze(String(row[FORM.verifiedFigure - 1] ?? '')));
    return notApplicableNumber(rowId) === null || criterion === undefined || criterion === null
      ? []
      : [{ rowId, criterion }];
  });
}
