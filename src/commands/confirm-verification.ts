import type { Kept } from '../round/log-chain';
import { personMayEdit } from '../round/rights';
import { rolesOf } from '../round/roles';
import type { Agency } from '../round/round';
import { DONE, formScope } from '../round/watched';
import { type CellValue, shown } from '../rubric/cell';
import { FORM } from '../tabs/form-columns';
import { agrees } from '../tabs/read-verification';
import { columnLetters, tabKey } from '../tabs/tab-spec';
import { withLock } from '../workbook/lock';
import { retrying } from '../workbook/retry';
import type { Sheet } from '../workbook/sheets';
import { statusesOf } from './agency-status';
import { type Desk, openDesk } from './desk';
import { logLines } from './log';
import { readyRound } from './ready-round';
import { type Ending, reasonOf, workbookText } from './run';
import { type ScoredForm, scoreRows } from './score-forms';
import { readForm } from './sidebar-where';

/** A form that whoever asks may verify, as it stands. */
interface FormToVerify {
  desk: Desk;
  sheet: Sheet;
  year: number;
  agency: Agency;
  rows: CellValue[][];
  form: ScoredForm;
}

/**
 * Agrees to every criterion of a form that has neither a verdict nor a verified figure. What the agency answered in a way that can't be used is left to be looked at.
 * Runs as whoever asks, who has to be a verifier in a phase in which verifiers may edit, or a coordinator. Being broken off leaves some agreed to; the next run does the
 * rest.
 *
 * @param sheetId of the form's tab
 */
export function confirmRest(sheetId: number): Ending {
  return onForm(sheetId, (opened) => {
    const { desk, agency, form } = opened;
    const words = desk.text.verification;
    const { open, unusable } = restOf(form);
    const left = unusable > 0 ? words.unusable(unusable) : '';
    if (open.length === 0) return { ok: true, sentence: `${words.nothingLeft(agency.name)}${left}` };
    agree(opened, open);
    return { ok: true, kept: keptOf(opened, open), sentence: `${words.confirmed(open.length, agency.name)}${left}` };
  });
}

/**
 * Agrees to one criterion of a form; beside a verified figure that makes the figure final.
 *
 * @param rowId of the criterion or of one of its items
 */
export function confirmCriterion(sheetId: number, rowId: string): Ending {
  return onForm(sheetId, (opened) => {
    const { desk, form } = opened;
    const words = desk.text.verification;
    const id = rowId.split('#')[0] ?? '';
    const refusal = whyNotAgree(opened, id);
    if (refusal !== null) return refusal;
    agree(opened, [id]);
    const isFinal = form.content.verification.differing.some((difference) => difference.id === id);
    return { ok: true, kept: keptOf(opened, [id]), sentence: isFinal ? words.concluded(id) : words.agreed(id) };
  });
}

/**
 * What agreeing to the rest of the form in view would do, as a question to ask before. Changes nothing.
 *
 * @returns the sentence to show in place of the question where there is nothing to agree to
 */
export function previewConfirmRest(): { sheetId: number; question: string } | Ending {
  try {
    const opened = openForm(openDesk(), null);
    if (!('form' in opened)) return opened;
    const words = opened.desk.text.verification;
    const { open } = restOf(opened.form);
    if (open.length === 0) return { ok: true, sentence: words.nothingLeft(opened.agency.name) };
    return { sheetId: opened.sheet.getSheetId(), question: words.confirmQuestion(open.length, opened.agency.name) };
  } catch (error) {
    return { ok: false, sentence: workbookText().commands.cannotRead(reasonOf(error)) };
  }
}

/** Ids of the criteria that can be agreed to at once, and how many more are open whose answers can't be used. */
export function restOf({ content }: ScoredForm): { open: string[]; unusable: number } {
  const { verification, badVerdicts, lostRows } = content;
  const ours = content.sheets.self.criteria.filter(
    ({ id, setAside }) =>
      setAside === undefined && !verification.verified.has(id) && !badVerdicts.includes(id) && !lostRows.includes(id),
  );
  const open = ours.filter(({ status }) => status !== 'invalid').map(({ id }) => id);
  return { open, unusable: ours.length - open.length };
}

/**
 * Runs something on a form for whoever may verify it, one person at a time. Unlike other commands it leaves no line in Nhật ký unless a coordinator asks: a verifier
 * can't write there. What a verifier agreed to is noted when the ranking is next computed; who it was is in the history that Google keeps of every cell.
 */
