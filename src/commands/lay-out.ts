import { isAbsentRanked } from '../round/phases';
import { formRights } from '../round/rights';
import { type Agency, agenciesOf, type Group, type Round, type RoundWithRubrics, rubricOf } from '../round/round';
import { isCounted } from '../round/rubrics';
import { SETTINGS, type SettingName } from '../round/settings-rows';
import { tabNameFor, tabNamesLike } from '../round/tab-names';
import type { Rubric } from '../rubric/rubric';
import { agencyForm } from '../tabs/agency-form';
import { archiveKey } from '../tabs/archive-tab';
import { ASSIGNMENT_KEY, assignmentDataTab } from '../tabs/assignment-data';
import { BOARD } from '../tabs/dashboard/block';
import { type DashboardSources, groupDashboard } from '../tabs/dashboard/group-dashboard';
import { overviewTab, type TabOfGroup } from '../tabs/dashboard/overview';
import { retiredDashboard } from '../tabs/dashboard/retired';
import { dataTab } from '../tabs/data-tab';
import { FORM, notApplicableRowsFor, SPARE_ROWS } from '../tabs/form-columns';
import { type GuideLink, guideTab } from '../tabs/guide';
import { LAYOUT_VERSION } from '../tabs/layout-version';
import { logTab } from '../tabs/log-tab';
import { groupsWithAgencies } from '../tabs/parts';
import { emptyRanking, rankingScopes } from '../tabs/ranking-scopes';
import { rankingTab } from '../tabs/ranking-tab';
import type { OtherTab, TabOfAgency } from '../tabs/references';
import { registerTab } from '../tabs/register-tab';
import { rubricTab } from '../tabs/rubric-tab';
import { choicesIn, settingsTab } from '../tabs/settings';
import { summaryTab } from '../tabs/summary';
import { columnLetters, type TabSpec, tabKey } from '../tabs/tab-spec';
import { wantedProtections } from '../tabs/wanted-protections';
import { everyLanguage, type Text } from '../text/text';
import type { BlockingCell } from '../workbook/blocked-spills';
import { readTab } from '../workbook/cells';
import { type ProtectionContext, protectTab } from '../workbook/protect';
import { type Rendered, render } from '../workbook/render';
import type { Sheet } from '../workbook/sheets';
import type { Desk } from './desk';
import { lastYearOf } from './last-year';
import { logLines } from './log';
import { pickerOn } from './picker';
import { forgetRegister, registerOf, statusesOf } from './register';
import { knownRubrics, rubricOnTab, soundRubric } from './rubrics-on-tabs';

/** The kinds of tabs from the left. */
const ORDER = [
  'guide',
  'dashboard',
  'settings',
  'rubric',
  'register',
  'summary',
  'data',
  'assignment',
  'ranking',
  'differences',
  'published',
  'annex',
  'agency',
  'retired',
  'archive',
  'log',
];

/** Where a new tab goes: behind as many tabs of ours as come before it, which are at the front unless somebody moved them. */
function positionOf(desk: Desk, key: string): number | undefined {
  // The dashboard of all groups stands before theirs.
  const rank = (of: string) => ORDER.indexOf(of.split(':')[0] ?? '') + (of.startsWith('dashboard:') ? 0.5 : 0);
  if (rank(key) === rank('log')) return undefined;
  if (rank(key) < rank('agency')) return desk.tabs.keys().filter((one) => rank(one) <= rank(key)).length;
  // Nhật ký stays last.
  return desk.tabs.get(tabKey('log')) === null ? undefined : desk.book.getSheets().length - 1;
}

/** Lays a tab out and lets the coordinators alone change it, but for the cells that belong to others. */
export function layOutTab(desk: Desk, spec: TabSpec): Rendered {
  const rendered = layOutUnfinished(desk, spec);
  desk.tabs.markReady(spec.key);
  return rendered;
}

/** Lays a tab out that nobody may change from then on, coordinators included. It counts as finished once it is locked. */
export function layOutLocked(desk: Desk, spec: TabSpec): Rendered {
  const rendered = layOutUnfinished(desk, spec);
  protectTab(rendered.sheet, wantedProtections(spec, rendered.rowOf, []), protectionContext(desk));
  desk.tabs.markReady(spec.key);
  return rendered;
}

