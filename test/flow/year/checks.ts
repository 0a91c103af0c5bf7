import { type CellValue, isBlank } from '../../../src/rubric/cell';
import { allCriteria, type Criterion, type Rubric } from '../../../src/rubric/rubric';
import type { EnteredCells } from '../../../src/scoring/answer';
import { toNumber } from '../../../src/scoring/exact';
import { score } from '../../../src/scoring/score';
import type { ScoreSheet } from '../../../src/scoring/score-sheet';
import { columnsOfTab, rowsOf } from '../../../src/tabs/form-rows';
import { readDecisions } from '../../../src/tabs/read-decisions';
import { hauGiang } from '../../support/hau-giang';
import { ranking } from '../round';
import { cellsOf, type Entry, entriesOf, type FormOnTab, headerOn, isReadable, rowIdOf, textOf } from './entries';
import type { Happened, World } from './world';

const RUBRIC = hauGiang();

/** What people entered, and the forms on which it can't be told what is what. */
export interface Seen {
  entries: readonly Entry[];
  unreadable: ReadonlySet<string>;
}

export function look(world: World): Seen {
  const forms = world.forms();
  const unreadable = forms.filter((form) => !isReadable(form)).map(({ agency }) => agency);
  return { entries: entriesOf(forms), unreadable: new Set(unreadable) };
}

/** Holds what is on the forms after a step against what was there before. */
export function checkEntries(before: Seen, after: Seen, happened: Happened, world: World): void {
  const { touched, archives, retires, byCommand } = happened;
  const ruined = Array.from(after.unreadable).filter((agency) => !before.unreadable.has(agency));
  if (byCommand === true && ruined.length > 0) throw new Error(`Nobody can tell any more what is what on ${ruined}`);
  const counts = (entry: Entry) =>
    !touched(entry) && !before.unreadable.has(entry.agency) && !after.unreadable.has(entry.agency);
  const kept = before.entries.filter(counts);
  const formulas = new Map(kept.flatMap((entry) => (entry.value === 'formula' ? [[placeOf(entry), entry.shown]] : [])));
  // A form that is received or locked keeps what formulas came to.
  const isFixed = (entry: Entry) => byCommand === true && formulas.get(placeOf(entry)) === entry.shown;
  const left = after.entries
    .filter(counts)
    .map((entry): Entry => (isFixed(entry) ? { ...entry, value: 'formula' } : entry));
  if (archives !== undefined) {
    const archived = valuesOn(world, archives);
    const gone = missing(kept, left).filter(({ shown }) => !archived.has(shown));
    if (gone.length > 0) throw new Error(`Neither on its form nor on ${archives}: ${gone.map(keyOf).join('; ')}`);
    return;
  }
  const retired = retires === undefined ? null : valuesOn(world, retires);
  const lost = missing(kept, left).filter(({ shown }) => retired?.has(shown) !== true);
  if (lost.length > 0) throw new Error(`Entered and gone: ${lost.map(keyOf).join('; ')}`);
  const extra = missing(left, kept);
  if (extra.length > 0) throw new Error(`There although nobody entered it: ${extra.map(keyOf).join('; ')}`);
  const places = new Map(kept.map((entry) => [placeOf(entry), entry.value]));
  for (const entry of left) {
    const value = places.get(placeOf(entry));
    if (entry.row !== null && value !== undefined && value !== entry.value)
      throw new Error(`${placeOf(entry)} was ${value} and is ${entry.value}`);
  }
}

function placeOf({ agency, row, column }: Entry): string {
  return `${agency} ${row ?? '?'} ${column}`;
}

/** What of some entries is not among others, however often. */
function missing(entries: readonly Entry[], among: readonly Entry[]): Entry[] {
  const left = new Map<string, number>();
  for (const entry of among) left.set(keyOf(entry), (left.get(keyOf(entry)) ?? 0) + 1);
  return entries.filter((entry) => {
    const count = left.get(keyOf(entry)) ?? 0;
    left.set(keyOf(entry), count - 1);
    return count <= 0;
  });
}

function keyOf({ agency, column, value }: Entry): string {
  return `${agency} ${column} ${value}`;
}

/** All that stands on the tabs whose names begin like that, as entries say it. */
function valuesOn({ workbench }: World, name: string): Set<string> {
  const { getters } = workbench.model;
  const tabs = getters.getSheetIds().filter((sheetId) => getters.getSheetName(sheetId).startsWith(name));
  return new Set(tabs.flatMap((sheetId) => cellsOf(workbench, sheetId).flat().map(textOf)));
}

/** The score columns of every form show what the scoring function makes of the answers, or show an error: never something else. */
export function checkScores(world: World): void {
  for (const form of world.forms()) {
    const header = form.cells.findIndex((row) => row[0] === '#header');
    const row = form.cells[header] ?? [];
    if (row.length !== 19 || rubricIsAmended(world)) continue;
    for (const [basis, at, heading] of SCORE_COLUMNS) {
      if (row[at] !== heading || row[at + 1] === undefined) continue;
      const sheet = scoreOf(RUBRIC, form.cells.slice(header), (cells) => String(cells[0] ?? ''), basis);
      checkColumn(form, form.cells.slice(header), at, sheet);
    }
  }
}

