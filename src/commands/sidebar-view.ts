import { roleOf } from '../round/roles';
import { type Agency, agenciesOf, type Group } from '../round/round';
import { allCriteria } from '../rubric/rubric';
import { toNumber } from '../scoring/exact';
import { marginToNextGrade } from '../scoring/grade';
import { FORM } from '../tabs/form-columns';
import { criterionSentence, gradeLabel } from '../tabs/form-status';
import { tabKey } from '../tabs/tab-spec';
import { languageOf, type Text } from '../text/text';
import type { FormIssue, FormView, JumpRequest, SidebarView } from '../wire';
import { readTab } from '../workbook/cells';
import { type Desk, openDesk, withRubrics } from './desk';
import { type ScoredForm, scoreRows } from './score-forms';

/** What the sidebar shows for the tab in view. Reads only. */
export function sidebarView(): SidebarView {
  const desk = openDesk();
  const sheet = desk.book.getActiveSheet();
  const settings = desk.settings;
  const own = settings === null ? undefined : roleOf(settings.round, desk.person).agencies[0];
  const view: SidebarView = {
    language: languageOf(desk.text.code),
    person: desk.person,
    role: desk.role,
    round: settings?.round.settings.name ?? null,
    tab: { name: sheet.getName(), sheetId: sheet.getSheetId() },
    form: null,
    notice: null,
    ownForm: own?.name ?? null,
  };
  const agencyId = /^agency:(.+)$/.exec(desk.tabs.keyOf(sheet) ?? '')?.[1];
  const agency = settings?.round.agencies.find((one) => one.id === agencyId);
  if (settings === null || agency === undefined) return view;
  const original = desk.tabs.get(tabKey('agency', agency.id));
  if (original !== null && original.getSheetId() !== sheet.getSheetId()) {
    return { ...view, notice: desk.text.commands.copyOf(original.getName()) };
  }
  const read = withRubrics(desk, settings.round);
  if (!read.ok) return { ...view, notice: read.sentence };
  const group = read.round.groups.find((one) => one.id === agency.groupId);
  if (group === undefined) return view;
  const form = scoreRows(readTab(sheet), read.round, agency, group, 'self');
  if (form.columnsMoved) return { ...view, notice: desk.text.commands.columnsMoved(sheet.getName()) };
  return { ...view, form: formView(agency, group, form, desk.text) };
}

function formView(agency: Agency, group: Group, form: ScoredForm, text: Text): FormView {
  const { rubric, sheet } = form;
  const next = marginToNextGrade(rubric, sheet.total);
  return {
    agency: agency.name,
    group: group.name,
    answered: sheet.answered,
    invalid: sheet.invalid,
    criteria: sheet.criteria.length,
    total: toNumber(sheet.total),
    max: sheet.max,
    grade: gradeLabel(rubric, sheet.grade),
    nextGrade: next === null ? null : { label: next.grade.label, missing: toNumber(next.margin) },
    sections: rubric.sections.flatMap((section) => {
      const part = sheet.sections.find((one) => one.id === section.id);
      if (part === undefined) return [];
      const { answered, invalid, criteria, points, max } = part;
      const { id, number, title, bonus } = section;
      return [{ id, number, title, answered, invalid, criteria, points: toNumber(points), max, bonus: bonus === true }];
    }),
    issues: issuesOf(form, text),
  };
}

/** What wants attention, the gravest first, each kind in the order of the rubric. */
function issuesOf(form: ScoredForm, text: Text): FormIssue[] {
  const { rubric } = form;
  const lost = new Set(form.content.lostRows);
  const scores = new Map(form.sheet.criteria.map((scored) => [scored.id, scored]));
  const issues = allCriteria(rubric).flatMap((criterion): FormIssue[] => {
    const scored = scores.get(criterion.id);
    if (scored === undefined) return [];
    const base = { rowId: criterion.id, number: criterion.id, title: criterion.title };
    if (lost.has(criterion.id)) return [{ ...base, kind: 'lost', sentence: text.status.lostRow }];
    const sentence = criterionSentence(scored, text);
    if (scored.status === 'invalid') return [{ ...base, kind: 'invalid', sentence }];
    if (scored.status === 'missing') return [{ ...base, kind: 'missing', sentence }];
    return scored.flags.length > 0 ? [{ ...base, kind: 'warning', sentence }] : [];
  });
  const gravity = { lost: 0, invalid: 1, warning: 2, missing: 3 } as const;
  return issues.sort((a, b) => gravity[a.kind] - gravity[b.kind]);
}

/** Brings a row of a form into view, at the cell to fill in. @returns the sentence to show when it can't be done */
export function jumpTo(request: JumpRequest): string | null {
  const desk = openDesk();
  const sheet = formSheet(desk, request.sheetId);
  if (sheet === null) return desk.text.commands.tabGone;
  const row = readTab(sheet).findIndex((cells) => cells[0] === request.rowId) + 1;
  desk.book.setActiveSheet(sheet);
  if (row === 0) return desk.text.status.lostRow;
  sheet.getRange(row, FORM.figure).activate();
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
