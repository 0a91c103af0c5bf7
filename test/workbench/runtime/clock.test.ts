import { describe, expect, it } from 'vitest';
import { SHEET, scriptOf, workbenchWith } from './support';

const MORNING = new Date('2017-06-30T01:02:03.004Z');

describe('the clock', () => {
  it('is what a script tells the time by', () => {
    const workbench = workbenchWith(
      scriptOf(`return [Date.now(), new Date().getTime(), new Date().getHours(), Date().slice(0, 15)].join();`),
    );
    workbench.clock.set(MORNING);
    expect(workbench.runMenuItem('test')).toEqual({
      ok: true,
      value: `${MORNING.getTime()},${MORNING.getTime()},8,Fri Jun 30 2017`,
    });
  });

  it('moves on while a script sleeps, and with every call at the pace of Google', () => {
    const workbench = workbenchWith(
      scriptOf(`
        const start = Date.now();
        Utilities.sleep(2000);
        const slept = Date.now();
        sheet.getRange('A1').getValue();
        return [slept - start, Date.now() - slept];`),
    );
    workbench.clock.set(MORNING);
    expect(workbench.runMenuItem('test')).toEqual({ ok: true, value: [2000, 0] });
    workbench.clock.runAtGooglePace();
    expect(workbench.runMenuItem('test')).toEqual({ ok: true, value: [2000, 20] });
  });
});

it('is what formulas tell the time by, in the zone of the spreadsheet', () => {
  const workbench = workbenchWith('function test() {}');
  // Past midnight in Vietnam.
  workbench.clock.set(new Date('2017-06-30T17:30:00Z'));
  workbench.type(SHEET, 'A1', '=TODAY()');
  workbench.type(SHEET, 'A2', '=NOW()');
  expect(workbench.displays(SHEET, 'A1:A2')).toEqual([['01/07/2017'], ['01/07/2017 00:30:00']]);
  workbench.clock.advance(24 * 3_600_000);
  workbench.model.dispatch('EVALUATE_CELLS', {});
  expect(workbench.display(SHEET, 'A1')).toBe('02/07/2017');
});

describe('time limits', () => {
  const ENDLESS = `
    let rounds = 0;
    try { for (;;) { sheet.getRange('A1').setValue(++rounds); Utilities.sleep(10000); } } catch (error) { return 'caught'; }`;

  it('a script is stopped after six minutes, and can catch nothing', () => {
    const workbench = workbenchWith(scriptOf(ENDLESS));
    workbench.clock.set(MORNING);
    expect(workbench.runMenuItem('test')).toEqual({ ok: false, message: 'Exceeded maximum execution time' });
    expect(workbench.value(SHEET, 'A1')).toBe(36);
  });

  it('what a script still tries afterwards has no effect', () => {
    const workbench = workbenchWith(
      scriptOf(
        `Utilities.sleep(300000); try { Utilities.sleep(60000); sheet.getRange('A1').setValue(1); } finally { sheet.getRange('B1').setValue(2); }`,
      ),
    );
    workbench.clock.set(MORNING);
    expect(workbench.runMenuItem('test').ok).toBe(false);
    expect(workbench.values(SHEET, 'A1:B1')).toEqual([[null, null]]);
  });

  it('a custom function and a simple trigger have half a minute', () => {
    const workbench = workbenchWith(`
      /** @customfunction */ function SLOW(seconds) { Utilities.sleep(seconds * 1000); return 'xong'; }
      function onOpen() { Utilities.sleep(31000); }`);
    workbench.clock.set(MORNING);
    workbench.type(SHEET, 'A1', '=SLOW(29)');
    workbench.type(SHEET, 'A2', '=SLOW(31)');
    expect(workbench.display(SHEET, 'A1')).toBe('xong');
    expect(workbench.errorMessage(SHEET, 'A2')).toBe('Exceeded maximum execution time');
    expect(workbench.open()).toEqual({ ok: false, message: 'Exceeded maximum execution time' });
  });

  it('a lock is let go of when its script is stopped', () => {
    const workbench = workbenchWith(
      scriptOf(
        `const lock = LockService.getDocumentLock(); const got = lock.tryLock(1); Utilities.sleep(300000); if (got) Utilities.sleep(60000); return got;`,
      ),
    );
    workbench.clock.set(MORNING);
    expect(workbench.runMenuItem('test').ok).toBe(false);
    const release = workbench.holdLock('document');
    expect(workbench.runMenuItem('test')).toEqual({ ok: true, value: false });
    release();
  });
});
