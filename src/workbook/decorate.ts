import type { CellSpec, Style, Validation } from '../tabs/tab-spec';
import { columnLetters } from '../tabs/tab-spec';
import { rectangles } from './rectangles';
import type { Sheet } from './sheets';
import { validationFormula } from './validation-formula';

type Range = GoogleAppsScript.Spreadsheet.Range;
type TextStyle = GoogleAppsScript.Spreadsheet.TextStyle;
type Rule = GoogleAppsScript.Spreadsheet.DataValidation;

/**
 * Colours, lettering, alignment, lines, validation and notes of a tab's own rows, each in one call for a run of rows. Notes are written to a fresh tab only, since people
 * add their own.
 */
export function decorate(
  sheet: Sheet,
  grid: readonly (readonly (CellSpec | null)[])[],
  fresh: boolean,
  linesFrom: number | null,
): void {
  const textStyle = textStyles();
  for (const { row, rows, columns } of rectangles(grid, (cell) => cell !== null)) {
    const cells = grid.slice(row, row + rows);
    const range = sheet.getRange(row + 1, 1, rows, columns);
    const styles = <T>(pick: (style: Style) => T): T[][] =>
      cells.map((line) => line.map((cell) => pick(cell?.style ?? {})));
    range.setBackgrounds(styles((style) => style.background ?? '#ffffff'));
    range.setTextStyles(styles(textStyle));
    range.setHorizontalAlignments(styles((style) => style.align ?? 'left'));
    range.setVerticalAlignments(styles((style) => (style.middle === true ? 'middle' : 'top')));
    range.setWraps(styles((style) => style.wrap ?? false));
    drawLines(sheet, { row, rows, columns }, linesFrom);
    setValidations(range, cells, row);
    const notes = cells.map((line) => line.map((cell) => cell?.note ?? null));
    if (fresh && notes.some((line) => line.some((note) => note !== null))) range.setNotes(notes);
  }
}

/** Thin lines around the cells of the table, as far as it lies in this run of rows. */
function drawLines(sheet: Sheet, run: { row: number; rows: number; columns: number }, linesFrom: number | null): void {
  if (linesFrom === null) return;
  const first = Math.max(run.row, linesFrom);
  const rows = run.row + run.rows - first;
  if (rows <= 0) return;
  sheet
    .getRange(first + 1, 2, rows, run.columns - 1)
    .setBorder(true, true, true, true, true, true, LINE, SpreadsheetApp.BorderStyle.SOLID);
}

const LINE = '#dadce0';

/** Text styles are built once for every look, since each takes half a dozen calls. */
function textStyles(): (style: Style) => TextStyle {
  const built = new Map<string, TextStyle>();
  return ({ color = '#1f1f1f', bold = false, italic = false, size = 10 }) => {
    const look = `${color}/${bold}/${italic}/${size}`;
    const known = built.get(look);
    if (known !== undefined) return known;
    const style = SpreadsheetApp.newTextStyle()
      .setForegroundColor(color)
      .setBold(bold)
      .setItalic(italic)
      .setFontSize(size)
      .build();
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
  if (built.size > 0) range.setDataValidations(rules);
}

function validationRule(validation: Validation, address: string): Rule {
  const builder = SpreadsheetApp.newDataValidation().setAllowInvalid(false).setHelpText(validation.help);
  return validation.kind === 'list'
    ? builder.requireValueInList([...validation.values], true).build()
    : builder.requireFormulaSatisfied(validationFormula(validation, address)).build();
}
