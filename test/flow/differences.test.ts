import { describe, expect, test } from 'vitest';
import { attempt, logLines, put } from './damaged';
import { faultsOf, patienceFor, samplesOf, strike } from './faults';
import { fingerprint } from './fingerprint';
import { opened, VERIFIER } from './phases';
import { BUNDLE, COORDINATOR, everything, expectOk, FORM, rowOf, run, said, smallRound } from './round';
import { agreedOn, ask, LIST, listed, OTHER, sheetIdOf, verifiedRound, withoutVerdicts } from './verification';

describe('Bảng chênh lệch', () => {
  test('lists what differs at all agencies, the largest difference first, with both answers', () => {
    const workbench = verifiedRound();
    run(workbench, 'menuDifferences');
    expect(said(workbench)).toBe('Đã lập Bảng chênh lệch: 2 chênh lệch ở 2 đơn vị.');
    expect(listed(workbench, 'difference')).toEqual([
      [OTHER, 'I.4', expect.any(String), 'Có', 15, 'Không', 0, -15, 'không có văn bản', '○ Chưa giải trình'],
      [FORM, 'I.2', expect.any(String), '45/50', 13.5, '40/50', 12, -1.5, 'thiếu 5 máy', '○ Chưa giải trình'],
    ]);
    const row = rowOf(workbench, LIST, 'difference.a01.I.2');
    expect(workbench.formula(LIST, `C${row}`)).toBe(`=HYPERLINK("#gid=${sheetIdOf(workbench, FORM)}";"${FORM}")`);
    expect(logLines(workbench).at(-1)).toContain('Bảng chênh lệch | Đã lập Bảng chênh lệch');
  });

  test('adds up by agency, and says where points for false figures are to be considered', () => {
    const workbench = verifiedRound();
    put(workbench, FORM, 'I.2', 'verdict', 'Đồng ý');
    run(workbench, 'menuDifferences');
    expect(listed(workbench, 'agency')).toEqual([
      [
        FORM,
        '2/72',
        '⚠ Có chênh lệch đã kết luận, chưa trừ điểm: xem Điều 6, khoản 4, 1663/QĐ-UBND',
        1,
        43.5,
        0,
        42,
        -1.5,
        '✓ Đã kết luận',
      ],
      [OTHER, '1/72', 1, 15, 1, 0, -15, '○ Còn 1 chênh lệch chưa kết luận'],
    ]);
    put(workbench, FORM, '@deduction.mismatch', 'verified', '2');
    run(workbench, 'menuDifferences');
    expect(listed(workbench, 'agency')[0]).toContain('✓ Đã trừ 2 điểm');
  });

  test('tells what was decided, and what of it lacks a reason or can not be applied', () => {
    const workbench = verifiedRound();
    put(workbench, FORM, '@deduction.mismatch', 'verified', '2');
    put(workbench, FORM, '@deduction.late', 'verified', '5');
    put(workbench, FORM, '@deduction.late', 'opinion', 'nộp trễ 3 ngày');
    expectOk(workbench.type(OTHER, `L${rowOf(workbench, OTHER, '@notApplicable.1')}`, 'II.1.1'));
    run(workbench, 'menuDifferences');
    expect(listed(workbench, 'decision')).toEqual([
      [FORM, 'Trừ điểm', expect.stringContaining('không đúng với số liệu'), -2, '⚠ Chưa ghi lý do'],
      [FORM, 'Trừ điểm', expect.stringContaining('không đúng thời gian'), -5, 'nộp trễ 3 ngày', '✓ Đã áp dụng'],
      [OTHER, 'Không áp dụng', expect.stringMatching(/^II\.1\.1\. /), '⚠ Chưa ghi lý do'],
    ]);
  });

  test('shrinks when there is less to tell, and says when there is nothing', () => {
    const workbench = verifiedRound();
    run(workbench, 'menuDifferences');
    const before = everything(workbench, LIST).length;
    for (const [tab, id] of [
      [FORM, 'I.2'],
      [OTHER, 'I.4'],
    ] as const)
      expectOk(workbench.type(tab, `L${rowOf(workbench, tab, id)}`, ''));
    run(workbench, 'menuDifferences');
    expect(said(workbench)).toBe('Đã lập Bảng chênh lệch: không có tiêu chí nào có điểm thẩm định khác điểm tự chấm.');
    const rows = everything(workbench, LIST);
    expect(rows.length).toBeLessThan(before);
    expect(rows.filter((row) => row.includes('Không có.'))).toHaveLength(3);
  });

  test('takes what people wrote as text, whatever it begins with', () => {
    const workbench = verifiedRound();
    expectOk(workbench.type(FORM, `R${rowOf(workbench, FORM, 'I.2')}`, '=1+1 <b>không</b>'));
    run(workbench, 'menuDifferences');
    const row = rowOf(workbench, LIST, 'difference.a01.I.2');
    expect(String(workbench.value(LIST, `K${row}`)).trim()).toBe('=1+1 <b>không</b>');
    expect(workbench.formula(LIST, `K${row}`)).not.toMatch(/^=/);
  });

  test('is made by a coordinator, and changed by nobody else', () => {
    const workbench = verifiedRound();
    run(workbench, 'menuDifferences');
    const cell = `K${rowOf(workbench, LIST, 'difference.a01.I.2')}`;
    workbench.actAs(VERIFIER);
    expect(workbench.type(LIST, cell, 'x').ok).toBe(false);
    expect(ask(workbench, 'sidebarDifferences')).toEqual({
      ok: false,
      said: `Lệnh này dành cho người điều phối; ${VERIFIER} không có trong ô Người điều phối của tab Thiết lập.`,
    });
    workbench.actAs(COORDINATOR);
    expect(ask(workbench, 'sidebarDifferences').ok).toBe(true);
  });
});

