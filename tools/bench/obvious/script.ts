/**
 * The script that one would write first, to compare the add-on with: it does what it does cell by cell, one service call for each. It is the add-on's equal in what it
 * is compared in (the same ids, titles, maxima and entry cells on a form, the same totals and places from the same answers) and does less otherwise: no notes, no
 * checks of what was entered, no verified figures, no frame. The rubric is part of the script, so that reading it costs nothing.
 */

/** One line of a form. */
interface Line {
  id: string;
  number: string;
  title: string;
  max: number | '';
  rule: Rule | null;
}

/** The rules of Hậu Giang's rubric. */
type Rule =
  | { type: 'yesNo'; yes: number }
  | { type: 'ratio' }
  | { type: 'choice'; options: { label: string; points: number }[] }
  | {
      type: 'bands';
      measure: string;
      bands: { from: number; strict?: boolean; points: number }[];
      below?: { points: number };
    };

/** Put before the script when it is bundled. */
declare const LINES: Line[];
declare const GRADES: { label: string; from?: number }[];

/** Where answers stand on the forms that both read. */
const COLUMN = { id: 1, number: 2, title: 3, max: 5, figure: 6, base: 7, evidence: 10, note: 11 } as const;
const INPUT_COLOR = '#fff8e1';

/** Lays one more form out. */
export function layOutForm(): void {
  const book = SpreadsheetApp.getActiveSpreadsheet();
  const sheet = book.insertSheet(`Phiếu ${book.getSheets().length}`);
  for (const [at, line] of LINES.entries()) {
    const row = at + 1;
    sheet.getRange(row, COLUMN.id).setValue(line.id);
    sheet.getRange(row, COLUMN.number).setNumberFormat('@');
    sheet.getRange(row, COLUMN.number).setValue(line.number);
    sheet.getRange(row, COLUMN.title).setValue(line.title);
    sheet.getRange(row, COLUMN.max).setValue(line.max);
    if (line.rule === null) continue;
    layOutEntry(sheet, row, COLUMN.figure, figureRule(line.rule));
    if (takesBase(line.rule)) layOutEntry(sheet, row, COLUMN.base, numberRule());
    for (const column of [COLUMN.evidence, COLUMN.note]) sheet.getRange(row, column).setBackground(INPUT_COLOR);
  }
}

function layOutEntry(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  row: number,
  column: number,
  rule: GoogleAppsScript.Spreadsheet.DataValidation,
): void {
  sheet.getRange(row, column).setBackground(INPUT_COLOR);
  sheet.getRange(row, column).setDataValidation(rule);
}

function figureRule(rule: Rule): GoogleAppsScript.Spreadsheet.DataValidation {
  if (rule.type === 'yesNo') return listRule(['Có', 'Không']);
  return rule.type === 'choice' ? listRule(rule.options.map(({ label }) => label)) : numberRule();
}

function listRule(values: string[]): GoogleAppsScript.Spreadsheet.DataValidation {
  return SpreadsheetApp.newDataValidation().requireValueInList(values, true).setAllowInvalid(true).build();
}

function numberRule(): GoogleAppsScript.Spreadsheet.DataValidation {
  return SpreadsheetApp.newDataValidation().requireNumberGreaterThanOrEqualTo(0).setAllowInvalid(true).build();
}

function takesBase(rule: Rule): boolean {
  return rule.type === 'ratio' || (rule.type === 'bands' && /ratio|perPerson/.test(rule.measure));
}

/** Reads every form cell by cell, scores and ranks it, and writes the ranking cell by cell. */
export function rankForms(): void {
  const book = SpreadsheetApp.getActiveSpreadsheet();
  const results: { agency: string; total: number }[] = [];
  for (const sheet of book.getSheets()) {
    if (sheet.getRange(3, COLUMN.id).getValue() !== '#figures') continue;
    results.push({ agency: sheet.getName(), total: totalOf(sheet) });
  }
  results.sort((a, b) => b.total - a.total);
  const ranking = book.getSheetByName(RANKING) ?? book.insertSheet(RANKING);
  for (const [at, { agency, total }] of results.entries()) {
    const place = results.findIndex((other) => Math.abs(other.total - total) < 1e-9) + 1;
    ranking.getRange(at + 1, 1).setValue(place);
    ranking.getRange(at + 1, 2).setValue(agency);
    ranking.getRange(at + 1, 3).setValue(total);
    ranking.getRange(at + 1, 4).setValue(gradeOf(total));
  }
}

const RANKING = 'Kết quả';

function totalOf(sheet: GoogleAppsScript.Spreadsheet.Sheet): number {
  const rules = new Map(LINES.map((line) => [line.id, line] as const));
  let total = 0;
  const last = sheet.getLastRow();
  for (let row = 1; row <= last; row += 1) {
    const id: unknown = sheet.getRange(row, COLUMN.id).getValue();
    const line = rules.get(String(id));
    if (line === undefined || line.rule === null) continue;
    const figure: unknown = sheet.getRange(row, COLUMN.figure).getValue();
    const base: unknown = takesBase(line.rule) ? sheet.getRange(row, COLUMN.base).getValue() : '';
    total += pointsOf(line, figure, base);
  }
  return total;
}

function gradeOf(total: number): string {
  return GRADES.find(({ from }) => from === undefined || total >= from)?.label ?? '';
}

function pointsOf({ rule, max }: Line, figure: unknown, base: unknown): number {
  if (rule === null || figure === '') return 0;
  if (rule.type === 'yesNo') return figure === 'Có' ? rule.yes : 0;
  if (rule.type === 'choice') return rule.options.find(({ label }) => label === figure)?.points ?? 0;
  if (takesBase(rule) && Number(base) === 0) return 0;
  const value = takesBase(rule) ? Number(figure) / Number(base) : Number(figure);
  if (rule.type === 'ratio') return Math.min(1, value) * Number(max);
  const measured = rule.measure === 'ratio' ? Math.min(1, value) : value;
  const met = rule.bands.find(({ from, strict }) => (strict === true ? measured > from : measured >= from));
  return met?.points ?? rule.below?.points ?? 0;
}

/** A custom function for one criterion, as it would stand in every row: points for what was entered. */
export function DIEM_TIEU_CHI(id: string, figure: unknown, base: unknown): number {
  const line = LINES.find((one) => one.id === id);
  return line === undefined ? 0 : pointsOf(line, figure, base);
}

/** Puts a formula with that custom function in every criterion's row of the forms, and its total below them. */
export function layOutFormulas(): void {
  const book = SpreadsheetApp.getActiveSpreadsheet();
  const criteria = new Set(LINES.filter(({ rule }) => rule !== null).map(({ id }) => id));
  for (const sheet of book.getSheets()) {
    if (sheet.getRange(3, COLUMN.id).getValue() !== '#figures') continue;
    const ids = sheet.getRange(1, COLUMN.id, sheet.getLastRow(), 1).getValues();
    // The add-on's own formulas, which this script has not.
    sheet.getRange(1, SCORE, sheet.getMaxRows(), 12).clearContent();
    const formulas = ids.map(([id], at) => [
      criteria.has(String(id)) ? `=DIEM_TIEU_CHI($A${at + 1};F${at + 1};G${at + 1})` : '',
    ]);
    formulas[TOTAL_ROW - 1] = [`=SUM(H${TOTAL_ROW + 1}:H)`];
    sheet.getRange(1, SCORE, formulas.length, 1).setFormulas(formulas);
  }
}

const SCORE = 8;
const TOTAL_ROW = 4;
