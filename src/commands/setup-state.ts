import { eachPlanSetting, type SetupPlan } from '../round/plan';
import { SETTINGS } from '../round/settings-rows';
import type { CellValue } from '../rubric/cell';
import { dateOfCell, dayFirst } from '../rubric/dates';
import type { Rubric } from '../rubric/rubric';
import { sentenceFor } from '../text/words';
import type { Reply, RubricOffer, SetupState } from '../wire';
import { allBuiltInRubrics } from '../workbook/built-in-rubrics';
import { agenciesWithoutForm } from './create-round';
import { type Desk, openDesk, type SettingsOnTab } from './desk';
import { lastAgencies } from './last-agencies';
import { agenciesWithForms } from './propose-round';
import { isBuiltIn, problemOf, rubricsOnTabs, soundRubric } from './rubrics-on-tabs';
import { stampOf } from './stamp';

/** What setting up a round begins with. For coordinators; for anybody as long as no Thiết lập says who they are. Changes nothing. */
export function setupState(): Reply<SetupState> {
  const desk = openDesk();
  const refusal = notForSetup(desk);
  return refusal === null ? { ok: true, value: stateOf(desk) } : { ok: false, sentence: refusal };
}

/** Why somebody may not set up a round; `null` for those who may. */
export function notForSetup({ settings, role, person, text }: Desk): string | null {
  return settings !== null && role !== 'coordinator' ? text.commands.notCoordinator(person) : null;
}

/** The state as a desk sees it. */
export function stateOf(desk: Desk): SetupState {
  const { settings, person } = desk;
  return {
    stamp: stampOfSettings(settings),
    person,
    current: settings === null ? null : planOn(settings),
    proposed: proposedPlan(desk),
    blocked: whyBlocked(desk),
    rubrics: rubricOffers(desk),
    lastYear: lastAgencies(desk),
    withoutForm: settings === null ? 0 : agenciesWithoutForm(desk, settings.round).length,
  };
}

/** The rubrics that are built in, as they were amended if they have a tab, and those that the province made. */
function rubricOffers(desk: Desk): RubricOffer[] {
  const onTabs = rubricsOnTabs(desk);
  const amended = new Map(onTabs.flatMap((one) => [[one.id, soundRubric(one)] as const]));
  return [
    ...allBuiltInRubrics().map((rubric) => offerOf(rubric.id, amended.get(rubric.id) ?? rubric)),
    ...onTabs
      .filter(({ id }) => !isBuiltIn(id))
      .map((one): RubricOffer => {
        const rubric = soundRubric(one);
        if (rubric !== null) return offerOf(one.id, rubric);
        const shortTitle = one.sheet.getName();
        return {
          id: one.id,
          title: '',
          shortTitle,
          regulation: '',
          problem: problemOf(one, desk),
          calendar: {},
          groups: [],
        };
      }),
  ];
}

function offerOf(id: string, { title, shortTitle, regulation, calendar, groups }: Rubric): RubricOffer {
  return {
    id,
    title,
    shortTitle,
    regulation: regulation.number,
    problem: '',
    calendar,
    groups: groups.map(({ id: groupId, label, agencies }) => ({ id: groupId, name: label, agencies })),
  };
}

/** Another text whenever anything on Thiết lập has changed; `''` while there is none. */
export function stampOfSettings(settings: SettingsOnTab | null): string {
  // What the commands write beside the rows is not part of what was seen.
  return settings === null ? '' : stampOf(settings.content.map((row) => row.slice(0, LAST_ENTERED)));
}

/** Columns A to E hold what people entered. */
const LAST_ENTERED = 5;

/** Thiết lập as a plan: the settings as they are written there, the lists as they are understood. */
function planOn({ content, round }: SettingsOnTab): SetupPlan {
  const written = new Map(content.map((row) => [String(row[0] ?? ''), row[2] ?? '']));
  return {
    settings: eachPlanSetting((name) => asText(written.get(SETTINGS.setting(name)) ?? '')),
    groups: round.groups,
    agencies: round.agencies.map(({ id, name, groupId, editors }) => ({
      id,
      name,
      groupId,
      editors: editors.join(', '),
    })),
  };
}

function asText(value: CellValue): string {
  return value instanceof Date ? dayFirst(dateOfCell(value)) : String(value).trim();
}

/** This year's round, of the agencies that have forms if somebody deleted Thiết lập: under other ids their figures would be counted for others. */
function proposedPlan(desk: Desk): SetupPlan {
  const year = new Date().getFullYear();
  const given: Partial<SetupPlan['settings']> = {
    name: desk.text.settings.roundName(year),
    year: String(year),
    coordinators: desk.person,
  };
  return {
    settings: eachPlanSetting((name) => given[name] ?? ''),
    groups: [],
    agencies:
      desk.settings === null
        ? agenciesWithForms(desk, [], []).map(({ id, name }) => ({ id, name, groupId: '', editors: '' }))
        : [],
  };
}

/** A row of the lists that could not be understood is in no plan, so writing one could lose it: it has to be mended first. */
export function whyBlocked({ settings, text }: Desk): string {
  if (settings === null) return '';
  if (settings.columnsMoved) return text.commands.columnsMoved(settings.sheet.getName());
  const isListed = (row: number) => !String(settings.content[row - 1]?.[0] ?? '').startsWith(SETTING);
  const listed = settings.problems.find(({ row }) => row > 0 && isListed(row));
  return listed === undefined
    ? ''
    : text.commands.setupBlocked(
        settings.sheet.getName(),
        listed.row,
        sentenceFor(text.settingProblems, listed.problem),
      );
}

const SETTING = SETTINGS.setting('name').replace(/name$/, '');
