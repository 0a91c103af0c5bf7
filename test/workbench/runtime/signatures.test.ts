import { describe, expect, it } from 'vitest';
import { RangeNames } from '../../../workbench/runtime/google/range-names';
import { SIGNATURES } from '../../../workbench/runtime/google/signatures';
import { SheetNames, SpreadsheetNames } from '../../../workbench/runtime/google/spreadsheet-names';
import { failureOf, runBody } from './support';

/** A call with wrong arguments, the types that Google names, and the method that it names. */
const REFUSED: readonly [string, string, string][] = [
  [`sheet.getRange('1', '1')`, 'String,String', 'SpreadsheetApp.Sheet.getRange'],
  [`sheet.setName(5)`, 'number', 'SpreadsheetApp.Sheet.setName'],
  [`sheet.setFrozenRows('1')`, 'String', 'SpreadsheetApp.Sheet.setFrozenRows'],
  [`sheet.setColumnWidth(1, '100')`, 'number,String', 'SpreadsheetApp.Sheet.setColumnWidth'],
  [`sheet.getName('thừa')`, 'String', 'SpreadsheetApp.Sheet.getName'],
  [`sheet.getRange('A1').setValue()`, '', 'SpreadsheetApp.Range.setValue'],
  [`sheet.getRange('A1').setValues('x')`, 'String', 'SpreadsheetApp.Range.setValues'],
  [`sheet.getRange('A1').setValues([1])`, 'number[]', 'SpreadsheetApp.Range.setValues'],
  [`sheet.getRange('A1').setNumberFormats([[1]])`, 'number[][]', 'SpreadsheetApp.Range.setNumberFormats'],
  [`sheet.getRange('A1').setFormulas([[1]])`, 'number[][]', 'SpreadsheetApp.Range.setFormulas'],
  [`sheet.getRange('A1').setNotes([[1]])`, 'number[][]', 'SpreadsheetApp.Range.setNotes'],
  [`sheet.getRange('A1').setNote(5)`, 'number', 'SpreadsheetApp.Range.setNote'],
  [`sheet.getRange('A1').setBackground(5)`, 'number', 'SpreadsheetApp.Range.setBackground'],
  [`sheet.getRange('A1').setFontWeight('heavy')`, 'String', 'SpreadsheetApp.Range.setFontWeight'],
  [`sheet.getRange('A1').setWrap('yes')`, 'String', 'SpreadsheetApp.Range.setWrap'],
  [`sheet.getRange('A1').setBorder(true)`, 'Boolean', 'SpreadsheetApp.Range.setBorder'],
  [
    `sheet.getRange('A1').setDataValidation(SpreadsheetApp.newDataValidation().requireNumberBetween(0, 9))`,
    'SpreadsheetApp.DataValidationBuilder',
    'SpreadsheetApp.Range.setDataValidation',
  ],
  [
    `sheet.setConditionalFormatRules([SpreadsheetApp.newConditionalFormatRule().whenCellEmpty()])`,
    'SpreadsheetApp.ConditionalFormatRuleBuilder[]',
    'SpreadsheetApp.Sheet.setConditionalFormatRules',
  ],
  [
    `sheet.insertChart(sheet.newChart().asBarChart())`,
    'SpreadsheetApp.EmbeddedBarChartBuilder',
    'SpreadsheetApp.Sheet.insertChart',
  ],
  [
    `SpreadsheetApp.newDataValidation().requireNumberBetween('1', 2)`,
    'String,number',
    'SpreadsheetApp.DataValidationBuilder.requireNumberBetween',
  ],
  [`book.getProtections('SHEET')`, 'String', 'SpreadsheetApp.Spreadsheet.getProtections'],
  [`book.getProtections(SpreadsheetApp.WrapStrategy.CLIP)`, '(class)', 'SpreadsheetApp.Spreadsheet.getProtections'],
  [`book.toast()`, '', 'SpreadsheetApp.Spreadsheet.toast'],
  [`book.toast('a', undefined)`, 'String,null', 'SpreadsheetApp.Spreadsheet.toast'],
  [
    `PropertiesService.getDocumentProperties().setProperty('a', { b: 1 })`,
    'String,(class)',
    'PropertiesService.Properties.setProperty',
  ],
  [`CacheService.getDocumentCache().get(null)`, 'null', 'CacheService.Cache.get'],
  [`LockService.getDocumentLock().waitLock()`, '', 'LockService.Lock.waitLock'],
  [`SpreadsheetApp.getUi().alert('a', 'b')`, 'String,String', 'Ui.alert'],
  [`Utilities.formatDate('hôm nay', 'GMT', 'yyyy')`, 'String,String,String', 'Utilities.formatDate'],
];

describe('arguments of the wrong number or kind', () => {
  it.each(REFUSED)('are refused: %s', (call, parameters, method) => {
    expect(failureOf(call)).toBe(`The parameters (${parameters}) don't match the method signature for ${method}.`);
  });

  it('leave everything as it was', () => {
    const { workbench } = runBody(`
      sheet.getRange('A1').setValue('cũ');
      try { sheet.getRange('A1').setValues([['mới'], 'sai']); } catch (error) { sheet.getRange('B1').setValue(error.name); }
    `);
    expect(workbench.values('Trang tính1', 'A1:B1')).toEqual([['cũ', 'Exception']]);
  });

  it('are not those that reset something', () => {
    const { value } = runBody(`
      const range = sheet.getRange('A1');
      range.setBackground(null).setNote(null).setDataValidation(null).setFontWeight(null).setBorder(true, null, false, null, null, null);
      return [range.getBackground(), range.getNote(), range.getDataValidation()];
    `);
    expect(value).toEqual(['#ffffff', '', null]);
  });
});

describe('the table of signatures', () => {
  it.each([
    ['Range', RangeNames],
    ['Sheet', SheetNames],
    ['Spreadsheet', SpreadsheetNames],
  ])('names only members that %s has', (service, names) => {
    const known = new Set<string>(names);
    const methods = Object.keys(SIGNATURES[service] ?? {});
    expect(methods.length).toBeGreaterThan(50);
    expect(methods.filter((method) => !known.has(method))).toEqual([]);
  });
});
