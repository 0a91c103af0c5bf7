import { describe, expect, test } from 'vitest';
import type { Workbench } from '../../workbench/runtime';
import { attempt, entriesOn, logLines, put, RUBRIC_TAB, untouchedRound } from './damaged';
import { fingerprint } from './fingerprint';
import { CLERK, COORDINATOR, enter, everything, expectOk, FORM, reopened, result, rowOf, run, said } from './round';
import { putIn, renumber, takeOut } from './rubric-changes';
import { followed, submissionOn, submitByMenu } from './submissions';

const KEPT = 'Dòng đã bỏ';
const ONE_AGENCY = [{ name: FORM, editors: CLERK }];

/** A form with entries in every column that people have, submitted and received. */
function submitted(): Workbench {
  const workbench = untouchedRound(ONE_AGENCY);
  enter(workbench, FORM, 'I.2', '20', '50');
  enter(workbench, FORM, 'I.3', '100', '50');
  enter(workbench, FORM, 'I.4', 'Có');
  enter(workbench, FORM, 'II.1.2', '5', '10');
  for (const id of ['I.3', 'I.4']) {
    put(workbench, FORM, id, 'evidence', `Hợp đồng ${id}`);
    put(workbench, FORM, id, 'note', `Ghi chú ${id}`);
    put(workbench, FORM, id, 'opinion', `Ý kiến ${id}`);
    put(workbench, FORM, id, 'explanation', `Giải trình ${id}`);
  }
  put(workbench, FORM, 'I.3', 'verified', '90');
  put(workbench, FORM, 'I.3', 'verifiedBase', '50');
  put(workbench, FORM, 'I.4', 'verdict', 'Đồng ý');
  put(workbench, FORM, '@notApplicable.1', 'verified', 'I.9');
  put(workbench, FORM, '@notApplicable.1', 'opinion', 'không có mạng riêng');
  workbench.actAs(CLERK);
  submitByMenu(workbench, FORM);
  workbench.actAs(COORDINATOR);
  run(workbench, 'menuRecompute');
  return workbench;
}

/** The criterion I.3 goes, those behind it close the gap. */
function closeGap(workbench: Workbench): unknown[][] {
  const rows = takeOut(workbench, 'I.3', 'I');
  renumber(workbench, new Map(Array.from({ length: 7 }, (_, at) => [`I.${at + 4}`, `I.${at + 3}`])));
  return rows;
}

/** A submitted form whose rubric was amended then; made once, then copied. */
function amended(): { workbench: Workbench; before: Map<string, unknown[]>; mark: string; rows: unknown[][] } {
  if (made === null) {
    const workbench = submitted();
    const before = entriesOn(workbench, FORM);
    const mark = submissionOn(workbench, FORM).fingerprint;
    const rows = closeGap(workbench);
    made = { snapshot: workbench.snapshot(), before, mark, rows };
  }
  const { snapshot, ...known } = made;
  return { workbench: reopened(snapshot), ...known };
}

let made: (Omit<ReturnType<typeof amended>, 'workbench'> & { snapshot: unknown }) | null = null;

/** The same after the command from the menu, what it said, and how many requests it took. */
function updated(): { workbench: Workbench; sentence: string; wanted: Record<string, unknown>; requests: number } {
  if (ran === null) {
    const { workbench } = amended();
    workbench.gate.reset();
    run(workbench, 'menuUpdateForms');
    const { requests } = workbench.gate;
    ran = { snapshot: workbench.snapshot(), sentence: said(workbench), wanted: fingerprint(workbench), requests };
  }
  const { snapshot, ...known } = ran;
  return { workbench: reopened(snapshot), ...known };
}

let ran: (Omit<ReturnType<typeof updated>, 'workbench'> & { snapshot: unknown }) | null = null;

function idsOn(workbench: Workbench, form: string): string[] {
  return everything(workbench, form).map(([id]) => String(id));
}

function keptRows(workbench: Workbench): unknown[][] {
  return everything(workbench, KEPT).filter(([id]) => String(id).startsWith('kept.'));
}

