import { faultIn, sealOver } from '../round/log-chain';
import { inputsOf } from '../round/publication';
import type { Agency, Round, RoundWithRubrics } from '../round/round';
import {
  changesSince,
  formScope,
  formState,
  rubricScope,
  rubricState,
  settingsState,
  WATCHED,
  type Watched,
  type WatchedChange,
} from '../round/watched';
import { formChangeInWords, idList, settingChangeInWords } from '../tabs/change-words';
import { tabKey } from '../tabs/tab-spec';
import { lastMarks } from '../workbook/log';
import type { Desk } from './desk';
import { layOutLog } from './lay-out';
import { knownOf, type LineToLog, logLines, readLog } from './log';
import type { ScoredForm } from './score-forms';

/** Writes into Nhật ký what somebody changed on Thiết lập by hand since the last command; who it was, Google tells nobody. */
export function noteSettingsByHand(desk: Desk): void {
  const { settings, text } = desk;
  // What can't be read yet is noted once it is mended.
  if (settings === null || settings.problems.length > 0 || settings.columnsMoved) return;
  noteSettings(desk, settings.round, { person: '', action: text.log.settingsByHand });
}

/** Writes into Nhật ký what of the settings is different from what it knows. The tab is made if it is not there. */
export function noteSettings(desk: Desk, round: Round, by: { person?: string; action: string }): void {
  const changes = changesSince(knownOf(desk), settingsState(round), Object.values(WATCHED));
  if (changes.length === 0) return;
  if (desk.tabs.get(tabKey('log')) === null) layOutLog(desk);
  logLines(
    desk,
    inParts(changes).map((part) => ({
      ...by,
      what: `${part.map((change) => settingChangeInWords(change, desk.text)).join('; ')}.`,
      kept: { known: newsOf(part) },
    })),
  );
}

/** What is to be written into Nhật ký once a round was looked at as a whole, and what of it is to be said at once. */
export interface Notes {
  lines: LineToLog[];
  sentences: string[];
}

/**
 * What was done since a round was last looked at, as lines for Nhật ký: to Nhật ký itself, which is held to its marks; to the rubrics; and on the forms. Nothing is
 * written: all of it goes into one append together with the line of the command that asks. If that is broken off, the next one finds the same again.
 */
export function notesOn(desk: Desk, round: RoundWithRubrics, forms: ReadonlyMap<string, ScoredForm | null>): Notes {
  const parts = [notesOnLog(desk), notesOnRubrics(desk, round), notesOnForms(desk, round, forms)];
  return { lines: parts.flatMap(({ lines }) => lines), sentences: parts.flatMap(({ sentences }) => sentences) };
}

/** What coordinators decided and verifiers entered on the forms: a line for each agency. */
function notesOnForms(desk: Desk, round: RoundWithRubrics, forms: ReadonlyMap<string, ScoredForm | null>): Notes {
  const lines = round.agencies.flatMap((agency): LineToLog[] => {
    const form = forms.get(agency.id) ?? null;
    // Of a form whose columns were moved nobody knows for certain whose cells stand where.
    return form === null || form.columnsMoved ? [] : linesOfForm(desk, round, agency, form);
  });
  return { lines, sentences: [] };
}

function linesOfForm(desk: Desk, round: Round, agency: Agency, form: ScoredForm): LineToLog[] {
  const { text } = desk;
  const scope = formScope(round.settings.year, agency.id);
  const { content, rubric } = form;
  const state = formState(scope, inputsOf(rubric, content, content.decisions), content.verification.verified);
  return inParts(changesSince(knownOf(desk), state, [scope])).map((part) => ({
    person: '',
    action: text.log.formsByHand,
    what: text.log.onForm(
      agency.name,
      part.map((change) => formChangeInWords(change, scope, { agency, rubric }, text)).join('; '),
    ),
    kept: { known: newsOf(part) },
  }));
}

/** Which rubrics were edited; nothing is said of one that Nhật ký did not know. */
function notesOnRubrics(desk: Desk, round: RoundWithRubrics): Notes {
  const words = desk.text.log;
  const lines: LineToLog[] = [];
  const sentences: string[] = [];
  for (const [id, rubric] of round.rubrics) {
    const scope = rubricScope(id);
    const changes = changesSince(knownOf(desk), rubricState(rubric), [scope]);
    const whole = changes.find(({ key }) => key === scope);
    if (whole === undefined) continue;
    const line = { person: '', action: words.rubricByHand, kept: { known: newsOf(changes) } };
    const tab = desk.tabs.get(tabKey('rubric', id))?.getName() ?? rubric.shortTitle;
    const after = String(whole.after ?? '');
    if (whole.before === null) {
      lines.push({ ...line, person: desk.person, what: words.rubricNoted(tab, after) });
      continue;
    }
    const criteria = changes.flatMap(({ key }) => (key === scope ? [] : [key.slice(scope.length)]));
    const where = criteria.length === 0 ? words.rubricOther : words.rubricCriteria(idList(criteria));
    const sentence = words.rubricChanged(tab, where);
    lines.push({ ...line, what: `${sentence} ${words.rubricMarks(String(whole.before), after)}` });
    sentences.push(sentence);
  }
  return { lines, sentences };
}

/** Holds Nhật ký to its marks. What does not fit is written into it once, and it goes on from there. */
function notesOnLog(desk: Desk): Notes {
  const { tabs, text } = desk;
  if (tabs.get(tabKey('log')) === null) return { lines: [], sentences: [] };
  const rows = readLog(desk);
  const fault = faultIn(rows, lastMarks(tabs));
  if (fault === null) return { lines: [], sentences: [] };
  const sentence = fault === 'end' ? text.log.cut : text.log.broken(fault);
  return {
    lines: [{ action: text.log.check, what: sentence, kept: { seal: sealOver(rows) } }],
    sentences: [sentence],
  };
}

/** A cell holds 50,000 characters. */
const LONGEST_PART = 40_000;

/** Changes in parts of which each fits the hidden cell of a line. */
function inParts(changes: readonly WatchedChange[]): WatchedChange[][] {
  const parts: WatchedChange[][] = [];
  let length = LONGEST_PART;
  for (const change of changes) {
    const own = JSON.stringify(change).length;
    if (length + own > LONGEST_PART) {
      parts.push([]);
      length = 0;
    }
    parts[parts.length - 1]?.push(change);
    length += own;
  }
  return parts;
}

function newsOf(changes: readonly WatchedChange[]): Record<string, Watched> {
  return Object.fromEntries(changes.map(({ key, after }) => [key, after ?? '']));
}
