import { expect, test } from 'vitest';
import type { Workbench } from '../../workbench/runtime';
import { keptSnapshot } from '../support/kept-snapshot';
import { put, ranked, sidebarOn } from './damaged';
import { moveOn, opened, roundWithVerifiers, VERIFIER } from './phases';
import { CLERK, COORDINATOR, enter, expectOk, FORM, rowOf, run } from './round';
import { followed, returnByMenu, submitByMenu } from './submissions';
import { ask, sheetIdOf, verifiedResult } from './verification';

const CHANGED = 'đã sửa sau khi thẩm định: I.2';

/** The verifier agreed to three answers and settled a figure of its own beside a fourth; then the form was returned to its agency. */
function returned(): Workbench {
  return opened(keptSnapshot('form returned with verdicts on it', makeReturned));
}

function makeReturned(): unknown {
  const workbench = roundWithVerifiers();
  workbench.actAs(CLERK);
  enter(workbench, FORM, 'I.2', '10', '50');
  for (const id of ['I.4', 'I.5', 'I.6']) enter(workbench, FORM, id, 'Có');
  submitByMenu(workbench, FORM);
  workbench.actAs(COORDINATOR);
  run(workbench, 'menuRecompute');
  moveOn(workbench);
  workbench.actAs(VERIFIER);
  for (const id of ['I.2', 'I.4', 'I.5']) put(workbench, FORM, id, 'verdict', 'Đồng ý');
  put(workbench, FORM, 'I.6', 'verified', 'Không');
  put(workbench, FORM, 'I.6', 'opinion', 'không có văn bản');
  put(workbench, FORM, 'I.6', 'verdict', 'Đồng ý');
  workbench.actAs(COORDINATOR);
  run(workbench, 'menuRecompute');
  returnByMenu(workbench, FORM, 'Thiếu văn bản ở I.4');
  return workbench.snapshot();
}

/** The clerk changes I.2 besides what was asked for, and the form is received again. */
function sentBack(workbench = returned()): Workbench {
  workbench.actAs(CLERK);
  put(workbench, FORM, 'I.4', 'evidence', 'QĐ 1');
  enter(workbench, FORM, 'I.2', '50', '50');
  submitByMenu(workbench, FORM);
  workbench.actAs(COORDINATOR);
  run(workbench, 'menuRecompute');
  return workbench;
}

const done = (workbench: Workbench) => String(workbench.value(FORM, 'R3')).split(' · ')[0];

test('an answer that is changed after its form was returned is told, and agreed to no more', () => {
  const workbench = sentBack();
  expect(followed(workbench, 'a01')['Lưu ý khi tiếp nhận']).toBe('Đơn vị đã sửa số liệu sau khi thẩm định: I.2.');
  expect(ranked(workbench)?.remarks).toContain(`${CHANGED}; chưa thẩm định xong 3/72`);
  expect(done(workbench)).toBe('Đã thẩm định 3/72');
  expect(verifiedResult(workbench, FORM, 'I.2')[2]).toMatch(/^⚠ Đơn vị đã sửa số liệu sau khi thẩm định/);
  // What the verifier wrote stands as it was.
  expect(workbench.value(FORM, `N${rowOf(workbench, FORM, 'I.2')}`)).toBe('Đồng ý');
  workbench.actAs(VERIFIER);
  const { verification } = sidebarOn(workbench, FORM).form;
  expect(verification.rows.find(({ id }: { id: string }) => id === 'I.2').state).toBe('changed');
  expect(verification).toMatchObject({ done: 3, editable: true });
});

test('the verifier agrees again, by the sidebar or by hand, once for every change', () => {
  const workbench = sentBack();
  workbench.actAs(VERIFIER);
  const sheetId = sheetIdOf(workbench, FORM);
  // Agreeing to all that is left is no second look at what was changed.
  expect(ask(workbench, 'sidebarConfirmRest', { sheetId }).said).toContain('Còn 1 tiêu chí đơn vị đã sửa');
  expect(done(workbench)).toBe('Đã thẩm định 71/72');
  expect(ask(workbench, 'sidebarConfirm', { sheetId, rowId: 'I.2' }).said).toContain('Đã ghi Đồng ý lại');
  expect(done(workbench)).toBe('Đã thẩm định 72/72');
  workbench.actAs(COORDINATOR);
  expect(ranked(workbench)?.remarks).not.toContain('sau khi thẩm định');
  returnByMenu(workbench, FORM, 'Xem lại I.2');
  workbench.actAs(CLERK);
  enter(workbench, FORM, 'I.2', '49', '50');
  workbench.actAs(COORDINATOR);
  expect(done(workbench)).toBe('Đã thẩm định 71/72');
  workbench.actAs(VERIFIER);
  put(workbench, FORM, 'I.2', 'verdict', 'Đồng ý');
  expect(done(workbench)).toBe('Đã thẩm định 72/72');
  // While the form is away nobody knows which answer a verdict is on: it doesn't outlast the next change.
  workbench.actAs(CLERK);
  enter(workbench, FORM, 'I.2', '48', '50');
  submitByMenu(workbench, FORM);
  workbench.actAs(COORDINATOR);
  run(workbench, 'menuRecompute');
  expect(done(workbench)).toBe('Đã thẩm định 71/72');
});

test('a settled figure is settled no more beside another answer; an answer put back is agreed to again', () => {
  const workbench = returned();
  workbench.actAs(CLERK);
  enter(workbench, FORM, 'I.6', '');
  expect(verifiedResult(workbench, FORM, 'I.6')[2]).toMatch(/^⚠ Đơn vị đã sửa/);
  enter(workbench, FORM, 'I.6', 'Có');
  expect(verifiedResult(workbench, FORM, 'I.6')[2]).toMatch(/^✓ Đã kết luận/);
});

test('what verdicts were given on outlasts sorting and laying out again', () => {
  const workbench = returned();
  expectOk(workbench.insertRows(FORM, rowOf(workbench, FORM, 'I.3')));
  run(workbench, 'menuRerender');
  sentBack(workbench);
  expect(ranked(workbench)?.remarks).toContain(CHANGED);
});
