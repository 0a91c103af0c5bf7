import { describe, expect, test } from 'vitest';
import type { AgencyLine } from '../../src/wire';
import { logLines, pasteFromElsewhere, put, RANKING, sidebarOn } from './damaged';
import { moveOn, VERIFIER } from './phases';
import {
  CLERK,
  COORDINATOR,
  enter,
  everything,
  expectOk,
  FORM,
  LEADER,
  OTHER_CLERK,
  ranking,
  rowOf,
  run,
  SETTINGS,
  said,
} from './round';
import { answerTo } from './submissions';
import { agreedOn, ask, OTHER, sheetIdOf, verifiedResult, verifiedRound, withoutVerdicts } from './verification';

const REST = 'sidebarConfirmRest';
const ONE = 'sidebarConfirm';

describe('agreeing to the rest of a form', () => {
  test('is one click of the verifier, leaves every entry alone, and finishes the form', () => {
    const workbench = verifiedRound();
    const before = withoutVerdicts(workbench, FORM);
    workbench.actAs(VERIFIER);
    expect(ask(workbench, REST, { sheetId: sheetIdOf(workbench, FORM) })).toEqual({
      ok: true,
      said: 'Đã ghi Đồng ý cho 70 tiêu chí chưa thẩm định của Sở Công Thương.',
    });
    expect(withoutVerdicts(workbench, FORM)).toEqual(before);
    // 72 criteria: the one with a verified figure gets no verdict, which would make the figure final.
    expect(agreedOn(workbench, FORM)).toHaveLength(71);
    expect(agreedOn(workbench, FORM)).not.toContain('I.2');
    expect(workbench.value(FORM, 'R3')).toBe('Đã thẩm định 72/72 · còn 1 chênh lệch chưa kết luận, 1 chưa giải trình');
    expect(agreedOn(workbench, OTHER)).toEqual([]);
    expect(ask(workbench, REST, { sheetId: sheetIdOf(workbench, FORM) }).said).toBe(
      'Phiếu của Sở Công Thương không còn tiêu chí nào để đồng ý.',
    );
  });

  test('finishes a form on which a criterion does not apply, also where only numbers are compared', () => {
    const workbench = verifiedRound();
    put(workbench, FORM, '@notApplicable.1', 'verified', 'II.1.1');
    ask(workbench, REST, { sheetId: sheetIdOf(workbench, FORM) });
    expect(workbench.value(FORM, 'R3')).toMatch(/^Đã thẩm định 71\/71/);
    const [own] = everything(workbench, 'Tổng hợp').filter(([id]) => id === 'agency.a01');
    expect(own?.[15]).toBe(1);
    const [line] = answerTo<AgencyLine[]>(workbench, 'sidebarAgencies');
    expect(line).toMatchObject({ id: 'a01', verified: 72, criteria: 72, waitsFor: null });
  });

  test('takes few requests, however many criteria there are', () => {
    const workbench = verifiedRound();
    workbench.actAs(VERIFIER);
    const sheetId = sheetIdOf(workbench, FORM);
    workbench.gate.reset();
    ask(workbench, REST, { sheetId });
    expect(workbench.gate.requests).toBeLessThanOrEqual(40);
  });

  test('leaves out an answer that can not be used, and says so', () => {
    const workbench = verifiedRound();
    expectOk(workbench.type(FORM, `G${rowOf(workbench, FORM, 'I.2')}`, '0'));
    expectOk(workbench.type(FORM, `L${rowOf(workbench, FORM, 'I.2')}`, ''));
    workbench.actAs(VERIFIER);
    expect(ask(workbench, REST, { sheetId: sheetIdOf(workbench, FORM) }).said).toBe(
      'Đã ghi Đồng ý cho 70 tiêu chí chưa thẩm định của Sở Công Thương. Còn 1 tiêu chí có số liệu tự chấm chưa dùng được: hãy xem từng tiêu chí và ghi số liệu thẩm định.',
    );
    expect(agreedOn(workbench, FORM)).not.toContain('I.2');
  });

  test('finds its rows by their ids after somebody sorted them, and writes over nothing', () => {
    const workbench = verifiedRound();
    const last = rowOf(workbench, FORM, 'I.5');
    expectOk(workbench.type(FORM, `A${last}`, 'II.1.1'));
    workbench.actAs(VERIFIER);
    ask(workbench, REST, { sheetId: sheetIdOf(workbench, FORM) });
    expect(workbench.value(FORM, `N${last}`)).toBe('Đồng ý');
    expect(workbench.value(FORM, `L${rowOf(workbench, FORM, 'I.2')}`)).toBe(40);
  });

  test('asks first when it is chosen from the menu, and does nothing on No', () => {
    const workbench = verifiedRound();
    workbench.select(FORM, 'A1');
    workbench.ui.answerWith(() => ({ button: 'NO', text: '' }));
    expectOk(workbench.runMenuItem('menuConfirmRest'));
    expect(workbench.ui.alerts.at(-1)?.message).toBe(
      'Ghi Đồng ý cho 70 tiêu chí chưa thẩm định của Sở Công Thương? Các ô đã có kết luận hoặc số liệu thẩm định được giữ nguyên.',
    );
    expect(agreedOn(workbench, FORM)).toEqual(['I.4']);
    workbench.ui.answerWith(() => ({ button: 'YES', text: '' }));
    run(workbench, 'menuConfirmRest');
    expect(agreedOn(workbench, FORM)).toHaveLength(71);
    expect(logLines(workbench).at(-1)).toBe(
      `${COORDINATOR} | Đồng ý các tiêu chí còn lại | Đã ghi Đồng ý cho 70 tiêu chí chưa thẩm định của Sở Công Thương.`,
    );
    workbench.select('Tổng hợp', 'B2');
    run(workbench, 'menuConfirmRest');
    expect(said(workbench)).toBe('Hãy mở phiếu của một đơn vị rồi làm lại.');
  });
});