/** Like `layOutTab`, but the tab counts as unfinished until whatever else belongs to it is done. */
export function layOutUnfinished(desk: Desk, spec: TabSpec): Rendered {
  const position = desk.tabs.get(spec.key) === null ? positionOf(desk, spec.key) : undefined;
  const rendered = render(desk.book, desk.tabs, spec, {
    ...(position === undefined ? {} : { position }),
    keep: (sheet, cells) => keepInLog(desk, sheet, cells),
  });
  const coordinators = desk.settings?.round.settings.coordinators ?? [];
  if (coordinators.length > 0)
    protectTab(
      rendered.sheet,
      wantedProtections(spec, rendered.rowOf, coordinators),
      protectionContext(desk),
      rendered.created,
    );
  return rendered;
}

/** What the protections of this file have in common. */
export function protectionContext(desk: Desk): ProtectionContext {
  const { text, fileEditors, otherNames, notTaken, person } = desk;
  return { description: text.commands.protection, owner: desk.fileOwner(), fileEditors, otherNames, notTaken, person };
}

/** Lays out Nhật ký around the lines that it has. */
export function layOutLog(desk: Desk): Rendered {
  return layOutTab(desk, logTab(desk.text));
}

/** Writes what is about to be taken out of a tab into Nhật ký, which is made if it is not there. */
function keepInLog(desk: Desk, sheet: Sheet, cells: readonly BlockingCell[]): void {
  const { text, tabs } = desk;
  if (tabs.get(tabKey('log')) === null) layOutLog(desk);
  const tab = sheet.getName();
  logLines(
    desk,
    cells.map(({ cell, content }) => ({
      action: text.menu.rerender,
      what: text.commands.clearedCell(tab, cell, content),
    })),
  );
}

/** Lays Thiết lập out for a round, around what the coordinator entered if the tab is there. */
export function layOutSettings(desk: Desk, round: Round): Rendered {
  const { settings, groups, agencies } = round;
  const ids = (desk.settings?.content ?? []).map((row) => String(row[0] ?? ''));
  const spareRows = ids.filter((id) => id.startsWith('spareGroup.') || id.startsWith('spareAgency.'));
  const rowIds = desk.settings?.rowIds ?? new Map<number, string>();
  translateChoices(desk);
  const spec = settingsTab(
    { settings, groups, agencies, spareRows, rowIds, offersMail: WITH_MAIL },
    knownRubrics(desk),
    desk.text,
  );
  // A workbook that is new has the layout of today; one whose Thiết lập was lost has that of its forms, whatever that is.
  const isNew = !desk.tabs.isReady(spec.key) && desk.tabs.idsOf('agency').length === 0;
  const rendered = layOutUnfinished(desk, spec);
  if (isNew) desk.tabs.recordLayout(spec.key, LAYOUT_VERSION);
  desk.tabs.markReady(spec.key);
  return rendered;
}

/**
 * After a change of language the choices on Thiết lập stand in the old one: the same choice is written in the new. The list that would refuse it is taken off, and
 * comes back in the new language when the tab is laid out.
 */
function translateChoices({ settings, text }: Desk): void {
  if (settings === null) return;
  for (const { name, words } of choicesIn(text)) {
    const row = settings.content.findIndex(([id]) => id === SETTINGS.setting(name));
    const chosen = String(settings.content[row]?.[2] ?? '');
    if (row < 0 || words.includes(chosen)) continue;
    const at = everyLanguage.map((other) => wordsOf(other, name).indexOf(chosen)).find((found) => found >= 0);
    const same = at === undefined ? undefined : words[at];
    if (same !== undefined)
      settings.sheet
        .getRange(row + 1, 3)
        .clearDataValidations()
        .setValue(same);
  }
}

function wordsOf(text: Text, setting: SettingName): string[] {
  return choicesIn(text).find(({ name }) => name === setting)?.words ?? [];
}

/**
 * The tab for a rubric that has none yet.
 *
 * @param taken names that it may not have; whoever knows of none leaves it to the rendering to find a free one
 */
export function newRubricTab(desk: Desk, rubric: Rubric, taken: Iterable<string> = []): TabSpec {
  return rubricTab(rubric, tabNameFor(desk.text.rubric.tabName(rubric.shortTitle), taken), desk.text);
}

