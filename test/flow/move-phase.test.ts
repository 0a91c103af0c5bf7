import { describe, expect, test } from 'vitest';
import { textIn } from '../../src/text/text';
import type { Workbench } from '../../workbench/runtime';
import { attempt, put } from './damaged';
import { faultsOf, patienceFor, samplesOf, strike } from './faults';
import { fingerprint } from './fingerprint';
import { AGENCIES, BOTH, inPhase, meddledWith, moveOn, opened, roundWithVerifiers, setting, VERIFIER } from './phases';
import {
  BUNDLE,
  CLERK,
  COORDINATOR,
  enter,
  everything,
  expectOk,
  FORM,
  ranking,
  rowOf,
  run,
  SETTINGS,
  SO,
  said,
} from './round';
import { ask, OTHER, sheetIdOf, verifiedRound } from './verification';

const phaseOn = (workbench: Workbench) => workbench.value(SETTINGS, `C${rowOf(workbench, SETTINGS, 'setting.phase')}`);
const log = (workbench: Workbench) => workbench.values('Nhật ký', 'C:E').map(([who, what, how]) => [who, what, how]);
const sidebar = (workbench: Workbench, name: string, ...args: unknown[]) => {
  const outcome = workbench.callServer(name, args);
  if (!outcome.ok) throw new Error(outcome.message);
  return outcome.value;
};

describe('Chuyển giai đoạn', () => {
  test('asks first, saying what changes and how many agencies are not ready; No changes nothing', () => {
    const workbench = roundWithVerifiers();
    enter(workbench, FORM, 'I.4', 'Có');
    const before = fingerprint(workbench);
    const { asked, said: ended } = moveOn(workbench, 'NO');
    expect(asked).toContain('Chuyển từ giai đoạn “Tự đánh giá” sang “Thẩm định”.');
    expect(asked).toContain('người thẩm định điền số liệu');
    expect(asked).toContain('2/2 đơn vị chưa sẵn sàng: 1 chưa nhập, 1 còn thiếu tiêu chí, 2 chưa nộp.');
    expect(ended).toBe('');
    expect(fingerprint(workbench)).toEqual(before);
  });

  test('asks by what the phase is for: who is not verified, then whose differences are not settled', () => {
    const workbench = verifiedRound('verification');
    const asked = () => moveOn(workbench, 'NO').asked;
    expect(asked()).toMatch(/2\/2 đơn vị chưa sẵn sàng: 2 thẩm định chưa xong\.$/);
    const opinion = `R${rowOf(workbench, OTHER, 'I.4')}`;
    expectOk(workbench.deleteContent(OTHER, opinion));
    expect(asked()).toMatch(/: 2 thẩm định chưa xong, 1 có chênh lệch chưa ghi ý kiến thẩm định\.$/);
    expectOk(workbench.type(OTHER, opinion, 'không có văn bản'));
    for (const form of [FORM, OTHER]) ask(workbench, 'sidebarConfirmRest', { sheetId: sheetIdOf(workbench, form) });
    expect(moveOn(workbench).asked).toMatch(/sang “Giải trình”\. .*Mọi phiếu đã thẩm định xong\.$/);
    put(workbench, OTHER, 'I.4', 'explanation', 'đã gửi bổ sung');
    expect(asked()).toMatch(
      /2\/2 đơn vị chưa sẵn sàng: 1 có chênh lệch chưa giải trình, 2 có chênh lệch chưa kết luận\.$/,
    );
    put(workbench, FORM, 'I.2', 'verdict', 'Đồng ý');
    put(workbench, OTHER, 'I.4', 'verdict', 'Đồng ý');
    expect(asked()).toMatch(/Mọi phiếu đã thẩm định xong, mọi chênh lệch đã kết luận\.$/);
  });

  test('goes through the phases one by one, each with a line in Nhật ký, and stops at the last', () => {
    const workbench = roundWithVerifiers();
    const { phases } = textIn('vi').settings;
    for (const phase of ['verification', 'explanation', 'publication'] as const) {
      expect(moveOn(workbench).said).toContain(`→ ${phases[phase]}.`);
      expect(phaseOn(workbench)).toBe(phases[phase]);
      for (const tab of ['Tổng hợp', 'Bảng điều khiển'])
        expect(JSON.stringify(everything(workbench, tab))).toContain(`giai đoạn ${phases[phase].toLowerCase()}`);
      expect(log(workbench).at(-1)).toEqual([
        COORDINATOR,
        'Chuyển giai đoạn',
        expect.stringContaining(`→ ${phases[phase]}. `),
      ]);
    }
    expect(moveOn(workbench).asked).toBe('Đợt đánh giá đang ở giai đoạn cuối, “Công bố”.');
    expect(phaseOn(workbench)).toBe('Công bố');
  });

  test('keeps what was entered, and ranks by what was verified from then on', () => {
    const workbench = roundWithVerifiers();
    enter(workbench, FORM, 'I.2', '50', '50');
    run(workbench, 'menuRecompute');
    expect(ranking(workbench, `Xếp hạng ${SO}`)[0]?.total).toBe(15);
    moveOn(workbench);
    workbench.actAs(VERIFIER);
    const row = rowOf(workbench, FORM, 'I.2');
    expect(workbench.type(FORM, `L${row}`, '25').ok).toBe(true);
    workbench.actAs(COORDINATOR);
    run(workbench, 'menuRecompute');
    expect(ranking(workbench, `Xếp hạng ${SO}`)[0]?.total).toBe(7.5);
    expect(workbench.values(FORM, `F${row}:G${row}`)).toEqual([[50, 50]]);
    const summary = rowOf(workbench, 'Tổng hợp', 'agency.a01');
    expect(workbench.value('Tổng hợp', `D${summary}`)).toBe(7.5);
  });

  test('is refused to everybody but the coordinators, from menu and sidebar', () => {
    const workbench = roundWithVerifiers();
    for (const person of [CLERK, BOTH, VERIFIER]) {
      workbench.actAs(person);
      expect(moveOn(workbench).asked).toContain('dành cho người điều phối');
      for (const call of [
        sidebar(workbench, 'sidebarPhase'),
        sidebar(workbench, 'sidebarMovePhase', { to: 'verification' }),
      ]) {
        expect(call).toMatchObject({ ok: false, sentence: expect.stringContaining('dành cho người điều phối') });
      }
      expect(phaseOn(workbench)).toBe('Tự đánh giá');
    }
  });

  test('waits for Thiết lập to be mended', () => {
    const workbench = roundWithVerifiers();
    setting(workbench, 'verifiers', 'phòng CNTT');
    expect(moveOn(workbench).asked).toContain('không phải là địa chỉ thư điện tử');
    expect(sidebar(workbench, 'sidebarMovePhase', { to: 'verification' })).toMatchObject({ ok: false });
    expect(phaseOn(workbench)).toBe('Tự đánh giá');
  });

  test('that is broken off is completed by Kiểm tra phân quyền, or by moving again', {
    timeout: patienceFor(samplesOf(6)),
  }, async () => {
    const start = roundWithVerifiers().snapshot();
    const undisturbed = opened(start);
    undisturbed.gate.reset();
    expect(sidebar(undisturbed, 'sidebarMovePhase', { to: 'verification' })).toMatchObject({ ok: true });
    const { requests } = undisturbed.gate;
    const wanted = fingerprint(undisturbed);
    for await (const fault of faultsOf(requests, samplesOf(6))) {
      const { place } = fault;
      const workbench = opened(start);
      strike(workbench, fault);
      workbench.callServer('sidebarMovePhase', [{ to: 'verification' }]);
      workbench.gate.failNever();
      if (phaseOn(workbench) === 'Tự đánh giá') sidebar(workbench, 'sidebarMovePhase', { to: 'verification' });
      attempt(workbench, 'menuCheckProtection');
      expect([place, fingerprint(workbench)]).toEqual([place, wanted]);
    }
  });
});

