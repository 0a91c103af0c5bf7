import type { Basis, Language } from './round/round';
import { isCounted } from './round/rubrics';
import type { Rubric } from './rubric/rubric';
import { rubricFor } from './rubric/rubric-for';
import { rowsOutOfOrder, tableToRubric } from './rubric/table';
import type { CellValue } from './scoring/answer';
import { exact } from './scoring/exact';
import { gradeOf } from './scoring/grade';
import { asShown } from './scoring/read-cells';
import { formHeadings } from './tabs/form-landmarks';
import { formResults } from './tabs/form-results';
import type { FormColumns } from './tabs/form-rows';
import { languageOf, type Text, tableWordsOf, textIn } from './text/text';
import { sentenceFor } from './text/words';

/**
 * The custom functions. Everything a result depends on is an argument, so that Sheets recalculates them when it changes and never
 * otherwise. The help that Sheets shows for them is in `text/vi/function-help.ts`; the build puts it above each.
 */

/** A range as Sheets hands it over: a single cell arrives bare. */
type Range = unknown;

/**
 * Points and status of every row of a form by the agency's own figures. The first row of every range is the form's heading.
 *
 * @throws Error with a sentence when the rubric table has a mistake or a range is not what it should be
 */
export function CNTT_DIEM_TU_CHAM(
  rubricTable: Range,
  ids: Range,
  figures: Range,
  documents: Range,
  verified: Range,
  remarks: Range,
  names: Range,
  language: unknown,
): unknown[][] {
  return scoreColumns('self', rubricTable, { ids, figures, documents, verified, remarks, names }, language);
}

/** Points, difference from the agency's own, and status by the verified figures, the agency's own where there are none. Otherwise like `CNTT_DIEM_TU_CHAM`. */
export function CNTT_DIEM_THAM_DINH(
  rubricTable: Range,
  ids: Range,
  figures: Range,
  documents: Range,
  verified: Range,
  remarks: Range,
  names: Range,
  language: unknown,
): unknown[][] {
  return scoreColumns('verified', rubricTable, { ids, figures, documents, verified, remarks, names }, language);
}

/** What is wrong in each row of the rubric table, as a sentence; where nothing is, which rows stand elsewhere than on the forms. */
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
  for (const { row, id, after } of read.ok ? rowsOutOfOrder(rows, read.rubric) : []) {
    sentences[row - 1]?.push(`${text.marks.warning} ${text.rubric.readByIds(id, after)}`);
  }
  return sentences.map((found, at) => [at === 0 ? [text.rubric.check, ...found].join(' · ') : found.join(' ')]);
}

/** The grade for a total, or for each of a column of totals, by the digits that a cell shows: a sum that is 85 on paper may be 84.99999999999999 in the cell. */
export function CNTT_XEP_LOAI(rubricTable: Range, totals: Range): unknown {
  const rubric = rubricFrom(rubricTable, 'vi');
  const grade = (total: CellValue) => {
    if (typeof total !== 'number') return '';
    return gradeOf(rubric, exact(asShown(total)))?.label ?? '';
  };
  return Array.isArray(totals) ? grid(totals).map((row) => row.map(grade)) : grade(cell(totals));
}

/** The ranges of a form that its scores are made of. */
interface FormRanges {
  ids: Range;
  /** Figure and denominator. */
  figures: Range;
  /** Evidence and note. */
  documents: Range;
  /** Verified figure, verified denominator and verdict. */
  verified: Range;
  /** The verifier's opinion and the agency's explanation. */
  remarks: Range;
  /** The name of the agency above that of its group. */
  names: Range;
}

function scoreColumns(basis: Basis, rubricTable: Range, form: FormRanges, language: unknown): unknown[][] {
  const text = textIn(languageOf(language));
  const columns = columnsOf(form, text);
  const rubric = rubricFor(rubricFrom(rubricTable, languageOf(language)), columns.names);
  const words = formHeadings(text, isCounted(rubric));
  const heading =
    basis === 'self'
      ? [words.selfPoints, words.selfStatus]
      : [words.verifiedPoints, words.difference, words.verifiedStatus];
  return formResults(rubric, columns, basis, text).map((result, row) => (row === 0 ? heading : result));
}

function columnsOf(form: FormRanges, text: Text): FormColumns {
  const ids = grid(form.ids);
  const figures = grid(form.figures);
  const documents = grid(form.documents);
  const verified = grid(form.verified);
  const remarks = grid(form.remarks);
  const is = (rows: CellValue[][], width: number) => rows.every((row) => row.length === width);
  // A column that somebody deleted is missing from the range too, and another has taken its place. A form of an older version lacks some as well.
  if (!is(figures, 2) || !is(documents, 2) || !is(verified, 3) || !is(remarks, 2))
    throw new Error(text.functions.columnMissing);
  if ([figures, documents, verified, remarks].some((rows) => rows.length !== ids.length))
    throw new Error(text.functions.badRange);
  const column = (rows: CellValue[][], at: number) => rows.map((row) => row[at] ?? '');
  return {
    ids: column(ids, 0),
    figures: column(figures, 0),
    bases: column(figures, 1),
    evidence: column(documents, 0),
    notes: column(documents, 1),
    verifiedFigures: column(verified, 0),
    verifiedBases: column(verified, 1),
    verdicts: column(verified, 2),
    opinions: column(remarks, 0),
    explanations: column(remarks, 1),
    names: namesIn(grid(form.names)),
  };
}

/** The names of agency and group, one below the other; of a range that lost one of its rows nobody knows which is left. */
function namesIn(rows: CellValue[][]): FormColumns['names'] {
  const [agency, ...groups] = rows.map((row) => String(row[0] ?? '').trim());
  const group = groups[groups.length - 1];
  return agency === undefined || group === undefined ? { agency: '', group: '' } : { agency, group };
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
