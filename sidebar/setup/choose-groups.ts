import { fold } from '../../src/rubric/cell';
import type { RubricOffer } from '../../src/wire';
import { type Draft, followed } from './draft';

type Group = Draft['groups'][number];

/** A group as a step offers it: what the rubric names, and which of the draft's groups that is. */
export interface GroupChoice {
  offered: RubricOffer['groups'][number];
  chosen: Group | null;
}

/** The groups of a rubric, and those of the draft that only people know of. */
export function groupsOf(draft: Draft, rubric: RubricOffer): { choices: GroupChoice[]; others: Group[] } {
  const own = draft.groups.filter(({ rubricId }) => rubricId === rubric.id);
  const used = new Set<string>();
  const choices = rubric.groups.map((offered): GroupChoice => {
    const chosen = own.find(
      ({ id, name }) => !used.has(id) && (fold(name) === fold(offered.name) || isOf(id, offered.id)),
    );
    if (chosen !== undefined) used.add(chosen.id);
    return { offered, chosen: chosen ?? null };
  });
  return { choices, others: own.filter(({ id }) => !used.has(id)) };
}

/** Whether an id is a rubric's own, or the same with a number because another rubric has it too. */
function isOf(id: string, offered: string): boolean {
  return id === offered || (id.startsWith(`${offered}-`) && /^\d+$/.test(id.slice(offered.length + 1)));
}

/** Takes a rubric with all its groups, or lets it go with all of them. One that names no group gets one, to be named by whoever takes it. */
export function withRubric(draft: Draft, rubric: RubricOffer, on: boolean, all: readonly RubricOffer[]): Draft {
  const others = draft.groups.filter(({ rubricId }) => rubricId !== rubric.id);
  if (!on) return followed(draft, { ...draft, groups: others }, all);
  if (rubric.groups.length === 0) {
    return followed(draft, withAnotherGroup({ ...draft, groups: others }, rubric), all);
  }
  const groups = [...others];
  for (const offered of rubric.groups) groups.push(fresh(groups, rubric, offered));
  return followed(draft, { ...draft, groups }, all);
}

/** Takes a group that a rubric names, or lets one go. */
export function withGroup(
  draft: Draft,
  rubric: RubricOffer,
  { offered, chosen }: GroupChoice,
  all: readonly RubricOffer[],
): Draft {
  const groups =
    chosen === null
      ? [...draft.groups, fresh(draft.groups, rubric, offered)]
      : draft.groups.filter(({ id }) => id !== chosen.id);
  return followed(draft, { ...draft, groups }, all);
}

/** One more group for a rubric, to be named by whoever wants it. */
export function withAnotherGroup(draft: Draft, rubric: RubricOffer): Draft {
  const [first] = rubric.groups;
  const group = fresh(draft.groups, rubric, { id: first?.id ?? 'nhom', name: '' });
  return { ...draft, groups: [...draft.groups, { ...group, name: '' }] };
}

export function renamed(draft: Draft, groupId: string, name: string): Draft {
  return { ...draft, groups: draft.groups.map((group) => (group.id === groupId ? { ...group, name } : group)) };
}

/** A group whose id and name are no other's. */
function fresh(taken: readonly Group[], rubric: RubricOffer, { id, name }: { id: string; name: string }): Group {
  let freeId = id;
  for (let number = 2; taken.some((group) => group.id === freeId); number += 1) freeId = `${id}-${number}`;
  const isTaken = taken.some((group) => fold(group.name) === fold(name));
  return { id: freeId, name: isTaken ? `${name} (${rubric.shortTitle})` : name, rubricId: rubric.id };
}
