import type { Workbench } from '../../workbench/runtime';
import { keptSnapshot } from '../support/kept-snapshot';
import { opened, roundWithVerifiers, setting } from './phases';
import { CLERK, COORDINATOR, enter, FORM, rowOf, run } from './round';
import { submitByMenu } from './submissions';

export const OTHER = 'Sở Tài chính';
export const FINGERPRINT = /^[0-9A-F]{4}(-[0-9A-F]{4}){3}$/;

/** A round whose reports are due on 14/12/2026, on a day of that month at half past ten, with an answer on the form of Sở Công Thương. */
export function roundOn(day: number): Workbench {
  const workbench = opened(keptSnapshot('round to submit in December', makeRound));
  workbench.clock.set(new Date(`2026-12-${String(day).padStart(2, '0')}T10:30:00+07:00`));
  return workbench;
}

function makeRound(): unknown {
  const workbench = roundWithVerifiers();
  setting(workbench, 'reportBy', '14/12/2026');
  run(workbench, 'menuCreateRound');
  enter(workbench, FORM, 'I.4', 'Có');
  return workbench.snapshot();
}

/** The same after the clerk has submitted the form. */
export function submittedOn(day: number): Workbench {
  const workbench = roundOn(day);
  workbench.actAs(CLERK);
  submitByMenu(workbench, FORM);
  return workbench;
}

/** The same after a coordinator has received it. */
export function receivedOn(day: number): Workbench {
  const workbench = submittedOn(day);
  workbench.actAs(COORDINATOR);
  run(workbench, 'menuRecompute');
  return workbench;
}

/** Whether a person can type something into a row of the form. */
export function typed(workbench: Workbench, person: string, id: string, text: string, column = 'F'): boolean {
  workbench.actAs(person);
  return workbench.type(FORM, `${column}${rowOf(workbench, FORM, id)}`, text).ok;
}

/** Who did what, and how it ended, line by line in Nhật ký. */
export function logged(workbench: Workbench): [unknown, unknown, unknown][] {
  return workbench.values('Nhật ký', 'C:E').map(([who, what, how]) => [who, what, how]);
}
