import type { Rubric } from '../rubric/rubric';

/** Whose figures the ranking counts: the agencies' own or the department's. */
export type Basis = 'self' | 'verified';

/** How equal totals share places: 1, 1, 3 or 1, 1, 2. */
export type Ties = 'competition' | 'dense';

export type Language = 'vi' | 'en';

/** What the ranking counts as Thiết lập says it: one kind of figures always, or the one that the phase is about. */
export type BasisChoice = Basis | 'byPhase';

/** The stretches of a round, in the order of `PHASES`: self-assessment, verification, explanation, publication. */
export type Phase = 'selfAssessment' | 'verification' | 'explanation' | 'publication';

export interface Settings {
  name: string;
  year: number;
  dataFrom: string;
  dataTo: string;
  reportBy: string;
  /** Last days of verification, explanation and publication; `''` where none is set. */
  verifyBy: string;
  explainBy: string;
  publishBy: string;
  phase: Phase;
  basis: BasisChoice;
  ties: Ties;
  /** Whether agencies of which nothing was entered are ranked all the same, with the points that they have. */
  ranksAbsent: boolean;
  language: Language;
  /** E-mails of those who run the round. */
  coordinators: string[];
  /** E-mails of those who verify what the agencies entered. */
  verifiers: string[];
  /** Whether coordinators may have the add-on mail reminders, where it was built for that. */
  sendsMail: boolean;
}

/** Agencies that are ranked against each other, by one rubric. */
export interface Group {
  id: string;
  name: string;
  rubricId: string;
}

export interface Agency {
  id: string;
  name: string;
  groupId: string;
  /** E-mails of those who fill in its form. */
  editors: string[];
}

/** One year's assessment as Thiết lập describes it. */
export interface Round {
  settings: Settings;
  groups: Group[];
  agencies: Agency[];
}

/** A round together with the rubrics as they stand on their tabs. */
export interface RoundWithRubrics extends Round {
  rubrics: ReadonlyMap<string, Rubric>;
}

/** The agencies of a group in the order of Thiết lập. */
export function agenciesOf(round: Round, groupId: string): Agency[] {
  return round.agencies.filter((agency) => agency.groupId === groupId);
}

/** The rubric of a group. @throws when the group names a rubric that was not read: the caller checks the round first */
export function rubricOf(round: RoundWithRubrics, group: Group): Rubric {
  const rubric = round.rubrics.get(group.rubricId);
  if (rubric === undefined) throw new Error(`No rubric ${group.rubricId}`);
  return rubric;
}
