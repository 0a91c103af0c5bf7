import fc from 'fast-check';
import { columnLetters } from '../../../src/tabs/tab-spec';
import type { Outcome } from '../../../workbench/runtime';
import { anybody, nothing, touchedCells, typed } from './typing';
import { COORDINATOR, ended, nameOf, type Step, type World } from './world';

const block = fc
  .integer({ min: 1, max: 5 })
  .chain((wide) => fc.array(fc.array(typed, { minLength: wide, maxLength: wide }), { minLength: 1, maxLength: 12 }));

/** Pasting a block of cells over a form, as far as over its end, and single cells whose rules come along from another file. */
export const pasting: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 2,
    arbitrary: fc
      .record({ who: anybody, form: fc.nat(1), row: fc.nat(120), column: fc.nat(18), block })
      .map(({ who, form, row, column, block: rows }) => ({
        run: (world: World) => {
          const found = world.formAt(form);
          if (found === null) return nothing(who, 'looks for a form that is gone');
          const top = row % found.cells.length;
          const left = column % (found.cells[0]?.length ?? 1);
          const a1 = `${columnLetters(left + 1)}${top + 1}`;
          const outcome = world.as(who, () => world.workbench.paste(found.tab, a1, rows));
          if (outcome.ok && left === 0) world.unsettle();
          const width = rows[0]?.length ?? 1;
          return {
            told: `${nameOf(who)} pastes ${JSON.stringify(rows)} at ${a1} of ${found.tab}: ${ended(outcome)}`,
            touched: touchedCells(
              found,
              rows.map((_, down) => top + down),
              left,
              left + width - 1,
            ),
          };
        },
      })),
  },
  {
    weight: 1,
    arbitrary: fc
      .record({ form: fc.nat(1), at: fc.nat(400), column: fc.constantFrom('F', 'G', 'L', 'M', 'N'), text: typed })
      .map(({ form, at, column, text }) => ({
        run: (world: World) => {
          const who = COORDINATOR;
          const found = world.formAt(form);
          const row = found === null ? 0 : world.rowAt(found, at);
          if (found === null || row === 0) return nothing(who, 'looks for a row that is gone');
          const left = column.charCodeAt(0) - 65;
          const outcome = pasteWithRules(world, found.tab, row - 1, left, text);
          return {
            told: `${nameOf(who)} pastes “${text}” with the rules of another file in ${column}${row} of ${found.tab}: ${ended(outcome)}`,
            touched: touchedCells(found, [row - 1], left, left),
          };
        },
      })),
  },
);

/** Pastes a text the way Google does from another spreadsheet: the rules of the cell it comes from replace ours, so nothing refuses it. */
function pasteWithRules({ workbench }: World, tab: string, row: number, col: number, text: string): Outcome {
  const { getters } = workbench.model;
  const sheetId = getters.getSheetIds()[workbench.sheetNames().indexOf(tab)] ?? '';
  if (col >= getters.getNumberCols(sheetId)) return { ok: false, message: 'There is no such column.' };
  const rule = getters.getValidationRuleForCell({ sheetId, col, row });
  if (rule !== undefined) workbench.model.dispatch('REMOVE_DATA_VALIDATION_RULE', { sheetId, id: rule.id });
  return workbench.type(tab, `${columnLetters(col + 1)}${row + 1}`, text);
}
