import { describe, expect, it } from 'vitest';
import { resultOf, SHEET, workbenchWith } from './support';

const CODE = `
var calls = 0;
/**
 * Ghép hai cột.
 * @param {any[][]} vung Vùng hai cột
 * @param {string} dau Dấu nối
 * @return Một cột
 * @customfunction
 */
function GHEP(vung, dau) { calls++; return vung.map(function (row) { return [row[0] + dau + row[1], calls]; }); }
/** @customfunction */
function LOAI(x) { return x instanceof Date ? 'date ' + x.getTime() : Array.isArray(x) ? 'array ' + x.length + 'x' + x[0].length : typeof x + ' ' + x; }
/** @customfunction */
function LOI() { throw new Error('Dữ liệu sai: thiếu cột Điểm'); }
/** @customfunction */
function GHI() { SpreadsheetApp.getActiveSheet().getRange('A1').setValue(1); }
/** @customfunction */
function AI() { return '[' + Session.getActiveUser().getEmail() + ']'; }
/** @customfunction */
function DOC() { return SpreadsheetApp.getActiveSpreadsheet().getSheets().length; }
function RIENG() { return 1; }
`;

/** A workbook with one formula typed in C1. */
function typed(formula: string, cells: Record<string, string> = {}) {
  const workbench = workbenchWith(CODE);
  for (const [cell, text] of Object.entries(cells)) resultOf(workbench.type(SHEET, cell, text));
  resultOf(workbench.type(SHEET, 'C1', formula));
  return workbench;
}

describe('custom functions', () => {
  it('spill their rows, with a script loaded anew for every call', () => {
    const workbench = typed('=GHEP(A1:B2;"-")', { A1: 'a', B1: '1', A2: 'b', B2: '2' });
    expect(workbench.values(SHEET, 'C1:D2')).toEqual([
      ['a-1', 1],
      ['b-2', 1],
    ]);
  });

  it('are calculated again when an argument changes', () => {
    const workbench = typed('=GHEP(A1:B1;"-")', { A1: 'a', B1: '1' });
    resultOf(workbench.type(SHEET, 'A1', 'z'));
    expect(workbench.value(SHEET, 'C1')).toBe('z-1');
  });

  it.each([
    ['=LOAI(A1)', 'string '],
    ['=LOAI(1,5)', 'number 1.5'],
    ['=LOAI(TRUE)', 'boolean true'],
    ['=LOAI(A1:B3)', 'array 3x2'],
    ['=LOAI(A5:A)', 'array 996x1'],
    ['=LOAI(B9)', `date ${Date.parse('2024-03-05T00:00:00+07:00')}`],
    ['=LOAI(B8)', 'string #DIV/0!'],
    ['=LOAI()', 'undefined undefined'],
  ])('%s receives %s', (formula, expected) => {
    expect(typed(formula, { B9: '05/03/2024', B8: '=1/0' }).value(SHEET, 'C1')).toBe(expected);
  });

  it('show #ERROR! with the message of what they throw', () => {
    const workbench = typed('=LOI()');
    expect(workbench.value(SHEET, 'C1')).toBe('#ERROR!');
    expect(workbench.errorMessage(SHEET, 'C1')).toBe('Dữ liệu sai: thiếu cột Điểm');
    resultOf(workbench.type(SHEET, 'C2', '=IFERROR(C1;"bắt được")'));
    expect(workbench.value(SHEET, 'C2')).toBe('bắt được');
  });

  it('are blocked by what a person types in their way, and spill again once it is gone', () => {
    const workbench = typed('=GHEP(A1:B2;"-")', { A1: 'a', B1: '1', A2: 'b', B2: '2' });
    resultOf(workbench.type(SHEET, 'C2', 'chặn'));
    expect(workbench.value(SHEET, 'C1')).toBe('#REF!');
    expect(workbench.errorMessage(SHEET, 'C1')).toBe(
      'Array result was not expanded because it would overwrite data in C2.',
    );
    resultOf(workbench.deleteContent(SHEET, 'C2'));
    expect(workbench.value(SHEET, 'C2')).toBe('b-2');
  });

  it('may not write, and are not told who is there', () => {
    expect(typed('=GHI()').errorMessage(SHEET, 'C1')).toContain('You do not have permission to call');
    expect(typed('=AI()').value(SHEET, 'C1')).toBe('[]');
    expect(typed('=DOC()').value(SHEET, 'C1')).toBe(1);
  });

  it('are only those that are marked as such', () => {
    expect(typed('=RIENG()').value(SHEET, 'C1')).toBe('#NAME?');
  });

  it('may be typed in small letters', () => {
    expect(typed('=ghep(A1:B1;"+")', { A1: 'x', B1: 'y' }).value(SHEET, 'C1')).toBe('x+y');
  });
});
