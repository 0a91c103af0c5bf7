import { expect, test } from 'vitest';
import { createWorkbench } from '../../workbench/runtime';
import { put } from './damaged';
import {
  COORDINATOR,
  DEPARTMENT,
  DISTRICT,
  HUYEN,
  HUYEN_RANKING,
  LEADER,
  NINH_BINH_WITH_PEOPLE,
  OTHER_SO,
  PEOPLE_OF_NINH_BINH,
  SO,
  SO_RANKING,
  VERIFIER,
} from './ninh-binh';
import { moveOn } from './phases';
import { differencesOn, fingerprintOn, publish, publishedTabs } from './publishing';
import { BUNDLE, enter, ranking, result, rowOf, run, said } from './round';
import { makeForms, write } from './setup';
import { headOf, returnByMenu, submissionOn, submitByMenu } from './submissions';
import { verifiedResult } from './verification';

/** Ninh Bình's year, from the first click to the corrected publication, as its five people live it. One test after the other: they share the workbook. */

const PROTECTED = /được bảo vệ/;

const workbench = createWorkbench({
  bundle: BUNDLE,
  people: PEOPLE_OF_NINH_BINH,
});
workbench.clock.set(new Date('2017-12-04T02:00:00Z'));

/** What somebody is told who may not type there; fails if they may. */
function refused(person: string, tab: string, id: string, column: string, text: string): string {
  workbench.actAs(person);
  const outcome = workbench.type(tab, `${column}${rowOf(workbench, tab, id)}`, text);
  if (outcome.ok) throw new Error(`${person} could type ${text} in column ${column} of ${id} on ${tab}`);
  return outcome.message;
}

test('the coordinator sets both groups up', () => {
  workbench.actAs(COORDINATOR);
  workbench.open();
  expect(write(workbench, NINH_BINH_WITH_PEOPLE)).toMatchObject({ sentence: expect.stringContaining('Thiết lập') });
  makeForms(workbench);
  expect(workbench.sheetNames()).toEqual(
    expect.arrayContaining([
      'Hướng dẫn',
      'Bảng điều khiển Cơ quan nhà nước cấp Sở',
      'Bảng điều khiển Cơ quan nhà nước cấp Huyện',
      'Bộ tiêu chí Ninh Bình 2017 – cấp Sở',
      'Bộ tiêu chí Ninh Bình 2017 – cấp Huyện',
      SO_RANKING,
      HUYEN_RANKING,
      SO,
      OTHER_SO,
      HUYEN,
    ]),
  );
});

test('both agencies fill in their own form, and only that', () => {
  workbench.actAs(DEPARTMENT);
  enter(workbench, SO, 'A.1', '45', '50');
  enter(workbench, SO, 'B.6', '45', '50');
  enter(workbench, SO, 'F.1', 'Có');
  expect(result(workbench, SO, 'B.6')[0]).toBe(4.5);
  workbench.actAs(DISTRICT);
  enter(workbench, HUYEN, 'B.7.1', '30', '40');
  expect(result(workbench, HUYEN, 'B.7.1')[0]).toBe(3);

  expect(refused(DISTRICT, SO, 'B.6', 'F', '1')).toMatch(PROTECTED);
  expect(refused(DEPARTMENT, SO, 'B.6', 'L', '45')).toMatch(PROTECTED);
  expect(refused(DEPARTMENT, SO, 'B.6', 'H', '5')).toMatch(PROTECTED);
  expect(refused(DEPARTMENT, SO, 'B.6', 'S', 'vì sao')).toMatch(PROTECTED);
  expect(refused(VERIFIER, SO, 'B.6', 'F', '50')).toMatch(PROTECTED);
  expect(refused(LEADER, SO, 'B.6', 'F', '50')).toBe('Bạn chỉ có quyền xem bảng tính này.');
});

test.each(['menuRecompute', 'menuMovePhase', 'menuPublish', 'menuCreateRound', 'menuRerender', 'menuCarryOver'])(
  'an agency that chooses the coordinator’s %s is refused',
  (command) => {
    workbench.actAs(DEPARTMENT);
    run(workbench, command);
    expect(said(workbench)).toBe(
      'Lệnh này dành cho người điều phối; socongthuong@ninhbinh.example không có trong ô Người điều phối của tab Thiết lập.',
    );
  },
);

test('the department submits: what is open is shown first, a second click changes nothing, and the form is locked', () => {
  workbench.actAs(DEPARTMENT);
  const first = submitByMenu(workbench, SO, 'NO');
  expect(first.asked).toContain('57 tiêu chí chưa nhập');
  expect(first.asked).toContain('F.1: Chưa có tài liệu kiểm chứng');
  expect(submissionOn(workbench, SO).at).toBe('');

  expect(submitByMenu(workbench, SO).said).toMatch(/^Đã nộp phiếu của Sở Công Thương lúc 04\/12\/2017 09:00:00/);
  const submitted = submissionOn(workbench, SO);
  expect(submitByMenu(workbench, SO)).toEqual({ asked: '', said: expect.stringContaining('đang chờ tiếp nhận') });
  expect(submissionOn(workbench, SO)).toEqual(submitted);

  workbench.actAs(COORDINATOR);
  run(workbench, 'menuRecompute');
  expect(said(workbench)).toContain('Đã tiếp nhận 1 phiếu: Sở Công Thương (đúng hạn).');
  expect(refused(DEPARTMENT, SO, 'B.6', 'F', '50')).toMatch(PROTECTED);
});

