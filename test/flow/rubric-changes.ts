import type { Workbench } from '../../workbench/runtime';
import { RUBRIC_TAB } from './damaged';
import { everything, expectOk, rowOf } from './round';

/** Takes a criterion with its levels out of the rubric's tab, and its points off the heading. @returns the rows as they stood, for putting them back */
export function takeOut(workbench: Workbench, id: string, heading: string): unknown[][] {
  const rows = everything(workbench, RUBRIC_TAB);
  const first = rowOf(workbench, RUBRIC_TAB, id);
  const own = rows.filter(([other]) => other === id || String(other).startsWith(`${id}#`));
  changePoints(workbench, heading, -Number(own[0]?.[4]));
  expectOk(workbench.deleteRows(RUBRIC_TAB, first, own.length));
  return own.map((row) => row.slice(0, 12));
}

/** Puts rows of the rubric's tab below a row of it, and their points on the heading. */
export function putIn(workbench: Workbench, rows: readonly unknown[][], below: string, heading: string): void {
  const after = everything(workbench, RUBRIC_TAB).findLastIndex(
    ([id]) => id === below || String(id).startsWith(`${below}#`),
  );
  expectOk(workbench.insertRows(RUBRIC_TAB, after + 2, rows.length));
  const cells = rows.map((row) => row.map((cell) => (typeof cell === 'number' ? shown(cell) : String(cell ?? ''))));
  expectOk(workbench.paste(RUBRIC_TAB, `A${after + 2}`, cells));
  changePoints(workbench, heading, Number(rows[0]?.[4]));
}

/** Gives a criterion with its levels another id on the rubric's tab, and the number that ends it. */
export function renumber(workbench: Workbench, from: string, to: string): void {
  for (const [at, [id]] of everything(workbench, RUBRIC_TAB).entries()) {
    if (id !== from && !String(id).startsWith(`${from}#`)) continue;
    expectOk(workbench.type(RUBRIC_TAB, `A${at + 1}`, to + String(id).slice(from.length)));
    if (id === from) expectOk(workbench.type(RUBRIC_TAB, `C${at + 1}`, to.split('.').at(-1) ?? ''));
  }
}

function changePoints(workbench: Workbench, heading: string, by: number): void {
  const cell = `E${rowOf(workbench, RUBRIC_TAB, heading)}`;
  expectOk(workbench.type(RUBRIC_TAB, cell, shown(Number(workbench.value(RUBRIC_TAB, cell)) + by)));
}

function shown(number: number): string {
  return String(number).replace('.', ',');
}