describe('agreeing to one criterion', () => {
  test('writes the verdict beside it, also when the cursor is on one of its items', () => {
    const workbench = verifiedRound();
    workbench.actAs(VERIFIER);
    const sheetId = sheetIdOf(workbench, FORM);
    expect(ask(workbench, ONE, { sheetId, rowId: 'I.5' })).toEqual({
      ok: true,
      said: 'Đã ghi Đồng ý cho tiêu chí I.5.',
    });
    expect(agreedOn(workbench, FORM)).toEqual(['I.4', 'I.5']);
    expect(ask(workbench, ONE, { sheetId, rowId: 'I.5' }).said).toBe('Tiêu chí I.5 đã có Đồng ý.');
  });

  test('settles a difference, but not one without an opinion', () => {
    const workbench = verifiedRound();
    workbench.actAs(VERIFIER);
    const sheetId = sheetIdOf(workbench, FORM);
    put(workbench, FORM, 'I.5', 'verified', 'Không');
    expect(ask(workbench, ONE, { sheetId, rowId: 'I.5' })).toEqual({
      ok: false,
      said: 'Điểm thẩm định của tiêu chí I.5 khác điểm tự chấm: hãy ghi ý kiến thẩm định trước khi kết luận.',
    });
    expect(ask(workbench, ONE, { sheetId, rowId: 'I.2' }).said).toBe(
      'Đã kết luận tiêu chí I.2 theo số liệu thẩm định.',
    );
    expect(verifiedResult(workbench, FORM, 'I.2')).toEqual([
      12,
      -1.5,
      '✓ Đã kết luận. 40/50 = 80% × 15 = 12 điểm; Phụ lục 2, mục I.2',
    ]);
  });

  test('never replaces another word that somebody put there', () => {
    const workbench = verifiedRound();
    const cell = `N${rowOf(workbench, FORM, 'I.5')}`;
    pasteFromElsewhere(workbench, FORM, cell, 'xem lại');
    const sheetId = sheetIdOf(workbench, FORM);
    expect(ask(workbench, ONE, { sheetId, rowId: 'I.5' })).toEqual({
      ok: false,
      said: 'Ô Kết luận của tiêu chí I.5 đang ghi “xem lại”; hãy xóa nội dung đó rồi làm lại.',
    });
    expect(ask(workbench, REST, { sheetId }).said).toContain('Đồng ý cho 69 tiêu chí');
    expect(workbench.value(FORM, cell)).toBe('xem lại');
  });

  test.each([
    ['a heading', 'I', 'Hãy chọn dòng của một tiêu chí rồi làm lại.'],
    ['a row that is nobody’s', 'x', 'Hãy chọn dòng của một tiêu chí rồi làm lại.'],
  ])('is refused on %s', (_what, rowId, sentence) => {
    const workbench = verifiedRound();
    expect(ask(workbench, ONE, { sheetId: sheetIdOf(workbench, FORM), rowId })).toEqual({ ok: false, said: sentence });
  });

  test.each([[undefined], [{ sheetId: 'x' }], [{ sheetId: 1 }], [{ sheetId: 1, rowId: '', more: 1 }]])(
    'is refused with %j',
    (request) => {
      expect(ask(verifiedRound(), ONE, request)).toEqual({
        ok: false,
        said: 'Yêu cầu từ thanh bên không đúng dạng.',
      });
    },
  );
});

