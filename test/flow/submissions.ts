import type { FormIssue } from '../../src/wire';
import type { Workbench } from '../../workbench/runtime';
import type { Answer, Question } from '../../workbench/runtime/ui-state';
import { everything, expectOk, rowOf } from './round';

/** Row of Theo dõi of an agency, by the names of its columns. */
export function followed(workbench: Workbench, agencyId: string): Record<string, unknown> {
  const rows = everything(workbench, REGISTER);
  const head = rows.find(([id]) => id === '#header') ?? [];
  const row = rows.find(([id]) => id === `agency.${agencyId}`) ?? [];
  return Object.fromEntries(head.map((name, at) => [String(name), row[at] ?? '']));
}

export const REGISTER = 'Theo dõi';

/** What stands in the row for sending a form in: the word, time, person, fingerprint, and how it stands. */
export function submissionOn(workbench: Workbench, form: string) {
  const row = rowOf(workbench, form, '@submission');
  const cell = (column: string) => String(workbench.value(form, `${column}${row}`) ?? '');
  return { word: cell('F'), at: cell('G'), by: cell('J'), fingerprint: cell('K'), status: cell('I') };
}

/** What the head of a form says of its submission. */
export function headOf(workbench: Workbench, form: string): string {
  return String(workbench.value(form, 'E1') ?? '');
}

/** Chooses Nộp phiếu with a form in view, and answers what it asks. @returns what was asked (`''` if nothing) and what was said in the end */
export function submitByMenu(workbench: Workbench, form: string, answer: 'YES' | 'NO' = 'YES') {
  view(workbench, form);
  const { alerts } = told(workbench, 'menuSubmit', ({ buttons }) => (buttons.length === 1 ? 'OK' : answer));
  return { asked: alerts.find(({ buttons }) => buttons.length === 2)?.message ?? '', said: saidAtLast(workbench) };
}

/** What the last command of `submitByMenu` and `returnByMenu` said in the end. */
export function saidAtLast(workbench: Workbench): string {
  return lastSaid.get(workbench) ?? '';
}

const lastSaid = new WeakMap<Workbench, string>();

/** Chooses an item of the menu that may ask something first. */
function told(
  workbench: Workbench,
  item: string,
  button: (question: Question) => Answer['button'],
  text = '',
): { alerts: Question[] } {
  const before = workbench.ui.alerts.length;
  const shown = new Set(workbench.ui.toasts.map(({ id }) => id));
  workbench.ui.answerWith((question) => ({ button: button(question), text }));
  expectOk(workbench.runMenuItem(item));
  const alerts = workbench.ui.alerts.slice(before);
  const box = alerts.find(({ buttons, asksText }) => buttons.length === 1 && !asksText);
  const toast = workbench.ui.toasts.find(({ id }) => !shown.has(id));
  lastSaid.set(workbench, box?.message ?? toast?.message ?? '');
  return { alerts };
}

/** Brings a tab into view. */
export function view(workbench: Workbench, form: string): void {
  const { getters } = workbench.model;
  const id = getters.getSheetIds().find((one) => getters.getSheetName(one) === form);
  if (id === undefined) throw new Error(`No tab ${form}`);
  const sheetIdFrom = getters.getActiveSheetId();
  if (id !== sheetIdFrom) workbench.model.dispatch('ACTIVATE_SHEET', { sheetIdFrom, sheetIdTo: id });
}

/** Chooses Trả lại phiếu with a form in view, and gives a reason. @returns what was said in the end */
export function returnByMenu(workbench: Workbench, form: string, reason: string): string {
  view(workbench, form);
  told(workbench, 'menuReturn', () => 'OK', reason);
  return saidAtLast(workbench);
}

/** A call from the sidebar; fails when the script did. */
export function call<T>(workbench: Workbench, name: string, ...args: unknown[]): T {
  const outcome = workbench.callServer(name, args);
  if (!outcome.ok) throw new Error(outcome.message);
  return outcome.value as T;
}

export type Answered<T> = { ok: true; value: T } | { ok: false; sentence: string };

/** The value that the sidebar was answered with; fails when it was refused. */
export function answerTo<T>(workbench: Workbench, name: string): T {
  const reply = call<Answered<T>>(workbench, name);
  if (!reply.ok) throw new Error(reply.sentence);
  return reply.value;
}

export interface SubmitAnswer {
  done: boolean;
  asks: boolean;
  sentence: string;
  issues: FormIssue[];
}
