import { formRights, type StatusOf } from '../round/rights';
import { type Agency, agenciesOf, type Group, type RoundWithRubrics } from '../round/round';
import { agencyForm } from '../tabs/agency-form';
import { FORM_WIDTH } from '../tabs/form-columns';
import { recognise } from '../tabs/landmarks';
import type { ProtectionCode } from '../tabs/protection-differences';
import { columnLetters, tabKey } from '../tabs/tab-spec';
import { type WantedProtection, wantedProtections } from '../tabs/wanted-protections';
import { readTab } from '../workbook/cells';
import { protectTab } from '../workbook/protect';
import { retrying } from '../workbook/retry';
import type { Sheet } from '../workbook/sheets';
import type { Desk } from './desk';
import { fixFormulas } from './fix-formulas';
import { protectionContext } from './lay-out';
import { PICKER_ONLY, pickerOn } from './picker';

/** What was found and repaired about the rights to edit. */
export interface AppliedRights {
  /** How many tabs were looked at. */
  checked: number;
  repaired: { tab: string; codes: readonly ProtectionCode[] }[];
  /** Names of forms whose columns were moved, so that nobody can tell whose cells stand where. */
  refused: string[];
  /** Names of forms that the phase closes to agencies which have not submitted them, and on which formulas of the agency became values. */
  fixed: string[];
  /** How many tabs were not looked at when the time was over; the next run repairs them. */
  left: number;
}

/**
 * Gives the tabs of the round the protections that follow from phase, people and statuses. On a form that the phase closes before it was submitted, what the agency's
 * formulas show by then is to stand, as on one that is received or locked. Only what differs is written, so a run that was broken off or ran out of time is continued by
 * the next.
 *
 * @param which keys of the tabs; all of the add-on's if left out
 */
export function applyRights(
  desk: Desk,
  round: RoundWithRubrics,
  statuses: StatusOf,
  timeIsLeft: () => boolean,
  which: readonly string[] = keysWithRights(desk),
): AppliedRights {
  const applied: AppliedRights = { checked: 0, repaired: [], refused: [], fixed: [], left: 0 };
  const context = protectionContext(desk);
  const forms = formsByKey(round);
  for (const [at, key] of which.entries()) {
    if (at > 0 && !timeIsLeft()) return { ...applied, left: which.length - at };
    const sheet = desk.tabs.get(key);
    if (sheet === null) continue;
    const form = forms.get(key);
    const rights = form === undefined ? closedTab(round, key, sheet) : formTab(sheet, round, form, statuses, desk);
    if (rights === null) {
      applied.refused.push(sheet.getName());
      continue;
    }
    const codes = protectTab(sheet, rights.wanted, context);
    applied.checked += 1;
    if (codes.length > 0) applied.repaired.push({ tab: sheet.getName(), codes: Array.from(new Set(codes)) });
    if (rights.closedIds !== null && fixFormulas(desk, sheet, rights.closedIds).length > 0)
      applied.fixed.push(sheet.getName());
  }
  return applied;
}

/**
 * Keys of the tabs whose rights follow from Thiết lập. A published version is locked for good: whoever published it stays on its protection, and the others may not even
 * look at it. Its fingerprint tells whether it was changed.
 */
function keysWithRights(desk: Desk): string[] {
  return desk.tabs.keys().filter((key) => !key.startsWith('published:'));
}

/** Keys of the forms of a round that are there. */
export function formKeys(desk: Desk, round: RoundWithRubrics): string[] {
  return Array.from(formsByKey(round).keys()).filter((key) => desk.tabs.get(key) !== null);
}

type FormOf = { agency: Agency; group: Group };

function formsByKey(round: RoundWithRubrics): Map<string, FormOf> {
  return new Map(
    round.groups.flatMap((group) =>
      agenciesOf(round, group.id).map((agency) => [tabKey('agency', agency.id), { agency, group }] as const),
    ),
  );
}

