import type { Basis, Language } from './round/round';
import type { Rubric } from './rubric/rubric';
import { tableToRubric } from './rubric/table';
import type { CellValue } from './scoring/answer';
import { exact } from './scoring/exact';
import { gradeOf } from './scoring/grade';
import { formResults } from './tabs/form-results';
import type { FormColumns } from './tabs/read-form';
import { languageOf, tableWordsOf, textIn } from './text/text';
import { sentenceFor } from './text/words';

/**
 * The custom functions. Everything a result depends on is an argument, so that Sheets recalculates them when it changes and never
 * otherwise. The help that Sheets shows for them is in `text/vi/function-help.ts`; the build puts it above each.
 */

/** A range as Sheets hands it over: a single cell arrives bare. */
type Range = unknown;

/** Points and status of every row of a form by the agency's own figures. The first row is the heading. @throws Error with a sentence when the rubric table has a mistake */
export function CNTT_DIEM_TU_CHAM(
  rubricTable: Range,
  ids: Range,
  figures: Range,
  deductions: Range,
  language: unknown,
): unknown[][] {
  return scoreColumns('self', rubricTable, { ids, figures, verified: deductions }, language);
}

/** Points and status of every row of a form by the verified figures, the agency's own where there are none. */
export function CNTT_DIEM_THAM_DINH(
  rubricTable: Range,
  ids: Range,
  figures: Range,
  verified: Range,
  language: unknown,
): unknown[][] {
  return scoreColumns('verified', rubricTable, { ids, figures, verified }, language);
}

/** What is wrong in each row of the rubric table, as a sentence. */
export function CNTT_KIEM_TRA_BO_TIEU_CHI(table: Range, language: unknown): unknown[][] {
  const text = textIn(languageOf(language));
  const rows = grid(table);
  const read = tableToRubric(rows, tableWordsOf(languageOf(language)));
  const sentences = rows.map((): string[] => []);
  for (const problem of read.ok ? [] : read.problems) {
    sentences[Math.max(0, problem.row - 1)]?.push(
      `${text.columnNames[problem.column]}: ${sentenceFor(text.rubricProblems, problem)}`,
    );
  }
  return sentences.map((found, at) => [at === 0 ? [text.rubric.check, ...found].join(' · ') : found.join(' ')]);
}

/** The grade for a total, or for each of a column of totals. */
export function CNTT_XEP_LOAI(rubricTable: Range, totals: Range): unknown {
  const rubric = rubricFrom(rubricTable, 'vi');
  const grade = (total: CellValue) => {
    if (typeof total !== 'number') return '';
    return gradeOf(rubric, exact(total))?.label ?? '';
  };
  return Array.isArray(totals) ? grid(totals).map((row) => row.map(grade)) : grade(cell(totals));
}

function scoreColumns(
  basis: Basis,
  rubricTable: Range,
  form: { ids: Range; figures: Range; verified: Range },
  language: unknown,
): unknown[][] {
  const text = textIn(languageOf(language));
  const rubric = rubricFrom(rubricTable, languageOf(language));
  const ids = grid(form.ids);
  const figures = grid(form.figures);
  const verified = grid(form.verified);
  if (figures.length !== ids.length || verified.length !== ids.length) throw new Error(text.functions.badRange);
  // A column that somebody deleted is missing from the range too, and another has taken its place.
  if (figures.some((row) => row.length !== 2)) throw new Error(text.functions.columnMissing);
  const column = (rows: CellValue[][], at: number) => rows.map((row) => row[at] ?? '');
  const columns: FormColumns = {
    ids: column(ids, 0),
    figures: column(figures, 0),
    bases: column(figures, 1),
    verifiedFigures: column(verified, 0),
    verifiedBases: column(verified, 1),
    opinions: [],
  };
  const words = text.form.columns;
  const heading =
    basis === 'self' ? [words.selfPoints, words.selfStatus] : [words.verifiedPoints, words.verifiedStatus];
  return formResults(rubric, columns, basis, text).map((result, row) => (row === 0 ? heading : result));
}

function rubricFrom(table: Range, language: Language): Rubric {
  const text = textIn(language);
  const read = tableToRubric(grid(table), tableWordsOf(language));
  if (read.ok) return read.rubric;
  const [first] = read.problems;
  throw new Error(
    first === undefined ? '' : text.functions.rubricBroken(first.row, sentenceFor(text.rubricProblems, first)),
  );
}

function grid(range: Range): CellValue[][] {
  return Array.isArray(range)
    ? range.map((row) => (Array.isArray(row) ? row.map(cell) : [cell(row)]))
    : [[cell(range)]];
}

function cell(value: unknown): CellValue {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  // A Date handed over by Sheets may come from another realm, where `instanceof` fails.
  if (Object.prototype.toString.call(value) === '[object Date]') return new Date(Number(value));
  return value === null || value === undefined ? '' : String(value);
}
