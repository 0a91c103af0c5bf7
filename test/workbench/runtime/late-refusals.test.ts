import { expect, test } from 'vitest';
import { CLERK, SHEET, scriptOf, workbenchWith } from './support';

const RULE = `SpreadsheetApp.newDataValidation().requireValueInList(['A']).setAllowInvalid(false).build()`;
const REFUSED = /^The data you entered in cell A1 violates the data validation rules set on this cell\./;

function late(body: string, people = {}) {
  const workbench = workbenchWith(scriptOf(body), people);
  workbench.limits.refusesLate = true;
  return workbench;
}

test('a write that is refused when it is sent has passed its own line, and takes the writes after it along', () => {
  const workbench = late(`
    sheet.getRange('A1').setDataValidation(${RULE});
    let caught = '';
    try { sheet.getRange('A1').setValue('B').setNote('x'); } catch (error) { caught = 'at once'; }
    sheet.getRange('A2').setValue('C');
    try { SpreadsheetApp.flush(); } catch (error) { caught = error.message; }
    sheet.getRange('A3').setValue('D');
    return caught;`);
  expect(workbench.runMenuItem('test')).toEqual({ ok: true, value: expect.stringMatching(REFUSED) });
  expect(workbench.values(SHEET, 'A1:A3')).toEqual([[null], [null], ['D']]);
});

test.each([
  ['the next read', `sheet.getRange('B1').getValue(); return 'passed';`],
  ['the end', `return 'passed';`],
])('it fails the script at %s', (_when, rest) => {
  const workbench = late(`
    sheet.getRange('A1').setDataValidation(${RULE}).setValue('B');
    ${rest}`);
  expect(workbench.runMenuItem('test')).toEqual({ ok: false, message: expect.stringMatching(REFUSED) });
});

test('what is protected is refused late as well, and the next run begins anew', () => {
  const workbench = late(`
    if (Session.getActiveUser().getEmail() !== '${CLERK}') {
      const protection = sheet.getRange('A1').protect();
      protection.removeEditors(protection.getEditors());
      return 'protected';
    }
    sheet.getRange('A1').setValue('x');
    try { sheet.getRange('A1').getValue(); } catch (error) { return error.message; }`);
  expect(workbench.runMenuItem('test')).toEqual({ ok: true, value: 'protected' });
  workbench.actAs(CLERK);
  for (let run = 0; run < 2; run += 1)
    expect(workbench.runMenuItem('test')).toEqual({
      ok: true,
      value: expect.stringMatching(/^You are trying to edit a protected cell or object\./),
    });
});
