import fc from 'fast-check';
import type { EditKind } from '../../../src/round/rights';
import { personMayEdit } from '../../../src/round/rights';
import { allCriteria } from '../../../src/rubric/rubric';
import type { Owner } from '../../../src/tabs/tab-spec';
import { columnLetters } from '../../../src/tabs/tab-spec';
import type { Outcome } from '../../../workbench/runtime';
import { hauGiang } from '../../support/hau-giang';
import { VERIFIER } from '../phases';
import { CLERK, OTHER_CLERK } from '../round';
import { look } from './checks';
import { columnsOn, type FormOnTab, headerOn, rowIdOf } from './entries';
import { ENTRY_COLUMNS, ROW_BY_ID, SHAPE } from './form-shape';
import { CAST, COORDINATOR, ended, type Happened, NOTHING, nameOf, type Step, type Touched, type World } from './world';

/** Texts as people type them: good, wrong, and strange. */
export const typed = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom('Có', 'Không', '1', '12', '0', '50', '7,5', '100%', 'Đồng ý') },
  { weight: 2, arbitrary: fc.nat(9999).map((number) => `Báo cáo số ${number}`) },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      '',
      '=1+1',
      '=F8',
      "O'Brien",
      '<b>',
      '31/12/2017',
      '-5',
      '1e9',
      '1.234',
      'nhiều',
      '#REF!',
    ),
  },
);

const person = fc
  .oneof({ weight: 3, arbitrary: fc.nat(CAST.length - 1) }, { weight: 2, arbitrary: fc.constant(0) })
  .map((at) => CAST[at]?.email ?? COORDINATOR);

export { person as anybody };

/** Whose column it is, most of the time: then the text is likely to be taken. */
const usual = fc.record({
  who: person,
  form: fc.nat(1),
  at: fc.nat(400),
  column: fc.constantFrom('F', 'F', 'F', 'G', ...ENTRY_COLUMNS),
  text: typed,
});

/** An answer that the criterion can use, as the agency, the coordinator or the verifier gives it. */
const answering: fc.Arbitrary<Step> = fc
  .record({ form: fc.nat(1), at: fc.nat(400), verifies: fc.boolean(), figure: fc.nat(60), more: fc.nat(40) })
  .map(({ form, at, verifies, figure, more }) => ({
    run: (world: World) => {
      const found = world.formAt(form);
      const row = found === null ? 0 : world.rowAt(found, at);
      if (found === null || row === 0) return nothing(COORDINATOR, 'looks for a row that is gone');
      const [first, second] = usableAnswer(String(found.cells[row - 1]?.[0]), figure, more);
      const who = verifies ? VERIFIER : found.agency === 'a01' ? CLERK : OTHER_CLERK;
      const one = typeOnForm(world, who, found, `${verifies ? 'L' : 'F'}${row}`, first);
      if (second === null) return one;
      const halfway = look(world).entries;
      const two = typeOnForm(world, who, found, `${verifies ? 'M' : 'G'}${row}`, second);
      return {
        told: `${one.told}; ${two.told}`,
        touched: (entry: Parameters<Touched>[0]) => one.touched(entry) || two.touched(entry),
        halfway,
      };
    },
  }));

const RULES = new Map(allCriteria(hauGiang()).map(({ id, rule }) => [id, rule]));

function usableAnswer(id: string, figure: number, more: number): [figure: string, base: string | null] {
  const rule = RULES.get(id);
  if (rule === undefined || rule.type === 'yesNo') return [more % 4 === 0 ? 'Không' : 'Có', null];
  if (rule.type === 'choice') return [rule.options[figure % rule.options.length]?.label ?? '', null];
  return [String(figure), 'denominator' in rule ? String(figure + more) : null];
}

/** Typing beside a criterion, and anywhere at all. */
export const typing: fc.Arbitrary<Step> = fc.oneof(
  { weight: 4, arbitrary: answering },
  {
    weight: 5,
    arbitrary: usual.map(({ who, form, at, column, text }) => ({
      run: (world: World) => {
        const found = world.formAt(form);
        const row = found === null ? 0 : world.rowAt(found, at);
        if (found === null || row === 0) return nothing(who, 'looks for a row that is gone');
        return typeOnForm(world, who, found, `${column}${row}`, text);
      },
    })),
  },
  {
    weight: 2,
    arbitrary: fc
      .record({ who: person, form: fc.nat(1), row: fc.nat(120), column: fc.nat(19), text: typed })
      .map(({ who, form, row, column, text }) => ({
        run: (world: World) => {
          const found = world.formAt(form);
          if (found === null) return nothing(who, 'looks for a form that is gone');
          const [rows, columns] = [found.cells.length, found.cells[0]?.length ?? 1];
          return typeOnForm(world, who, found, `${columnLetters((column % columns) + 1)}${(row % rows) + 1}`, text);
        },
      })),
  },
  {
    weight: 1,
    arbitrary: fc
      .record({ who: person, tab: fc.nat(30), row: fc.nat(60), column: fc.nat(8), text: typed })
      .map(({ who, tab, row, column, text }) => ({
        run: (world: World) => typeElsewhere(world, who, tab, row, column, text),
      })),
  },
  {
    weight: 1,
    arbitrary: fc
      .record({ who: person, form: fc.nat(1), row: fc.nat(120), from: fc.nat(18), wide: fc.nat(4) })
      .map(({ who, form, row, from, wide }) => ({
        run: (world: World) => {
          const found = world.formAt(form);
          if (found === null) return nothing(who, 'looks for a form that is gone');
          const first = row % found.cells.length;
          const left = from % (found.cells[0]?.length ?? 1);
          const right = Math.min(left + wide, (found.cells[0]?.length ?? 1) - 1);
          const range = `${columnLetters(left + 1)}${first + 1}:${columnLetters(right + 1)}${first + 1}`;
          const outcome = world.as(who, () => world.workbench.deleteContent(found.tab, range));
          if (outcome.ok && left === 0) world.unsettle();
          const touched = touchedCells(found, [first], left, right);
          return { told: `${nameOf(who)} presses Delete on ${range} of ${found.tab}: ${ended(outcome)}`, touched };
        },
      })),
  },
);

