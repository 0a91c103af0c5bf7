import { withoutAccounts } from '../round/account';
import type { WantedProtection } from './wanted-protections';

/** A protection of ours as it stands on a tab. */
export interface CurrentProtection {
  kind: 'sheet' | 'range';
  /** `''` for the sheet as a whole. */
  a1: string;
  open: readonly string[];
  /** E-mails in lower case, without the owner of the file, who may edit everything and stands on every list. */
  editors: readonly string[];
  /** Everybody may edit and is only warned. */
  warningOnly: boolean;
  /** Everybody of the organisation that the file belongs to may edit. */
  openToDomain: boolean;
}

/** Something about a tab's protections that is to be repaired. */
export type ProtectionDifference<C extends CurrentProtection> =
  | { code: 'missing'; wanted: WantedProtection }
  | { code: 'surplus'; current: C }
  | { code: 'editors'; current: C; wanted: WantedProtection; add: string[]; remove: string[] }
  | { code: 'range'; current: C; wanted: WantedProtection }
  | { code: 'openCells'; current: C; wanted: WantedProtection }
  | { code: 'warningOnly'; current: C; wanted: WantedProtection }
  | { code: 'openToDomain'; current: C };

export type ProtectionCode = ProtectionDifference<CurrentProtection>['code'];

/**
 * What is to be changed to get from the protections of a tab to those it should have, in the order in which it is safe to do so: cells are kept for their people before
 * the sheet leaves them open, and nothing is taken away before that.
 *
 * @param owner e-mail of the owner of the file, `''` if it has none
 */
export function protectionDifferences<C extends CurrentProtection>(
  current: readonly C[],
  wanted: readonly WantedProtection[],
  owner: string,
): ProtectionDifference<C>[] {
  const { pairs, missing, surplus } = pairUp(current, wanted);
  const differences = pairs.flatMap(([one, goal]) => betweenTwo(one, goal, owner));
  const before = differences.filter(({ code }) => code !== 'openCells');
  const opening = differences.filter(({ code }) => code === 'openCells');
  const ranges = missing.filter(({ kind }) => kind === 'range');
  const sheet = missing.filter(({ kind }) => kind === 'sheet');
  return [
    ...ranges.map((one) => ({ code: 'missing' as const, wanted: one })),
    ...before,
    ...sheet.map((one) => ({ code: 'missing' as const, wanted: one })),
    ...opening,
    ...surplus.map((one) => ({ code: 'surplus' as const, current: one })),
  ];
}

/** Finds for each wanted protection the one that stands on its cells, or else one that is left over and can be moved there. */
function pairUp<C extends CurrentProtection>(
  current: readonly C[],
  wanted: readonly WantedProtection[],
): { pairs: [C, WantedProtection][]; missing: WantedProtection[]; surplus: C[] } {
  const left = current.slice();
  const take = (fits: (one: C) => boolean): C | null => {
    const at = left.findIndex(fits);
    return at < 0 ? null : (left.splice(at, 1)[0] ?? null);
  };
  const inPlace = wanted.map((goal) => take((one) => one.kind === goal.kind && one.a1 === goal.a1));
  const pairs: [C, WantedProtection][] = [];
  const missing: WantedProtection[] = [];
  for (const [at, goal] of wanted.entries()) {
    const found = inPlace[at] ?? (goal.kind === 'range' ? take((one) => one.kind === 'range') : null);
    if (found === null) missing.push(goal);
    else pairs.push([found, goal]);
  }
  return { pairs, missing, surplus: left };
}

function betweenTwo<C extends CurrentProtection>(
  current: C,
  wanted: WantedProtection,
  owner: string,
): ProtectionDifference<C>[] {
  const differences: ProtectionDifference<C>[] = [];
  const add = withoutAccounts(wanted.editors, [owner, ...current.editors]);
  const remove = withoutAccounts(current.editors, [owner, ...wanted.editors]);
  // Its list of editors is void then, and is made anew.
  if (current.warningOnly) differences.push({ code: 'warningOnly', current, wanted });
  else if (add.length + remove.length > 0) differences.push({ code: 'editors', current, wanted, add, remove });
  if (current.openToDomain) differences.push({ code: 'openToDomain', current });
  if (current.a1 !== wanted.a1) differences.push({ code: 'range', current, wanted });
  if (!sameSet(current.open, wanted.open)) differences.push({ code: 'openCells', current, wanted });
  return differences;
}

function sameSet(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((one) => b.includes(one));
}
