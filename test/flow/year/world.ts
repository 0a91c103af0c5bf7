import type { AgencyStatus } from '../../../src/round/rights';
import type { Round } from '../../../src/round/round';
import { REGISTER } from '../../../src/tabs/register-columns';
import { textIn } from '../../../src/text/text';
import type { Outcome, Workbench } from '../../../workbench/runtime';
import { put } from '../damaged';
import { AGENCIES, asRound, opened, roundWithVerifiers, VERIFIER } from '../phases';
import { CLERK, COORDINATOR, enter, everything, LEADER, OTHER_CLERK, run, SETTINGS } from '../round';
import { type FormOnTab, formsIn, tabMarked } from './entries';
import { ANSWERED_ROWS } from './form-shape';

export { COORDINATOR };

/** Who does things, with the words of the story. */
export const CAST: readonly { email: string; name: string }[] = [
  { email: COORDINATOR, name: 'the coordinator' },
  { email: CLERK, name: 'the clerk of Sở Công Thương' },
  { email: OTHER_CLERK, name: 'the clerk of Sở Tài chính, who also verifies' },
  { email: VERIFIER, name: 'the verifier' },
  { email: LEADER, name: 'the leader' },
];

export function nameOf(email: string): string {
  return CAST.find((one) => one.email === email)?.name ?? email;
}

/** Which entries a step may have changed by itself: those for which this says yes. */
export type Touched = (entry: { agency: string; row: string | null; column: string }) => boolean;

export const NOTHING: Touched = () => false;

/** What happened in a step. */
export interface Happened {
  /** As a sentence of the story. */
  told: string;
  touched: Touched;
  /** A command did it, not a person's hand. */
  byCommand?: boolean;
  /** Entries may leave the forms for the tabs whose names begin like this. */
  archives?: string;
  /** The tab to which it may take single rows; everything else stays where it is. */
  retires?: string;
  /** The forms are now as they were at some time before. */
  undoes?: boolean;
  /** What stood on the forms in the middle of it: undoing takes back one entry of two. */
  halfway?: unknown;
}

/** Something that somebody does. It picks its place by numbers, so that it means something in every state of the workbook. */
export interface Step {
  run(world: World): Happened;
}

/** Where a year can begin: not every one would get to its end by chance. */
export const BEGINNINGS = ['Tự đánh giá', 'Thẩm định', 'Giải trình', 'Công bố'] as const;
export type Beginning = (typeof BEGINNINGS)[number];

const started = new Map<Beginning, unknown>();

/** A round in which both agencies have begun, so that there is something to rank and to lose; in later phases they have submitted, and the verifier has looked at it. */
function roundAt(beginning: Beginning): Workbench {
  if (!started.has(beginning)) started.set(beginning, makeRound(beginning));
  return agreeing(opened(started.get(beginning)));
}

function makeRound(beginning: Beginning): unknown {
  const workbench = agreeing(roundWithVerifiers());
  const [first = '', second = ''] = AGENCIES.map(({ name }) => name);
  enter(workbench, first, 'I.2', '20', '50');
  enter(workbench, first, 'I.4', 'Có');
  enter(workbench, second, 'I.4', 'Có');
  put(workbench, second, 'I.4', 'note', 'từ tháng 3');
  if (beginning === 'Tự đánh giá') return workbench.snapshot();
  for (const form of [first, second]) {
    workbench.select(form, 'A1');
    run(workbench, 'menuSubmit');
  }
  run(workbench, 'menuMovePhase');
  put(workbench, first, 'I.4', 'verified', 'Không');
  put(workbench, first, 'I.4', 'opinion', 'không có văn bản');
  if (beginning !== 'Thẩm định') run(workbench, 'menuMovePhase');
  if (beginning === 'Công bố') {
    put(workbench, first, 'I.4', 'explanation', 'văn bản gửi kèm');
    run(workbench, 'menuMovePhase');
    run(workbench, 'menuRecompute');
  }
  const phase = everything(workbench, SETTINGS).find(([id]) => id === 'setting.phase')?.[2];
  if (phase !== beginning) throw new Error(`The round is at ${phase}, not at ${beginning}`);
  return workbench.snapshot();
}

/** Whoever acts agrees to what is asked, and gives a reason where one is wanted. */
function agreeing(workbench: Workbench): Workbench {
  workbench.ui.answerWith(({ buttons, asksText }) => ({
    button: buttons.includes('YES') ? 'YES' : 'OK',
    text: asksText ? 'Thiếu tài liệu' : '',
  }));
  return workbench;
}

