import type { Phase } from '../../src/round/round';
import type { Workbench } from '../../workbench/runtime';
import { keptSnapshot } from '../support/kept-snapshot';
import { entriesOn, put } from './damaged';
import { inPhase, opened } from './phases';
import { COORDINATOR, enter, everything, FORM, rowOf } from './round';

export const OTHER = 'Sở Tài chính';
export const LIST = 'Bảng chênh lệch';

/**
 * A round in a phase, in the coordinator's hands: Sở Công Thương answered four criteria, one in a way that can't be used, and the verifier found less at one, with a
 * reason, and agreed to another; Sở Tài chính answered one, of which the verifier found nothing.
 */
export function verifiedRound(phase: Phase = 'verification'): Workbench {
  return opened(keptSnapshot(`verified round in phase ${phase}`, () => prepared(phase)));
}

function prepared(phase: Phase): unknown {
  const workbench = inPhase(phase);
  workbench.actAs(COORDINATOR);
  enter(workbench, FORM, 'I.2', '45', '50');
  enter(workbench, FORM, 'I.4', 'Có');
  enter(workbench, FORM, 'I.5', 'Có');
  put(workbench, FORM, 'I.2', 'evidence', 'Báo cáo số 12/BC-SCT');
  put(workbench, FORM, 'I.2', 'verified', '40');
  put(workbench, FORM, 'I.2', 'opinion', 'thiếu 5 máy');
  put(workbench, FORM, 'I.4', 'verdict', 'Đồng ý');
  enter(workbench, OTHER, 'I.4', 'Có');
  put(workbench, OTHER, 'I.4', 'verified', 'Không');
  put(workbench, OTHER, 'I.4', 'opinion', 'không có văn bản');
  return workbench.snapshot();
}

/** Number by which the script knows a tab. */
export function sheetIdOf(workbench: Workbench, tab: string): number {
  const before = workbench.ui.alerts.length;
  workbench.select(tab, 'A1');
  const outcome = workbench.callServer('sidebarView', []);
  if (!outcome.ok || workbench.ui.alerts.length !== before) throw new Error(`No view of ${tab}`);
  return JSON.parse(JSON.stringify(outcome.value)).value.tab.sheetId;
}

/** What one of the sidebar's calls is answered: the sentence, and whether it was done. */
export function ask(workbench: Workbench, name: string, request?: unknown): { ok: boolean; said: string } {
  const outcome = workbench.callServer(name, request === undefined ? [] : [request]);
  if (!outcome.ok) throw new Error(outcome.message);
  const reply = JSON.parse(JSON.stringify(outcome.value));
  return { ok: reply.ok, said: String(reply.ok ? reply.value : reply.sentence) };
}

/** Ids of the rows of a form beside which the verdict stands. */
export function agreedOn(workbench: Workbench, tab: string): string[] {
  return everything(workbench, tab).flatMap((row) => (row[13] === 'Đồng ý' ? [String(row[0])] : []));
}

/** Everything that people entered but for verdicts. */
export function withoutVerdicts(workbench: Workbench, tab: string): [string, unknown[]][] {
  return Array.from(entriesOn(workbench, tab), ([id, cells]): [string, unknown[]] => [
    id,
    cells.map((cell) => (cell === 'Đồng ý' ? null : cell)),
  ]).filter(([, cells]) => cells.some((cell) => cell !== null));
}

/** Verified points, difference and status that a form shows for a row. */
export function verifiedResult(workbench: Workbench, tab: string, id: string): [unknown, unknown, string] {
  const row = rowOf(workbench, tab, id);
  return [
    workbench.value(tab, `O${row}`),
    workbench.value(tab, `P${row}`),
    String(workbench.value(tab, `Q${row}`) ?? ''),
  ];
}

/** The rows of one of the tables of Bảng chênh lệch, from the agency on. */
export function listed(workbench: Workbench, table: 'difference' | 'agency' | 'decision'): unknown[][] {
  return everything(workbench, LIST)
    .filter(([id]) => String(id).startsWith(`${table}.`))
    .map((row) => row.slice(2).filter((cell) => cell !== null && cell !== ''));
}
