import type { Basis, Phase, Settings } from './round';

/** The phases of a round in their order. */
export const PHASES: readonly Phase[] = ['selfAssessment', 'verification', 'explanation', 'publication'];

/** The phase after this one, `null` after the last. */
export function nextPhase(phase: Phase): Phase | null {
  return PHASES[PHASES.indexOf(phase) + 1] ?? null;
}

/** The phase before this one, `null` before the first. */
export function previousPhase(phase: Phase): Phase | null {
  return PHASES[PHASES.indexOf(phase) - 1] ?? null;
}

/** Whose figures count by now: where the phase decides, the agencies' own until verification begins. */
export function basisOf({ basis, phase }: Pick<Settings, 'basis' | 'phase'>): Basis {
  if (basis !== 'byPhase') return basis;
  return phase === 'selfAssessment' ? 'self' : 'verified';
}

/** Whether agencies of which nothing was entered are ranked: where the round says so, once they had their time to enter something. */
export function isAbsentRanked({ ranksAbsent, phase }: Pick<Settings, 'ranksAbsent' | 'phase'>): boolean {
  return ranksAbsent && phase !== 'selfAssessment';
}

/** Something for each phase. */
export function eachPhase<T>(make: (phase: Phase) => T): Record<Phase, T> {
  return {
    selfAssessment: make('selfAssessment'),
    verification: make('verification'),
    explanation: make('explanation'),
    publication: make('publication'),
  };
}