describe('the sidebar', () => {
  test('shows where the round can go, forwards and back', () => {
    const workbench = inPhase('verification');
    expect(sidebar(workbench, 'sidebarPhase')).toEqual({
      ok: true,
      value: {
        phase: 'verification',
        name: 'Thẩm định',
        next: { phase: 'explanation', name: 'Giải trình', sentence: expect.stringContaining('sang “Giải trình”') },
        previous: {
          phase: 'selfAssessment',
          name: 'Tự đánh giá',
          sentence: expect.stringContaining('theo điểm tự chấm'),
        },
      },
    });
  });

  test('leads back, and the clerks may type again', () => {
    const workbench = inPhase('verification');
    const cell = `F${rowOf(workbench, FORM, 'I.4')}`;
    workbench.actAs(CLERK);
    expect(workbench.type(FORM, cell, 'Có').ok).toBe(false);
    workbench.actAs(COORDINATOR);
    expect(sidebar(workbench, 'sidebarMovePhase', { to: 'selfAssessment' })).toMatchObject({ ok: true });
    workbench.actAs(CLERK);
    expect(workbench.type(FORM, cell, 'Có').ok).toBe(true);
  });

  test('takes one step at a time, and says so when another coordinator was faster', () => {
    const workbench = roundWithVerifiers();
    expect(sidebar(workbench, 'sidebarMovePhase', { to: 'publication' })).toEqual({
      ok: false,
      sentence: expect.stringContaining('không chuyển thẳng sang “Công bố”'),
    });
    sidebar(workbench, 'sidebarMovePhase', { to: 'verification' });
    expect(sidebar(workbench, 'sidebarMovePhase', { to: 'verification' })).toEqual({
      ok: false,
      sentence: 'Đợt đánh giá đang ở giai đoạn “Thẩm định”.',
    });
  });

  test.each([undefined, null, 'verification', {}, { to: 'finished' }, { to: 'verification', as: COORDINATOR }])(
    'refuses %j',
    (request) => {
      const workbench = roundWithVerifiers();
      const args = request === undefined ? [] : [request];
      expect(sidebar(workbench, 'sidebarMovePhase', ...args)).toEqual({
        ok: false,
        sentence: 'Yêu cầu từ thanh bên không đúng dạng.',
      });
      expect(phaseOn(workbench)).toBe('Tự đánh giá');
    },
  );
});

