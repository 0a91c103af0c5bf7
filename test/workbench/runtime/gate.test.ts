import { describe, expect, it } from 'vitest';
import { SHEET, scriptOf, workbenchWith } from './support';

const BODY = `
  const range = sheet.getRange('A1:B1');
  range.setValues([[1, 2]]);
  range.getValues();
  sheet.getRange('C1').setValue(3);
`;

describe('the gate', () => {
  it('counts every call, and tells requests from handles', () => {
    const workbench = workbenchWith(scriptOf(BODY));
    workbench.runMenuItem('test');
    expect(workbench.gate.count('Range.setValues')).toBe(1);
    expect(workbench.gate.count('Sheet.getRange')).toBe(2);
    expect(workbench.gate.count('Range')).toBe(3);
    expect(workbench.gate.requests).toBe(3);
    expect(workbench.gate.handles).toBe(4);
  });

  it('adds up a typical cost, with a flush for a read after writes', () => {
    const cost = (body: string) => {
      const workbench = workbenchWith(scriptOf(body));
      workbench.runMenuItem('test');
      return workbench.gate.milliseconds;
    };
    const read = cost(`sheet.getRange('A1').getValue();`);
    const write = cost(`sheet.getRange('A1').setValue(1);`);
    const both = cost(`sheet.getRange('A1').setValue(1); sheet.getRange('A1').getValue();`);
    expect(cost(`sheet.getRange('A1'); sheet.getRange('B1');`)).toBe(0);
    expect(both).toBeGreaterThan(read + write);
  });

  it('fails the request it was told to fail, before it takes effect', () => {
    const workbench = workbenchWith(scriptOf(BODY));
    workbench.gate.failAt(3);
    expect(workbench.runMenuItem('test')).toEqual({ ok: false, message: 'Service error: Spreadsheets' });
    expect(workbench.values(SHEET, 'A1:C1')).toEqual([[1, 2, null]]);
  });

  it('fails it after it has taken effect, and only once', () => {
    const workbench = workbenchWith(scriptOf(BODY));
    workbench.gate.failAt(3, { when: 'after', message: 'Service Spreadsheets timed out' });
    expect(workbench.runMenuItem('test')).toEqual({ ok: false, message: 'Service Spreadsheets timed out' });
    expect(workbench.values(SHEET, 'A1:C1')).toEqual([[1, 2, 3]]);
    expect(workbench.runMenuItem('test').ok).toBe(true);
  });

  it('throws errors that a script can catch like any other', () => {
    const workbench = workbenchWith(
      scriptOf(`
        try { sheet.getRange('A1').setValue(1); } catch (error) { return [error instanceof Error, error.name, error.message]; }
      `),
    );
    workbench.gate.failAt(1);
    expect(workbench.runMenuItem('test')).toEqual({
      ok: true,
      value: [true, 'Exception', 'Service error: Spreadsheets'],
    });
  });
});
