import { kindOf } from './custom-functions';
import { findAsGuest, PEOPLE_TAB, prepareForGuest } from './guest';
import { PAGE, PAGE_QUESTIONS } from './page';
import { type Finding, find, type Point, sentenceOf } from './point';
import { OWNER_PARTS } from './points';
import { REPORT_TAB, report, summary } from './report';

type Book = GoogleAppsScript.Spreadsheet.Spreadsheet;

const TITLE = 'Live-check';
const SCRATCH_TAB = 'live-check';

/** Offers the three parts of the check. */
export function onOpen(): void {
  SpreadsheetApp.getUi()
    .createMenu(TITLE)
    .addItem('1. Check (as the owner)', 'runLiveCheck')
    .addItem('2. Check the sidebar', 'runLiveCheckSidebar')
    .addItem('3. Check as a second person', 'runLiveCheckAsGuest')
    .addToUi();
}

/** Tries out every point that one person can try out, and writes the report. */
export function runLiveCheck(): void {
  tell((book) => {
    requireScratch(book);
    if (book.getSpreadsheetLocale() !== 'vi_VN') book.setSpreadsheetLocale('vi_VN');
    const page = book.getSheetByName(REPORT_TAB) ?? book.insertSheet(REPORT_TAB, 0);
    discard(book, SCRATCH_TAB);
    // Google may stop the script; what was found until then stands in the report.
    const findings = OWNER_PARTS.flatMap((points) => {
      const found = points.map((point) => onScratchTab(book, point));
      report(book, found);
      return found;
    });
    discard(book, PEOPLE_TAB);
    const people = book.insertSheet(PEOPLE_TAB);
    const isShared = prepareForGuest({ book, sheet: people });
    if (!isShared) book.deleteSheet(people);
    book.setActiveSheet(page);
    const next = isShared
      ? 'A second person can now choose the third item.'
      : 'For the third item share the file with a second person as an editor, and choose the first one again.';
    return `${summary(findings)} ${next}`;
  });
}

/** Opens the sidebar, which checks what only a page can see. */
export function runLiveCheckSidebar(): void {
  tell((book) => {
    requireScratch(book);
    SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput(PAGE).setTitle(TITLE));
    return 'The sidebar is checking; its points come to the end of the report.';
  });
}

/** Tries out as a second editor what the owner's protections let through. */
export function runLiveCheckAsGuest(): void {
  tell((book) => {
    const findings = findAsGuest(book);
    report(book, findings);
    return summary(findings);
  });
}

/** Takes what the page saw, in the order of its questions. */
export function liveCheckFromPage(observed: unknown): string {
  const seen = Array.isArray(observed) ? observed.map(String) : [];
  const findings = PAGE_QUESTIONS.map((question, at) => ({ ...question, observed: seen[at] ?? '' }));
  report(SpreadsheetApp.getActiveSpreadsheet(), findings);
  return summary(findings);
}

/** An answer with a date in it. */
export function liveCheckDate(): unknown {
  return { when: [new Date()] };
}

/** An answer with an undefined in an array. */
export function liveCheckUndefined(): unknown {
  return [1, undefined, 3];
}

/** When this call began and ended, in milliseconds. */
export function liveCheckSpan(): number[] {
  const began = Date.now();
  Utilities.sleep(1500);
  return [began, Date.now()];
}

/** What was sent. */
export function liveCheckEcho(value: unknown): unknown {
  return value;
}

/** What an argument arrives as. */
export function LIVECHECK_KIND(input: unknown): string {
  return kindOf(input);
}

/** Whether a custom function gets a lock. */
export function LIVECHECK_LOCK(): boolean {
  return LockService.getDocumentLock()?.tryLock(1000) ?? false;
}

/** Who is there, as a custom function is told. */
export function LIVECHECK_WHO(): string {
  return `[${Session.getActiveUser().getEmail()}]`;
}

/** Two rows. */
export function LIVECHECK_TWO(): number[][] {
  return [[1], [2]];
}

/** Tries to write, which a custom function may not. */
export function LIVECHECK_WRITE(): string {
  SpreadsheetApp.getActiveSpreadsheet().getActiveSheet().getRange('A9').setValue('x');
  return 'written';
}

function onScratchTab(book: Book, point: Point): Finding {
  const sheet = book.insertSheet(SCRATCH_TAB);
  try {
    return find(point, { book, sheet });
  } finally {
    book.deleteSheet(sheet);
  }
}

/** Does a part of the check and says how it went. */
function tell(part: (book: Book) => string): void {
  const book = SpreadsheetApp.getActiveSpreadsheet();
  try {
    book.toast(part(book), TITLE, 15);
  } catch (error) {
    console.log(sentenceOf(error));
    SpreadsheetApp.getUi().alert(TITLE, sentenceOf(error), SpreadsheetApp.getUi().ButtonSet.OK);
  }
}

/**
 * The check makes, protects and deletes tabs and sets the locale: it belongs in a file that holds nothing else.
 *
 * @throws Error if it does
 */
function requireScratch(book: Book): void {
  const ours = [REPORT_TAB, PEOPLE_TAB, SCRATCH_TAB];
  const used = book.getSheets().find((sheet) => !ours.includes(sheet.getName()) && sheet.getLastRow() > 0);
  if (!used) return;
  throw new Error(
    `Nothing was checked: the tab "${used.getName()}" holds something. The check makes and deletes tabs, so run it in an empty spreadsheet of its own.`,
  );
}

function discard(book: Book, name: string): void {
  const sheet = book.getSheetByName(name);
  if (sheet) book.deleteSheet(sheet);
}
