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
  const all = everything(workbench, RUBRIC_TAB).map(([id]) => String(id));
  const after = all.lastIndexOf(all.filter((id) => id === below || id.startsWith(`${below}#`)).at(-1) ?? below);
  expectOk(workbench.insertRows(RUBRIC_TAB, after + 2, rows.length));
  const cells = rows.map((row) => row.map((cell) => (typeof cell === 'number' ? shown(cell) : String(cell ?? ''))));
  expectOk(workbench.paste(RUBRIC_TAB, `A${after + 2}`, cells));
  changePoints(workbench, heading, Number(rows[0]?.[4]));
}

/** Gives neighbouring criteria with their levels other ids on the rubric's tab, and the numbers that end them. */
export function renumber(workbench: Workbench, ids: ReadonlyMap<string, string>): void {
  const rows = everything(workbench, RUBRIC_TAB);
  const criterionOf = (id: unknown) => String(id).split('#')[0] ?? '';
  const first = rows.findIndex(([id]) => ids.has(criterionOf(id)));
  const count = rows.filter(([id]) => ids.has(criterionOf(id))).length;
  const own = rows.slice(first, first + count);
  const renamed = (id: unknown) => ids.get(criterionOf(id)) ?? criterionOf(id);
  const paste = (column: string, cells: string[]) =>
    expectOk(
      workbench.paste(
        RUBRIC_TAB,
        `${column}${first + 1}`,
        cells.map((cell) => [cell]),
      ),
    );
  paste(
    'A',
    own.map(([id]) => renamed(id) + String(id).slice(criterionOf(id).length)),
  );
  paste(
    'C',
    own.map(([id, , number]) => (ids.has(String(id)) ? (renamed(id).split('.').at(-1) ?? '') : String(number ?? ''))),
  );
}

function changePoints(workbench: Workbench, heading: string, by: number): void {
  const cell = `E${rowOf(workbench, RUBRIC_TAB, heading)}`;
  expectOk(workbench.type(RUBRIC_TAB, cell, shown(Number(workbench.value(RUBRIC_TAB, cell)) + by)));
}

function shown(number: number): string {
  return String(number).replace('.', ',');
}
