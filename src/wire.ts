import type { Calendar } from './round/calendar';
import type { PlannedAgency, SetupPlan } from './round/plan';
import type { AgencyStatus } from './round/rights';
import type { Role } from './round/roles';
import type { Language, Phase } from './round/round';
import type { UpdateCounts } from './round/update-counts';

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
  /** Points that its criteria could still bring to the total, each for itself. */
  open: number;
  /** Its points before and after a cut at its maximum, in words; `''` where nothing is cut. */
  cut: string;
}

/** Something on the form that wants attention, with the cell to go to. */
export interface FormIssue {
  kind: 'differs' | 'invalid' | 'warning' | 'missing' | 'lost';
  /** Id of the row, which finds the cell again if rows move meanwhile. */
  rowId: string;
  number: string;
  title: string;
  sentence: string;
}

/** A criterion of the form in view: what it asks, and why it got its points. */
export interface CriterionView {
  id: string;
  number: string;
  title: string;
  status: 'scored' | 'missing' | 'invalid' | 'notApplicable';
  points: number;
  max: number;
  /** How an answer becomes points, in a few lines. */
  rule: string;
  /** The figures and the arithmetic that made the points; what is wrong with an answer that can't be used. */
  reason: string;
  /** Where the rule stands. */
  source: string;
  /** What a person should look at although the answer counts. */
  flags: string[];
  /** What to enter, a line for each cell; nothing once there is a usable answer. */
  enter: string[];
  /** What earns the most; `''` for a criterion that has it. */
  full: string;
  /** What counts as proof; `''` where the rubric doesn't say. */
  evidence: string;
  help: string;
}

/** Points that a criterion could still bring to the total. */
export interface GainView {
  rowId: string;
  gain: number;
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
  groups: PartProgress[];
  issues: FormIssue[];
  /** Every criterion of the rubric, in its order. */
  details: CriterionView[];
  /** What could still be gained, in the order in which to look at it. */
  gains: GainView[];
  /** Rows (from 1) that stand under another id than theirs, with the right one. */
  misplaced: { row: number; rowId: string }[];
  /** Why the score columns are not calculated, and what to do; `''` when they are. */
  scoresFault: string;
  /** Whether whoever asks may fill it in. */
  editable: boolean;
  submission: SubmissionView;
  /** Whether whoever asks may explain what differs. */
  explains: boolean;
  verification: VerificationView;
  /** What the coordinators decided about the agency. */
  decisions: DecisionView[];
}

/** How far the verification of a form is. */
export interface VerificationView {
  phase: Phase;
  done: number;
  of: number;
  /** Criteria whose verified points differ; of these those that are not settled; of these those that the agency has not explained. */
  differing: number;
  unsettled: number;
  unexplained: number;
  selfTotal: number;
  verifiedTotal: number;
  /** Whether whoever asks may verify by now. */
  editable: boolean;
  /** How many criteria could be agreed to at once. */
  rest: number;
  /** Every criterion, in the order of the rubric; only those that differ for people who don't verify. */
  rows: VerifiedRow[];
}

/** Both answers to a criterion. */
export interface VerifiedRow {
  id: string;
  /** Not verified, agreed to, or differing and how far that is; `changed`: answered anew since it was verified; `setAside`: there is nothing to verify. */
  state: 'open' | 'agreed' | 'changed' | 'unexplained' | 'explained' | 'settled' | 'setAside';
  /** `answer` is `''` where nothing was entered, `points` are `null` where there are none. */
  self: { answer: string; points: number | null };
  verified: { answer: string; points: number | null };
  /** Verified points minus the agency's own. */
  difference: number;
  evidence: string;
  note: string;
  opinion: string;
  explanation: string;
}

/** Something that the coordinators decided about an agency, in a row of its form. */
export interface DecisionView {
  rowId: string;
  kind: 'deduction' | 'exemption' | 'notApplicable' | 'zeroDenominator';
  what: string;
  /** Points taken off or given; `null` where there are none to tell. */
  points: number | null;
  reason: string;
  /** Why it can't be applied; `''` for one that is. */
  problem: string;
}

/** How far a form is with being submitted. Times are `dd/MM/yyyy HH:mm:ss`. */
export interface SubmissionView {
  agencyId: string;
  status: AgencyStatus;
  /** Submitted by the agency, and not received yet. */
  requested: boolean;
  /** The answers are no longer those that were submitted. */
  changed: boolean;
  /** When and by whom it was submitted; `''` where nobody knows. */
  at: string;
  by: string;
  /** Why it was returned. */
  reason: string;
  /** How late it was submitted, or is by now if it has not been. */
  daysLate: number;
  /** The last day, `''` if there is none. */
  reportBy: string;
  /** Why whoever asks can't submit it now; `''` if they can. */
  closed: string;
  /** Whether whoever asks may return it to the agency. */
  returnable: boolean;
}

/** Which form to submit, and whether what is still open on it was read and is meant. */
export interface SubmitRequest {
  sheetId: number;
  confirmed: boolean;
}