test('the coordinator returns it with a reason, the agency mends it and submits again', () => {
  workbench.actAs(COORDINATOR);
  expect(returnByMenu(workbench, SO, 'Thiếu số văn bản ở mục F.1')).toContain('phiếu mở để sửa');
  expect(headOf(workbench, SO)).toBe('⚠ Trả lại để sửa: Thiếu số văn bản ở mục F.1');
  workbench.actAs(DEPARTMENT);
  put(workbench, SO, 'F.1', 'evidence', 'KH số 12/KH-SCT');
  const again = submitByMenu(workbench, SO);
  expect(again.asked).not.toContain('F.1');
  expect(again.said).toMatch(/^Đã nộp phiếu/);
});

test('the district is two days late; what nobody submitted is locked', () => {
  workbench.clock.set(new Date('2017-12-17T02:00:00Z'));
  workbench.actAs(DISTRICT);
  expect(submitByMenu(workbench, HUYEN).said).toContain('Nộp trễ 2 ngày so với hạn.');
  workbench.actAs(COORDINATOR);
  run(workbench, 'menuLockOverdue');
  expect(said(workbench)).toBe(
    'Đã khóa 1 phiếu chưa nộp, quá hạn 15/12/2017. Đã tiếp nhận 2 phiếu: Sở Công Thương (đúng hạn), UBND huyện Hoa Lư (trễ 2 ngày).',
  );
});

test('the verifier finds less, the agency explains and nothing else, the verifier settles', () => {
  workbench.actAs(COORDINATOR);
  expect(moveOn(workbench).said).toContain('Tự đánh giá → Thẩm định');
  expect(refused(DEPARTMENT, SO, 'B.6', 'F', '50')).toMatch(PROTECTED);
  expect(refused(VERIFIER, SO, 'B.6', 'F', '50')).toMatch(PROTECTED);
  workbench.actAs(VERIFIER);
  put(workbench, SO, 'B.6', 'verified', '40');
  put(workbench, SO, 'B.6', 'opinion', 'Chỉ có 40 văn bản trên phần mềm');
  expect(verifiedResult(workbench, SO, 'B.6')).toEqual([4, -0.5, expect.any(String)]);

  workbench.actAs(COORDINATOR);
  expect(moveOn(workbench).said).toContain('Thẩm định → Giải trình');
  workbench.actAs(DEPARTMENT);
  put(workbench, SO, 'B.6', 'explanation', '2 văn bản gửi qua trục liên thông');
  expect(refused(DEPARTMENT, SO, 'B.6', 'F', '50')).toMatch(PROTECTED);
  expect(refused(DEPARTMENT, SO, 'B.6', 'L', '45')).toMatch(PROTECTED);
  workbench.actAs(VERIFIER);
  put(workbench, SO, 'B.6', 'verified', '42');
  put(workbench, SO, 'B.6', 'verdict', 'Đồng ý');

  workbench.actAs(COORDINATOR);
  expect(moveOn(workbench).said).toContain('Giải trình → Công bố');
  expect(refused(DEPARTMENT, SO, 'B.6', 'S', 'nữa')).toMatch(PROTECTED);
  expect(refused(VERIFIER, SO, 'B.6', 'L', '45')).toMatch(PROTECTED);
});

test('each group is ranked on what was verified, and the leader sees why places moved', () => {
  workbench.actAs(COORDINATOR);
  run(workbench, 'menuRecompute');
  // 0.9 of A.1, 4.2 of B.6, 1 of F.1; before it was 4.5 of B.6.
  expect(said(workbench)).toContain('Sở Công Thương 6,4 → 6,1 (−0,3)');
  expect(ranking(workbench, SO_RANKING)).toEqual([
    expect.objectContaining({ place: 1, agency: SO, total: 6.1, grade: 'Yếu' }),
    expect.objectContaining({
      place: null,
      agency: OTHER_SO,
      total: null,
      remarks: expect.stringContaining('chưa nhập'),
    }),
  ]);
  expect(ranking(workbench, HUYEN_RANKING)).toEqual([
    expect.objectContaining({ place: 1, agency: HUYEN, total: 3, remarks: expect.stringContaining('nộp trễ 2 ngày') }),
  ]);
  workbench.actAs(LEADER);
  expect(workbench.display('Tổng hợp', `C${rowOf(workbench, 'Tổng hợp', 'agency.a01')}`)).toBe(SO);
});

test('what is published stays; the same inputs give the same fingerprint; a correction lists what it changes', () => {
  workbench.actAs(COORDINATOR);
  const first = publish(workbench);
  expect(first).toBe('Công bố 2017 lần 1');
  const frozen = workbench.displays(first);
  const mark = fingerprintOn(workbench, first);
  expect(mark).toMatch(/^([0-9A-F]{4}-){3}[0-9A-F]{4}$/);

  expect(publish(workbench)).toBe(first);
  expect(said(workbench)).toContain(`mã kiểm tra ${mark}`);

  enter(workbench, OTHER_SO, 'B.7', 'Có');
  const corrected = publish(workbench);
  expect(corrected).toBe('Công bố 2017 lần 2');
  expect(fingerprintOn(workbench, corrected)).not.toBe(mark);
  expect(differencesOn(workbench, corrected)).toEqual([
    [OTHER_SO, 'hạng', '–', '2'],
    [OTHER_SO, 'tổng điểm', '0', '2'],
    [OTHER_SO, 'điểm nội dung B', '0', '2'],
    [OTHER_SO, 'tiêu chí B.7, số liệu', '–', 'Có'],
  ]);
  expect(workbench.displays(first)).toEqual(frozen);
  expect(publishedTabs(workbench)).toEqual([first, corrected]);
});
