import { readFileSync } from 'node:fs';
import { type Bundle, createWorkbench, ResultMemory, type Workbench } from '../../workbench/runtime';
import { keptSnapshot } from '../support/kept-snapshot';

export const COORDINATOR = 'dieuphoi@haugiang.example';
export const CLERK = 'socongthuong@haugiang.example';
export const OTHER_CLERK = 'sotaichinh@haugiang.example';
export const LEADER = 'lanhdao@haugiang.example';
export const PEOPLE = { owner: COORDINATOR, editors: [CLERK, OTHER_CLERK], viewers: [LEADER] };

/** The add-on as it would be pushed. */
export const BUNDLE: Bundle = {
  code: dist('Code.js'),
  html: { Sidebar: dist('Sidebar.html'), Rubrics: dist('Rubrics.html') },
  manifest: JSON.parse(dist('appsscript.json')),
};

function dist(name: string): string {
  return readFileSync(new URL(`../../dist/${name}`, import.meta.url), 'utf8');
}

/** An empty spreadsheet with the add-on, in the coordinator's hands. */
export function emptyWorkbook(): Workbench {
  const workbench = createWorkbench({ bundle: BUNDLE, people: PEOPLE });
  workbench.actAs(COORDINATOR);
  workbench.open();
  return workbench;
}

export interface AgencyEntry {
  name: string;
  group?: string;
  editors?: string;
}

export const SO = 'Sở, ban, ngành tỉnh';
export const HUYEN = 'UBND huyện, thị xã, thành phố';

export const THREE_AGENCIES: readonly AgencyEntry[] = [
  { name: 'Sở Công Thương', editors: CLERK },
  { name: 'Sở Tài chính', editors: OTHER_CLERK },
  { name: 'UBND huyện Vị Thủy', group: HUYEN },
];

/** A workbook whose Thiết lập lists just these agencies, before any form is made. */
export function workbookWithSettings(
  agencies: readonly AgencyEntry[] = THREE_AGENCIES,
  workbench: Workbench = emptyWorkbook(),
): Workbench {
  run(workbench, 'menuCreateRound');
  const rows = workbench.values(SETTINGS, 'A:A').map(([id]) => String(id));
  const first = rows.findIndex((id) => id.startsWith('agency.')) + 1;
  const last = rows.length - [...rows].reverse().findIndex((id) => id.startsWith('agency.'));
  const keep = agencies.length;
  for (const [at, agency] of agencies.entries()) {
    expectOk(workbench.type(SETTINGS, `C${first + at}`, agency.name));
    expectOk(workbench.type(SETTINGS, `D${first + at}`, agency.group ?? SO));
    expectOk(workbench.type(SETTINGS, `E${first + at}`, agency.editors ?? ''));
  }
  if (last - first + 1 > keep) expectOk(workbench.deleteRows(SETTINGS, first + keep, last - first + 1 - keep));
  return workbench;
}

/** A round of a few agencies with their forms. */
export function smallRound(agencies: readonly AgencyEntry[] = THREE_AGENCIES): Workbench {
  return kept(`small round of ${JSON.stringify(agencies)}`, () => {
    const workbench = workbookWithSettings(agencies);
    run(workbench, 'menuCreateRound');
    return workbench;
  });
}

/** A workbook as somebody made it, in the coordinator's hands; the same name is the same workbook. */
export function kept(name: string, make: () => Workbench): Workbench {
  return inHands(keptSnapshot(name, () => make().snapshot()));
}

/** The workbook of a snapshot, which others may open as well, in the coordinator's hands. */
export function reopened(snapshot: unknown): Workbench {
  return inHands(structuredClone(snapshot));
}

function inHands(snapshot: unknown): Workbench {
  const workbench = createWorkbench({ bundle: BUNDLE, people: PEOPLE, snapshot, remembered: REMEMBERED });
  workbench.actAs(COORDINATOR);
  workbench.open();
  return workbench;
}

