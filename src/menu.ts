import { autoReceive } from './commands/auto-receive';
import { carryOver, carryOverQuestion } from './commands/carry-over';
import { checkProtection } from './commands/check-protection';
import { confirmRest, previewConfirmRest } from './commands/confirm-verification';
import { createRound } from './commands/create-round';
import { goToMyTab } from './commands/go-to-my-tab';
import { listDifferences } from './commands/list-differences';
import { lockOverdue } from './commands/lock-overdue';
import { movePhase } from './commands/move-phase';
import { previewNextPhase } from './commands/preview-phase';
import { previewPublish } from './commands/preview-publish';
import { publish } from './commands/publish';
import { recomputeRanking } from './commands/recompute-ranking';
import { rerender } from './commands/rerender';
import { formToReturn, returnForm } from './commands/return-form';
import { whyNoRubrics } from './commands/rubrics';
import { type Ending, reasonOf, workbookText } from './commands/run';
import { submit } from './commands/submit';
import { updateForms } from './commands/update-forms';
import { textIn } from './text/text';

/** The menu is built before anything may be read, so it can't know the language of the workbook; it is always Vietnamese. */
const words = textIn('vi').menu;

/** Builds the menu when the spreadsheet is opened. A simple trigger: it may do nothing else. */
export function onOpen(): void {
  const ui = SpreadsheetApp.getUi();
  // Who is looking may not be asked here, so everybody sees the coordinators' items, one level down.
  const coordination = ui
    .createMenu(words.coordination)
    .addItem(words.createRound, 'menuCreateRound')
    .addItem(words.newRubric, 'menuNewRubric')
    .addItem(words.updateForms, 'menuUpdateForms')
    .addItem(words.movePhase, 'menuMovePhase')
    .addItem(words.recompute, 'menuRecompute')
    .addSeparator()
    .addItem(words.returnForm, 'menuReturn')
    .addItem(words.lockOverdue, 'menuLockOverdue')
    .addItem(words.autoReceive, 'menuAutoReceive')
    .addSeparator()
    .addItem(words.confirmRest, 'menuConfirmRest')
    .addItem(words.differences, 'menuDifferences')
    .addSeparator()
    .addItem(words.checkProtection, 'menuCheckProtection')
    .addItem(words.rerender, 'menuRerender')
    .addSeparator()
    .addItem(words.publish, 'menuPublish')
    .addItem(words.carryOver, 'menuCarryOver');
  ui.createMenu(words.title)
    .addItem(words.openSidebar, 'menuOpenSidebar')
    .addItem(words.goToMyTab, 'menuGoToMyTab')
    .addItem(words.submit, 'menuSubmit')
    .addSeparator()
    .addSubMenu(coordination)
    .addToUi();
}

/** Builds the menu right after the add-on was installed into an open spreadsheet. */
export function onInstall(): void {
  onOpen();
}

/** Opens the sidebar. */
export function menuOpenSidebar(): void {
  SpreadsheetApp.getUi().showSidebar(sidebarPage());
}

/** Opens the sidebar where rubrics are made, exported and imported. */
export function menuNewRubric(): void {
  const refusal = whyNoRubrics();
  if (refusal !== null) {
    say({ ok: false, sentence: refusal });
    return;
  }
  const page = sidebarPage();
  // Nothing else reaches a sidebar while it opens.
  page.setContent(page.getContent().replace('<div id="app"', '$& data-opens="rubrics"'));
  SpreadsheetApp.getUi().showSidebar(page);
}

function sidebarPage(): GoogleAppsScript.HTML.HtmlOutput {
  return HtmlService.createHtmlOutputFromFile('Sidebar').setTitle(words.title);
}

/** Goes to the form of whoever clicks. */
export function menuGoToMyTab(): void {
  say(goToMyTab());
}

/** Computes the ranking anew. */
export function menuRecompute(): void {
  say(recomputeRanking());
}

/** Makes the forms that Thiết lập asks for. */
export function menuCreateRound(): void {
  say(createRound());
}

/** Brings the forms into agreement with the rubric. */
export function menuUpdateForms(): void {
  say(updateForms());
}

/** Lays every tab out again. */
export function menuRerender(): void {
  say(rerender());
}

