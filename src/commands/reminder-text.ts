import { verifiersOf } from '../round/rights';
import type { RoundWithRubrics } from '../round/round';
import type { Text } from '../text/text';
import type { OpenKind, Reminder } from '../wire';
import { lastDayOf, type OpenWork } from './open-work';

/** What every reminder of a round names. */
export interface ReminderContext {
  round: RoundWithRubrics;
  /** Address of the spreadsheet. */
  url: string;
  /** The time by which things stand as they are told. */
  now: string;
  text: Text;
}

/** More criteria than these are counted, not named: a mail that a mail program is opened with can't be long. */
const MOST_NAMED = 30;

/** In a text about everybody. */
const MOST_NAMED_OF_MANY = 10;

/** A message about one form to whoever has to do what is left on it: its agency, or the verifiers. */
export function reminderOf(work: OpenWork, context: ReminderContext): Reminder {
  const { round, url, text } = context;
  const { reminder: words } = text;
  const { agency, kind, tab } = work;
  const { name } = round.settings;
  const subject = words.subject(name, agency.name);
  if (kind === 'verification') return { ...reminderToVerifiers([work], context), subject };
  return {
    to: agency.editors,
    subject,
    body: [
      words.greeting(agency.name),
      words.about[kind](name, lastDayOf(round, kind)),
      ...linesAbout(work, MOST_NAMED, text),
      words.link(url, tab),
      words.closing,
    ].join('\n\n'),
  };
}

/** One message to the verifiers about forms that wait for them. */
export function reminderToVerifiers(work: readonly OpenWork[], { round, url, text }: ReminderContext): Reminder {
  const { reminder: words } = text;
  const { name, verifiers } = round.settings;
  return {
    // Whoever verifies one of these forms; a form that only the coordinators may verify is for nobody else.
    to: verifiers.filter((email) => work.some(({ agency }) => verifiersOf(round, agency).includes(email))),
    subject: words.subjectVerifiers(name),
    body: [
      words.greetingVerifiers,
      words.about.verification(name, lastDayOf(round, 'verification')),
      ...listed(work, text),
      words.file(url),
      words.closing,
    ].join('\n\n'),
  };
}

/** One text about everything that is left to do, by whose it is; `''` when that is nothing. */
export function reminderOfAll(work: readonly OpenWork[], { round, url, now, text }: ReminderContext): string {
  if (work.length === 0) return '';
  const { reminder: words } = text;
  const parts = KINDS.flatMap((kind) => {
    const ofKind = work.filter((one) => one.kind === kind);
    if (ofKind.length === 0) return [];
    return [words.headings[kind](ofKind.length, lastDayOf(round, kind)), ...listed(ofKind, text)];
  });
  return [words.greetingAll, words.aboutAll(round.settings.name, now), ...parts, words.file(url), words.closing].join(
    '\n\n',
  );
}

const KINDS: readonly OpenKind[] = ['answers', 'verification', 'explanation'];

function listed(work: readonly OpenWork[], text: Text): string[] {
  return work.map((one, at) =>
    [`${at + 1}. ${one.agency.name}`, ...linesAbout(one, MOST_NAMED_OF_MANY, text)].join('\n'),
  );
}

function linesAbout(work: OpenWork, mostNamed: number, { reminder: words }: Text): string[] {
  const { kind, status, reason, daysLate, missing, isBlank, invalid, unverified, unexplained } = work;
  const about = (ids: readonly string[], say: (count: number, ids: string) => string) => {
    const named = ids.slice(0, mostNamed).join(', ');
    return ids.length === 0 ? [] : [`${say(ids.length, named)}${ids.length > mostNamed ? '…' : '.'}`];
  };
  const isComplete = kind === 'answers' && missing.length + invalid.length === 0;
  return [
    ...(status === 'returned' ? [words.returned(reason)] : []),
    ...(status === 'locked' && kind === 'answers' ? [words.locked] : []),
    ...(daysLate > 0 && status !== 'returned' ? [words.overdue(daysLate)] : []),
    ...(isBlank ? [words.blank] : about(missing, words.missing)),
    ...about(invalid, words.invalid),
    ...(isComplete ? [words.complete] : []),
    ...about(unverified, words.unverified),
    ...about(unexplained, words.unexplained),
  ];
}