/** What is to be on a tab. */
interface TabRights {
  wanted: WantedProtection[];
  /** The ids of a form's rows, from row 1, where only the phase keeps its agency from changing it; `null` on every other tab. */
  closedIds: readonly string[] | null;
}

/** A tab on which nobody but the coordinators has cells, but for the picker of a dashboard: Thiết lập, the overviews, and the form of an agency that left the round. */
function closedTab(round: RoundWithRubrics, key: string, sheet: Sheet): TabRights {
  const picker = key.split(':')[0] === 'dashboard' ? pickerOn(sheet) : null;
  const spec = picker === null ? { rows: [], columns: [], editors: {} } : PICKER_ONLY;
  return { wanted: wantedProtections(spec, () => picker?.row ?? 0, round.settings.coordinators), closedIds: null };
}

/**
 * Agencies on whose forms protections of cells are missing, which the people of these cells can take away. One request where none is missing, another for each form
 * where some are. One that was moved is not noticed.
 *
 * @param rows ids of the rows of each form as it was just read, from row 1; `null` for a form that can't be told
 */
export function unguardedForms(
  desk: Desk,
  round: RoundWithRubrics,
  rows: (agencyId: string) => readonly string[] | null,
): Agency[] {
  const { RANGE } = SpreadsheetApp.ProtectionType;
  const counts = new Map<string, number>();
  const wanted = Array.from(formsByKey(round)).flatMap(([key, form]) => {
    const ids = rows(form.agency.id);
    if (ids === null) return [];
    // Forms of a group have the same rows, as a rule, and a round has many.
    const same = [form.group.id, form.agency.editors.length > 0, ...ids].join('\n');
    const count = counts.get(same) ?? rangesOn(round, form, ids, desk);
    counts.set(same, count);
    return [{ key, count, agency: form.agency }];
  });
  const all = retrying(() => desk.book.getProtections(RANGE)).length;
  if (all >= wanted.reduce((sum, { count }) => sum + count, 0)) return [];
  return wanted.flatMap(({ key, count, agency }) => {
    const sheet = desk.tabs.get(key);
    return sheet !== null && retrying(() => sheet.getProtections(RANGE)).length < count ? [agency] : [];
  });
}

function rangesOn(round: RoundWithRubrics, { agency, group }: FormOf, ids: readonly string[], desk: Desk): number {
  const { rows, columns } = agencyForm(round, agency, group, { name: agency.name, rubricTab: '' }, desk.text);
  const there = new Map(ids.map((id, at) => [id, at + 1]));
  const spec = { rows: rows.filter(({ id }) => there.has(id)), columns, ...formRights(round, agency, 'open') };
  return wantedProtections(spec, (id) => there.get(id) ?? 0, []).filter(({ kind }) => kind === 'range').length;
}

/** The rights on a form by where its rows stand now; `null` when its columns were moved. */
function formTab(
  sheet: Sheet,
  round: RoundWithRubrics,
  { agency, group }: FormOf,
  statuses: StatusOf,
  desk: Desk,
): TabRights | null {
  const spec = agencyForm(round, agency, group, { name: sheet.getName(), rubricTab: '' }, desk.text);
  const content = readTab(sheet, columnLetters(FORM_WIDTH));
  const recognised = spec.landmarks === undefined ? null : recognise(content, spec.landmarks);
  if (recognised === null || recognised.columnsMoved) return null;
  const ids = recognised.rows.map(([id]) => String(id ?? ''));
  const rowOf = (id: string) => ids.indexOf(id) + 1;
  // Rows that somebody deleted come back when the form is laid out again.
  const rows = spec.rows.filter(({ id }) => rowOf(id) > 0);
  const status = statuses(agency.id);
  const { editors, closed } = formRights(round, agency, status);
  const wanted = { rows, columns: spec.columns, editors, closed };
  return {
    wanted: wantedProtections(wanted, rowOf, round.settings.coordinators),
    closedIds: status === 'open' && closed.includes('agency') ? ids : null,
  };
}