/** The workbook that a year is played on, with what has to be known about it to judge what happens. */
export class World {
  readonly workbench: Workbench;
  /** The rubric's tab as it was made. */
  readonly rubricAtStart: string;
  /** Whether protections were put in order after the last thing that may have disturbed them. */
  settled = true;
  /** What the rights followed from when protections were last put in order. */
  private settledOn: string;
  private readonly peopleAtStart: string;

  constructor(beginning: Beginning) {
    this.workbench = roundAt(beginning);
    this.settledOn = this.grounds();
    this.peopleAtStart = this.people();
    this.rubricAtStart = this.rubricOnTab();
  }

  /** What stands on the rubric's tab; `''` when it is gone. */
  rubricOnTab(): string {
    const tab = tabMarked(this.workbench, 'rubric:hau-giang-2017');
    return tab === null ? '' : JSON.stringify(everything(this.workbench, tab).map((row) => row.slice(0, -1)));
  }

  forms(): FormOnTab[] {
    return formsIn(this.workbench);
  }

  /** Lets somebody do something, then gives the workbook back to the coordinator. */
  as<T>(email: string, act: () => T): T {
    this.workbench.actAs(email);
    try {
      return act();
    } finally {
      this.workbench.actAs(COORDINATOR);
    }
  }

  /** A tab out of those there are; `null` if they are all gone. */
  tabAt(at: number): string | null {
    const names = this.workbench.sheetNames();
    return names[at % names.length] ?? null;
  }

  formAt(at: number): FormOnTab | null {
    const forms = this.forms();
    return forms[at % Math.max(1, forms.length)] ?? null;
  }

  /** Where a criterion's row stands by now, from 1; 0 if it is gone. */
  rowAt(form: FormOnTab, at: number): number {
    const id = ANSWERED_ROWS[at % ANSWERED_ROWS.length];
    return form.cells.findIndex((row) => row[0] === id) + 1;
  }

  /** Something disturbed what protections go by. */
  unsettle(): void {
    this.settled = false;
  }

  settle(): void {
    this.settled = true;
    this.settledOn = this.grounds();
  }

  /** Thiết lập's word for the phase; `''` when it can't be found. */
  phase(): string {
    return this.setting('phase');
  }

  /** The round that the rights follow from; `null` while nobody can tell, because something was disturbed and not yet put right. */
  round(): Round | null {
    const phase = PHASE_BY_WORD[this.phase()];
    if (!this.settled || phase === undefined || this.grounds() !== this.settledOn) return null;
    return this.people() === this.peopleAtStart ? asRound(phase) : null;
  }

  /** How far an agency is with its form, as Theo dõi says; open as long as there is no such tab. */
  statusOf(agency: string): AgencyStatus {
    const tab = tabMarked(this.workbench, 'register');
    if (tab === null) return 'open';
    const row = everything(this.workbench, tab).find(([id]) => id === `agency.${agency}`);
    return STATUS_BY_WORD.get(String(row?.[REGISTER.status - 1])) ?? 'open';
  }

  private grounds(): string {
    return JSON.stringify([this.phase(), this.forms().map(({ agency }) => [agency, this.statusOf(agency)])]);
  }

  setting(name: string): string {
    return String(this.settingsRows().find(([id]) => id === `setting.${name}`)?.[2] ?? '');
  }

  private people(): string {
    const rows = this.settingsRows().filter(([id]) => /^agency\.|^setting\.(coordinators|verifiers)$/.test(String(id)));
    return JSON.stringify(rows.map((row) => [row[0], row[2], row[4]]));
  }

  private settingsRows(): unknown[][] {
    const tab = tabMarked(this.workbench, 'settings');
    return tab === null ? [] : everything(this.workbench, tab);
  }
}

const STATUS_BY_WORD: ReadonlyMap<string, AgencyStatus> = new Map(
  (['open', 'submitted', 'returned', 'locked'] as const).map((status) => [
    textIn('vi').submission.statuses[status],
    status,
  ]),
);

const PHASE_BY_WORD: Record<string, Round['settings']['phase']> = {
  'Tự đánh giá': 'selfAssessment',
  'Thẩm định': 'verification',
  'Giải trình': 'explanation',
  'Công bố': 'publication',
};

/** How an attempt ended, for the end of a sentence. */
export function ended(outcome: Outcome): string {
  return outcome.ok ? 'accepted' : `refused (“${outcome.message.slice(0, 60)}”)`;
}
