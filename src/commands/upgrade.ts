import { FORM, FORM_ROW } from '../tabs/form-columns';
import { FIRST_LAYOUT, LAYOUT_VERSION } from '../tabs/layout-version';
import { columnLetters, tabKey } from '../tabs/tab-spec';
import { readTab } from '../workbook/cells';
import type { Desk } from './desk';
import { layOutAgain } from './lay-out-again';
import { timeLeft } from './time-left';

/** What has to be done to a workbook of the layout before, besides laying every tab out again, around everything that was entered. */
interface Upgrade {
  to: number;
  /** Can be broken off anywhere and run again. */
  run: (desk: Desk) => void;
}

/**
 * Every change of the layout, oldest first, with the day on which it came in. To add one: count `LAYOUT_VERSION` up, add a line here, and a test that opens a workbook as the version before made it.
 *
 * - 2, 29 November 2026: forms got columns for the verifier's verdict and the agency's explanation, rows for submitting and for what coordinators decide, and the tabs Theo dõi and
 *   Dữ liệu came in.
 * - 3, 29 November 2026: the verdict's list got a word for agreeing again, and forms a cell for what verdicts were given on.
 * - 4, 29 November 2026: Tổng hợp got a column that says who is ranked.
 */
const UPGRADES: readonly Upgrade[] = [
  { to: 2, run: takeOldLabelsOff },
  { to: 3, run: () => undefined },
  { to: 4, run: () => undefined },
];

/** How bringing a workbook up to date ended. */
export interface Upgraded {
  ok: boolean;
  /** What was done or is in the way; `''` if there was nothing to do. */
  sentence: string;
}

/** The sentence that refuses a workbook that a newer version of the add-on laid out, or `null`: this one might undo what it does not know. */
export function newerLayout({ tabs, text }: Desk): string | null {
  const layout = layoutOf(tabs);
  return layout > LAYOUT_VERSION ? text.commands.newerWorkbook(layout, LAYOUT_VERSION) : null;
}

/**
 * Brings a workbook that an older version of the add-on made up to date, laid out again and then one step after the other; each is recorded once it is at its end. Until then the workbook can
 * be read and filled in as before: rows and columns are found by their ids.
 */
export function upgrade(desk: Desk): Upgraded {
  const timeIsLeft = timeLeft();
  const { tabs, text } = desk;
  const from = layoutOf(tabs);
  if (from >= LAYOUT_VERSION) return { ok: true, sentence: '' };
  // What is laid out is always the newest layout, so over several steps each tab is laid out once.
  const { finished, sentence } = layOutAgain(desk, timeIsLeft, `layout-${LAYOUT_VERSION}`);
  if (!finished) return { ok: false, sentence: text.commands.upgrading(sentence) };
  for (const { to, run } of UPGRADES) {
    if (to <= layoutOf(tabs)) continue;
    run(desk);
    tabs.recordLayout(tabKey('settings'), to);
  }
  return { ok: true, sentence: text.commands.upgraded(from, LAYOUT_VERSION) };
}

/** Whether there is anything to bring up to date. */
export function isOlderLayout({ tabs }: Desk): boolean {
  return layoutOf(tabs) < LAYOUT_VERSION;
}

function layoutOf(tabs: Desk['tabs']): number {
  return tabs.layoutOf(tabKey('settings')) ?? FIRST_LAYOUT;
}

function takeOldLabelsOff(desk: Desk): void {
  for (const id of desk.tabs.idsOf('agency')) takeOldLabelOff(desk, tabKey('agency', id));
}

/** Before there were verdicts, the label of the verified total stood in the column to the left of where it stands now. */
function takeOldLabelOff({ tabs }: Desk, key: string): void {
  const sheet = tabs.get(key);
  if (sheet === null) return;
  const rows = readTab(sheet, columnLetters(FORM.verdict));
  const row = rows.findIndex(([id]) => id === FORM_ROW.figures);
  const [old, label] = [rows[row]?.[FORM.verifiedBase - 1], rows[row]?.[FORM.verdict - 1]];
  if (row >= 0 && old !== '' && old === label) sheet.getRange(row + 1, FORM.verifiedBase).clearContent();
}
