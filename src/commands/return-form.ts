import type { AgencyRecord } from '../round/register';
import { rubricOfAgency } from '../round/rubrics';
import { squeeze } from '../rubric/cell';
import { FORM, FORM_ROW, FORM_WIDTH } from '../tabs/form-columns';
import { formLandmarks } from '../tabs/form-landmarks';
import { recognise } from '../tabs/landmarks';
import { columnLetters, tabKey } from '../tabs/tab-spec';
import { readTab } from '../workbook/cells';
import { retrying } from '../workbook/retry';
import { applyRights } from './apply-rights';
import { unfinished } from './check-protection';
import { type Desk, noSettings, openDesk } from './desk';
import { agencyInView } from './form-in-view';
import { readyRound } from './ready-round';
import { recordOf, registerOf, statusesOf, writeRecords } from './register';
import { type Ending, reasonOf, runCommand, workbookText } from './run';
import { keepVerdictsOnReturn } from './verdict-basis';

/** Longest reason, in characters: it stands in one line on top of the form. */
const LONGEST_REASON = 500;

/**
 * Returns the form of an agency, submitted or locked, with a reason: takes the record of the submission off the form, says so in Theo dõi, and opens the form. A run that
 * is broken off is completed by returning the form again.
 */
export function returnForm(agencyId: string, reason: string): Ending {
  return runCommand(
    (desk) => desk.text.menu.returnForm,
    true,
    (desk) => returnTo(desk, agencyId, squeeze(reason)),
  );
}

/** The agency whose form is in view, to ask for the reason; or what is to be said instead. */
export function formToReturn(): { ok: true; agencyId: string; question: string } | { ok: false; sentence: string } {
  try {
    const desk = openDesk();
    const { text, settings } = desk;
    if (settings === null) return { ok: false, sentence: noSettings(desk) };
    if (desk.role !== 'coordinator') return { ok: false, sentence: text.commands.notCoordinator(desk.person) };
    const agency = agencyInView(desk);
    if (agency === null) return { ok: false, sentence: text.submission.noFormToReturn };
    return { ok: true, agencyId: agency.id, question: text.submission.returnPrompt(agency.name) };
  } catch (error) {
    return { ok: false, sentence: workbookText().commands.cannotRead(reasonOf(error)) };
  }
}

function returnTo(desk: Desk, agencyId: string, reason: string): Ending {
  const { text } = desk;
  const words = text.submission;
  const ready = readyRound(desk);
  if (!ready.ok) return ready;
  const { round } = ready;
  const agency = round.agencies.find(({ id }) => id === agencyId);
  const group = round.groups.find(({ id }) => id === agency?.groupId);
  const key = tabKey('agency', agencyId);
  const sheet = desk.tabs.get(key);
  if (agency === undefined || group === undefined || sheet === null) return { ok: false, sentence: words.noAgency };
  if (reason === '') return { ok: false, sentence: words.noReason };
  if (reason.length > LONGEST_REASON) return { ok: false, sentence: words.longReason(LONGEST_REASON) };
  if (registerOf(desk) === null) return { ok: false, sentence: text.commands.registerBroken };
  const before = recordOf(desk, agencyId);
  if (before.status === 'open') return { ok: false, sentence: words.nothingToReturn(agency.name) };

  const rubric = rubricOfAgency(round, agency, group);
  const recognised = recognise(readTab(sheet, columnLetters(FORM_WIDTH)), formLandmarks(rubric));
  if (recognised.columnsMoved) return { ok: false, sentence: text.commands.columnsMoved(sheet.getName()) };
  const row = recognised.rows.findIndex((cells) => cells[0] === FORM_ROW.submission) + 1;
  const columns = [FORM.figure, FORM.base, FORM.evidence, FORM.note];
  const isBlank = columns.every((column) => (recognised.rows[row - 1]?.[column - 1] ?? '') === '');
  const isAgain = before.status === 'returned' && before.reason === reason && isBlank;
  // Once the form is open its answers may be others than those that were verified.
  if (before.status !== 'returned') keepVerdictsOnReturn(sheet, rubric, recognised.rows);
  if (row > 0 && !isAgain) {
    const cells = columns.map((column) => columnLetters(column) + row);
    retrying(() => sheet.getRangeList(cells).clearContent());
  }
  const record: AgencyRecord = { ...before, status: 'returned', receivedAt: '', reason, remark: '' };
  if (!isAgain) writeRecords(desk, round.settings.reportBy, [record]);
  const applied = applyRights(desk, round, statusesOf(desk), () => true, [key]);
  const left = unfinished(applied, text);
  return {
    ok: left === '',
    // A second click finds everything done; it is no second return.
    ...(isAgain && left === '' && applied.repaired.length === 0 ? { isStep: true } : {}),
    sentence: [words.returned(agency.name, reason), left].filter((part) => part !== '').join(' '),
  };
}