function onForm(sheetId: number, run: (opened: FormToVerify) => Ending): Ending {
  try {
    const outcome = withLock(() => {
      const desk = openDesk();
      const opened = openForm(desk, sheetId);
      if (!('form' in opened)) return opened;
      const ending = run(opened);
      if (ending.ok && desk.role === 'coordinator')
        logLines(desk, [{ action: desk.text.menu.confirmRest, what: ending.sentence, kept: ending.kept }]);
      return ending;
    });
    return outcome.done ? outcome.value : { ok: false, sentence: workbookText().commands.busy };
  } catch (error) {
    return { ok: false, sentence: workbookText().commands.failed(reasonOf(error)) };
  }
}

/** What Nhật ký knows of a form once criteria were agreed to. */
function keptOf({ year, agency, form }: FormToVerify, agreed: readonly string[]): Kept {
  const done = new Set([...form.content.verification.verified, ...agreed]);
  const inOrder = form.content.criteria.flatMap(({ id }) => (done.has(id) ? [id] : []));
  return { known: { [`${formScope(year, agency.id)}${DONE}`]: inOrder.join(' ') } };
}

/** @param sheetId `null` for the tab in view */
function openForm(desk: Desk, sheetId: number | null): FormToVerify | Ending {
  const { text, tabs } = desk;
  const ready = readyRound(desk);
  if (!ready.ok) return ready;
  const { round } = ready;
  const wanted = sheetId ?? desk.book.getActiveSheet().getSheetId();
  for (const group of round.groups) {
    for (const agency of round.agencies.filter(({ groupId }) => groupId === group.id)) {
      const sheet = tabs.get(tabKey('agency', agency.id));
      if (sheet === null || sheet.getSheetId() !== wanted) continue;
      const status = statusesOf(desk)(agency.id);
      if (!personMayEdit(round, desk.person, 'verification', { agencyId: agency.id, status })) {
        const { notNow, notVerifier } = text.verification;
        const isVerifier = rolesOf(round, desk.person).roles.has('verifier');
        const sentence = isVerifier ? notNow(text.settings.phases[round.settings.phase]) : notVerifier(desk.person);
        return { ok: false, sentence };
      }
      const rows = readForm(sheet);
      const form = scoreRows(rows, round, agency, group, 'verified');
      if (form.columnsMoved) return { ok: false, sentence: text.commands.columnsMoved(sheet.getName()) };
      return { desk, sheet, year: round.settings.year, agency, rows, form };
    }
  }
  return { ok: false, sentence: text.verification.notAForm };
}

function whyNotAgree({ desk, rows, form }: FormToVerify, id: string): Ending | null {
  const { text } = desk;
  const words = text.verification;
  const { content } = form;
  const scored = content.sheets.verified.criteria.find((one) => one.id === id);
  if (scored === undefined) return { ok: false, sentence: words.notACriterion };
  if (content.lostRows.includes(id)) return { ok: false, sentence: text.status.lostRow };
  if (scored.setAside !== undefined) return { ok: false, sentence: words.setAside(id) };
  const verdict = rows[form.ids.indexOf(id)]?.[FORM.verdict - 1] ?? '';
  if (agrees(verdict)) return { ok: true, sentence: words.agreedAlready(id) };
  if (content.badVerdicts.includes(id)) return { ok: false, sentence: words.occupied(id, shown(verdict)) };
  if (scored.status === 'invalid') return { ok: false, sentence: words.unusableOne(id) };
  const difference = content.verification.differing.find((one) => one.id === id);
  return difference?.opinion === '' ? { ok: false, sentence: words.opinionFirst(id) } : null;
}

/** Writes the verdict beside criteria: into the blank cells that were found, and into no other, in one call however many there are. */
function agree({ desk, sheet, form }: FormToVerify, ids: readonly string[]): void {
  const column = columnLetters(FORM.verdict);
  const rows = ids.map((id) => form.ids.indexOf(id) + 1).sort((a, b) => a - b);
  const stretches = rows.reduce<{ from: number; to: number }[]>((found, row) => {
    const last = found[found.length - 1];
    if (last?.to === row - 1) last.to = row;
    else found.push({ from: row, to: row });
    return found;
  }, []);
  const cells = stretches.map(({ from, to }) => `${column}${from}:${column}${to}`);
  retrying(() => sheet.getRangeList(cells).setValue(desk.text.form.agreed));
}
