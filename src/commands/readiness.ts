import type { AgencyStatus } from '../round/rights';
import { agenciesOf, type Phase, type RoundWithRubrics } from '../round/round';
import { isDone, openDifferences, type Verification } from '../tabs/read-verification';
import type { Text } from '../text/text';
import type { Desk } from './desk';
import { isWaiting, recordOf } from './register';
import { hasEntries, type ScoredForm, scoreForm } from './score-forms';

/** How many agencies are not done with what the phase that is to be left is for, and why, as a sentence. Reads every form. */
export function readinessToLeave(desk: Desk, round: RoundWithRubrics, phase: Phase): string {
  return notReadyFor(phase, statesOfAgencies(desk, round), desk.text);
}

/** How far every agency is. Reads every form. */
export function statesOfAgencies(desk: Desk, round: RoundWithRubrics): AgencyState[] {
  return round.groups.flatMap((group) =>
    agenciesOf(round, group.id).map((agency) => ({
      form: scoreForm(desk.tabs, round, agency, group, 'self'),
      // Whatever is done next receives first what was submitted.
      status: isWaiting(desk, agency.id) ? 'submitted' : recordOf(desk, agency.id).status,
    })),
  );
}

/** An agency's form and how far the agency says it is. */
export interface AgencyState {
  form: ScoredForm | null;
  status: AgencyStatus;
}

/** One reason why an agency is not ready. */
interface Reason {
  holds: (state: AgencyState) => boolean;
  say: (count: number) => string;
}

/** Says how many of the agencies are not done with a phase, and why. */
export function notReadyFor(phase: Phase, agencies: readonly AgencyState[], text: Text): string {
  const words = text.phases;
  const reasons = reasonsToStay(phase, text);
  const parts = reasons
    .map(({ holds, say }) => ({ number: agencies.filter(holds).length, say }))
    .filter(({ number }) => number > 0);
  if (parts.length === 0) return words.allReady[phase];
  const notReady = agencies.filter((state) => reasons.some(({ holds }) => holds(state))).length;
  return `${words.notReady(notReady, agencies.length)} ${parts.map(({ number, say }) => say(number)).join(', ')}.`;
}

function reasonsToStay(phase: Phase, { phases: words }: Text): Reason[] {
  const notBegun: Reason = { holds: ({ form }) => !hasEntries(form), say: words.notBegun };
  const notVerified: Reason = { holds: verification(({ done }) => done === 0), say: words.notVerified };
  const partlyVerified: Reason = {
    holds: verification((state) => state.done > 0 && !isDone(state)),
    say: words.partlyVerified,
  };
  const withoutOpinion: Reason = {
    holds: verification(({ differing }) =>
      differing.some(({ opinion, state }) => opinion === '' && state !== 'settled'),
    ),
    say: words.withoutOpinion,
  };
  switch (phase) {
    case 'selfAssessment':
      return [
        notBegun,
        { holds: isIncomplete, say: words.incomplete },
        { holds: ({ form }) => (form?.sheet.invalid ?? 0) > 0, say: words.withProblems },
        { holds: ({ status }) => status !== 'submitted', say: words.notSubmitted },
      ];
    case 'verification':
      return [notBegun, notVerified, partlyVerified, withoutOpinion];
    default:
      return [
        notBegun,
        notVerified,
        partlyVerified,
        withoutOpinion,
        { holds: verification((state) => openDifferences(state).unexplained > 0), say: words.unexplained },
        { holds: verification((state) => openDifferences(state).unsettled > 0), say: words.unsettled },
      ];
  }
}

/** Holds for forms on which something was entered and whose verification is so; of others there is nothing to verify. */
function verification(is: (state: Verification) => boolean): (state: AgencyState) => boolean {
  return ({ form }) => hasEntries(form) && is(form.content.verification);
}

function isIncomplete({ form }: AgencyState): boolean {
  if (!hasEntries(form)) return false;
  const { answered, invalid, criteria } = form.sheet;
  return answered + invalid < criteria.length;
}
