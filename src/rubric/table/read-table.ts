import type { CellValue } from '../cell';
import { checkRubric } from '../check';
import type { TableProblem } from '../problems';
import type { Rubric } from '../rubric';
import type { TableWords } from './layout';
import { placesOf } from './places';
import { readInfo } from './read-info';
import { readAgencyGroups, readDeductions, readExemptions, readFindings, readGrades } from './read-lists';
import { readSections } from './read-sections';
import { recogniseRows } from './recognise-rows';
import { type ReportCell, readerOf } from './row-reader';
import { readUnitNames } from './unit-names';
import { vocabularyOf } from './words';

export type ReadTable = { ok: true; rubric: Rubric } | { ok: false; problems: TableProblem[] };

/**
 * Reads a rubric from the columns of its tab. Never throws: every mistake comes with its row and column.
 *
 * @param rows cells of the tab's first twelve columns, whatever else stands between the rows of the table, in any order
 * @param languages words that the table may be written in; examples in problems are in the first
 */
export function tableToRubric(
  rows: readonly (readonly CellValue[])[],
  languages: readonly [TableWords, ...TableWords[]],
): ReadTable {
  const problems: TableProblem[] = [];
  const report: ReportCell = (row, column, fault) => problems.push({ row, column, ...fault });
  const vocabulary = vocabularyOf(languages);
  const found = recogniseRows(rows, vocabulary, report, problems).map((row) => readerOf(row, report));

  const info = readInfo(found, vocabulary, report);
  const { sections, ruleRows } = readSections(found, vocabulary, report);
  const exemptions = readExemptions(found, vocabulary);
  const unitNames = readUnitNames(found);
  const rubric: Rubric = {
    ...info,
    sections,
    grades: readGrades(found, vocabulary),
    deductions: readDeductions(found),
    ...(exemptions === undefined ? {} : { exemptions }),
    groups: readAgencyGroups(found),
    ...(unitNames === undefined ? {} : { unitNames }),
    findings: readFindings(found, vocabulary),
  };
  if (problems.length > 0) return { ok: false, problems: inRowOrder(problems) };

  const faults = checkRubric(rubric);
  if (faults.length === 0) return { ok: true, rubric };
  const placeOf = placesOf(found, ruleRows);
  return { ok: false, problems: inRowOrder(faults.map(({ place, fault }) => ({ ...placeOf(place), ...fault }))) };
}

function inRowOrder(problems: TableProblem[]): TableProblem[] {
  return problems.sort((a, b) => a.row - b.row);
}
