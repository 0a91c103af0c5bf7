import { describe, expect, test } from 'vitest';
import type { Workbench } from '../../workbench/runtime';
import { BOTH, opened, roundWithVerifiers, setting, VERIFIER } from './phases';
import { CLERK, COORDINATOR, enter, expectOk, FORM, LEADER, ranking, rowOf, run, SO, said } from './round';
import { followed, headOf, returnByMenu, submissionOn, submitByMenu } from './submissions';

const OTHER = 'Sở Tài chính';

/** A round whose reports are due on 14/12/2026, on a day of that month at half past ten. */
function roundOn(day: number): Workbench {
  const workbench = roundWithVerifiers();
  setting(workbench, 'reportBy', '14/12/2026');
  run(workbench, 'menuCreateRound');
  workbench.clock.set(new Date(`2026-12-${String(day).padStart(2, '0')}T10:30:00+07:00`));
  return workbench;
}

describe('Nộp phiếu', () => {
  test('x', () => {
    const workbench = roundOn(10);
    enter(workbench, FORM, 'I.4', 'Có');
    workbench.actAs(CLERK);
    console.log(submitByMenu(workbench, FORM));
    console.log(submissionOn(workbench, FORM), headOf(workbench, FORM));
    workbench.actAs(COORDINATOR);
    console.log(followed(workbench, 'a01'));
    workbench.gate.reset();
    run(workbench, 'menuRecompute');
    console.log(said(workbench), workbench.gate.requests);
    workbench.gate.reset();
    run(workbench, 'menuRecompute');
    console.log(said(workbench), workbench.gate.requests);
    console.log(followed(workbench, 'a01'), headOf(workbench, FORM), ranking(workbench, `Xếp hạng ${SO}`));
    console.log(returnByMenu(workbench, FORM, 'Thiếu tài liệu mục I.4'));
    console.log(followed(workbench, 'a01'), headOf(workbench, FORM), workbench.values('Theo dõi', 'A1:I3'));
  });
});