export function nothing(who: string, what: string): Happened {
  return { told: `${nameOf(who)} ${what}`, touched: NOTHING };
}

/** Types into a cell of a form, and holds what is accepted against the table of rights. */
function typeOnForm(world: World, who: string, form: FormOnTab, a1: string, text: string): Happened {
  const round = world.round();
  const [, letters = '', digits = ''] = /^([A-Z]+)(\d+)$/.exec(a1) ?? [];
  const [row, column] = [Number(digits) - 1, columnNumber(letters) - 1];
  const kind = inOrder(form) ? kindOf(ROW_BY_ID.get(String(form.cells[row]?.[0] ?? ''))?.owners.get(letters)) : null;
  const outcome = world.as(who, () => typeIfThere(world, form.tab, a1, text));
  const told = `${nameOf(who)} types “${text}” in ${a1} (${form.cells[row]?.[0] ?? ''}) of ${form.tab}: ${ended(outcome)}`;
  if (round !== null && kind !== null && !(who === COORDINATOR && kind === 'computed')) {
    const may = personMayEdit(round, who, kind, { agencyId: form.agency, status: world.statusOf(form.agency) });
    if (outcome.ok && !may) throw new Error(`${told}\n  … but the table of rights says that ${kind} is not theirs.`);
    if (!may || outcome.ok || !isProtected(outcome))
      return { told, touched: touchedCells(form, [row], column, column) };
    throw new Error(`${told}\n  … but the table of rights says that ${kind} is theirs.`);
  }
  if (outcome.ok && column === 0) world.unsettle();
  return { told, touched: touchedCells(form, [row], column, column) };
}

function typeElsewhere(world: World, who: string, tab: number, row: number, column: number, text: string): Happened {
  const name = world.tabAt(tab);
  if (name === null || world.forms().some((form) => form.tab === name)) return nothing(who, 'looks around');
  const a1 = `${columnLetters(column + 1)}${row + 1}`;
  const round = world.round();
  const outcome = world.as(who, () => typeIfThere(world, name, a1, text));
  const told = `${nameOf(who)} types “${text}” in ${a1} of ${name}: ${ended(outcome)}`;
  const isOpen = name.startsWith('Bản sao') || name === 'Bảng điều khiển' || !isOurs(name);
  if (round !== null && outcome.ok && who !== COORDINATOR && !isOpen && text !== '')
    throw new Error(`${told}\n  … on a tab that is the coordinators’ alone.`);
  return { told, touched: NOTHING };
}

/** A cell beyond the end of the tab can't be typed into. */
function typeIfThere(world: World, tab: string, a1: string, text: string): Outcome {
  try {
    return world.workbench.type(tab, a1, text);
  } catch (error) {
    return { ok: false, message: String(error) };
  }
}

/** Tabs that the add-on makes at first; others may be somebody's own. */
function isOurs(name: string): boolean {
  return /^(Hướng dẫn|Thiết lập|Bộ tiêu chí|Tổng hợp|Dữ liệu|Theo dõi|Xếp hạng|Nhật ký)/.test(name);
}

function isProtected(outcome: Outcome): boolean {
  return !outcome.ok && /được bảo vệ|chỉ có quyền xem/.test(outcome.message);
}

/** Whether every row of the form stands where it was laid out, so that the cells' owners are known. */
function inOrder(form: FormOnTab): boolean {
  return SHAPE.every(({ id }, at) => form.cells[at]?.[0] === id) && form.cells[0]?.length === 19;
}

function kindOf(owner: Owner | undefined): EditKind | null {
  switch (owner) {
    case 'agency':
      return 'answers';
    case 'explanation':
      return 'explanation';
    case 'verifier':
      return 'verification';
    case 'coordinator':
      return 'decisions';
    case 'system':
    case 'spill':
      return 'computed';
    default:
      return null;
  }
}

/** The entries that stand in some cells. What stands beside no row of ours, or beside one that may be another now, is not told apart. */
export function touchedCells(form: FormOnTab, rows: readonly number[], left: number, right: number): Touched {
  const labels = left <= 2;
  const header = rows.includes(headerOn(form));
  const ids = new Set(rows.map((row) => rowIdOf(form, row)));
  const columns = new Set(
    Array.from(columnsOn(form)).flatMap(([letter, at]) => (at >= left && at <= right ? [letter] : [])),
  );
  return ({ agency, row, column }) => {
    if (agency !== form.agency) return false;
    if (labels || header) return true;
    return (row === null || ids.has(row)) && columns.has(column);
  };
}

function columnNumber(letters: string): number {
  return Array.from(letters).reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0);
}
