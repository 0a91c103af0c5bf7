import type { Role } from './round/roles';
import type { Language, Phase } from './round/round';

/**
 * What travels between the sidebar and the server: types only, so that both sides agree and neither takes the other's code along. Everything is plain
 * data; a Date or `undefined` would not survive the journey.
 */

export interface PartProgress {
  id: string;
  number: string;
  title: string;
  answered: number;
  invalid: number;
  criteria: number;
  points: number;
  max: number;
  bonus: boolean;
}

/** Something on the form that wants attention, with the cell to go to. */
export interface FormIssue {
  kind: 'invalid' | 'warning' | 'missing' | 'lost';
  /** Id of the row, which finds the cell again if rows move meanwhile. */
  rowId: string;
  number: string;
  title: string;
  sentence: string;
}

export interface FormView {
  agency: string;
  group: string;
  answered: number;
  invalid: number;
  criteria: number;
  total: number;
  max: number;
  grade: string;
  /** `null` in the best grade. */
  nextGrade: { label: string; missing: number } | null;
  sections: PartProgress[];
  issues: FormIssue[];
}

export interface SidebarView {
  language: Language;
  person: string;
  role: Role;
  /** Name of the round, `null` before Thiết lập is there. */
  round: string | null;
  /** The tab in view. */
  tab: { name: string; sheetId: number };
  /** The form in view, `null` on every other tab. */
  form: FormView | null;
  /** A sentence in place of the form when it can't be scored. */
  notice: string | null;
  /** Name of the form of whoever asks, to offer the way there. */
  ownForm: string | null;
}

/** Where to go: the row of a form. */
export interface JumpRequest {
  sheetId: number;
  rowId: string;
}

/** A phase that the round can be moved to, with a sentence on what that changes and who is not ready. */
export interface PhaseStep {
  phase: Phase;
  name: string;
  sentence: string;
}

/** Where the round stands; `null` before the first and after the last phase. */
export interface PhaseView {
  phase: Phase;
  name: string;
  next: PhaseStep | null;
  previous: PhaseStep | null;
}

/** Which phase to move the round to: the next or the one before. */
export interface PhaseRequest {
  to: Phase;
}

export type Reply<T> = { ok: true; value: T } | { ok: false; sentence: string };

/** What the sidebar may call. */
export interface SidebarApi {
  sidebarView(): Reply<SidebarView>;
  sidebarJump(request: JumpRequest): Reply<null>;
  sidebarRecompute(): Reply<string>;
  sidebarGoToMyTab(): Reply<string>;
  sidebarPhase(): Reply<PhaseView>;
  sidebarMovePhase(request: PhaseRequest): Reply<string>;
}
