import { expect, test } from 'vitest';
import type { Validation } from '../../src/tabs/tab-spec';
import { validationFormula } from '../../src/workbook/validation-formula';
import { runBody, SHEET } from '../workbench/runtime/support';

type Formula = Exclude<Validation, { kind: 'list' }>;

test.each<[Formula, accepted: string[], refused: string[]]>([
  [{ kind: 'amount', whole: false, help: 'x' }, ['0', '1,5', "'1.5", '2000'], ['-1', 'nhiều']],
  [{ kind: 'amount', whole: true, help: 'x' }, ['0', '3'], ['1,5', '-1']],
  [{ kind: 'amount', whole: false, most: 100, help: 'x' }, ['100', '87,5'], ['100,5', '101']],
  [{ kind: 'amount', whole: false, most: 7.5, help: 'x' }, ['7,5'], ['7,6']],
  [
    { kind: 'share', help: 'x' },
    ['0,6', '60%', '1', "'74,9 %", '0.6', '0.25', "'0,25", "'1,0"],
    ['60', '101%', '-0,1', 'nửa', '1.5', '25.5', '0.6.1'],
  ],
  [
    { kind: 'days', never: ['chưa thực hiện', 'never done'], help: 'x' },
    ['0', '30', 'chưa thực hiện', 'Chưa thực hiện ', 'Never done'],
    ['2,5', 'Không', '-1'],
  ],
  [
    { kind: 'days', never: ['không cung cấp'], help: 'x' },
    // Some keyboards write letter and mark as two characters, some all marks apart.
    ['Không cung cấp', ' KHÔNG CUNG CẤP', 'Không cung cấp'.normalize('NFD'), 'Không cung câ\u0301p'],
    ['Khong cung cap', 'Không'],
  ],
])('%j accepts %j and refuses %j', (validation, accepted, refused) => {
  const { workbench } = runBody(`
    const rule = SpreadsheetApp.newDataValidation().setAllowInvalid(false).setHelpText('Nhập lại');
    sheet.getRange('A2').setDataValidation(rule.requireFormulaSatisfied(${JSON.stringify(validationFormula(validation, 'A2'))}).build());
  `);
  for (const entry of accepted) expect([entry, workbench.type(SHEET, 'A2', entry).ok]).toEqual([entry, true]);
  for (const entry of ['=RANDBETWEEN(0;1)', '=INT(rand ()*1)', '=NOW()*0'])
    expect([entry, workbench.type(SHEET, 'A2', entry).ok]).toEqual([entry, false]);
  expect(workbench.type(SHEET, 'A2', '=1+0').ok).toBe(true);
  for (const entry of refused) expect([entry, workbench.type(SHEET, 'A2', entry).ok]).toEqual([entry, false]);
});