/** Lays a rubric's tab out again as the coordinator has it now; one with mistakes is left as it is. */
export function layOutRubricAgain(desk: Desk, id: string): Rendered | null {
  const onTab = rubricOnTab(desk, id);
  const rubric = onTab === null ? null : soundRubric(onTab);
  if (onTab === null || rubric === null) return null;
  // The tab stays that of the id that groups name, whatever id was written into the table meanwhile.
  return layOutTab(desk, { ...rubricTab(rubric, onTab.sheet.getName(), desk.text), key: tabKey('rubric', id) });
}

/** Lays an agency's form out. A tab that still has the name it was given for the agency's former name gets that of the new one. */
export function layOutForm(
  desk: Desk,
  round: RoundWithRubrics,
  agency: Agency,
  group: Group,
  names: Set<string>,
): Rendered {
  const name = tabNameFor(agency.name, names);
  names.add(name);
  const spec = formSpec(desk, round, agency, group, name);
  const former = desk.tabs.agencyNameOf(spec.key);
  const tab = desk.tabs.get(spec.key)?.getName() ?? '';
  const otherNames = former === null || former === agency.name ? [] : tabNamesLike(tab, former);
  const rendered = layOutUnfinished(desk, { ...spec, otherNames });
  desk.tabs.recordAgencyName(spec.key, agency.name);
  // Once a year was carried over, a form tells for which year it was made; before that there is none but this.
  const { year } = round.settings;
  if (!desk.tabs.isReady(spec.key) && desk.tabs.isReady(archiveKey(year - 1))) desk.tabs.recordYear(spec.key, year);
  desk.tabs.markReady(spec.key);
  return rendered;
}

/** Lays out Theo dõi around what is known of the agencies. The forms refer to it, so it has to be there before they are made. */
export function layOutRegister(desk: Desk, round: RoundWithRubrics): Rendered {
  const known = registerOf(desk) ?? { records: new Map(), checkedAt: '' };
  const rendered = layOutTab(desk, registerTab(round, known, tabsOfAgencies(desk), desk.text));
  forgetRegister(desk);
  return rendered;
}

function tabsOfAgencies({ tabs }: Desk): TabOfAgency {
  return (agencyId) => {
    const sheet = tabs.get(tabKey('agency', agencyId));
    return sheet === null ? null : { name: sheet.getName(), sheetId: sheet.getSheetId() };
  };
}

/**
 * What an agency's form looks like under a tab name.
 *
 * @param rows the form as it stands, if it was read already
 */
export function formSpec(
  desk: Desk,
  round: RoundWithRubrics,
  agency: Agency,
  group: Group,
  name: string,
  rows?: ReturnType<typeof readTab>,
): TabSpec {
  const rubricSheet = desk.tabs.get(tabKey('rubric', group.rubricId));
  const rubricName = rubricSheet?.getName() ?? desk.text.rubric.tabName(rubricOf(round, group).shortTitle);
  const there = desk.tabs.get(tabKey('agency', agency.id));
  const notApplicableRows =
    there === null ? SPARE_ROWS : notApplicableRowsFor(rows ?? readTab(there, columnLetters(FORM.verifiedFigure)));
  const registerTab = desk.tabs.get(tabKey('register'))?.getName();
  return {
    ...agencyForm(round, agency, group, { name, rubricTab: rubricName, registerTab, notApplicableRows }, desk.text),
    ...formRights(round, agency, statusesOf(desk)(agency.id)),
  };
}

/** Lays out what looks across all agencies: Theo dõi, Tổng hợp, the dashboards, the rankings without results, Hướng dẫn, Nhật ký. */
export function layOutOverviews(desk: Desk, round: RoundWithRubrics): Rendered[] {
  const { text, tabs } = desk;
  const tabOf = tabsOfAgencies(desk);
  const lastYear = lastYearOf(tabs, round.settings.year);
  const register = layOutRegister(desk, round);
  const registerName = register.sheet.getName();
  // A round may lose its assignment: the tab is there still then, and says so.
  const hasAssignment =
    round.groups.some((group) => isCounted(rubricOf(round, group))) || tabs.get(ASSIGNMENT_KEY) !== null;
  const assignment = hasAssignment ? layOutTab(desk, assignmentDataTab(round, tabOf, registerName, text)) : null;
  const assignmentData = assignment === null ? null : asSource(assignment);
  const summary = layOutTab(
    desk,
    summaryTab(round, tabOf, text, { registerTab: registerName, lastYear, assignmentData }),
  );
  const data = layOutTab(desk, dataTab(round, asSource(summary), tabOf, text));
  const done = [
    register,
    ...(assignment === null ? [] : [assignment]),
    summary,
    data,
    ...layOutDashboards(desk, round, { summary: asSource(summary), data: asSource(data), lastYear }),
  ];
  for (const scope of rankingScopes(round, text)) {
    if (!tabs.isReady(tabKey('ranking', scope.id))) done.push(layOutTab(desk, rankingTab(emptyRanking(scope), text)));
  }
  done.push(layOutLog(desk));
  done.push(layOutGuide(desk, round));
  tabs.recordRules(SUMMARY_KEY, rulesOf(round));
  return done;
}

