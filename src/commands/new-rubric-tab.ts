import { builtInRubrics } from '../rubric/catalogue';
import { LONGEST_ID } from '../rubric/limits';
import type { Rubric } from '../rubric/rubric';
import { isRubricId } from '../rubric/rubric-id';
import type { CellValue } from '../scoring/answer';
import { RUBRIC_WIDTH } from '../tabs/rubric-tab';
import { columnLetters, type RowSpec, type TabSpec } from '../tabs/tab-spec';
import type { RubricMade } from '../wire';
import { literal, readTab } from '../workbook/cells';
import { showTab } from '../workbook/cursor';
import { ForeignColumn } from '../workbook/mended-content';
import type { Sheet } from '../workbook/sheets';
import { takeBlankSheet, takenNames } from './create-round';
import type { Desk } from './desk';
import { layOutSettings, layOutUnfinished, newRubricTab } from './lay-out';
import { whyNoTabs } from './room';
import type { Refusal } from './run';

/** Why no new rubric can have an id, whatever tabs there are; `null` if one can. */
export function whyNotId({ text }: Desk, id: string): string | null {
  if (!isRubricId(id)) return text.rubricFiles.badId(id.slice(0, LONGEST_ID), LONGEST_ID);
  const builtIn = builtInRubrics.find((rubric) => rubric.id === id);
  return builtIn === undefined ? null : text.rubricFiles.builtInId(id, builtIn.shortTitle);
}

/**
 * Makes the tab of a rubric and brings it to the front; Thiết lập offers it from then on. Never writes over another rubric. A run that was broken off is completed
 * by asking for the same again.
 */
export function makeRubricTab(desk: Desk, rubric: Rubric): { ok: true; made: Omit<RubricMade, 'sentence'> } | Refusal {
  const { tabs, text, settings } = desk;
  const sentence = whyNotId(desk, rubric.id);
  if (sentence !== null) return { ok: false, sentence };
  const spec = newRubricTab(desk, rubric, takenNames(desk));
  const there = tabs.get(spec.key);
  if (there !== null && !standsOn(there, spec, tabs.isReady(spec.key))) {
    return { ok: false, sentence: text.rubricFiles.takenId(rubric.id, there.getName()) };
  }
  const crowded = whyNoTabs(desk, [spec.key]);
  if (crowded !== null) return { ok: false, sentence: crowded };
  if (settings === null && there === null) takeBlankSheet(desk, spec.name);
  const rendered = layOutUnfinished(desk, spec);
  const { sheet } = rendered;
  offerInSettings(desk);
  tabs.markReady(spec.key);
  showTab(desk.book, rendered);
  return { ok: true, made: { id: rubric.id, tab: sheet.getName(), sheetId: sheet.getSheetId() } };
}

/** Whether a tab holds this rubric and nothing else: the whole of it, or a part that a run which was broken off got done. */
function standsOn(sheet: Sheet, spec: TabSpec, isWhole: boolean): boolean {
  const wanted = new Map(spec.rows.filter(isTableRow).map((row) => [row.id, tableCells(row).join(BETWEEN)]));
  const found = readTab(sheet, columnLetters(RUBRIC_WIDTH)).filter(
    ([id, ...cells]) => !String(id).startsWith('#') && [id, ...cells].some((cell) => cell !== ''),
  );
  return (
    (!isWhole || found.length === wanted.size) &&
    found.every(([id, ...cells]) => wanted.get(String(id)) === cells.map(String).join(BETWEEN))
  );
}

const BETWEEN = '\u0000';

/** Titles and headings are written in the language of the workbook by every rendering. */
function isTableRow({ id }: RowSpec): boolean {
  return !id.startsWith('#');
}

function tableCells({ cells }: RowSpec): string[] {
  return cells.slice(0, RUBRIC_WIDTH - 1).map(({ initial, value }): string => {
    const content: CellValue = initial ?? value ?? '';
    return String(literal(content));
  });
}

/** Lays Thiết lập out again, whose list of rubrics has grown; one whose columns were moved gets the list when it is put in order. */
function offerInSettings(desk: Desk): void {
  if (desk.settings === null || desk.settings.columnsMoved) return;
  try {
    layOutSettings(desk, desk.settings.round);
  } catch (error) {
    if (!(error instanceof ForeignColumn)) throw error;
  }
}
