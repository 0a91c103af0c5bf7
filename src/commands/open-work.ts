import { daysAfter } from '../round/register';
import type { AgencyStatus } from '../round/rights';
import { type Agency, agenciesOf, type Phase, type RoundWithRubrics } from '../round/round';
import { tabKey } from '../tabs/tab-spec';
import type { OpenKind } from '../wire';
import { timeHere } from '../workbook/time-here';
import type { Desk } from './desk';
import { recordOf, registerOf } from './register';
import { type ScoredForm, scoreForm } from './score-forms';

/** What is left to do on an agency's form. */
export interface OpenWork {
  agency: Agency;
  /** Answers and explanations are the agency's, verification is the verifiers'. */
  kind: OpenKind;
  /** Name of the form's tab. */
  tab: string;
  status: AgencyStatus;
  /** Why the form was returned; `''` unless it was. */
  reason: string;
  /** How many days the last day for it is over. */
  daysLate: number;
  /** Criteria without an answer, and with one that can't be used; those to verify; differences to explain. */
  missing: string[];
  /** Whether nothing at all is entered. */
  isBlank: boolean;
  invalid: string[];
  unverified: string[];
  unexplained: string[];
}

/** What a form waits for: its agency while the form is theirs, otherwise whoever the phase is about; `null` when that is nobody. */
export function waitsFor(phase: Phase, status: AgencyStatus, requested: boolean): OpenKind | null {
  const isTheirs = status === 'returned' || (phase === 'selfAssessment' && status !== 'submitted');
  if (isTheirs) return requested ? null : 'answers';
  return phase === 'verification' || phase === 'explanation' ? phase : null;
}

/**
 * Everything that is left to do in the phase of the round, in the order of Thiết lập. One read for each form that waits for somebody.
 *
 * @returns with how many forms were not read because the time was over
 */
export function openWork(
  desk: Desk,
  round: RoundWithRubrics,
  timeIsLeft: () => boolean,
): { work: OpenWork[]; unread: number } {
  const work: OpenWork[] = [];
  let unread = 0;
  for (const agency of round.groups.flatMap((group) => agenciesOf(round, group.id))) {
    if (kindOf(desk, round, agency) === null) continue;
    if (!timeIsLeft()) {
      unread += 1;
      continue;
    }
    const open = openWorkOf(desk, round, agency);
    if (open !== null) work.push(open);
  }
  return { work, unread };
}

/** What is left to do on the form of one agency; `null` when that is nothing, or there is no form. One read. */
export function openWorkOf(desk: Desk, round: RoundWithRubrics, agency: Agency): OpenWork | null {
  const kind = kindOf(desk, round, agency);
  const group = round.groups.find(({ id }) => id === agency.groupId);
  const tab = desk.tabs.get(tabKey('agency', agency.id))?.getName();
  if (kind === null || group === undefined || tab === undefined) return null;
  const form = scoreForm(desk.tabs, round, agency, group, 'self');
  if (form === null) return null;
  const { status, reason } = recordOf(desk, agency.id);
  const found = { missing: [], invalid: [], unverified: [], unexplained: [], ...idsOf(form, kind) };
  if (kind !== 'answers' && found.unverified.length + found.unexplained.length === 0) return null;
  return {
    agency,
    kind,
    tab,
    status,
    reason,
    daysLate: daysAfter(lastDayOf(round, kind), timeHere(desk.book)),
    isBlank: found.missing.length > 0 && found.missing.length === form.sheet.criteria.length,
    ...found,
  };
}

/** The last day for what is to be done; `''` if none is set. */
export function lastDayOf({ settings }: Pick<RoundWithRubrics, 'settings'>, kind: OpenKind): string {
  return { answers: settings.reportBy, verification: settings.verifyBy, explanation: settings.explainBy }[kind];
}

function kindOf(desk: Desk, { settings }: RoundWithRubrics, { id }: Agency): OpenKind | null {
  const isRequested = registerOf(desk)?.requested.has(id) === true;
  return waitsFor(settings.phase, recordOf(desk, id).status, isRequested);
}

function idsOf({ sheet, content }: ScoredForm, kind: OpenKind): Partial<Record<IdList, string[]>> {
  const { verification } = content;
  switch (kind) {
    case 'answers': {
      const withStatus = (status: 'missing' | 'invalid') =>
        sheet.criteria.filter((one) => one.status === status).map(({ id }) => id);
      return { missing: withStatus('missing'), invalid: withStatus('invalid') };
    }
    case 'verification': {
      const open = sheet.criteria.filter(
        ({ id, setAside }) => setAside === undefined && !verification.verified.has(id),
      );
      return { unverified: open.map(({ id }) => id) };
    }
    case 'explanation': {
      const open = verification.differing.filter(({ state }) => state === 'unexplained');
      return { unexplained: open.map(({ id }) => id) };
    }
  }
}

type IdList = 'missing' | 'invalid' | 'unverified' | 'unexplained';
