import fc from 'fast-check';
import { columnLetters } from '../../../src/tabs/tab-spec';
import { columnsOn, type FormOnTab, headerOn, rowIdOf } from './entries';
import { HEADINGS } from './form-shape';
import { anybody, nothing, touchedCells } from './typing';
import { ended, type Happened, NOTHING, nameOf, type Step, type World } from './world';

type Outcome = ReturnType<World['workbench']['insertRows']>;

interface Move {
  what: (form: FormOnTab) => string;
  act: (world: World, form: FormOnTab) => Outcome;
  touched?: (form: FormOnTab) => Happened['touched'];
}

function step(who: string, at: number, { what, act, touched = () => NOTHING }: Move): Step {
  return {
    run: (world) => {
      const form = world.formAt(at);
      if (form === null) return nothing(who, 'looks for a form that is gone');
      const outcome = world.as(who, () => act(world, form));
      if (outcome.ok) world.unsettle();
      return {
        told: `${nameOf(who)} ${what(form)} of ${form.tab}: ${ended(outcome)}`,
        touched: outcome.ok ? touched(form) : NOTHING,
      };
    },
  };
}

const place = { who: anybody, form: fc.nat(1), at: fc.nat(120), many: fc.integer({ min: 1, max: 3 }) };
const rowIn = (form: FormOnTab, at: number) => (at % form.cells.length) + 1;
const widthOf = (form: FormOnTab) => form.cells[0]?.length ?? 1;

const insertRows = fc.record(place).map(({ who, form, at, many }) =>
  step(who, form, {
    what: (on) => `inserts ${many} rows in front of row ${rowIn(on, at)}`,
    act: ({ workbench }, on) => workbench.insertRows(on.tab, rowIn(on, at), many),
  }),
);

const deleteRows = fc.record(place).map(({ who, form, at, many }) =>
  step(who, form, {
    what: (on) => `deletes ${many} rows from row ${rowIn(on, at)}`,
    act: ({ workbench }, on) =>
      workbench.deleteRows(on.tab, rowIn(on, at), Math.min(many, on.cells.length - rowIn(on, at))),
    // Of two rows with one id the other is known again now; without the heading, nothing is known for sure.
    touched: (on) => {
      const gone = on.cells.slice(rowIn(on, at) - 1, rowIn(on, at) - 1 + many);
      const first = rowIn(on, at) - 1;
      const ids = new Set(gone.map((_, down) => rowIdOf(on, first + down)));
      const heading = headerOn(on) >= first && headerOn(on) < first + gone.length;
      return ({ agency, row }) => agency === on.agency && (heading || row === null || ids.has(row));
    },
  }),
);

const insertColumns = fc.record(place).map(({ who, form, at }) =>
  step(who, form, {
    what: (on) => `inserts a column in front of ${columnLetters((at % widthOf(on)) + 1)}`,
    act: ({ workbench }, on) => workbench.insertColumns(on.tab, (at % widthOf(on)) + 1),
    touched: (on) => columnsMayBeLost(on),
  }),
);

const deleteColumns = fc.record(place).map(({ who, form, at }) =>
  step(who, form, {
    what: (on) => `deletes column ${columnLetters((at % widthOf(on)) + 1)}`,
    act: ({ workbench }, on) => workbench.deleteColumns(on.tab, (at % widthOf(on)) + 1),
    touched: (on) => {
      const left = at % widthOf(on);
      const lost = columnsMayBeLost(on);
      const own = touchedCells(
        on,
        on.cells.map((_, row) => row),
        left,
        left,
      );
      return (entry) => lost(entry) || (left > 2 && own(entry)) || (left <= 2 && entry.agency === on.agency);
    },
  }),
);

/** A column whose heading was written over is known by its place alone, which a shift makes unknown. */
function columnsMayBeLost(form: FormOnTab): Happened['touched'] {
  const header = form.cells[headerOn(form)] ?? [];
  const known = Array.from(columnsOn(form)).every(([letter, at]) => header[at] === HEADINGS.get(letter));
  return ({ agency }) => agency === form.agency && !known;
}

const sort = fc
  .record({ ...place, by: fc.integer({ min: 2, max: 12 }), ids: fc.boolean(), ascending: fc.boolean() })
  .map(({ who, form, by, ids, ascending }) =>
    step(who, form, {
      what: () =>
        `sorts the rows ${ids ? 'with' : 'without'} their hidden ids by column ${by} ${ascending ? 'up' : 'down'}`,
      act: ({ workbench }, on) => {
        // The engine, unlike Google, sorts no range with results of formulas, so those are taken out before.
        // Rows inserted above the heading are frozen with it, so that nobody sorts it along.
        const heading = Math.max(4, headerOn(on) + 1);
        for (const column of ['H', 'O']) workbench.deleteContent(on.tab, `${column}${heading}`);
        const last = columnLetters(widthOf(on));
        return workbench.sortRange(
          on.tab,
          `${ids ? 'A' : 'B'}${heading + 1}:${last}${on.cells.length}`,
          Math.min(by, widthOf(on)),
          ascending,
        );
      },
      // Rows whose label is no row's alone are known by the id, which stands beside another row now.
      touched:
        (on) =>
        ({ agency }) =>
          agency === on.agency && !ids,
    }),
  );

/** Inserting, deleting and sorting rows and columns of forms. */
export const rowsAndColumns: fc.Arbitrary<Step> = fc.oneof(
  { weight: 2, arbitrary: insertRows },
  { weight: 2, arbitrary: deleteRows },
  { weight: 1, arbitrary: insertColumns },
  { weight: 1, arbitrary: deleteColumns },
  { weight: 1, arbitrary: sort },
);
