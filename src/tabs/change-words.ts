import type { VersionDifference } from '../round/publication-differences';
import type { Agency } from '../round/round';
import type { SettingName } from '../round/settings-rows';
import { DONE, WATCHED, type Watched, type WatchedChange } from '../round/watched';
import type { Rubric } from '../rubric/rubric';
import type { Text } from '../text/text';
import { differenceInWords } from './difference-words';

/** What has changed on Thiết lập, from what to what. */
export function settingChangeInWords({ key, before, after }: WatchedChange, text: Text): string {
  const scope = key.slice(0, 2);
  const id = key.slice(2);
  const name = scope === WATCHED.setting ? settingName(id, text) : null;
  const what =
    name !== null ? text.settings.names[name] : scope === WATCHED.group ? text.log.group(id) : text.log.agency(id);
  const show = (value: Watched | null) => (value === null ? text.log.nothing : shownSetting(name, String(value), text));
  return text.log.change(what, show(before), show(after));
}

function settingName(id: string, { settings }: Text): SettingName | null {
  const names: Record<string, string> = settings.names;
  const isName = (name: string): name is SettingName => name in names;
  return isName(id) ? id : null;
}

function shownSetting(name: SettingName | null, value: string, { settings, yes }: Text): string {
  const words: Partial<Record<SettingName, Record<string, string>>> = {
    phase: settings.phases,
    basis: settings.basis,
    ties: settings.ties,
    language: settings.languages,
    ranksAbsent: { true: yes },
    sendsMail: { true: yes },
  };
  return (name === null ? undefined : words[name]?.[value]) ?? value;
}

/**
 * What coordinators and verifiers changed on a form, from what to what.
 *
 * @param scope what the keys begin with
 */
export function formChangeInWords(
  { key, before, after }: WatchedChange,
  scope: string,
  { agency, rubric }: { agency: Agency; rubric: Rubric },
  text: Text,
): string {
  const [first = '', second = ''] = key.slice(scope.length).split('|');
  if (first === DONE) return verifiedInWords(String(before ?? ''), String(after ?? ''), text);
  const about = { agency, before, after };
  const difference: VersionDifference =
    first === 'deductions' || first === 'exemptions' || first === 'notApplicable'
      ? { ...about, what: first, id: second }
      : { ...about, what: 'answer', criterion: first, cell: second };
  const said = differenceInWords(
    difference,
    () => rubric,
    (id) => id,
    text,
  );
  const show = (value: Watched | null, words: string) => (value === null ? text.log.nothing : words);
  return text.log.change(said.what, show(before, said.before), show(after, said.after));
}

/** How many criteria of a change are named. */
const NAMED = 10;

function verifiedInWords(before: string, after: string, { log }: Text): string {
  const [old, now] = [idsIn(before), idsIn(after)];
  const more = now.filter((id) => !old.includes(id));
  const less = old.filter((id) => !now.includes(id));
  return [
    log.verified(old.length, now.length),
    ...(more.length === 0 ? [] : [log.verifiedMore(idList(more))]),
    ...(less.length === 0 ? [] : [log.verifiedLess(idList(less))]),
  ].join(', ');
}

function idsIn(list: string): string[] {
  return list.split(' ').filter((id) => id !== '');
}

/** Some ids, and whether there are more. */
export function idList(ids: readonly string[]): string {
  return ids.length <= NAMED ? ids.join(', ') : `${ids.slice(0, NAMED).join(', ')} …`;
}