describe('who may agree, and when', () => {
  test.each([
    ['a clerk on the own form', CLERK, FORM],
    ['a leader', LEADER, FORM],
  ])('not %s', (_who, person, tab) => {
    const workbench = verifiedRound();
    const sheetId = sheetIdOf(workbench, tab);
    workbench.actAs(person);
    expect(ask(workbench, REST, { sheetId })).toEqual({
      ok: false,
      said: `Việc này dành cho người thẩm định và người điều phối; ${person} không có trong hai ô đó của tab Thiết lập.`,
    });
    expect(ask(workbench, ONE, { sheetId, rowId: 'I.5' }).ok).toBe(false);
    expect(ask(workbench, 'sidebarDifferences').ok).toBe(false);
    expect(agreedOn(workbench, tab)).toEqual(['I.4']);
  });

  test('a verifier not before the agencies are done, nor after; the coordinator always', () => {
    for (const [phase, name] of [
      ['selfAssessment', 'Tự đánh giá'],
      ['publication', 'Công bố'],
    ] as const) {
      const workbench = verifiedRound(phase);
      const sheetId = sheetIdOf(workbench, FORM);
      workbench.actAs(VERIFIER);
      expect(ask(workbench, REST, { sheetId })).toEqual({
        ok: false,
        said: `Đợt đánh giá đang ở giai đoạn “${name}”; người thẩm định chỉ sửa được phần thẩm định ở các giai đoạn Thẩm định và Giải trình.`,
      });
      workbench.actAs(COORDINATOR);
      expect(ask(workbench, ONE, { sheetId, rowId: 'I.5' }).ok).toBe(true);
    }
  });

  test('not on a tab that is no form', () => {
    const workbench = verifiedRound();
    expect(ask(workbench, REST, { sheetId: 987654 }).said).toBe('Hãy mở phiếu của một đơn vị rồi làm lại.');
  });
});

describe('a difference, from the verifier’s figure to the end', () => {
  test('is explained by the agency and then settled by the verifier', () => {
    const workbench = verifiedRound();
    moveOn(workbench);
    expect(verifiedResult(workbench, FORM, 'I.2')).toEqual([
      12,
      -1.5,
      '✓ 40/50 = 80% × 15 = 12 điểm; Phụ lục 2, mục I.2',
    ]);

    workbench.actAs(CLERK);
    expect(sidebarOn(workbench, FORM).form.issues[0]).toEqual({
      kind: 'differs',
      rowId: 'I.2',
      number: '2',
      title: expect.any(String),
      sentence: 'Đơn vị: 45/50 (13,5 điểm); thẩm định: 40/50 (12 điểm). Ý kiến: thiếu 5 máy',
    });
    workbench.callServer('sidebarJump', [{ sheetId: sheetIdOf(workbench, FORM), rowId: 'I.2', to: 'explanation' }]);
    const { col, row } = workbench.model.getters.getActivePosition();
    expect([col, row + 1]).toEqual([18, rowOf(workbench, FORM, 'I.2')]);
    put(workbench, FORM, 'I.2', 'explanation', '5 máy ở trạm, có biên bản');
    expect(workbench.type(FORM, `L${rowOf(workbench, FORM, 'I.2')}`, '45').ok).toBe(false);
    expect(sidebarOn(workbench, FORM).form.issues[0].sentence).toMatch(/\(Đã giải trình, chờ kết luận\.\)$/);

    workbench.actAs(VERIFIER);
    expect(verifiedResult(workbench, FORM, 'I.2')[2]).toMatch(/^⚠ Đơn vị đã giải trình; chờ kết luận/);
    expect(workbench.value(FORM, 'R3')).toBe('Đã thẩm định 2/72 · còn 1 chênh lệch chưa kết luận');
    expect(sidebarOn(workbench, FORM).form.issues.some(({ kind }: { kind: string }) => kind === 'differs')).toBe(false);
    ask(workbench, ONE, { sheetId: sheetIdOf(workbench, FORM), rowId: 'I.2' });
    expect(workbench.value(FORM, 'R3')).toBe('Đã thẩm định 2/72');
    expect(verifiedResult(workbench, FORM, 'I.2')[2]).toMatch(/^✓ Đã kết luận\. /);
  });

  test('ends when the verifier takes the figure back and agrees', () => {
    const workbench = verifiedRound('explanation');
    workbench.actAs(VERIFIER);
    expectOk(workbench.type(FORM, `L${rowOf(workbench, FORM, 'I.2')}`, ''));
    ask(workbench, ONE, { sheetId: sheetIdOf(workbench, FORM), rowId: 'I.2' });
    expect(verifiedResult(workbench, FORM, 'I.2')).toEqual([
      13.5,
      0,
      '✓ 45/50 = 90% × 15 = 13,5 điểm; Phụ lục 2, mục I.2',
    ]);
  });

  test('is not shown to the agency as something to explain before that is its turn', () => {
    const workbench = verifiedRound();
    workbench.actAs(CLERK);
    expect(sidebarOn(workbench, FORM).form.issues.some(({ kind }: { kind: string }) => kind === 'differs')).toBe(false);
    workbench.actAs(OTHER_CLERK);
    expect(sidebarOn(workbench, FORM).form.verification.rows).toHaveLength(72);
  });
});

