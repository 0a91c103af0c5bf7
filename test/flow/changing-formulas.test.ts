import { expect, test } from 'vitest';
import { filledIn, OTHER_FORM, pasteFromElsewhere, RUBRIC_TAB, ranked, sidebarOn } from './damaged';
import { CLERK, COORDINATOR, expectOk, FORM, result, rowOf, run, said } from './round';

const HEAD = /^Chưa tính được điểm: mở thanh bên/;

const workbench = filledIn();

test('a formula with NOW or RAND is refused where a number is to be entered; an ordinary formula is not', () => {
  workbench.actAs(CLERK);
  const cell = `F${rowOf(workbench, FORM, 'I.2')}`;
  for (const formula of ['=RANDBETWEEN(1;9)', '=INT(NOW())']) {
    expect([formula, workbench.type(FORM, cell, formula).ok]).toEqual([formula, false]);
  }
  expectOk(workbench.type(FORM, cell, '=45+3'));
  expect(workbench.value(FORM, cell)).toBe(48);
  expect(result(workbench, FORM, 'I.2')[1]).toMatch(/^✓ /);
  workbench.actAs(COORDINATOR);
});

test('where one gets in all the same, form, sidebar, ranking and Khôi phục mẫu phiếu name the cell and what to do', () => {
  const inTable = `E${rowOf(workbench, RUBRIC_TAB, 'I.2')}`;
  pasteFromElsewhere(workbench, RUBRIC_TAB, inTable, '=15+0*RAND()');
  const wrong = 'có công thức NOW, RAND… nên Google không tính được điểm: hãy gõ số hoặc chữ thay vào';
  const tableNamed = `Tab “${RUBRIC_TAB}”: ô ${inTable} ${wrong}.`;
  expect(sidebarOn(workbench, FORM).form.scoresFault).toBe(tableNamed);

  const cell = `G${rowOf(workbench, FORM, 'I.3')}`;
  pasteFromElsewhere(workbench, FORM, cell, '=NOW()');
  expect(workbench.value(FORM, 'H4')).toBe('#ERROR!');
  expect(workbench.value(FORM, 'C3')).toMatch(HEAD);
  expect(sidebarOn(workbench, FORM).form.scoresFault).toBe(`Trên phiếu này, ô ${cell} ${wrong}.`);
  expect(ranked(workbench)?.remarks).toContain(`ô ${cell} ${wrong}`);
  run(workbench, 'menuRerender');
  expect(said(workbench)).toContain(tableNamed);
  expect(said(workbench)).toContain(`Tab “${FORM}”: ô ${cell} ${wrong}.`);
  expect(workbench.formula(FORM, cell)).toBe('=NOW()');
});

test('one that is only read from elsewhere is looked for among the cells that read others', () => {
  const cell = `G${rowOf(workbench, FORM, 'I.3')}`;
  const source = `F${rowOf(workbench, OTHER_FORM, 'I.3')}`;
  pasteFromElsewhere(workbench, OTHER_FORM, source, '=RAND()');
  expectOk(workbench.type(RUBRIC_TAB, `E${rowOf(workbench, RUBRIC_TAB, 'I.2')}`, '15'));
  expectOk(workbench.type(FORM, cell, `='${OTHER_FORM}'!${source}`));
  expect(sidebarOn(workbench, FORM).form.scoresFault).toBe(
    `Trên phiếu này, ô ${cell} có công thức lấy từ ô khác, có thể là ô có NOW, RAND… mà Google không tính được điểm: hãy gõ số hoặc chữ thay vào.`,
  );
  expectOk(workbench.type(FORM, cell, '12'));
  expect(workbench.value(FORM, 'H4')).toBe('Điểm tự chấm');
  expect(sidebarOn(workbench, FORM).form.scoresFault).toBe('');
});
