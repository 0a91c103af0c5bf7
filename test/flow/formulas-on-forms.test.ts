import { expect, test } from 'vitest';
import type { Workbench } from '../../workbench/runtime';
import { logLines, put, ranked } from './damaged';
import { roundOn } from './december';
import { moveOn, opened, setting, VERIFIER } from './phases';
import { BUNDLE, CLERK, COORDINATOR, enter, expectOk, FORM, rowOf, run, said } from './round';
import { followed, headOf, saidAtLast, submissionOn, submitByMenu } from './submissions';

/** What a clerk's own script does on the clerk's form; in `row` stands that of I.2, in `draft` a tab of the clerk's own. */
function clerkWrites(workbench: Workbench, code: string): Workbench {
  const own = opened(
    workbench.snapshot(),
    `function write() {
      var book = SpreadsheetApp.getActiveSpreadsheet();
      var draft = book.getSheetByName('Nháp') || book.insertSheet('Nháp');
      var form = book.getSheetByName('${FORM}');
      var row = ${rowOf(workbench, FORM, 'I.2')};
      ${code}
    }`,
  );
  own.actAs(CLERK);
  expectOk(own.runMenuItem('write'));
  const after = opened(own.snapshot(), BUNDLE.code);
  after.clock.set(new Date(workbench.clock.now()));
  return after;
}

const cells = (workbench: Workbench, id: string, columns = 'F:N') =>
  workbench.values(
    FORM,
    columns.replace(/[A-Z]/g, (letter) => letter + rowOf(workbench, FORM, id)),
  )[0];

test('what a formula makes of a clerk’s own tab is fixed at reception, and reaches no verifier’s cell', () => {
  let workbench = clerkWrites(
    roundOn(10),
    `draft.getRange('A1:A2').setValues([[10], ['xem Báo cáo 5;50;50;Đồng ý']]);
     form.getRange(row, 6, 1, 2).setFormulas([['=Nháp!A1', '=45+5']]);
     form.getRange(row, 11).setNumberFormat('General').setFormula('=SPLIT(Nháp!A2;";")');`,
  );
  expect(cells(workbench, 'I.2', 'L:N')).toEqual(['50', '50', 'Đồng ý']);
  workbench.actAs(CLERK);
  expect(submitByMenu(workbench, FORM).said).toMatch(
    /^Chưa nộp: còn 2 chỗ phải sửa trên phiếu\. Trước hết: ô F\d+: công thức “='Nháp'!A1” lấy số liệu ở nơi khác/,
  );
  expectOk(workbench.type(FORM, `F${rowOf(workbench, FORM, '@submission')}`, 'Nộp'));
  workbench.actAs(COORDINATOR);
  run(workbench, 'menuRecompute');
  const row = rowOf(workbench, FORM, 'I.2');
  expect(followed(workbench, 'a01')['Lưu ý khi tiếp nhận']).toBe(
    `Công thức ở ô F${row}, G${row}, K${row} đã được thay bằng giá trị; công thức cũ ghi ở Nhật ký.`,
  );
  expect(cells(workbench, 'I.2', 'F:G')).toEqual([10, 50]);
  expect(cells(workbench, 'I.2', 'K:N')).toEqual(['xem Báo cáo 5', null, null, null]);
  expect(logLines(workbench).join('\n')).toContain(`F${row}: ='Nháp'!A1 → 10; G${row}: =45+5 → 50; K${row}: =SPLIT`);
  expect(logLines(workbench).join('\n')).toContain(`L${row}: 50; M${row}: 50; N${row}: Đồng ý`);
  workbench = clerkWrites(workbench, `draft.getRange('A1:A2').setValues([[50], ['x;1;1;Đồng ý']]);`);
  workbench.actAs(COORDINATOR);
  expect(cells(workbench, 'I.2', 'F:G')).toEqual([10, 50]);
  expect(ranked(workbench)?.remarks).not.toContain('công thức');
  expect(headOf(workbench, FORM)).toMatch(/^✓ Đã nộp/);
  // A coordinator may, and the ranking says so.
  expectOk(workbench.type(FORM, `F${row}`, '=Nháp!A1'));
  expect(ranked(workbench)?.remarks).toContain('1 ô nhập còn là công thức');
});