/** How a submission ended. Not done: what the sentence says is to be confirmed first, or is in the way; `issues` are the places. */
export interface SubmitResult {
  done: boolean;
  /** Asking again with `confirmed` submits it. */
  asks: boolean;
  sentence: string;
  issues: FormIssue[];
}

/** Which agency's form to return, and why. */
export interface ReturnRequest {
  agencyId: string;
  reason: string;
}

/** An agency in the coordinator's list. */
export interface AgencyLine {
  id: string;
  name: string;
  group: string;
  /** `null` while it has no form. */
  sheetId: number | null;
  status: AgencyStatus;
  /** Submitted by the agency, and not received yet. */
  requested: boolean;
  /** The last day is over and nothing was submitted. */
  overdue: boolean;
  answered: number;
  criteria: number;
  invalid: number;
  total: number | null;
  grade: string;
  submittedAt: string;
  daysLate: number;
  verified: number;
  differing: number;
  /** What its form waits for, to remind somebody of; `null` for nothing. */
  waitsFor: OpenKind | null;
}

/** What a form can wait for: that its agency submits it, that it is verified, that its agency explains what differs. */
export type OpenKind = 'answers' | 'verification' | 'explanation';

/** Where a person is, asked for again and again: it costs one read at most. */
export interface Where {
  sheetId: number;
  /** Row of the cursor, from 1. */
  row: number;
  /** Id that stands in the row; `''` for none and on a tab that is not watched. */
  rowId: string;
  /** Another one whenever anything on a watched tab has changed; `''` for a tab that is not watched. */
  stamp: string;
}

/** What the sidebar shows, to be told only where that is out of date. */
export interface WhereRequest {
  sheetId: number;
  /** Whether the tab is a form, whose content is watched. */
  watch: boolean;
}

export interface SidebarView {
  language: Language;
  person: string;
  role: Role;
  /** Of the workbook, by whose clock times are told. */
  timeZone: string;
  /** Name of the round, `null` before Thiết lập is there. */
  round: string | null;
  /** How many agencies the round has. */
  agencies: number;
  /** The tab in view. */
  tab: { name: string; sheetId: number };
  /** Where the cursor was, and the stamp of what the figures were made from. */
  where: Where;
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
  /** Whose cell of the row: the agency's answer if left out, the verifier's, the agency's explanation, or the coordinator's decision. */
  to?: JumpGoal | undefined;
}

export type JumpGoal = 'answer' | 'verification' | 'explanation' | 'decision';

/** A row of a form. */
export interface RowRequest {
  sheetId: number;
  rowId: string;
}

