import { type Finding, isAsExpected } from './point';

/** The tab that is the report. */
export const REPORT_TAB = 'Live-check report';

const HEAD = ['Point', 'What is asked', 'Expected', 'Observed', 'Verdict', 'When'];

/** What the report says of a finding. */
export const VERDICT = { as: 'as expected', differs: 'DIFFERS' } as const;

/** Writes findings in the report, in the place of what it said about the same points before, and in the log. */
export function report(book: GoogleAppsScript.Spreadsheet.Spreadsheet, findings: readonly Finding[]): void {
  const sheet = book.getSheetByName(REPORT_TAB) ?? book.insertSheet(REPORT_TAB, 0);
  const when = new Date().toISOString();
  const rows = findings.map((finding) => [
    finding.id,
    finding.asks,
    finding.expected.join('  or  '),
    finding.observed,
    isAsExpected(finding) ? VERDICT.as : VERDICT.differs,
    when,
  ]);
  const kept = earlierRows(sheet).filter(([id]) => !findings.some((finding) => finding.id === id));
  const all = [HEAD, ...kept, ...rows];
  // Nothing in the report is to be read as a number or a formula.
  sheet.getRange(1, 1, all.length, HEAD.length).setNumberFormat('@').setValues(all);
  sheet.setFrozenRows(1);
  for (const row of rows) console.log(`${row[4]}: ${row[0]}. Expected ${row[2]}; observed ${row[3]}`);
}

/** How many findings are as expected, in words; also in the log. */
export function summary(findings: readonly Finding[]): string {
  const sentence = `${findings.filter(isAsExpected).length} of ${findings.length} points are as expected.`;
  console.log(sentence);
  return sentence;
}

function earlierRows(sheet: GoogleAppsScript.Spreadsheet.Sheet): string[][] {
  const last = sheet.getLastRow();
  if (last < 2) return [];
  return sheet
    .getRange(2, 1, last - 1, HEAD.length)
    .getValues()
    .map((row) => row.map(String));
}
