import { carryOver, carryOverQuestion } from './commands/carry-over';
import { checkProtection } from './commands/check-protection';
import { createRound } from './commands/create-round';
import { goToMyTab } from './commands/go-to-my-tab';
import { movePhase } from './commands/move-phase';
import { previewNextPhase } from './commands/preview-phase';
import { publish } from './commands/publish';
import { recomputeRanking } from './commands/recompute-ranking';
import { rerender } from './commands/rerender';
import type { Ending } from './commands/run';
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
    .addItem(words.movePhase, 'menuMovePhase')
    .addItem(words.recompute, 'menuRecompute')
    .addSeparator()
    .addItem(words.checkProtection, 'menuCheckProtection')
    .addItem(words.rerender, 'menuRerender')
    .addSeparator()
    .addItem(words.publish, 'menuPublish')
    .addItem(words.carryOver, 'menuCarryOver');
  ui.createMenu(words.title)
    .addItem(words.openSidebar, 'menuOpenSidebar')
    .addItem(words.goToMyTab, 'menuGoToMyTab')
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
  SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile('Sidebar').setTitle(words.title));
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
  const ui = SpreadsheetApp.getUi();
  const answer = ui.alert(words.movePhase, preview.sentence, ui.ButtonSet.YES_NO);
  if (answer === ui.Button.YES) say(movePhase(preview.to));
}

/** Compares what is protected with what should be, and repairs it. */
export function menuCheckProtection(): void {
  say(checkProtection());
}

/** Freezes the results as a numbered version and makes the annex to print. */
export function menuPublish(): void {
  say(publish());
}

/** Archives the round and opens the next year's, once the coordinator has read what will happen and agrees. */
export function menuCarryOver(): void {
  const question = carryOverQuestion();
  if (!question.ok) {
    say(question);
    return;
  }
  const ui = SpreadsheetApp.getUi();
  const answer = ui.alert(words.title, question.sentence, ui.ButtonSet.OK_CANCEL);
  if (answer === ui.Button.OK) say(carryOver());
}

/** A success is a note in the corner; a failure waits until it was read. */
function say({ ok, sentence }: Ending): void {
  if (ok) SpreadsheetApp.getActiveSpreadsheet().toast(sentence, words.title, 8);
  else SpreadsheetApp.getUi().alert(words.title, sentence, SpreadsheetApp.getUi().ButtonSet.OK);
}
