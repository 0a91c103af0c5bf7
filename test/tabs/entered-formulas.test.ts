import { expect, test } from 'vitest';
import { standsAlone } from '../../src/tabs/entered-formulas';

test.each([
  '=45+3',
  '=(12+7)*100%/4',
  '=1,5*2',
  '=F12/G12',
  '=SUM(F10:F12;$G$4)-3',
  '=ROUND(SUM(F10:F12)/2;0)',
  '=IF(F12>0;"Có; rồi!";"Không")',
])('%s calculates with what is on the form', (formula) => {
  expect(standsAlone(formula)).toBe(true);
});

test.each([
  "='Nháp'!A1",
  '=Nháp!A1',
  '=SPLIT("50;50";";")',
  '=F10:F12',
  '=ROUND(F10:F12;0)',
  '=(F10:F12)',
  '={1;2}',
  '=SO_LIEU',
  '=TODAY()',
  '=HYPERLINK("https://x.example";"QĐ 1")',
  '=IMPORTRANGE("x";"A1")',
  '=INDIRECT("Nháp!A1")',
  '=SUM(A:A)',
  '=SUM(F1:F2',
])('%s does more', (formula) => {
  expect(standsAlone(formula)).toBe(false);
});