describe('a workbook of an older version', () => {
  /** Thiết lập without the rows of phases and verifiers. */
  function olderWorkbook(): Workbench {
    const workbench = roundWithVerifiers();
    for (const name of ['verifyBy', 'explainBy', 'publishBy', 'phase', 'verifiers']) {
      const row = rowOf(workbench, SETTINGS, `setting.${name}`);
      expect(workbench.deleteRows(SETTINGS, row).ok).toBe(true);
    }
    return workbench;
  }

  test('works, and gets the rows by Khôi phục mẫu phiếu', () => {
    const workbench = olderWorkbook();
    enter(workbench, FORM, 'I.4', 'Có');
    run(workbench, 'menuRecompute');
    expect(said(workbench)).toContain('1/2 đơn vị có số liệu');
    run(workbench, 'menuRerender');
    const ids = workbench.values(SETTINGS, 'A4:A18').map(([id]) => id);
    expect(ids).toEqual(
      [
        'name',
        'year',
        'dataFrom',
        'dataTo',
        'reportBy',
        'verifyBy',
        'explainBy',
        'publishBy',
        'phase',
        'basis',
        'ties',
        'ranksAbsent',
        'language',
        'coordinators',
        'verifiers',
      ].map((name) => `setting.${name}`),
    );
    expect(phaseOn(workbench)).toBe('Tự đánh giá');
    expect(workbench.value(SETTINGS, `C${rowOf(workbench, SETTINGS, 'setting.verifiers')}`)).toBeNull();
  });

  test('is moved on as well', () => {
    const workbench = olderWorkbook();
    expect(moveOn(workbench).said).toContain('Tự đánh giá → Thẩm định');
    expect(phaseOn(workbench)).toBe('Thẩm định');
    workbench.actAs(CLERK);
    expect(workbench.type(FORM, `F${rowOf(workbench, FORM, 'I.4')}`, 'Có').ok).toBe(false);
  });
});

