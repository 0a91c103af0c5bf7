import type { Kept } from '../round/log-chain';
import { hasOtherVerifiers, mayVerify } from '../round/rights';
import { rolesOf } from '../round/roles';
import type { Agency, Round } from '../round/round';
import { DONE, formScope } from '../round/watched';
import { type CellValue, shown } from '../rubric/cell';
import { FORM } from '../tabs/form-columns';
import { agreeingAnew, agrees } from '../tabs/read-verification';
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
    const { open, unusable, changed } = restOf(form);
    const left = `${unusable > 0 ? words.unusable(unusable) : ''}${changed > 0 ? words.leftChanged(changed) : ''}`;
    if (open.length === 0) return { ok: true, sentence: `${words.nothingLeft(agency.name)}${left}` };
    agree(opened, open, desk.text.form.agreed);
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
    const word = agreeingAnew(verdictBeside(opened, id), desk.text);
    agree(opened, [id], word);
    const { verification } = form.content;
    const isFinal = verification.differing.some((difference) => difference.id === id);
    const kept = keptOf(opened, [id]);
    if (isFinal) return { ok: true, kept, sentence: words.concluded(id) };
    const sentence = verification.changed.has(id) ? words.agreedAgain(id, word) : words.agreed(id);
    return { ok: true, kept, sentence };
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
    const question = words.confirmQuestion(open.length, opened.agency.name) + notIndependent(opened);
    return { sheetId: opened.sheet.getSheetId(), question };
  } catch (error) {
    return { ok: false, sentence: workbookText().commands.cannotRead(reasonOf(error)) };
  }
}

/** Ids of the criteria that can be agreed to at once, how many more are open whose answers can't be used, and how many whose answers were changed since they were verified. */
export function restOf({ content }: ScoredForm): { open: string[]; unusable: number; changed: number } {
  const { verification, badVerdicts, lostRows } = content;
  const ours = content.sheets.self.criteria.filter(
    ({ id, setAside }) =>
      setAside === undefined &&
      !verification.verified.has(id) &&
      !verification.changed.has(id) &&
      !badVerdicts.includes(id) &&
      !lostRows.includes(id),
  );
  const open = ours.filter(({ status }) => status !== 'invalid').map(({ id }) => id);
  return { open, unusable: ours.length - open.length, changed: verification.changed.size };
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
      const agreed = run(opened);
      const remark = agreed.kept === undefined ? '' : notIndependent(opened);
      const ending = remark === '' ? agreed : { ...agreed, sentence: agreed.sentence + remark };
      if (ending.ok && desk.role === 'coordinator')
        logLines(desk, [{ action: desk.text.menu.confirmRest, what: ending.sentence, kept: ending.kept }]);
      return ending;
    });
    return outcome.done ? outcome.value : { ok: false, sentence: workbookText().commands.busy };
  } catch (error) {
    return { ok: false, sentence: workbookText().commands.failed(reasonOf(error)) };
  }
}

/** Says where the only ones who can verify a form are those who fill it in; `''` where others can. */
function notIndependent({ desk, agency }: FormToVerify): string {
  const round = desk.settings?.round;
  return round === undefined || hasOtherVerifiers(round, agency) ? '' : ` ${desk.text.verification.onlyClerks}`;
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
      if (!mayVerify(round, desk.person, agency, status)) {
        return { ok: false, sentence: whyNotVerify(desk, round, agency) };
      }
      const rows = readForm(sheet);
      const form = scoreRows(rows, round, agency, group, 'verified');
      if (form.columnsMoved) return { ok: false, sentence: text.commands.columnsMoved(sheet.getName()) };
      return { desk, sheet, year: round.settings.year, agency, rows, form };
    }
  }
  return { ok: false, sentence: text.verification.notAForm };
}

function whyNotVerify({ text, person }: Desk, round: Round, agency: Agency): string {
  const { notNow, notVerifier, ownForm } = text.verification;
  const { roles, agencies } = rolesOf(round, person);
  if (!roles.has('verifier')) return notVerifier(person);
  if (agencies.some(({ id }) => id === agency.id)) return ownForm(agency.name);
  return notNow(text.settings.phases[round.settings.phase]);
}

function verdictBeside({ rows, form }: FormToVerify, id: string): CellValue {
  return rows[form.ids.indexOf(id)]?.[FORM.verdict - 1] ?? '';
}

function whyNotAgree(opened: FormToVerify, id: string): Ending | null {
  const { desk, form } = opened;
  const { text } = desk;
  const words = text.verification;
  const { content } = form;
  const scored = content.sheets.verified.criteria.find((one) => one.id === id);
  if (scored === undefined) return { ok: false, sentence: words.notACriterion };
  if (content.lostRows.includes(id)) return { ok: false, sentence: text.status.lostRow };
  if (scored.setAside !== undefined) return { ok: false, sentence: words.setAside(id) };
  const verdict = verdictBeside(opened, id);
  if (agrees(verdict) && !content.verification.changed.has(id)) return { ok: true, sentence: words.agreedAlready(id) };
  if (content.badVerdicts.includes(id)) return { ok: false, sentence: words.occupied(id, shown(verdict)) };
  if (scored.status === 'invalid') return { ok: false, sentence: words.unusableOne(id) };
  const difference = content.verification.differing.find((one) => one.id === id);
  return difference?.opinion === '' ? { ok: false, sentence: words.opinionFirst(id) } : null;
}

/** Writes the verdict beside criteria: into the cells that were found blank or agreed to on an earlier answer, and into no other, in one call however many there are. */
function agree({ sheet, form }: FormToVerify, ids: readonly string[], word: string): void {
  const column = columnLetters(FORM.verdict);
  const rows = ids.map((id) => form.ids.indexOf(id) + 1).sort((a, b) => a - b);
  const stretches = rows.reduce<{ from: number; to: number }[]>((found, row) => {
    const last = found[found.length - 1];
    if (last?.to === row - 1) last.to = row;
    else found.push({ from: row, to: row });
    return found;
  }, []);
  const cells = stretches.map(({ from, to }) => `${column}${from}:${column}${to}`);
  retrying(() => sheet.getRangeList(cells).setValue(word));
}