test('ordinary arithmetic is welcome: it is submitted, and received as its value', () => {
  const workbench = roundOn(10);
  workbench.actAs(CLERK);
  enter(workbench, FORM, 'I.2', '=45+3', '=50');
  const row = rowOf(workbench, FORM, 'I.2');
  submitByMenu(workbench, FORM);
  expect(saidAtLast(workbench)).toContain(`Công thức ở ô F${row}, G${row} sẽ được thay bằng giá trị khi tiếp nhận.`);
  const { fingerprint } = submissionOn(workbench, FORM);
  workbench.actAs(COORDINATOR);
  run(workbench, 'menuRecompute');
  expect([cells(workbench, 'I.2', 'F:G'), workbench.formula(FORM, `F${row}`)]).toEqual([[48, 50], '']);
  expect(followed(workbench, 'a01')['Mã phiếu']).toBe(fingerprint);
  expect(said(workbench)).toContain('Sở Công Thương (đúng hạn, có lưu ý)');
});

test('a form that is locked without having been submitted stands as it was, and a change is told', () => {
  let workbench = clerkWrites(
    roundOn(15),
    `draft.getRange('A1').setValue(10); form.getRange(row, 6).setFormula('=Nháp!A1'); form.getRange(row, 7).setValue(50);`,
  );
  run(workbench, 'menuLockOverdue');
  expect(followed(workbench, 'a01')).toMatchObject({
    'Tình trạng': 'Đã khóa',
    'Lưu ý khi tiếp nhận': expect.stringMatching(/^Công thức ở ô F\d+ đã được thay bằng giá trị/),
    'Mã phiếu': expect.stringMatching(/^[0-9A-F-]{19}$/),
  });
  workbench = clerkWrites(workbench, `draft.getRange('A1').setValue(50);`);
  workbench.actAs(COORDINATOR);
  expect(cells(workbench, 'I.2', 'F:G')).toEqual([10, 50]);
  expect(ranked(workbench)?.remarks).not.toContain('sửa sau khi khóa');
  moveOn(workbench);
  workbench.actAs(VERIFIER);
  put(workbench, FORM, 'I.2', 'verdict', 'Đồng ý');
  workbench.actAs(COORDINATOR);
  enter(workbench, FORM, 'I.2', '50');
  expect(ranked(workbench)?.remarks).toContain('đã sửa sau khi khóa');
});

test('a form that was not submitted stands as it was once verification begins, and so does one that a coordinator closed by hand', () => {
  const formula = `form.getRange(row, 6).setFormula('=Nháp!A1'); form.getRange(row, 7).setValue(50);`;
  let workbench = clerkWrites(roundOn(10), `draft.getRange('A1').setValue(10); ${formula}`);
  const told =
    'Ở 1 phiếu chưa nộp, công thức trong ô của đơn vị đã được thay bằng giá trị đang hiện, công thức cũ ghi ở Nhật ký: “Sở Công Thương”.';
  expect(moveOn(workbench).said).toContain(told);
  const log = `F${rowOf(workbench, FORM, 'I.2')}: ='Nháp'!A1 → 10`;
  expect(logLines(workbench).join('\n')).toContain(log);
  workbench.actAs(VERIFIER);
  put(workbench, FORM, 'I.2', 'verdict', 'Đồng ý');
  workbench = clerkWrites(workbench, `draft.getRange('A1').setValue(50);`);
  workbench.actAs(COORDINATOR);
  expect(cells(workbench, 'I.2', 'F:G')).toEqual([10, 50]);
  expect(ranked(workbench)?.remarks).not.toContain('công thức');

  const byHand = clerkWrites(roundOn(10), `draft.getRange('A1').setValue(20); ${formula}`);
  setting(byHand, 'phase', 'Thẩm định');
  run(byHand, 'menuCheckProtection');
  expect(said(byHand)).toContain(told);
  expect(byHand.formula(FORM, `F${rowOf(byHand, FORM, 'I.2')}`)).toBe('');
  run(byHand, 'menuCheckProtection');
  expect(said(byHand)).not.toContain('công thức');
});

test('what the rule of a cell refuses is fixed all the same, should Google refuse it only when it is sent', () => {
  const workbench = clerkWrites(
    roundOn(15),
    `draft.getRange('A1').setValue('mười'); form.getRange(row, 6).setFormula('=Nháp!A1'); form.getRange(row, 7).setValue(50);`,
  );
  workbench.limits.refusesLate = true;
  run(workbench, 'menuLockOverdue');
  expect(said(workbench)).toContain('Đã khóa 2 phiếu');
  expect([cells(workbench, 'I.2', 'F:G'), workbench.formula(FORM, `F${rowOf(workbench, FORM, 'I.2')}`)]).toEqual([
    ['mười', 50],
    '',
  ]);
});