describe('Cập nhật phiếu theo bộ tiêu chí', () => {
  test('takes off a criterion that is gone, keeps what stood there, and lets every other answer follow its criterion', () => {
    const { workbench: unfollowed, before, mark: first } = amended();
    // Until the forms follow, nobody changed them.
    expect(submissionOn(unfollowed, FORM).status).toMatch(/^✓? ?Đã nộp lúc/);
    const { workbench, sentence } = updated();
    expect(sentence).toBe(
      `Đã cập nhật 1/1 phiếu theo bộ tiêu chí: bỏ 1 dòng. Nội dung đã nhập ở dòng bị bỏ được cất ở tab ẩn “${KEPT}”.`,
    );
    const after = entriesOn(workbench, FORM);
    expect(after.get('I.2')).toEqual(before.get('I.2'));
    expect(after.get('I.3')).toEqual(before.get('I.4'));
    expect(workbench.value(FORM, `C${rowOf(workbench, FORM, 'I.3')}`)).toMatch(/^Có quản trị/);
    expect(after.has('I.4')).toBe(false);
    expect(after.get('@notApplicable.1')).toEqual(
      before.get('@notApplicable.1')?.map((cell) => (cell === 'I.9' ? 'I.8' : cell)),
    );
    expect(idsOn(workbench, FORM)).not.toContain('I.10');
    expect(result(workbench, FORM, 'I')[1]).toBe('3/9');

    expect(keptRows(workbench).map((row) => row.slice(1, 5))).toEqual([
      ['a01', FORM, 'I.3', 'Tỷ lệ băng thông Internet/ CBCCVC'],
    ]);
    expect(keptRows(workbench)[0]?.slice(9, 18)).toEqual(before.get('I.3'));

    const now = submissionOn(workbench, FORM);
    expect(now.status).toMatch(/Đã nộp lúc/);
    expect(now.fingerprint).not.toBe(first);
    expect(Object.values(followed(workbench, 'a01'))).toContain(now.fingerprint);
    expect(logLines(workbench).join('\n')).toContain(`mã kiểm tra đổi từ ${first} thành ${now.fingerprint}`);
  });

  test('run again changes nothing, and fills the answers in again when the criterion returns', () => {
    const { before, rows } = amended();
    const { workbench, wanted } = updated();
    run(workbench, 'menuUpdateForms');
    expect(said(workbench)).toBe('Đã xem 1 phiếu: phiếu nào cũng đúng với bộ tiêu chí, không phải sửa gì.');
    expect(fingerprint(workbench)).toEqual(wanted);

    // The criterion returns, at the end of its section.
    putIn(
      workbench,
      rows.map((row) => [String(row[0]).replace('I.3', 'I.10'), ...row.slice(1)]),
      'I.9',
      'I',
    );
    run(workbench, 'menuUpdateForms');
    expect(said(workbench)).toContain('thêm 1 dòng. Đã điền lại 8 ô');
    expect(entriesOn(workbench, FORM).get('I.10')).toEqual(before.get('I.3'));
    expect(submissionOn(workbench, FORM).status).toMatch(/Đã nộp lúc/);
    expect(keptRows(workbench)[0]?.[8]).toMatch(/^\d\d\/\d\d\/\d{4}/);
  });

  test('adds rows, moves rows whose criterion has another place, changes words and maxima', () => {
    const workbench = untouchedRound(ONE_AGENCY);
    enter(workbench, FORM, 'I.2', '20', '50');
    put(workbench, FORM, 'I.2', 'note', 'theo kiểm kê');
    const entries = entriesOn(workbench, FORM);
    const rows = takeOut(workbench, 'I.2', 'I');
    // I.2 moves to the end of section V.
    putIn(
      workbench,
      rows.map((row) => [String(row[0]).replace('I.2', 'V.5'), ...row.slice(1)]),
      'V.4',
      'V',
    );
    expectOk(workbench.type(RUBRIC_TAB, `D${rowOf(workbench, RUBRIC_TAB, 'I.4')}`, 'Có quản trị cơ sở dữ liệu'));
    run(workbench, 'menuUpdateForms');
    expect(said(workbench)).toBe('Đã cập nhật 1/1 phiếu theo bộ tiêu chí: chuyển chỗ 1 dòng.');
    expect(rowOf(workbench, FORM, 'V.5')).toBe(rowOf(workbench, FORM, 'V.4') + 1);
    expect(entriesOn(workbench, FORM)).toEqual(new Map([['V.5', entries.get('I.2')]]));
    expect(workbench.value(FORM, `C${rowOf(workbench, FORM, 'I.4')}`)).toBe('Có quản trị cơ sở dữ liệu');
  });

  test('in the sidebar does the same in short runs', () => {
    const { workbench } = amended();
    const { sentence, wanted } = updated();
    let request = { after: '', so: { forms: 0, added: 0, moved: 0, retired: 0, returned: 0 } };
    for (let call = 0; ; call += 1) {
      expect(call).toBeLessThan(5);
      const outcome = workbench.callServer('sidebarUpdateForms', [request]);
      const { value } = JSON.parse(JSON.stringify(outcome)).value;
      request = { after: value.after, so: value.so };
      if (!value.finished) continue;
      expect(value.sentence).toBe(sentence);
      break;
    }
    expect(fingerprint(workbench)).toEqual(wanted);
  });

  test('broken off anywhere is completed by running it again', { timeout: 600_000 }, () => {
    const { requests, wanted } = updated();
    for (const nth of spread(requests, FAULTS)) {
      const { workbench } = amended();
      workbench.gate.failAt(nth, { when: nth % 2 === 0 ? 'before' : 'after' });
      attempt(workbench, 'menuUpdateForms');
      workbench.gate.failNever();
      expect([nth, attempt(workbench, 'menuUpdateForms')]).toEqual([
        nth,
        expect.stringMatching(/^Đã (cập nhật|xem) 1/),
      ]);
      expect([nth, fingerprint(workbench)]).toEqual([nth, wanted]);
    }
  });
});

/** So many requests of a command are made to fail; all of them at night. The most is done to a form in the first half. */
const FAULTS = Number(process.env.FAULTS ?? 2);

function spread(requests: number, samples: number): number[] {
  const count = Math.min(samples, requests);
  return Array.from({ length: count }, (_, at) => Math.ceil(((at + 0.5) * requests) / count / (samples < 10 ? 2 : 1)));
}
