import { type PlanSetting, proposedDates, type SetupPlan } from '../../src/round/plan';
import type { RubricOffer, SetupState } from '../../src/wire';

/** What somebody has entered in the steps so far: text as it was typed, so that nothing of it gets lost. */
export interface Draft extends SetupPlan {
  /** The last whole year that was entered; proposals follow it. */
  year: string;
  /** What stands in the field for a list of agencies. */
  pasted: string;
  /** Group of pasted agencies that name none. */
  pasteGroup: string;
}

/** What the steps begin with: Thiết lập as it is, or a proposal for a new round. */
export function draftOf({ current, proposed }: SetupState): Draft {
  const plan = current ?? proposed;
  return { ...plan, year: plan.settings.year, pasted: '', pasteGroup: '' };
}

/** What is to be written. */
export function planOf({ settings, groups, agencies }: Draft): SetupPlan {
  return { settings, groups, agencies };
}

/** The days that follow from a year and the regulations; the first regulation that names days counts. */
export type DateSetting = 'dataFrom' | 'dataTo' | 'reportBy' | 'verifyBy' | 'explainBy' | 'publishBy';

export const DATE_SETTINGS: readonly DateSetting[] = [
  'dataFrom',
  'dataTo',
  'reportBy',
  'verifyBy',
  'explainBy',
  'publishBy',
];

export function datesFor(
  { year, groups }: Pick<Draft, 'year' | 'groups'>,
  rubrics: readonly RubricOffer[],
): Record<DateSetting, string> {
  const chosen = rubrics.filter(({ id }) => groups.some(({ rubricId }) => rubricId === id));
  const calendar = chosen.find((rubric) => Object.keys(rubric.calendar).length > 0)?.calendar ?? {};
  return proposedDates(calendar, Number(year));
}

/** Enters a setting. A new year is taken over into the name and into the days that are still as proposed. */
export function withSetting(draft: Draft, name: PlanSetting, value: string, rubrics: readonly RubricOffer[]): Draft {
  const entered = { ...draft, settings: { ...draft.settings, [name]: value } };
  if (name !== 'year' || !/^\d{4}$/.test(value.trim())) return entered;
  const year = value.trim();
  const named = draft.settings.name.replace(draft.year === '' ? year : draft.year, year);
  return followed(draft, { ...entered, year, settings: { ...entered.settings, name: named } }, rubrics);
}

/** Lets the days that were as proposed before a change be as proposed after it; days that somebody entered stay. */
export function followed(before: Draft, after: Draft, rubrics: readonly RubricOffer[]): Draft {
  const was = datesFor(before, rubrics);
  const is = datesFor(after, rubrics);
  const settings = { ...after.settings };
  for (const name of DATE_SETTINGS) if (settings[name] === was[name]) settings[name] = is[name];
  return { ...after, settings };
}

/** Takes every day that the regulation names; what it leaves open stays. */
export function withProposedDates(draft: Draft, rubrics: readonly RubricOffer[]): Draft {
  const proposed = datesFor(draft, rubrics);
  const settings = { ...draft.settings };
  for (const name of DATE_SETTINGS) if (proposed[name] !== '') settings[name] = proposed[name];
  return { ...draft, settings };
}