/** What custom functions gave in any of the workbooks that tests open again and again. */
export const REMEMBERED = new ResultMemory();

export const SETTINGS = 'Thiết lập';
export const FORM = 'Sở Công Thương';

const lastSaid = new WeakMap<Workbench, string>();

/** Chooses an item of the menu; fails when the script did. */
export function run(workbench: Workbench, item: string): void {
  const { toasts, alerts } = workbench.ui;
  const before = alerts.length;
  const shown = new Set(toasts.map(({ id }) => id));
  expectOk(workbench.runMenuItem(item));
  const alert = workbench.ui.alerts
    .slice(before)
    .filter(({ answer, buttons }) => buttons.length === 1 || answer.button !== 'YES')
    .at(-1);
  const toast = workbench.ui.toasts.find(({ id }) => !shown.has(id));
  lastSaid.set(workbench, alert?.message ?? toast?.message ?? '');
}

/** What the last command said, in the corner or in a box; a question that was answered with Yes is none of it. */
export function said(workbench: Workbench): string {
  return lastSaid.get(workbench) ?? '';
}

export function expectOk(outcome: { ok: true } | { ok: false; message: string }): void {
  if (!outcome.ok) throw new Error(outcome.message);
}

/** All cells of a tab. */
export function everything(workbench: Workbench, tab: string): unknown[][] {
  return workbench.values(tab, `'${tab.replace(/'/g, "''")}'`);
}

/** Row of a form in which an id stands by now. */
export function rowOf(workbench: Workbench, tab: string, id: string): number {
  const ids = workbench.values(tab, 'A:A').map(([value]) => String(value));
  const at = ids.indexOf(id);
  if (at < 0) throw new Error(`${tab} has no row ${id}`);
  return at + 1;
}

/** Takes an agency out of Thiết lập. */
export function takeOut(workbench: Workbench, id: string): void {
  expectOk(workbench.deleteRows(SETTINGS, rowOf(workbench, SETTINGS, `agency.${id}`), 1));
}

/** Types an agency into a new row of Thiết lập, below another. */
export function listBelow(workbench: Workbench, id: string, { name, group = SO, editors = '' }: AgencyEntry): void {
  const row = rowOf(workbench, SETTINGS, `agency.${id}`) + 1;
  expectOk(workbench.insertRows(SETTINGS, row));
  expectOk(workbench.type(SETTINGS, `C${row}`, name));
  expectOk(workbench.type(SETTINGS, `D${row}`, group));
  expectOk(workbench.type(SETTINGS, `E${row}`, editors));
}

/** Types into a criterion's cells as whoever is acting. */
export function enter(workbench: Workbench, tab: string, id: string, figure: string, base?: string): void {
  const row = rowOf(workbench, tab, id);
  expectOk(workbench.type(tab, `F${row}`, figure));
  if (base !== undefined) expectOk(workbench.type(tab, `G${row}`, base));
}

/** Points and status that the form shows for a row. */
export function result(workbench: Workbench, tab: string, id: string): [unknown, string] {
  const row = rowOf(workbench, tab, id);
  return [workbench.value(tab, `H${row}`), String(workbench.value(tab, `I${row}`))];
}

/** The rows of a ranking: place, agency, total, grade, remarks. */
export function ranking(
  workbench: Workbench,
  tab: string,
): { place: unknown; agency: string; total: unknown; grade: string; remarks: string }[] {
  const rows = everything(workbench, tab);
  const head = rows.find((row) => row[0] === '#header') ?? [];
  const column = (name: string) => head.lastIndexOf(name);
  return rows
    .filter((row) => String(row[0]).startsWith('agency.'))
    .map((row) => ({
      place: row[1],
      agency: String(row[2]),
      // Where the total is a mean, it is called one.
      total: row[Math.max(column('Tổng điểm'), column('Điểm đánh giá (trung bình cộng)'))],
      grade: String(row[column('Xếp loại')]),
      remarks: String(row[column('Ghi chú')]),
    }));
}