const SCORE_COLUMNS = [
  ['self', 7, 'Điểm tự chấm'],
  ['verified', 14, 'Điểm thẩm định'],
] as const;

function checkColumn(form: FormOnTab, rows: CellValue[][], at: number, sheet: ScoreSheet): void {
  const shown = new Map<string, CellValue>();
  for (const row of rows) if (!shown.has(String(row[0]))) shown.set(String(row[0]), row[at] ?? '');
  const wrong = (id: string, expected: unknown) =>
    new Error(`${form.tab} shows ${String(shown.get(id))} for ${id}, which scores ${String(expected)}`);
  for (const { id, status, points } of sheet.criteria) {
    const expected = status === 'scored' ? toNumber(points) : '';
    if (shown.has(id) && shown.get(id) !== expected) throw wrong(id, expected);
  }
  for (const { id, points } of [...sheet.sections, ...sheet.groups])
    if (shown.has(id) && shown.get(id) !== toNumber(points)) throw wrong(id, toNumber(points));
  if (shown.has('@total') && shown.get('@total') !== toNumber(sheet.total))
    throw wrong('@total', toNumber(sheet.total));
}

/** Scores rows as they are read plainly: by their id, the first of two, the verifier's cell where there is something in it. */
function scoreOf(
  rubric: Rubric,
  rows: readonly CellValue[][],
  idOf: (cells: CellValue[]) => string,
  basis: 'self' | 'verified',
): ScoreSheet {
  const byId = new Map<string, CellValue[]>();
  for (const row of rows) if (!byId.has(idOf(row))) byId.set(idOf(row), row);
  const figure = (id: string, own: number, verified: number): CellValue => {
    const row = byId.get(id) ?? [];
    const found = row[verified] ?? '';
    return basis === 'verified' && !isBlank(found) ? found : (row[own] ?? '');
  };
  const cellsFor = ({ id, rule }: Criterion): EnteredCells => ({
    figure: figure(id, 5, 11),
    base: figure(id, 6, 12),
    items: rule.type === 'checklist' ? rule.items.map((_, item) => figure(`${id}#${item + 1}`, 5, 11)) : [],
  });
  const entered = new Map(allCriteria(rubric).map((criterion) => [criterion.id, cellsFor(criterion)]));
  const withIds = rows.map((row) => [idOf(row), ...row.slice(1)]);
  const { decisions } = readDecisions(rubric, rowsOf(columnsOfTab(withIds)));
  return score(rubric, entered, decisions);
}

/** The rankings after they were computed: of whom nothing is remarked, the total is that of the answers; places are plainly counted. */
export function checkRanking(world: World, told: string): void {
  const { workbench } = world;
  if (rubricIsAmended(world)) return;
  const basis = basisOf(world);
  const totals = new Map(world.forms().map((form) => [form.agency, totalOf(form, basis)]));
  for (const tab of workbench.sheetNames().filter((name) => name.startsWith('Xếp hạng'))) {
    const lines = ranking(workbench, tab);
    for (const { agency, total, remarks } of lines) {
      const form = world.forms().find(({ cells }) => cells.some((row) => row[0] === '#title' && row[2] === agency));
      const expected = form === undefined ? undefined : totals.get(form.agency);
      if (expected === undefined || expected === null || FLAGGED.test(remarks)) continue;
      if (Math.abs(Number(total ?? 0) - expected) > 1e-9)
        throw new Error(
          `${told}\n  … ${tab} gives ${agency} ${String(total)} without a remark; its answers make ${expected}.`,
        );
    }
    const placed = lines.filter(({ place }) => typeof place === 'number');
    for (const { agency, place, total } of placed) {
      const better = placed.filter((other) => Number(other.total) > Number(total) + 1e-9).length;
      if (place !== better + 1)
        throw new Error(`${told}\n  … ${tab} puts ${agency} at ${String(place)} with ${better} ahead.`);
    }
  }
}

/** What a ranking says of a form whose answers may not be where they should. */
const FLAGGED = /bị xóa|bị lặp|lệch mã|đổi chỗ|ghi đè|không có phiếu|chưa dùng được/;

/** The total of the answers on a form, each beside the labels that people see; `null` where they can't be told apart. */
function totalOf(form: FormOnTab, basis: 'self' | 'verified'): number | null {
  const header = headerOn(form);
  if (!isReadable(form) || form.cells[0]?.length !== 19) return null;
  const ids = new Map(form.cells.map((cells, row) => [cells, rowIdOf(form, row)]));
  const sheet = scoreOf(RUBRIC, form.cells.slice(header + 1), (cells) => ids.get(cells) ?? '', basis);
  return toNumber(sheet.total);
}

function basisOf(world: World): 'self' | 'verified' {
  return world.phase() === 'Tự đánh giá' ? 'self' : 'verified';
}

/** Somebody typed into the rubric's tab, so that another rubric counts than the one these checks know. */
function rubricIsAmended(world: World): boolean {
  return world.rubricOnTab() !== world.rubricAtStart;
}
