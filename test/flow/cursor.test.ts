import { describe, expect, test } from 'vitest';
import type { Workbench } from '../../workbench/runtime';
import { CLERK, COORDINATOR, FORM, rowOf, run, said } from './round';
import { LIST, verifiedRound } from './verification';

/** The tab in view and the cell with the cursor. */
function cursor({ model: { getters } }: Workbench): string {
  const { sheetId, col, row } = getters.getActivePosition();
  return `${getters.getSheetName(sheetId)}!${String.fromCharCode(65 + col)}${row + 1}`;
}

describe('the cursor', () => {
  test('stands on the title of a tab that was just made, not in its hidden first column, and stays where a person put it', () => {
    const workbench = verifiedRound();
    run(workbench, 'menuDifferences');
    expect(cursor(workbench)).toBe(`${LIST}!B1`);
    workbench.select(LIST, 'D6');
    run(workbench, 'menuDifferences');
    expect(cursor(workbench)).toBe(`${LIST}!D6`);
  });

  test('goes to what a form waits for, when its clerk asks for the form and has not begun to work on it', () => {
    const workbench = verifiedRound('selfAssessment');
    workbench.actAs(CLERK);
    workbench.select(FORM, 'B1');
    run(workbench, 'menuGoToMyTab');
    expect(cursor(workbench)).toBe(`${FORM}!F${rowOf(workbench, FORM, 'I.1')}`);
    workbench.select(FORM, 'J20');
    run(workbench, 'menuGoToMyTab');
    expect(cursor(workbench)).toBe(`${FORM}!J20`);
  });

  test('stays for a coordinator, who has no form and is told how to open one', () => {
    const workbench = verifiedRound();
    workbench.actAs(COORDINATOR);
    workbench.select(FORM, 'J20');
    run(workbench, 'menuGoToMyTab');
    expect(cursor(workbench)).toBe(`${FORM}!J20`);
    expect(said(workbench)).toContain('Muốn mở một phiếu, hãy bấm tên đơn vị ở tab Tổng hợp.');
  });
});
