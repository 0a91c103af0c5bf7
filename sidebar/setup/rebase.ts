import { eachPlanSetting, type SetupPlan } from '../../src/round/plan';
import { fold } from '../../src/rubric/cell';
import type { SetupState } from '../../src/wire';
import type { Draft } from './draft';

/**
 * A draft on top of Thiết lập as it is by now: what was entered in the steps stays, what was left alone becomes what the tab holds. So somebody else's change is
 * neither lost nor taken back.
 *
 * @param before what the tab held when the draft was begun
 */
export function rebased(draft: Draft, before: SetupPlan | null, now: SetupState): Draft {
  const { current } = now;
  if (current === null) return draft;
  if (before === null) return withIds(draft, current);
  return withIds(
    {
      ...draft,
      settings: eachPlanSetting((name) =>
        draft.settings[name] === before.settings[name] ? current.settings[name] : draft.settings[name],
      ),
      groups: merged(draft.groups, before.groups, current.groups),
      agencies: merged(draft.agencies, before.agencies, current.agencies),
    },
    current,
  );
}

/** Three states of a list become one: changes of the draft are kept, all else is as it is now. */
function merged<T extends { id: string }>(draft: readonly T[], before: readonly T[], now: readonly T[]): T[] {
  const same = (one: T | undefined, other: T | undefined) => JSON.stringify(one) === JSON.stringify(other);
  const find = (list: readonly T[], id: string) => list.find((one) => one.id === id);
  const kept = draft.flatMap((one): T[] => {
    if (one.id === '' || !same(one, find(before, one.id))) return [one];
    return now.filter(({ id }) => id === one.id);
  });
  const others = now.filter(({ id }) => find(before, id) === undefined && find(draft, id) === undefined);
  return [...kept, ...others];
}

/**
 * An agency that the tab knows by now gets its id: a list that was written although no answer came is not written twice, and one that somebody else entered meanwhile
 * is the same one.
 */
function withIds(draft: Draft, current: SetupPlan): Draft {
  const idOf = (name: string) => current.agencies.find((one) => fold(one.name) === fold(name))?.id ?? '';
  const agencies = draft.agencies.map((one) => (one.id === '' ? { ...one, id: idOf(one.name) } : one));
  return {
    ...draft,
    agencies: agencies.filter(({ id }, at) => id === '' || agencies.findIndex((one) => one.id === id) === at),
  };
}