describe('Kiểm tra phân quyền', () => {
  const sheet = `var sheet = book.getSheetByName('${FORM}');`;
  const ranges = `${sheet} var ranges = sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE);`;
  const whole = `${sheet} var whole = sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET)[0];`;

  test('writes nothing where nothing is wrong', () => {
    const workbench = roundWithVerifiers();
    const before = fingerprint(workbench);
    workbench.gate.reset();
    run(workbench, 'menuCheckProtection');
    expect(said(workbench)).toMatch(/^Đã kiểm tra \d+ tab: phân quyền đúng, không phải sửa gì\.$/);
    const writes = Array.from(workbench.gate.calls.keys()).filter((call) => /^Protection\.(?!get|is|can)/.test(call));
    expect(writes).toEqual([]);
    expect(fingerprint(workbench)).toEqual(before);
  });

  test.each([
    ['a protection that was taken away', `${ranges} ranges[0].remove();`, 'thiếu vùng bảo vệ'],
    ['the protection of the whole sheet taken away', `${whole} whole.remove();`, 'thiếu vùng bảo vệ'],
    ['a person too many', `${ranges} ranges[0].addEditor('${VERIFIER}');`, 'danh sách người được sửa không đúng'],
    ['a person too few', `${ranges} ranges[0].removeEditor('${CLERK}');`, 'danh sách người được sửa không đúng'],
    ['a person on the whole sheet', `${whole} whole.addEditor('${CLERK}');`, 'danh sách người được sửa không đúng'],
    [
      'cells that were opened',
      `${whole} whole.setUnprotectedRanges([sheet.getRange('H1:H40')]);`,
      'ô để mở không đúng',
    ],
    [
      'a protection that was moved',
      `${ranges} ranges[0].setRange(sheet.getRange('F7:F9'));`,
      'vùng bảo vệ không đúng chỗ',
    ],
    ['a protection that only warns', `${ranges} ranges[0].setWarningOnly(true);`, 'chỉ cảnh báo mà không chặn'],
    [
      'a protection of ours on other cells as well',
      `${sheet} sheet.getRange('C3').protect().setDescription('Chấm điểm CNTT');`,
      'thừa vùng bảo vệ',
    ],
  ])('finds %s, says so, and repairs it', (_, meddling, found) => {
    const untouched = roundWithVerifiers();
    const wanted = fingerprint(untouched)[FORM];
    const workbench = meddledWith(untouched, meddling);
    expect(fingerprint(workbench)[FORM]).not.toEqual(wanted);
    run(workbench, 'menuCheckProtection');
    expect(said(workbench)).toMatch(/^Đã kiểm tra \d+ tab và sửa lại phân quyền của 1 tab: /);
    expect(said(workbench)).toContain(`“${FORM}” (${found})`);
    expect(protectionsOf(workbench)).toEqual(protectionsOf(untouched));
    run(workbench, 'menuCheckProtection');
    expect(said(workbench)).toContain('phân quyền đúng');
    expect(log(workbench).filter(([, what]) => what === 'Kiểm tra phân quyền')).toHaveLength(2);
  });

  test('finds what was done to Thiết lập and to several tabs at once', () => {
    const workbench = meddledWith(
      roundWithVerifiers(),
      `book.getSheets().forEach(function (sheet) {
        sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET).forEach(function (one) { one.remove(); });
      });`,
    );
    workbench.actAs(CLERK);
    expect(workbench.type(SETTINGS, 'C4', 'Của tôi').ok).toBe(true);
    workbench.actAs(COORDINATOR);
    run(workbench, 'menuCheckProtection');
    expect(said(workbench)).toMatch(/“Hướng dẫn” \(thiếu vùng bảo vệ\).* và \d+ tab khác\.$/);
    workbench.actAs(CLERK);
    expect(workbench.type(SETTINGS, 'C4', 'Của tôi').ok).toBe(false);
  });

  test('follows the people on Thiết lập, and leaves alone what others protect for reasons of their own', () => {
    const own = `${sheet} sheet.getRange('B1:B3').protect().setDescription('Của phòng');`;
    const workbench = meddledWith(roundWithVerifiers(), own);
    setting(workbench, 'verifiers', VERIFIER);
    run(workbench, 'menuCheckProtection');
    expect(said(workbench)).toContain('danh sách người được sửa không đúng');
    const ranges = JSON.stringify(protectionsOf(workbench));
    expect(ranges).toContain('Của phòng');
    moveOn(workbench);
    workbench.actAs(BOTH);
    const cell = `L${rowOf(workbench, FORM, 'I.4')}`;
    expect(workbench.type(FORM, cell, 'Có').ok).toBe(false);
    workbench.actAs(VERIFIER);
    expect(workbench.type(FORM, cell, 'Có').ok).toBe(true);
  });

  test('passes over a form whose columns were moved, and says which', () => {
    const workbench = roundWithVerifiers();
    expect(workbench.deleteColumns(FORM, 7).ok).toBe(true);
    run(workbench, 'menuCheckProtection');
    expect(said(workbench)).toContain(`Tab “${FORM}” có cột bị xóa`);
  });

  test('stops in time, says how many tabs are left, and goes on when it is chosen again', () => {
    const changed = roundWithVerifiers();
    setting(changed, 'phase', 'Thẩm định');
    // Every look at the clock takes a minute and a half.
    const slowly = `(function () { var time = 0; Date.now = function () { time += 90000; return time; }; })();\n${BUNDLE.code}`;
    const workbench = opened(changed.snapshot(), slowly);
    run(workbench, 'menuCheckProtection');
    expect(said(workbench)).toMatch(/Còn \d+ tab chưa kiểm tra vì hết thời gian/);
    const finished = opened(workbench.snapshot());
    run(finished, 'menuCheckProtection');
    expect(said(finished)).toMatch(/^Đã kiểm tra \d+ tab/);
    for (const { name } of AGENCIES) {
      finished.actAs(VERIFIER);
      expect(finished.type(name, `L${rowOf(finished, name, 'I.4')}`, 'Có').ok).toBe(true);
    }
  });

  test('is refused to a clerk', () => {
    const workbench = roundWithVerifiers();
    workbench.actAs(CLERK);
    run(workbench, 'menuCheckProtection');
    expect(said(workbench)).toContain('dành cho người điều phối');
  });
});

/** The protections of the form, without the ids that are drawn by lot. */
function protectionsOf(workbench: Workbench): unknown {
  const form = fingerprint(workbench)[FORM];
  return typeof form === 'object' && form !== null && 'protections' in form ? form.protections : null;
}
