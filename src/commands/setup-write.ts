import { isAmong } from '../round/account';
import { PLAN_SETTINGS, type PlanSetting, readPlan, type SetupPlan } from '../round/plan';
import type { Round, Settings } from '../round/round';
import { SETTINGS } from '../round/settings-rows';
import type { CellValue } from '../rubric/cell';
import { tabKey } from '../tabs/tab-spec';
import { sentenceFor } from '../text/words';
import type { Reply, SetupRequest, SetupWritten } from '../wire';
import { literal } from '../workbook/cells';
import { showTab } from '../workbook/cursor';
import { retrying } from '../workbook/retry';
import { takeBlankSheet } from './create-round';
import { type Desk, openDesk, rubricIds, type SettingsOnTab, settingWords } from './desk';
import { layOutGuide, layOutLog, layOutSettings } from './lay-out';
import { tabsOf, whyNoTabs } from './room';
import { type Ending, runCommand } from './run';
import { settingsAgain } from './settings-check';
import { stampOfSettings, stateOf, whyBlocked } from './setup-state';
import { noteSettings } from './watch';

type Written = Ending & { ok: true; written: SetupWritten };

/**
 * Writes into Thiết lập what differs from a plan, and makes the tab if there is none. Refused when the plan has a mistake, would shut its author out, or when
 * somebody changed the tab after its author had seen it. Done again after it was broken off, it writes what is left.
 */
export function writeSetup(request: SetupRequest): Reply<SetupWritten> {
  const ending = runCommand<Written | (Ending & { ok: false })>(
    (desk) => desk.text.commands.setup,
    true,
    (desk) => {
      const sentence = whyNot(desk, request);
      return sentence === null ? write(desk, request.plan) : { ok: false, sentence };
    },
  );
  return 'written' in ending ? { ok: true, value: ending.written } : { ok: false, sentence: ending.sentence };
}

function whyNot(desk: Desk, { stamp, plan }: SetupRequest): string | null {
  const { text, person } = desk;
  if (stampOfSettings(desk.settings) !== stamp) return text.commands.setupChanged;
  const blocked = whyBlocked(desk);
  if (blocked !== '') return blocked;
  const { round, problems } = planned(desk, plan);
  const [first] = problems;
  if (first !== undefined) return sentenceFor(text.settingProblems, first.problem);
  const isCoordinator = isAmong(person, round.settings.coordinators);
  if (person !== '' && !isCoordinator) return text.commands.setupWithoutYou(person);
  return whyNoTabs(desk, [tabKey('settings'), ...tabsOf(round)]);
}

function planned(desk: Desk, plan: SetupPlan): ReturnType<typeof readPlan> {
  const { tabs, settings } = desk;
  const forms = tabs.idsOf('agency').map((id) => ({ id, name: tabs.agencyNameOf(tabKey('agency', id)) }));
  return readPlan(plan, settings?.round.settings ?? OTHERS, rubricIds(tabs), forms, settingWords);
}

/** What a new round begins with that nobody is asked for. */
const OTHERS: Omit<Settings, PlanSetting> = {
  phase: 'selfAssessment',
  basis: 'byPhase',
  ties: 'competition',
  language: 'vi',
  ranksAbsent: false,
  sendsMail: false,
};

function write(desk: Desk, plan: SetupPlan): Written {
  const { round } = planned(desk, plan);
  const before = desk.book.getActiveSheet();
  const isNew = desk.settings === null;
  if (isNew) takeBlankSheet(desk);
  const changed = applyChanges(desk, round);
  const rendered = layOutSettings(changed ? openDesk() : desk, round);
  // A run that was broken off while it made the tab left rows behind, which stand as they were then.
  const made = openDesk();
  applyChanges(made, round);
  // Who may change the tab is known only by now.
  if (isNew) layOutSettings(openDesk(), round);
  // Hướng dẫn links to what is there.
  if (isNew) layOutLog(made);
  if (!made.tabs.isReady(tabKey('guide'))) layOutGuide(made, null);
  if (isNew) showTab(desk.book, rendered);
  else desk.book.setActiveSheet(before);
  const after = openDesk();
  settingsAgain(after);
  // Whoever writes the tab for the first time began without Nhật ký.
  noteSettings(isNew ? openDesk() : desk, round, { action: after.text.commands.setup });
  const { setupWritten, setupRights } = after.text.commands;
  const hasForms = after.tabs.idsOf('agency').length > 0;
  const sentence = [setupWritten(round.agencies.length, round.groups.length), hasForms ? setupRights : ''].join('');
  return { ok: true, sentence, written: { sentence, state: stateOf(after) } };
}

