import type { CellValue } from '../scoring/answer';
import { identifyRows, misplacedIds, type RowLabel } from './identify-rows';
import { alignColumns, type ColumnHeading, headingRow, type PlacedColumns, placeColumns } from './place-columns';

/** What a tab's columns and rows are known by once people have deleted, inserted, sorted and written over. */
export interface Landmarks {
  /** From column A. */
  columns: readonly ColumnHeading[];
  rows: readonly RowLabel[];
  /** Rows (from 1) whose ids are known by other means. */
  rowIds?: ReadonlyMap<number, string>;
}

/** A tab as it was meant, whatever was done to its columns and ids. */
export interface Recognised {
  /** The cells with every column in its place and every row under its id. */
  rows: (readonly CellValue[])[];
  columns: PlacedColumns;
  /** Whether a column is missing or stands elsewhere. */
  columnsMoved: boolean;
  /** Ids of rows that stood under another id or under none. */
  misplaced: string[];
}

/**
 * Reads a tab by its landmarks.
 *
 * @param content the tab from A1
 * @param width how many columns the tab has, if known: a column that is missing at the end can't be told from a blank one otherwise
 */
export function recognise(
  content: readonly (readonly CellValue[])[],
  landmarks: Landmarks,
  width: number = Math.max(content[0]?.length ?? 0, landmarks.columns.length),
): Recognised {
  const columns = placeColumns(headingsOf(content, landmarks), landmarks.columns, width);
  const aligned = alignColumns(content, columns.at);
  const written = aligned.map((row) => String(row[0] ?? ''));
  const ids = identifyRows(aligned, landmarks.rows).map((id, at) => landmarks.rowIds?.get(at + 1) ?? id);
  return {
    rows: aligned.map((row, at) => (ids[at] === written[at] ? row : [ids[at] ?? '', ...row.slice(1)])),
    columns,
    columnsMoved: columns.foreign !== null || columns.insertions.length > 0,
    misplaced: misplacedIds(written, ids),
  };
}

/** The row of the headings. Column A says it is the ids' by any id in it that nobody but the add-on writes, even where its heading is gone. */
function headingsOf(content: readonly (readonly CellValue[])[], landmarks: Landmarks): readonly CellValue[] {
  const found = headingRow(content, landmarks.columns);
  const ids = new Set(landmarks.rows.flatMap(({ id }) => (/^[#@]/.test(id) ? [id] : [])));
  if (!content.some(([first]) => typeof first === 'string' && ids.has(first))) return found;
  return [landmarks.columns[0]?.names[0] ?? '', ...found.slice(1)];
}