/** A form. */
export interface FormRequest {
  sheetId: number;
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

/** A tab of the add-on to go to. */
export interface TabLink {
  kind: 'dashboard' | 'ranking' | 'published' | 'annex' | 'summary';
  name: string;
  sheetId: number;
}

/** How an agency came out; `sheetId` is `null` while it has no form. */
export interface NamedTotal {
  name: string;
  total: number;
  sheetId: number | null;
}

/** How the round stands, in the few figures that leaders ask for. */
export interface ResultsView {
  phase: string;
  /** Whose figures count, in words. */
  basis: string;
  reportBy: string;
  groups: {
    name: string;
    agencies: number;
    begun: number;
    complete: number;
    submitted: number;
    mean: number | null;
    best: NamedTotal | null;
    lowest: NamedTotal[];
  }[];
  links: TabLink[];
}

/** A message to an agency; nobody but the person who asked for it sends it. */
export interface Reminder {
  to: string[];
  subject: string;
  body: string;
}

/** What carrying the round over would do, which is to be confirmed, or what it did. */
export interface CarriedOver {
  asks: boolean;
  sentence: string;
}

/** One text about everybody who has something left to do. */
export interface Reminders {
  /** Forms on which something is left to do. */
  forms: number;
  sentence: string;
  /** `''` when there is nobody to remind. */
  text: string;
  /** `null` where the add-on sends no mail for whoever asks. */
  mail: MailOffer | null;
}

/** What mailing the reminders would come to: how many messages, and a sentence with whom they go to and what the quota allows. */
export interface MailOffer {
  messages: number;
  sentence: string;
}

/** A rubric that a round can be set up with. */
export interface RubricOffer {
  id: string;
  title: string;
  shortTitle: string;
  /** Number of the regulation, or what is said in place of one. */
  regulation: string;
  /** What is in the way of taking it, in a few words; `''` if nothing is. */
  problem: string;
  calendar: Calendar;
  groups: { id: string; name: string; agencies: string[] }[];
}

/** What setting up a round begins with. */
export interface SetupState {
  /** Another one whenever anything on Thiết lập has changed; `''` while there is none. */
  stamp: string;
  person: string;
  /** What Thiết lập holds; `null` while there is none. */
  current: SetupPlan | null;
  /** What to begin with while there is no Thiết lập: this year, and the agencies whose forms are there all the same. */
  proposed: SetupPlan;
  /** Why nothing can be written before somebody mends Thiết lập by hand; `''` when it can. */
  blocked: string;
  rubrics: RubricOffer[];
  /** The agencies of the latest archived round; `null` where none was archived. */
  lastYear: { year: number; agencies: PlannedAgency[] } | null;
  /** Agencies in the round that have no finished form. */
  withoutForm: number;
}

/** What a round is to be; written only if Thiết lập is still as it was when whoever asks saw it. */
export interface SetupRequest {
  stamp: string;
  plan: SetupPlan;
}

export interface SetupWritten {
  sentence: string;
  state: SetupState;
}

/** A rubric of the workbook or of the add-on. */
export interface RubricLine {
  /** What groups name it by. */
  id: string;
  title: string;
  shortTitle: string;
  /** Came with the add-on, and may have been amended on its tab. */
  builtIn: boolean;
  tab: { name: string; sheetId: number } | null;
  /** What is in the way of using it, in a few words; `''` if nothing is. */
  problem: string;
  /** Names of the groups that it scores. */
  groups: string[];
}

/** A rubric as it stands on its tab, or as it came with the add-on. */
export interface RubricSource {
  id: string;
  builtIn: boolean;
}

/** A rubric to make; `from` is `null` for an empty one. */
export interface NewRubricRequest {
  id: string;
  shortTitle: string;
  from: RubricSource | null;
}

export interface RubricMade {
  sentence: string;
  id: string;
  tab: string;
  sheetId: number;
}

/** The file of a rubric, or in place of it the first mistakes on its tab and how many more there are. */
export interface RubricExport {
  name: string;
  json: string;
  problems: string[];
  more: number;
}

/** The text of a rubric's file, and another id than it says, `''` for its own. */
export interface ImportRubricRequest {
  json: string;
  id: string;
}

/** What an import made, or the first mistakes in the text and how many more there are. */
export interface RubricImported {
  sentence: string;
  made: RubricMade | null;
  problems: string[];
  more: number;
}

/** How far making the forms is, after one short run. */
export interface SetupProgress {
  /** Forms that are there. */
  made: number;
  /** Forms that are missing. */
  left: number;
  /** The agency whose form comes next; `''` when only the overviews are left. */
  next: string;
  done: boolean;
  sentence: string;
}

/** Where a short run of bringing the forms up to the rubric begins. */
export interface UpdateRequest {
  /** Id of the agency whose form was looked at last; `''` to begin with the first. */
  after: string;
  /** What the runs before have changed. */
  so: UpdateCounts;
}

/** How far bringing the forms up to the rubric is, after one short run; what it holds goes into the next request. */
export interface UpdateProgress extends UpdateRequest {
  /** Forms that were looked at, and all there are. */
  done: number;
  all: number;
  /** The agency whose form comes next; `''` when only the overviews are left. */
  next: string;
  finished: boolean;
  sentence: string;
}

export type Reply<T> = { ok: true; value: T } | { ok: false; sentence: string };

/** What the sidebar may call. */
export interface SidebarApi {
  sidebarView(): Reply<SidebarView>;
  sidebarWhere(shown: WhereRequest): Reply<Where>;
  sidebarJump(request: JumpRequest): Reply<null>;
  sidebarRecompute(): Reply<string>;
  sidebarGoToMyTab(): Reply<string>;
  sidebarPhase(): Reply<PhaseView>;
  sidebarMovePhase(request: PhaseRequest): Reply<string>;
  sidebarResults(): Reply<ResultsView>;
  sidebarReminder(request: { agencyId: string }): Reply<Reminder>;
  sidebarReminders(): Reply<Reminders>;
  sidebarMailReminders(): Reply<string>;
  sidebarGoToTab(request: { sheetId: number }): Reply<null>;
  sidebarCheckProtection(): Reply<string>;
  sidebarPublish(): Reply<string>;
  sidebarPublishQuestion(): Reply<string>;
  sidebarSetupState(): Reply<SetupState>;
  sidebarSetupWrite(request: SetupRequest): Reply<SetupWritten>;
  sidebarSetupStep(): Reply<SetupProgress>;
  sidebarRubrics(): Reply<RubricLine[]>;
  sidebarNewRubric(request: NewRubricRequest): Reply<RubricMade>;
  sidebarExportRubric(request: RubricSource): Reply<RubricExport>;
  sidebarImportRubric(request: ImportRubricRequest): Reply<RubricImported>;
  sidebarSubmit(request: SubmitRequest): Reply<SubmitResult>;
  sidebarReturn(request: ReturnRequest): Reply<string>;
  sidebarAgencies(): Reply<AgencyLine[]>;
  sidebarLockOverdue(): Reply<string>;
  sidebarAutoReceive(request: { on: boolean }): Reply<string>;
  sidebarConfirm(request: RowRequest): Reply<string>;
  sidebarConfirmRest(request: FormRequest): Reply<string>;
  sidebarDifferences(): Reply<string>;
  sidebarCarryOver(request: { confirmed: boolean }): Reply<CarriedOver>;
  sidebarUpdateForms(request: UpdateRequest): Reply<UpdateProgress>;
}
