import { type EditKind, mayVerify, personMayEdit } from '../round/rights';
import { roleOf, rolesOf } from '../round/roles';
import { agenciesOf } from '../round/round';
import { cellToGoTo } from '../tabs/row-to-fill-in';
import { tabKey } from '../tabs/tab-spec';
import { languageOf } from '../text/text';
import type { JumpRequest, SidebarView } from '../wire';
import { zoneOf } from '../workbook/home-clock';
import { statusesOf } from './agency-status';
import { type Desk, noSettings, openDesk, withRubrics } from './desk';
import { formView } from './form-view';
import { scoreRows } from './score-forms';
import { scoresFault } from './scores-fault';
import { readForm, whereOn } from './sidebar-where';
import { submissionView } from './submission-view';
import { verificationView } from './verification-view';

/** What the sidebar shows for the tab in view. Reads only. */
export function sidebarView(): SidebarView {
  const desk = openDesk();
  const sheet = desk.book.getActiveSheet();
  const settings = desk.settings;
  const own = settings === null ? [] : roleOf(settings.round, desk.person).agencies;
  const plain: SidebarView = {
    language: languageOf(desk.text.code),
    person: desk.person,
    role: desk.role,
    timeZone: zoneOf(desk.book),
    round: settings?.round.settings.name ?? null,
    agencies: settings?.round.agencies.length ?? 0,
    tab: { name: sheet.getName(), sheetId: sheet.getSheetId() },
    where: whereOn(sheet, null),
    form: null,
    notice: null,
    ownForm: own[0]?.name ?? null,
  };
  if (desk.rivals.length > 0) return { ...plain, notice: noSettings(desk) };
  const agencyId = /^agency:(.+)$/.exec(desk.tabs.keyOf(sheet) ?? '')?.[1];
  const agency = settings?.round.agencies.find((one) => one.id === agencyId);
  if (settings === null || agency === undefined) return plain;
  const original = desk.tabs.get(tabKey('agency', agency.id));
  const rivals = desk.tabs.contested.get(tabKey('agency', agency.id))?.map((one) => one.getName());
  if (rivals !== undefined) return { ...plain, notice: desk.text.commands.rivalForms(agency.name, rivals) };
  if (original?.getSheetId() !== sheet.getSheetId()) {
    return { ...plain, notice: desk.text.commands.copyOf(original?.getName() ?? agency.name) };
  }
  const rows = readForm(sheet);
  const view = { ...plain, where: whereOn(sheet, rows) };
  const read = withRubrics(desk, settings.round);
  if (!read.ok) return { ...view, notice: read.sentence };
  const group = read.round.groups.find((one) => one.id === agency.groupId);
  if (group === undefined) return view;
  const form = scoreRows(rows, read.round, agency, group, 'self', sheet);
  if (form.columnsMoved) return { ...view, notice: desk.text.commands.columnsMoved(sheet.getName()) };
  const status = statusesOf(desk)(agency.id);
  const may = (kind: EditKind) => personMayEdit(read.round, desk.person, kind, { agencyId: agency.id, status });
  const isVerifier = rolesOf(read.round, desk.person).roles.has('verifier');
  const isOwn = own.some(({ id }) => id === agency.id);
  const asker = {
    editable: mayVerify(read.round, desk.person, agency, status),
    seesAll: isVerifier && (!isOwn || view.role === 'coordinator'),
  };
  const more = {
    editable: may('answers'),
    explains: isOwn && may('explanation'),
    scoresFault: scoresFault(desk, group, form),
    submission: submissionView(desk, read.round, agency, form),
    verification: verificationView(form, rows, read.round.settings.phase, asker, desk.text),
  };
  return { ...view, form: formView(agency, group, form, more, desk.text) };
}

/** Brings a row of a form into view, at the cell to fill in. @returns the sentence to show when it can't be done */
export function jumpTo(request: JumpRequest): string | null {
  const desk = openDesk();
  const sheet = formSheet(desk, request.sheetId);
  if (sheet === null) return desk.text.commands.tabGone;
  const cell = cellToGoTo(readForm(sheet), request.rowId, request.to ?? 'answer');
  desk.book.setActiveSheet(sheet);
  if (cell === null) return desk.text.status.lostRow;
  sheet.getRange(cell.row, cell.column).activate();
  return null;
}

function formSheet(desk: Desk, sheetId: number) {
  const { settings } = desk;
  if (settings === null) return null;
  const agencies = settings.round.groups.flatMap((group) => agenciesOf(settings.round, group.id));
  for (const agency of agencies) {
    const sheet = desk.tabs.get(tabKey('agency', agency.id));
    if (sheet !== null && sheet.getSheetId() === sheetId) return sheet;
  }
  return null;
}
