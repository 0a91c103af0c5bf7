import { createWorkbench, type Workbench } from '../../workbench/runtime';
import { entriesFor } from '../../workbench/sample/figures';
import { readForm } from '../../workbench/sample/form-rows';
import { must } from '../../workbench/sample/must';
import { seeded } from '../../workbench/sample/random';
import { formTabs } from '../../workbench/sample/sample-round';
import type { Bundle } from '../../workbench/server/bundle';

export const OWNER = 'dieuphoi@haugiang.example';
export const SETTINGS = 'Thiết lập';
const SEED = 2017;

/** A round of so many agencies, all answers filled in, and what making its forms took. */
export interface BenchRound {
  workbench: Workbench;
  forms: readonly string[];
  making: { requests: number; protection: number; milliseconds: number };
}

/** Sets a round of Hậu Giang's rubric up for so many agencies of one group and fills all forms in, the same on every machine. */
export function roundOf(bundle: Bundle, agencies: number): BenchRound {
  const workbench = createWorkbench({ bundle, people: { owner: OWNER, editors: [], viewers: [] } });
  workbench.actAs(OWNER);
  workbench.open();
  must(workbench.runMenuItem('menuCreateRound'));
  nameAgencies(workbench, agencies);
  workbench.gate.reset();
  // A click makes as many forms as its time allows.
  do must(workbench.runMenuItem('menuCreateRound'));
  while (formTabs(workbench).length < agencies);
  const { requests, milliseconds } = workbench.gate;
  const making = { requests, protection: protectionRequests(workbench), milliseconds };
  const forms = formTabs(workbench);
  for (const [at, tab] of forms.entries()) fillIn(workbench, tab, at);
  return { workbench, forms, making };
}

function nameAgencies(workbench: Workbench, agencies: number): void {
  const ids = workbench.values(SETTINGS, 'A:A').map(([id]) => String(id));
  const first = ids.indexOf('agency.a01') + 1;
  const group = String(workbench.value(SETTINGS, `D${first}`));
  const last = ids.length;
  if (first + agencies > last) must(workbench.insertRows(SETTINGS, last, first + agencies - last));
  const named = Array.from({ length: Math.max(agencies, PROPOSED) }, (_, at) =>
    at < agencies ? [`Đơn vị ${at + 1}`, group] : ['', ''],
  );
  must(workbench.paste(SETTINGS, `C${first}`, named));
  if (agencies < PROPOSED) must(workbench.deleteRows(SETTINGS, first + agencies, PROPOSED - agencies));
}

/** How many agencies the regulation's own list has. */
const PROPOSED = 32;

function fillIn(workbench: Workbench, tab: string, at: number): void {
  const random = seeded(SEED + at);
  const form = readForm(workbench, tab);
  const strength = 0.35 + 0.6 * random();
  const texts = new Map(
    form.rows.flatMap((row) => entriesFor(row, strength, random)).map(({ address, text }) => [address, text]),
  );
  const block: string[][] = [];
  for (let row = form.firstRow; row <= form.lastRow; row += 1)
    block.push([texts.get(`F${row}`) ?? '', texts.get(`G${row}`) ?? '']);
  must(workbench.paste(tab, `F${form.firstRow}`, block));
}

/** Requests about protections and the people on them, which don't belong to the layout. */
export function protectionRequests({ gate }: Workbench): number {
  return Array.from(gate.calls)
    .filter(([name]) => /^Protection|protect|getProtections|getEffectiveUser|getEmail/.test(name))
    .reduce((sum, [, calls]) => sum + calls, 0);
}

/** Row from 1 in which an id stands on a tab of the add-on. */
export function rowOf(workbench: Workbench, tab: string, id: string): number {
  return workbench.values(tab, 'A:A').findIndex(([value]) => value === id) + 1;
}
