import { PLAN_SETTINGS, type PlannedAgency, type PlanSetting, type SetupPlan } from '../../src/round/plan';

/** What writing a plan would change on Thiết lập. */
export interface Changes {
  settings: { name: PlanSetting; before: string; after: string }[];
  groups: ListChanges;
  agencies: ListChanges;
  /** How many there are. */
  count: number;
}

/** Each as a line to read. */
export interface ListChanges {
  added: string[];
  changed: { before: string; after: string }[];
  removed: string[];
}

/** Compares a plan with what Thiết lập holds; all of it is new where there is none. */
export function changesBetween(current: SetupPlan | null, plan: SetupPlan): Changes {
  const settings = PLAN_SETTINGS.flatMap((name) => {
    const [before, after] = [current?.settings[name].trim() ?? '', plan.settings[name].trim()];
    return before === after ? [] : [{ name, before, after }];
  });
  const groups = compare(current?.groups ?? [], plan.groups, ({ name, rubricId }) => `${name} · ${rubricId}`);
  const line = (of: SetupPlan | null) => (agency: PlannedAgency) => lineOf(agency, of);
  const agencies = compare(current?.agencies ?? [], plan.agencies, line(plan), line(current));
  const count = settings.length + [groups, agencies].reduce((sum, list) => sum + sizeOf(list), 0);
  return { settings, groups, agencies, count };
}

function sizeOf({ added, changed, removed }: ListChanges): number {
  return added.length + changed.length + removed.length;
}

function lineOf({ name, groupId, editors }: PlannedAgency, plan: SetupPlan | null): string {
  const group = plan?.groups.find(({ id }) => id === groupId)?.name ?? '';
  return [name, group, editors].filter((part) => part !== '').join(' · ');
}

function compare<T extends { id: string }>(
  before: readonly T[],
  after: readonly T[],
  show: (one: T) => string,
  showBefore: (one: T) => string = show,
): ListChanges {
  const was = new Map(before.map((one) => [one.id, one]));
  const kept = new Set(after.map(({ id }) => id));
  return {
    added: after.filter(({ id }) => !was.has(id)).map(show),
    changed: after.flatMap((one) => {
      const old = was.get(one.id);
      if (old === undefined || showBefore(old) === show(one)) return [];
      return [{ before: showBefore(old), after: show(one) }];
    }),
    removed: before.filter(({ id }) => !kept.has(id)).map(showBefore),
  };
}
