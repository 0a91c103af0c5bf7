import { describe, expect, it } from 'vitest';
import { PASSING_ERRORS } from '../../../workbench/runtime';
import { SHEET, scriptOf, workbenchWith } from './support';

const READ_AND_WRITE = scriptOf(`
  let failures = 0;
  for (let round = 0; round < 5; round += 1) {
    try { sheet.getRange('A1').setValue(round); sheet.getRange('A1').getValue(); } catch (error) { failures += 1; }
  }
  return failures;`);

describe('a failure that passes', () => {
  it.each(Object.values(PASSING_ERRORS))('can be any of Google’s: %s', (message) => {
    const workbench = workbenchWith(scriptOf(`sheet.getRange('A1').getValue();`));
    workbench.gate.failAt(1, { message });
    expect(workbench.runMenuItem('test')).toEqual({ ok: false, message });
    expect(workbench.runMenuItem('test').ok).toBe(true);
  });

  it('can strike a read only, and several times in a row', () => {
    const workbench = workbenchWith(READ_AND_WRITE);
    workbench.gate.failAt(2, { count: 'reads', times: 3 });
    expect(workbench.runMenuItem('test')).toEqual({ ok: true, value: 3 });
    expect(workbench.value(SHEET, 'A1')).toBe(4);
  });
});

describe('a script that is stopped in the middle', () => {
  it.each([
    ['before', 1],
    ['after', 2],
  ] as const)('%s a write can do nothing more, whatever it catches', (when, value) => {
    const workbench = workbenchWith(
      scriptOf(`
        sheet.getRange('A1').setValue(1);
        try { sheet.getRange('A1').setValue(2); } catch (error) {}
        try { sheet.getRange('A1').setValue(3); } catch (error) {}`),
    );
    workbench.gate.stopAt(2, when);
    expect(workbench.runMenuItem('test')).toEqual({ ok: false, message: 'Exceeded maximum execution time' });
    expect(workbench.value(SHEET, 'A1')).toBe(value);
    expect(workbench.runMenuItem('test').ok).toBe(true);
  });

  it('says nothing of its own any more, even by an error', () => {
    const workbench = workbenchWith(
      scriptOf(`
        try { sheet.getRange('A1').setValue(2); } catch (error) { throw new Error('Try again'); }`),
    );
    workbench.gate.stopAt(1);
    expect(workbench.runMenuItem('test')).toEqual({ ok: false, message: 'Exceeded maximum execution time' });
  });
});