describe('the sidebar of a verifier', () => {
  test('has both answers of every criterion, what goes with them, and how far it is', () => {
    const workbench = verifiedRound();
    workbench.actAs(VERIFIER);
    const { verification } = sidebarOn(workbench, FORM).form;
    expect(verification).toMatchObject({ done: 2, of: 72, differing: 1, unsettled: 1, editable: true, rest: 70 });
    expect(verification.rows).toHaveLength(72);
    expect(verification.rows.find(({ id }: { id: string }) => id === 'I.2')).toEqual({
      id: 'I.2',
      state: 'unexplained',
      self: { answer: '45/50', points: 13.5 },
      verified: { answer: '40/50', points: 12 },
      difference: -1.5,
      evidence: 'Báo cáo số 12/BC-SCT',
      note: '',
      opinion: 'thiếu 5 máy',
      explanation: '',
    });
  });

  test('of a clerk has the differing criteria only, and no right', () => {
    const workbench = verifiedRound();
    workbench.actAs(CLERK);
    const { verification } = sidebarOn(workbench, FORM).form;
    expect(verification.editable).toBe(false);
    expect(verification.rows.map(({ id }: { id: string }) => id)).toEqual(['I.2']);
  });

  test('shows what the coordinator decided, the reason with it', () => {
    const workbench = verifiedRound();
    put(workbench, FORM, '@deduction.late', 'verified', '5');
    put(workbench, FORM, '@deduction.late', 'opinion', 'nộp trễ 3 ngày');
    put(workbench, FORM, '@notApplicable.1', 'verified', 'II.1.1');
    const { decisions } = sidebarOn(workbench, FORM).form;
    expect(decisions).toMatchObject([
      { rowId: '@deduction.late', kind: 'deduction', points: -5, reason: 'nộp trễ 3 ngày', problem: '' },
      { rowId: '@notApplicable.1', kind: 'notApplicable', points: null, reason: '' },
    ]);
  });
});

describe('the ranking on verified scores', () => {
  test('counts what the agency answered where nobody verified it, and says how far that is', () => {
    const workbench = verifiedRound();
    run(workbench, 'menuRecompute');
    const [first, second] = ranking(workbench, RANKING);
    expect(first).toMatchObject({ agency: FORM, total: 42 });
    expect(first?.remarks).toContain('chưa thẩm định xong 2/72');
    expect(first?.remarks).toContain('còn 1 chênh lệch chưa kết luận, 1 chưa giải trình');
    expect(second).toMatchObject({ agency: OTHER, total: 0 });
  });

  test('says nothing of it while the self scores count', () => {
    const workbench = verifiedRound('selfAssessment');
    run(workbench, 'menuRecompute');
    expect(
      ranking(workbench, RANKING)
        .map(({ remarks }) => remarks)
        .join(),
    ).not.toContain('thẩm định');
  });

  test('a form of which nothing was verified scores as the agency has it', () => {
    const workbench = verifiedRound();
    enter(workbench, OTHER, 'I.5', 'Có');
    expectOk(workbench.type(OTHER, `L${rowOf(workbench, OTHER, 'I.4')}`, ''));
    run(workbench, 'menuRecompute');
    const line = ranking(workbench, RANKING).find(({ agency }) => agency === OTHER);
    expect(line?.remarks).toContain('chưa thẩm định xong 0/72');
    expect(line?.total).toBe(workbench.value(OTHER, 'H3'));
  });
});