/** Moves the round to its next phase, once whoever clicks has read what that changes. */
export function menuMovePhase(): void {
  const preview = previewNextPhase();
  if (!preview.ok) {
    say(preview);
    return;
  }
  if (agrees(words.movePhase, preview.sentence)) say(movePhase(preview.to));
}

/** Submits the form in view, once whoever clicks has read what is still open on it. */
export function menuSubmit(): void {
  const first = submit({ sheetId: null, confirmed: false });
  if (!first.asks) {
    say(first);
    return;
  }
  const lines = first.issues.slice(0, MOST_LINES).map(({ rowId, sentence }) => `• ${rowId}: ${sentence}`);
  const more = first.issues.length > lines.length ? ['…'] : [];
  const question = [first.sentence, '', ...lines, ...more].join('\n');
  if (agrees(words.submit, question)) say(submit({ sheetId: null, confirmed: true }));
}

/** A box as high as the screen would hide its buttons. */
const MOST_LINES = 12;

/** Returns the form in view to its agency, with the reason that whoever clicks gives. */
export function menuReturn(): void {
  const form = formToReturn();
  if (!form.ok) {
    say(form);
    return;
  }
  const reason = asking((ui) => {
    const answer = ui.prompt(words.returnForm, form.question, ui.ButtonSet.OK_CANCEL);
    return answer.getSelectedButton() === ui.Button.OK ? answer.getResponseText() : null;
  });
  if (reason !== null) say(returnForm(form.agencyId, reason));
}

/** Locks the forms that were not submitted in time. */
export function menuLockOverdue(): void {
  say(lockOverdue());
}

/** Switches on, or off again, that submitted forms are received by the clock. */
export function menuAutoReceive(): void {
  say(autoReceive());
}

/** Compares what is protected with what should be, and repairs it. */
export function menuCheckProtection(): void {
  say(checkProtection());
}

/** Agrees to what is left of the form in view, once whoever clicks has read how much that is. */
export function menuConfirmRest(): void {
  const preview = previewConfirmRest();
  if (!('question' in preview)) {
    say(preview);
    return;
  }
  if (agrees(words.confirmRest, preview.question)) say(confirmRest(preview.sheetId));
}

/** Lists where verified scores differ from the agencies' own. */
export function menuDifferences(): void {
  say(listDifferences());
}

/** Freezes the results as a numbered version and makes the annex to print, once the coordinator has read what will be frozen. */
export function menuPublish(): void {
  const preview = previewPublish();
  if (!preview.ok) {
    say(preview);
    return;
  }
  if (agrees(words.publish, preview.value)) say(publish());
}

/** Archives the round and opens the next year's, once the coordinator has read what will happen and agrees. */
export function menuCarryOver(): void {
  const question = carryOverQuestion();
  if (!question.ok) {
    say(question);
    return;
  }
  const isWanted = asking((ui) => ui.alert(words.title, question.sentence, ui.ButtonSet.OK_CANCEL) === ui.Button.OK);
  if (isWanted) say(carryOver());
}

/** Asks whoever clicks, and waits until they have read it. */
function agrees(title: string, question: string): boolean {
  return asking((ui) => ui.alert(title, question, ui.ButtonSet.YES_NO) === ui.Button.YES);
}

/** What whoever clicks answers. Where Google can't ask, nothing is done, and the sentence of an error is shown in Google's own way. */
function asking<T>(ask: (ui: GoogleAppsScript.Base.Ui) => T): T {
  try {
    return ask(SpreadsheetApp.getUi());
  } catch (error) {
    throw new Error(workbookText().commands.failed(reasonOf(error)));
  }
}

/**
 * A success is a note in the corner; a failure waits until it was read. Where Google shows neither, what was done is done and stands in Nhật ký, so a success is let
 * go; a failure is thrown, since Google shows the sentence of an error in its own way.
 */
function say({ ok, sentence }: Ending): void {
  try {
    if (ok) SpreadsheetApp.getActiveSpreadsheet().toast(sentence, words.title, 8);
    else SpreadsheetApp.getUi().alert(words.title, sentence, SpreadsheetApp.getUi().ButtonSet.OK);
  } catch {
    if (!ok) throw new Error(sentence);
  }
}
