import { describe, expect, test } from 'vitest';
import { createWorkbench, PASSING_ERRORS, type Workbench } from '../../workbench/runtime';
import { samplesOf } from './faults';
import { fingerprint } from './fingerprint';
import {
  BUNDLE,
  COORDINATOR,
  emptyWorkbook,
  enter,
  FORM,
  PEOPLE,
  run,
  said,
  smallRound,
  workbookWithSettings,
} from './round';

const ONE_AGENCY = [{ name: FORM }];

function reopened(snapshot: unknown): Workbench {
  const workbench = createWorkbench({ bundle: BUNDLE, people: PEOPLE, snapshot: JSON.parse(JSON.stringify(snapshot)) });
  workbench.actAs(COORDINATOR);
  // A clock that stands still, but for a script's waiting.
  workbench.clock.set(new Date('2017-06-30T05:17:23.456Z'));
  return workbench;
}

/** Each trial takes a second, so only some of the reads fail here, spread over the command; `FAULTS=200` fails that many. */
const SAMPLES = samplesOf(4);

/** Fails reads of a command, one at a time, and expects that nobody notices. */
function expectUnnoticed(start: unknown, command: string): void {
  const undisturbed = reopened(start);
  undisturbed.gate.reset();
  run(undisturbed, command);
  const sentence = said(undisturbed);
  const wanted = fingerprint(undisturbed);
  const messages = Object.values(PASSING_ERRORS);
  const { reads } = undisturbed.gate;
  const step = Math.max(1, Math.floor(reads / SAMPLES));
  for (let nth = 1; nth <= reads; nth += step) {
    const workbench = reopened(start);
    const message = messages[nth % messages.length] ?? PASSING_ERRORS.service;
    workbench.gate.failAt(nth, { count: 'reads', message, when: nth % 2 === 0 ? 'before' : 'after' });
    run(workbench, command);
    expect([nth, said(workbench), workbench.gate.count('Utilities.sleep')]).toEqual([nth, sentence, 1]);
    expect([nth, fingerprint(workbench)]).toEqual([nth, wanted]);
  }
}

describe('a read that fails once fails no command', () => {
  test('Tạo, cập nhật phiếu, making Thiết lập', () => {
    expectUnnoticed(emptyWorkbook().snapshot(), 'menuCreateRound');
  });

  test('Tạo, cập nhật phiếu, making forms', { timeout: 600_000 }, () => {
    expectUnnoticed(workbookWithSettings(ONE_AGENCY).snapshot(), 'menuCreateRound');
  });

  test('Khôi phục mẫu phiếu', { timeout: 600_000 }, () => {
    expectUnnoticed(smallRound(ONE_AGENCY).snapshot(), 'menuRerender');
  });

  test('Tính lại xếp hạng', () => {
    const workbench = smallRound(ONE_AGENCY);
    enter(workbench, FORM, 'I.4', 'Có');
    expectUnnoticed(workbench.snapshot(), 'menuRecompute');
  });
});

test('what fails again and again ends in a sentence that says what to do', () => {
  const workbench = reopened(smallRound(ONE_AGENCY).snapshot());
  const before = workbench.clock.now();
  workbench.gate.failAt(1, { count: 'reads', times: 4, message: PASSING_ERRORS.timedOut });
  run(workbench, 'menuRecompute');
  expect(said(workbench)).toMatch(/^Lệnh chưa xong vì có lỗi: Service Spreadsheets timed out/);
  expect(workbench.gate.count('Utilities.sleep')).toBe(3);
  // It waited longer each time, and well within the six minutes of a run.
  expect(workbench.clock.now() - before).toBeGreaterThanOrEqual(8_500);
  expect(workbench.clock.now() - before).toBeLessThan(10_000);
  run(workbench, 'menuRecompute');
  expect(said(workbench)).toMatch(/^Đã tính lại xếp hạng/);
});

test('a run that Google stops in the middle leaves no lock behind, and is completed by the next', () => {
  const workbench = reopened(workbookWithSettings(ONE_AGENCY).snapshot());
  workbench.gate.stopAt(60);
  expect(workbench.runMenuItem('menuCreateRound')).toEqual({ ok: false, message: 'Exceeded maximum execution time' });
  run(workbench, 'menuCreateRound');
  expect(said(workbench)).toMatch(/^Đã tạo 1 phiếu/);
});