test('a verifier who fills in a form verifies all others, and Thiết lập says so beside the agency', () => {
  const workbench = verifiedRound();
  run(workbench, 'menuRecompute');
  expect(workbench.value(SETTINGS, `F${rowOf(workbench, SETTINGS, 'agency.a02')}`)).toBe(
    `⚠ ${OTHER_CLERK} nhập phiếu này nên không thẩm định được phiếu này; người thẩm định khác thẩm định.`,
  );
  expect(workbench.value(SETTINGS, `F${rowOf(workbench, SETTINGS, 'agency.a01')}`) ?? '').toBe('');
  workbench.actAs(OTHER_CLERK);
  const before = agreedOn(workbench, OTHER);
  expect(ask(workbench, REST, { sheetId: sheetIdOf(workbench, OTHER) })).toEqual({
    ok: false,
    said: 'Bạn là người nhập phiếu của Sở Tài chính nên không thẩm định phiếu này; người thẩm định khác hoặc người điều phối khác thẩm định.',
  });
  expect(workbench.type(OTHER, `L${rowOf(workbench, OTHER, 'I.2')}`, '50').ok).toBe(false);
  expect(agreedOn(workbench, OTHER)).toEqual(before);
  expect(sidebarOn(workbench, OTHER).form.verification).toMatchObject({ editable: false, rows: [{ id: 'I.4' }] });
  expect(ask(workbench, REST, { sheetId: sheetIdOf(workbench, FORM) }).ok).toBe(true);
});

test('a coordinator who fills in a form leaves verifying it to others, and where there are none that is said wherever it shows', () => {
  const workbench = verifiedRound();
  const agency = rowOf(workbench, SETTINGS, 'agency.a01');
  expectOk(workbench.type(SETTINGS, `E${agency}`, `${CLERK}, ${COORDINATOR}`));
  const sheetId = sheetIdOf(workbench, FORM);
  expect(ask(workbench, ONE, { sheetId, rowId: 'I.5' })).toEqual({
    ok: false,
    said: 'Bạn là người nhập phiếu của Sở Công Thương nên không thẩm định phiếu này; người thẩm định khác hoặc người điều phối khác thẩm định.',
  });
  expect(sidebarOn(workbench, FORM).form.verification.editable).toBe(false);
  expect(sidebarOn(workbench, OTHER).form.verification.editable).toBe(true);
  run(workbench, 'menuCreateRound');
  expect(workbench.value(SETTINGS, `F${agency}`)).toMatch(
    new RegExp(`^⚠ ${COORDINATOR} vừa điều phối vừa nhập phiếu này: hãy để người khác thẩm định`),
  );
  run(workbench, 'menuRecompute');
  const remarks = () => ranking(workbench, RANKING).find(({ agency }) => agency === FORM)?.remarks;
  expect(remarks()).not.toContain('cũng là người nhập phiếu');

  expectOk(workbench.type(SETTINGS, `C${rowOf(workbench, SETTINGS, 'setting.verifiers')}`, ''));
  const note =
    'Lưu ý: người thẩm định cũng là người nhập phiếu này; tab Thiết lập không có người thẩm định hay điều phối nào khác.';
  expect(ask(workbench, ONE, { sheetId, rowId: 'I.5' })).toEqual({
    ok: true,
    said: `Đã ghi Đồng ý cho tiêu chí I.5. ${note}`,
  });
  expect(logLines(workbench).at(-1)).toContain(note);
  run(workbench, 'menuCreateRound');
  expect(workbench.value(SETTINGS, `F${agency}`)).toContain('và không có ai khác để thẩm định');
  run(workbench, 'menuRecompute');
  expect(remarks()).toContain('người thẩm định cũng là người nhập phiếu');
});