/** Lays the overviews out again where somebody has changed on Thiết lập by hand what they go by: whose figures count, who is ranked, how places are numbered, the phase. */
export function followRules(desk: Desk, round: RoundWithRubrics): void {
  const followed = desk.tabs.rulesOf(SUMMARY_KEY);
  if (followed !== null && followed !== rulesOf(round)) layOutOverviews(desk, round);
}

const SUMMARY_KEY = tabKey('summary');

function rulesOf({ settings }: RoundWithRubrics): string {
  const { basis, phase, ties } = settings;
  return [phase, basis, ties, ...(isAbsentRanked(settings) ? ['absent'] : [])].join(' ');
}

function asSource({ sheet, rowOf }: Rendered): OtherTab {
  return { name: sheet.getName(), rowOf };
}

/** One dashboard for a round with one group; otherwise one for each group and one that shows them beside each other. */
function layOutDashboards(
  desk: Desk,
  round: RoundWithRubrics,
  drawn: Pick<DashboardSources, 'summary' | 'data' | 'lastYear'>,
): Rendered[] {
  const { text, tabs } = desk;
  const picks = takePickers(desk);
  const sources: DashboardSources = { ...drawn, picked: (key) => picks.get(key) ?? null };
  const groups = groupsWithAgencies(round);
  const [first, ...others] = groups;
  const alone = first !== undefined && others.length === 0;
  const done = groups.map((group) => layOutTab(desk, groupDashboard(round, group, sources, alone, text)));
  if (!alone) {
    const tabOf: TabOfGroup = (id) => {
      const sheet = tabs.get(tabKey('dashboard', id));
      return sheet === null ? null : { sheetId: sheet.getSheetId() };
    };
    done.push(layOutTab(desk, overviewTab(round, drawn, tabOf, text)));
  }
  const current = new Set(alone ? [] : groups.map(({ id }) => id));
  for (const id of tabs.idsOf('dashboard')) {
    const sheet = tabs.get(tabKey('dashboard', id));
    if (!current.has(id) && sheet !== null) done.push(layOutTab(desk, retiredDashboard(id, sheet.getName(), text)));
  }
  return done;
}

/** What is picked on each dashboard. The list and the note are taken off the cells, since the picker may come to stand elsewhere. */
function takePickers({ tabs }: Desk): Map<string, string> {
  const keys = [tabKey('dashboard'), ...tabs.idsOf('dashboard').map((id) => tabKey('dashboard', id))];
  return new Map(
    keys.flatMap((key): [string, string][] => {
      const sheet = tabs.get(key);
      const picker = sheet === null ? null : pickerOn(sheet);
      if (sheet === null || picker === null) return [];
      sheet.getRange(picker.row, BOARD.agency).clearDataValidations().clearNote();
      return [[key, picker.picked]];
    }),
  );
}

/** Lays out Hướng dẫn with links to whatever is there by now. */
export function layOutGuide(desk: Desk, round: RoundWithRubrics | null): Rendered {
  const tab = (key: string): GuideLink | null => {
    const sheet = desk.tabs.get(key);
    return sheet === null ? null : { name: sheet.getName(), sheetId: sheet.getSheetId() };
  };
  const rankings = desk.tabs.idsOf('ranking').map((id) => tabKey('ranking', id));
  const agencies = round === null ? [] : round.groups.flatMap((group) => agenciesOf(round, group.id));
  const others = [...rankings, ...agencies.map(({ id }) => tabKey('agency', id))].flatMap((key) => tab(key) ?? []);
  return layOutTab(desk, guideTab(round, { tab, others }, desk.text));
}
