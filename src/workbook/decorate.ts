import type { CellSpec, Style, Validation } from '../tabs/tab-spec';
import { columnLetters } from '../tabs/tab-spec';
import { rectangles } from './rectangles';
import { retrying } from './retry';
import type { Sheet } from './sheets';
import { validationFormula } from './validation-formula';

type Range = GoogleAppsScript.Spreadsheet.Range;
type TextStyle = GoogleAppsScript.Spreadsheet.TextStyle;
type Rule = GoogleAppsScript.Spreadsheet.DataValidation;

/**
 * Colours, lettering, alignment, lines, and validation of a tab's own rows, each in one call for a run of rows. */
export function decorate(
  sheet: Sheet,
  grid: readonly (readonly (CellSpec | null)[])[],
  linesFrom: number | null,
): void {
  const textStyle = textStyles();
  for (const { row, rows, columns } of rectangles(grid, (cell) => cell !== null)) {
    const cells = grid.slice(row, row + rows);
    const range = sheet.getRange(row + 1, 1, rows, columns);
    const styles = <T>(pick: (style: Style) => T): T[][] =>
      cells.map((line) => line.map((cell) => pick(cell?.style ?? {})));
    retrying(() => range.setBackgrounds(styles((style) => style.background ?? '#ffffff')));
    retrying(() => range.setTextStyles(styles(textStyle)));
    retrying(() => range.setHorizontalAlignments(styles((style) => style.align ?? 'left')));
    retrying(() => range.setVerticalAlignments(styles((style) => (style.middle === true ? 'middle' : 'top'))));
    retrying(() => range.setWraps(styles((style) => style.wrap ?? false)));
    drawLines(sheet, { row, rows, columns }, linesFrom);
    setValidations(range, cells, row);
  }
  for (const [kind, color] of LINES) {
    for (const { row, column, rows, columns } of rectangles(grid, (cell) => cell?.style.lined === kind)) {
      drawBorder(sheet.getRange(row + 1, column + 1, rows, columns), color);
    }
  }
}

/**
 * Help on cells, as notes.
 *
 * @param isNew whether a cell was made just now: people add notes of their own, so only such a cell gets ours
 */
export function writeNotes(
  sheet: Sheet,
  grid: readonly (readonly (CellSpec | null)[])[],
  isNew: (row: number, column: number) => boolean,
): void {
  for (const { row, column, rows, columns } of rectangles(
    grid,
    (cell, row, column) => cell !== null && isNew(row, column),
  )) {
    const cells = grid.slice(row, row + rows).map((line) => line.slice(column, column + columns));
    const notes = cells.map((line) => line.map((cell) => cell?.note ?? null));
    if (notes.some((line) => line.some((note) => note !== null))) {
      sheet.getRange(row + 1, column + 1, rows, columns).setNotes(notes);
    }
  }
}

/** Thin lines around the cells of the table, as far as it lies in this run of rows. */
function drawLines(sheet: Sheet, run: { row: number; rows: number; columns: number }, linesFrom: number | null): void {
  if (linesFrom === null) return;
  const first = Math.max(run.row, linesFrom);
  const rows = run.row + run.rows - first;
  if (rows <= 0) return;
  drawBorder(sheet.getRange(first + 1, 2, rows, run.columns - 1), LINE);
}

function drawBorder(range: Range, color: string): void {
  range.setBorder(true, true, true, true, true, true, color, SpreadsheetApp.BorderStyle.SOLID);
}

const LINE = '#dadce0';
const LINES = [
  [true, LINE],
  ['dark', '#5f6368'],
] as const;

/** Text styles are built once for every look, since each takes half a dozen calls. */
function textStyles(): (style: Style) => TextStyle {
  const built = new Map<string, TextStyle>();
  return ({ color = '#1f1f1f', bold = false, italic = false, size = 10, font }) => {
    const look = `${color}/${bold}/${italic}/${size}/${font ?? ''}`;
    const known = built.get(look);
    if (known !== undefined) return known;
    const builder = SpreadsheetApp.newTextStyle()
      .setForegroundColor(color)
      .setBold(bold)
      .setItalic(italic)
      .setFontSize(size);
    const style = (font === undefined ? builder : builder.setFontFamily(font)).build();
    built.set(look, style);
    return style;
  };
}

function setValidations(range: Range, cells: readonly (readonly (CellSpec | null)[])[], firstRow: number): void {
  const built = new Map<string, Rule>();
  const rules = cells.map((line, at) =>
    line.map((cell, column) => {
      const wanted = cell?.validation;
      if (wanted === undefined) return null;
      const address = `${columnLetters(column + 1)}${firstRow + at + 1}`;
      const key = JSON.stringify([wanted, wanted.kind === 'list' ? '' : address]);
      const rule = built.get(key) ?? validationRule(wanted, address);
      built.set(key, rule);
      return rule;
    }),
  );
  if (built.size > 0) retrying(() => range.setDataValidations(rules));
}

function validationRule(validation: Validation, address: string): Rule {
  const builder = SpreadsheetApp.newDataValidation().setAllowInvalid(false).setHelpText(validation.help);
  return validation.kind === 'list'
    ? builder.requireValueInList([...validation.values], true).build()
    : builder.requireFormulaSatisfied(validationFormula(validation, address)).build();
}