/** Columns of Thiết lập that hold what people entered: C to E. */
const FIRST_COLUMN = 3;

/** Brings the rows that are there in line with a round: changed cells are written, and rows that left the lists go. @returns whether there was anything to do */
function applyChanges(desk: Desk, round: Round): boolean {
  const { settings } = desk;
  if (settings === null) return false;
  const writes = [...settingWrites(settings, round), ...listWrites(settings, round)];
  for (const { row, column, values } of writes) {
    const range = settings.sheet.getRange(row, column, 1, values.length);
    retrying(() => range.setValues([values.map(literal)]));
  }
  const gone = rowsGone(settings, round);
  for (const row of gone) settings.sheet.deleteRow(row);
  return writes.length + gone.length > 0;
}

interface Write {
  row: number;
  column: number;
  values: (string | number)[];
}

function settingWrites({ content, round: now, problems }: SettingsOnTab, round: Round): Write[] {
  return PLAN_SETTINGS.flatMap((name) => {
    const row = rowOf(content, SETTINGS.setting(name));
    const isSame = textOf(now.settings[name]) === textOf(round.settings[name]);
    if (row === 0 || (isSame && problems.every((one) => one.row !== row))) return [];
    return [
      { row, column: FIRST_COLUMN, values: [name === 'year' ? round.settings.year : textOf(round.settings[name])] },
    ];
  });
}

function listWrites({ content, round: now }: SettingsOnTab, round: Round): Write[] {
  const groupName = (of: Round, id: string) => of.groups.find((group) => group.id === id)?.name ?? '';
  const line = (of: Round, id: string) => {
    const agency = of.agencies.find((one) => one.id === id);
    return agency === undefined ? null : [agency.name, groupName(of, agency.groupId), agency.editors.join(', ')];
  };
  const groupLine = (of: Round, id: string) => {
    const group = of.groups.find((one) => one.id === id);
    return group === undefined ? null : [group.name, group.rubricId];
  };
  const changes = (rowId: string, before: string[] | null, after: string[] | null): Write[] => {
    const row = rowOf(content, rowId);
    if (row === 0 || after === null || JSON.stringify(before) === JSON.stringify(after)) return [];
    return [{ row, column: FIRST_COLUMN, values: after }];
  };
  return [
    ...round.groups.flatMap(({ id }) => changes(SETTINGS.group(id), groupLine(now, id), groupLine(round, id))),
    ...round.agencies.flatMap(({ id }) => changes(SETTINGS.agency(id), line(now, id), line(round, id))),
  ];
}

/** Rows of groups and agencies that are in the lists and are not to be, from the bottom, so that taking one out does not move the others. */
function rowsGone({ content, round: now }: SettingsOnTab, round: Round): number[] {
  const kept = new Set([
    ...round.groups.map(({ id }) => SETTINGS.group(id)),
    ...round.agencies.map(({ id }) => SETTINGS.agency(id)),
  ]);
  return [...now.groups.map(({ id }) => SETTINGS.group(id)), ...now.agencies.map(({ id }) => SETTINGS.agency(id))]
    .filter((id) => !kept.has(id))
    .map((id) => rowOf(content, id))
    .filter((row) => row > 0)
    .sort((a, b) => b - a);
}

function rowOf(content: readonly (readonly CellValue[])[], id: string): number {
  return content.findIndex((row) => row[0] === id) + 1;
}

function textOf(value: Settings[PlanSetting]): string {
  return Array.isArray(value) ? value.join(', ') : String(value);
}
