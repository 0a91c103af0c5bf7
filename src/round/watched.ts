import { allCriteria, type Rubric } from '../rubric/rubric';
import { fingerprintOf, type PlainData } from './fingerprint';
import type { AgencyInputs } from './publication';
import { rubricMark } from './publication';
import type { Round } from './round';

/**
 * What is watched for changes that no command makes: settings, decisions, what verifiers enter, rubrics. Google tells nobody's script what was typed by hand, so what
 * was there last stands in Nhật ký, and the next command finds the difference.
 */
export type Watched = string | number | boolean;

/** What is there, by key. */
export type WatchedState = ReadonlyMap<string, Watched>;

export interface WatchedChange {
  key: string;
  /** `null` for what was not there, or is there no more. */
  before: Watched | null;
  after: Watched | null;
}

/** Kinds of keys. */
export const WATCHED = { setting: 's|', group: 'g|', agency: 'a|' } as const;

/** What begins the keys of a form, or of a rubric. */
export function formScope(year: number, agencyId: string): string {
  return `f|${year}|${agencyId}|`;
}

export function rubricScope(id: string): string {
  return `r|${id}|`;
}

/** Key within a form's scope: ids of the criteria that the verifier is done with. */
export const DONE = 'done';

/** Everything on Thiết lập, as short texts. */
export function settingsState({ settings, groups, agencies }: Round): WatchedState {
  const groupName = (id: string) => groups.find((group) => group.id === id)?.name ?? '';
  return withoutBlanks([
    ...Object.entries(settings).map(([name, value]): [string, Watched] => [
      `${WATCHED.setting}${name}`,
      Array.isArray(value) ? value.join(', ') : String(value),
    ]),
    ...groups.map(({ id, name, rubricId }): [string, Watched] => [`${WATCHED.group}${id}`, `${name} | ${rubricId}`]),
    ...agencies.map(({ id, name, groupId, editors }): [string, Watched] => [
      `${WATCHED.agency}${id}`,
      [name, groupName(groupId), editors.join(', ')].filter((part) => part !== '').join(' | '),
    ]),
  ]);
}

/**
 * What coordinators and verifiers entered on a form.
 *
 * @param inputs everything that the agency's result is computed from
 * @param done ids of the criteria that the verifier is done with
 */
export function formState(scope: string, inputs: AgencyInputs, done: Iterable<string>): WatchedState {
  const theirs = Object.entries(inputs).filter(([key]) => {
    const [first, second = ''] = key.split('|');
    return first === 'deductions' || first === 'exemptions' || first === 'notApplicable' || /^verified/.test(second);
  });
  return withoutBlanks([
    ...theirs.map(([key, value]): [string, Watched] => [`${scope}${key}`, value]),
    [`${scope}${DONE}`, Array.from(done).join(' ')],
  ]);
}

/** The marks of a rubric: of the whole under a blank key, and of each criterion. */
export function rubricState(rubric: Rubric): WatchedState {
  const scope = rubricScope(rubric.id);
  return withoutBlanks([
    [scope, rubricMark(rubric)],
    ...allCriteria(rubric).map((criterion): [string, Watched] => {
      const plain: PlainData = JSON.parse(JSON.stringify(criterion));
      return [`${scope}${criterion.id}`, fingerprintOf(plain).slice(0, SHORT)];
    }),
  ]);
}

/** Enough of a criterion's mark to tell it from another: nine of nineteen characters. */
const SHORT = 9;

/** What is different in some scopes from what was known. */
export function changesSince(known: WatchedState, now: WatchedState, scopes: readonly string[]): WatchedChange[] {
  const gone = Array.from(known.keys()).filter((key) => !now.has(key) && scopes.some((scope) => key.startsWith(scope)));
  return [...now.keys(), ...gone].flatMap((key) => {
    const change = { key, before: known.get(key) ?? null, after: now.get(key) ?? null };
    return change.before === change.after ? [] : [change];
  });
}

/** Longest text that is kept of one value: more than the ids of all criteria take. */
const LONGEST = 10_000;

function withoutBlanks(entries: readonly [string, Watched][]): Map<string, Watched> {
  return new Map(
    entries
      .map(([key, value]): [string, Watched] => [key, typeof value === 'string' ? shortened(value) : value])
      .filter(([, value]) => value !== ''),
  );
}

function shortened(value: string): string {
  return value.length <= LONGEST ? value : `${value.slice(0, LONGEST)}… ${fingerprintOf(value)}`;
}