describe('with many agencies', () => {
  test('every form is read once, and nothing else grows', () => {
    const requests = [2, 6].map((count) => {
      const agencies = Array.from({ length: count }, (_, at) => ({ name: `Đơn vị ${at + 1}` }));
      const workbench = smallRound(agencies);
      run(workbench, 'menuDifferences');
      workbench.gate.reset();
      run(workbench, 'menuDifferences');
      return workbench.gate.requests;
    });
    expect((requests[1] ?? 0) - (requests[0] ?? 0)).toBe(4);
  });

  test('what could not be read in time is named, not left out', () => {
    // Every look at the clock takes five minutes.
    const slowly = `(function () { var time = 0; Date.now = function () { time += 300000; return time; }; })();\n${BUNDLE.code}`;
    const workbench = opened(verifiedRound().snapshot(), slowly);
    run(workbench, 'menuDifferences');
    expect(said(workbench)).toBe(
      'Đã lập Bảng chênh lệch: 1 chênh lệch ở 1 đơn vị. Còn 1 đơn vị chưa đọc vì hết thời gian, ghi ở phần Theo đơn vị; hãy lập lại bảng lúc ít người dùng tệp.',
    );
    expect(listed(workbench, 'agency')[1]).toEqual([OTHER, 'Chưa đọc phiếu vì hết thời gian']);
  });
});

describe('broken off and done again, the end is the same', () => {
  test('Bảng chênh lệch', { timeout: patienceFor(samplesOf(5)) }, async () => {
    const start = verifiedRound().snapshot();
    const undisturbed = opened(start);
    undisturbed.gate.reset();
    run(undisturbed, 'menuDifferences');
    const wanted = fingerprint(undisturbed);
    for await (const fault of faultsOf(undisturbed.gate.requests, samplesOf(4))) {
      const { place } = fault;
      const workbench = opened(start);
      strike(workbench, fault);
      attempt(workbench, 'menuDifferences');
      workbench.gate.failNever();
      expect([place, attempt(workbench, 'menuDifferences')]).toEqual([
        place,
        'Đã lập Bảng chênh lệch: 2 chênh lệch ở 2 đơn vị.',
      ]);
      expect([place, fingerprint(workbench)]).toEqual([place, wanted]);
    }
  });

  test('agreeing to the rest of a form', { timeout: patienceFor(samplesOf(5)) }, async () => {
    const start = verifiedRound().snapshot();
    const undisturbed = opened(start);
    const sheetId = sheetIdOf(undisturbed, FORM);
    const before = withoutVerdicts(undisturbed, FORM);
    undisturbed.actAs(VERIFIER);
    undisturbed.gate.reset();
    ask(undisturbed, 'sidebarConfirmRest', { sheetId });
    const wanted = agreedOn(undisturbed, FORM);
    for await (const fault of faultsOf(undisturbed.gate.requests, samplesOf(5))) {
      const { place } = fault;
      const workbench = opened(start);
      const own = sheetIdOf(workbench, FORM);
      workbench.actAs(VERIFIER);
      strike(workbench, fault);
      workbench.callServer('sidebarConfirmRest', [{ sheetId: own }]);
      workbench.gate.failNever();
      expect([place, ask(workbench, 'sidebarConfirmRest', { sheetId: own }).ok]).toEqual([place, true]);
      expect([place, agreedOn(workbench, FORM)]).toEqual([place, wanted]);
      expect(withoutVerdicts(workbench, FORM)).toEqual(before);
    }
  });
});
