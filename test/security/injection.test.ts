import { describe, expect, test } from 'vitest';
import type { Workbench } from '../../workbench/runtime';
import { attempt, logLines, put, RANKING, sidebarOn, untouchedRound } from '../flow/damaged';
import { agreeing, publishedTabs, toPublication } from '../flow/publishing';
import { CLERK, COORDINATOR, enter, everything, expectOk, FORM, rowOf, run, smallRound } from '../flow/round';

/** Texts that are formulas to a spreadsheet, to one that opens an export, or markup to a browser. */
const TEXTS = [
  '=1+1',
  '=HYPERLINK("http://nowhere.example";"mời xem")',
  '+84 293 1',
  '-1+1',
  '@SUM(A1)',
  '\t=1+1',
  '<img src=x onerror=alert(1)>',
  '</script><script>alert(1)</script>',
  '"><svg onload=alert(1)>',
];

/** Formulas anywhere in the workbook that contain a text. */
function formulasWith(workbench: Workbench, part: string): string[] {
  const { sheets }: { sheets: { cells: Record<string, unknown> }[] } = JSON.parse(JSON.stringify(workbench.snapshot()));
  const contents = sheets.flatMap(({ cells }) => Object.values(cells).map(String));
  return contents.filter((content) => content.startsWith('=') && content.includes(part));
}

describe('text that would like to be a formula', () => {
  test('stays the text that was typed on the form, through every command, and reaches the sidebar as text', () => {
    const workbench = untouchedRound();
    for (const [at, text] of TEXTS.entries()) {
      const id = `I.${at + 1}`;
      workbench.actAs(CLERK);
      put(workbench, FORM, id, 'evidence', text);
      put(workbench, FORM, id, 'note', text);
      workbench.actAs(COORDINATOR);
      put(workbench, FORM, id, 'opinion', text);
    }
    enter(workbench, FORM, 'I.4', 'Có');
    agreeing(toPublication(workbench));
    for (const command of ['menuRecompute', 'menuRerender', 'menuCreateRound', 'menuPublish']) {
      expect(attempt(workbench, command)).toMatch(/^(Đã|Không có đơn vị mới)/);
    }
    for (const [at, text] of TEXTS.entries()) {
      for (const column of ['J', 'K', 'R']) {
        const cell = `${column}${rowOf(workbench, FORM, `I.${at + 1}`)}`;
        expect([workbench.formula(FORM, cell), workbench.value(FORM, cell)]).toEqual(['', text]);
      }
    }
    expect(publishedTabs(workbench)).toHaveLength(1);
    expect(formulasWith(workbench, 'nowhere.example')).toEqual([]);
  });

  test('that stands over a computed cell is kept in Nhật ký as text', () => {
    const workbench = untouchedRound();
    for (const [at, text] of ['=IMPORTXML("http://nowhere.example";"//a")', '=1+1', '@SUM(A1)'].entries()) {
      expectOk(workbench.type(FORM, `H${rowOf(workbench, FORM, `I.${at + 1}`)}`, text));
    }
    run(workbench, 'menuRerender');
    const kept = everything(workbench, 'Nhật ký').filter((row) => String(row[4]).startsWith('Gỡ'));
    expect(kept).toHaveLength(3);
    for (const at of everything(workbench, 'Nhật ký').keys())
      expect(workbench.formula('Nhật ký', `E${at + 1}`)).toBe('');
    expect(logLines(workbench).some((line) => line.includes('=IMPORTXML'))).toBe(true);
  });
});

describe('a reason for a deduction', () => {
  test.each(TEXTS)('%j is told in the ranking as text', (text) => {
    const workbench = untouchedRound();
    const row = everything(workbench, FORM).findIndex(([id]) => String(id).startsWith('@deduction.')) + 1;
    workbench.actAs(CLERK);
    put(workbench, FORM, 'I.2', 'figure', '20');
    put(workbench, FORM, 'I.2', 'base', '50');
    workbench.actAs(COORDINATOR);
    expectOk(workbench.type(FORM, `L${row}`, '1'));
    expectOk(workbench.type(FORM, `R${row}`, text));
    run(workbench, 'menuRecompute');
    const line = everything(workbench, RANKING).findIndex((cells) => cells[2] === FORM);
    const cells = everything(workbench, RANKING)[line] ?? [];
    const column = cells.length;
    expect(String(cells[column - 1])).toContain(text.trim());
    expect(workbench.formula(RANKING, `W${line + 1}`)).toBe('');
  });
});

describe('the name of an agency', () => {
  const NAMES = ['<img src=x onerror=alert(1)>', 'Sở "><svg onload=alert(1)>', 'Sở {{2}} %s', "Sở'; DROP TABLE"];

  test('that is markup or code is a name like any other, on tabs, in formulas and in the sidebar', () => {
    const workbench = smallRound(NAMES.map((name) => ({ name })));
    run(workbench, 'menuRecompute');
    expect(everything(workbench, RANKING).map((row) => row[2])).toEqual(expect.arrayContaining(NAMES));
    for (const name of NAMES) expect(sidebarOn(workbench, name).form.agency).toBe(name);
  });
});
