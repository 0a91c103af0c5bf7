import { basisOf, nextPhase, PHASES, previousPhase } from '../round/phases';
import type { Phase, RoundWithRubrics } from '../round/round';
import { textIn } from '../text/text';
import type { PhaseStep, PhaseView, Reply } from '../wire';
import { type Desk, openDesk } from './desk';
import { readinessToLeave } from './readiness';
import { readyForCoordinator } from './ready-round';
import { type Ending, reasonOf } from './run';

/** What moving to the next phase would change, as a question to ask before. Changes nothing. */
export function previewNextPhase(): (Ending & { ok: false }) | { ok: true; to: Phase; sentence: string } {
  try {
    const desk = openDesk();
    const ready = readyForCoordinator(desk);
    if (!ready.ok) return ready;
    const { phase } = ready.round.settings;
    const to = nextPhase(phase);
    if (to === null) return { ok: false, sentence: desk.text.phases.lastPhase(desk.text.settings.phases[phase]) };
    return { ok: true, to, sentence: previewPhase(desk, ready.round, to) };
  } catch (error) {
    return { ok: false, sentence: textIn('vi').commands.failed(reasonOf(error)) };
  }
}

/** Where the round stands and where it can go, for the sidebar of a coordinator. Changes nothing. */
export function phaseView(): Reply<PhaseView> {
  const desk = openDesk();
  const ready = readyForCoordinator(desk);
  if (!ready.ok) return ready;
  const { round } = ready;
  const names = desk.text.settings.phases;
  const { phase } = round.settings;
  const step = (to: Phase | null): PhaseStep | null =>
    to === null ? null : { phase: to, name: names[to], sentence: previewPhase(desk, round, to) };
  return {
    ok: true,
    value: { phase, name: names[phase], next: step(nextPhase(phase)), previous: step(previousPhase(phase)) },
  };
}

/** What will change when the round is moved to a phase, and when it goes forward how many agencies are not done with what it leaves behind. */
export function previewPhase(desk: Desk, round: RoundWithRubrics, to: Phase): string {
  const { phases, settings } = desk.text;
  const from = round.settings.phase;
  const basis = basisOf({ ...round.settings, phase: to });
  const isForward = PHASES.indexOf(to) > PHASES.indexOf(from);
  return [
    phases.preview(settings.phases[from], settings.phases[to]),
    phases.means[to],
    ...(basis === basisOf(round.settings) ? [] : [phases.basisChanges(settings.basis[basis])]),
    ...(isForward ? [readinessToLeave(desk, round, from)] : []),
  ].join(' ');
}
