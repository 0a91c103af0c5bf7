import type { Landmarks } from './landmarks';

/**
 * What a tab looks like, as data. Every file in `tabs/` is a pure function from domain data to a `TabSpec`;
 * `workbook/render.ts` is the only code that turns one into a sheet.
 */

/**
 * Whose cell it is.
 * - `system`: written by every rendering.
 * - `spill`: filled by a formula further up or left; never written, must stay empty.
 * - `void`: belongs to nobody and stays blank.
 * - `anyone`: a choice of what to look at, open to everybody who may edit the file.
 * - the others: a person's cell, never written (but for `initial` when its row is made). `explanation` is what the agency answers to the verifier.
 */
export type Owner = 'system' | 'spill' | 'void' | 'anyone' | PersonOwner;

/** Who a person's cell can belong to. */
export type PersonOwner = 'agency' | 'verifier' | 'explanation' | 'coordinator';

/** The row in which an id stands once the tab is laid out (1-based). */
export type RowOf = (id: string) => number;

export interface Style {
  background?: string;
  color?: string;
  bold?: boolean;
  italic?: boolean;
  size?: number;
  align?: 'left' | 'center' | 'right';
  middle?: boolean;
  wrap?: boolean;
  /** Thin lines around the cell; dark ones for what is printed. */
  lined?: true | 'dark';
  /** Font family; the spreadsheet's own if left out. */
  font?: string;
  /** Number format; `@` keeps text as text. */
  format?: string;
}

export type Validation =
  /** One of some words; `others` are the same ones in other languages, for a cell that was answered in one of them. */
  | { kind: 'list'; values: readonly string[]; others?: readonly (readonly string[])[]; help: string }
  /** A number not below 0, and at most `most`; `whole` refuses fractions. Text with a decimal comma or point is let through, scoring reads both. */
  | { kind: 'amount'; whole: boolean; most?: number; help: string }
  /** A share of the whole from 0 to 100 %; as text with the percent sign too. */
  | { kind: 'share'; help: string }
  /** A whole number of days, or the words for what was never done, as they are folded: the regulation's, and the form's in any language. */
  | { kind: 'days'; never: readonly string[]; help: string }
  /** A figure or words. */
  | { kind: 'statement'; help: string }
  /** A day as `31/12/2017`, kept as text. */
  | { kind: 'day'; help: string };

export interface CellSpec {
  owner: Owner;
  /** Literal content of a `system` cell. A string is written as text, whatever it begins with. */
  value?: string | number | boolean | Date;
  /** Formula of a `system` cell: `;` between arguments, English names, no decimal literals. */
  formula?: (rowOf: RowOf) => string;
  /** What a person's cell starts with when its row is made. */
  initial?: string | number | Date;
  style: Style;
  validation?: Validation;
  note?: string;
}

export interface RowSpec {
  /** Known by this id, in column A, wherever the row moves. */
  id: string;
  height?: number;
  /** From column B on; column A holds the id. Shorter rows are filled up with blank cells in the style of the last one. */
  cells: CellSpec[];
}

export interface ColumnSpec {
  width: number;
  hidden?: boolean;
  /** Text goes on in further lines in every row that is there, also below those of the spec, and all of such a row stands at its top. */
  wrap?: true;
}

/** Marks cells by a formula, which is relative to the first cell of the range. */
export interface HighlightSpec {
  /** A1 notation; may be open-ended such as `I5:I`. */
  range: (rowOf: RowOf) => string;
  formula: (rowOf: RowOf) => string;
  background?: string;
  color?: string;
  bold?: boolean;
}

export interface ChartSpec {
  kind: 'bar' | 'column' | 'stackedBar' | 'radar';
  title: string;
  /** Name of the tab that holds the figures; the chart's own if left out. */
  tab?: string;
  /** Label range first, then one range per series or for neighbouring series together; headings in the first row of each. */
  ranges: (rowOf: RowOf) => string[];
  row: (rowOf: RowOf) => number;
  column: number;
  width: number;
  height: number;
  /** One per series, in order. */
  colors?: readonly string[];
  legend: 'none' | 'right' | 'top' | 'bottom';
}

export interface TabSpec {
  /** Identity, independent of the name: `settings`, `rubric:hau-giang-2017`, `agency:a07`. */
  key: string;
  name: string;
  /** Names that the tab has in other languages: a tab that bears one of them is renamed, one that people named is not. */
  otherNames?: readonly string[];
  color?: string;
  /** Out of sight when it is made: holds what others draw from. Who unhides it keeps it so. */
  hidden?: true;
  columns: ColumnSpec[];
  frozenRows: number;
  frozenColumns: number;
  rows: RowSpec[];
  /**
   * `anchored`: rows are found by id and stay where people put them; rows without a known id are left alone.
   * `rewritten`: holds nothing of people's; every rendering lays it out from row 1 and drops what is left below.
   */
  layout: 'anchored' | 'rewritten';
  highlights: HighlightSpec[];
  charts: ChartSpec[];
  gridlines: boolean;
  /** Id of the first row of a table that gets thin lines around its cells, down to the last row. */
  linesFrom?: string;
  /** For an anchored tab: what its columns and rows are known by when their ids are not to be trusted. */
  landmarks?: Landmarks;
  /** E-mails of those to whom the cells of each kind of owner belong; the coordinators may edit all of them always. */
  editors: Partial<Record<PersonOwner, readonly string[]>>;
  /** Kinds of owners whose people may not edit their cells for now. */
  closed?: readonly PersonOwner[];
}

/** Key of a tab: the kind and, for kinds of which there are several, which one. */
export function tabKey(kind: string, id?: string): string {
  return id === undefined ? kind : `${kind}:${id}`;
}

/** Column number (from 1) → letters. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** A tab name as it stands in a reference: always quoted, `'` doubled. */
export function quoteTab(name: string): string {
  return `'${name.replace(/'/g, "''")}'`;
}

/** A string literal inside a formula. */
export function quoteText(text: string): string {
  return `"${text.replace(/"/g, '""')}"`;
}
