import type { Workbench } from '../../workbench/runtime';
import { everything, expectOk, run, SETTINGS } from './round';

/** Brings the round to the phase in which results are published; a round without phases always is. */
export function toPublication(workbench: Workbench): Workbench {
  const row = workbench.values(SETTINGS, 'A:A').findIndex(([id]) => id === 'setting.phase') + 1;
  if (row > 0) expectOk(workbench.type(SETTINGS, `C${row}`, 'Công bố'));
  return workbench;
}

/** The year of the round. */
export function yearOf(workbench: Workbench): number {
  const [, , year] = everything(workbench, SETTINGS).find(([id]) => id === 'setting.year') ?? [];
  return Number(year);
}

/** Published tabs, in the order of the tab bar. */
export function publishedTabs(workbench: Workbench): string[] {
  return workbench.sheetNames().filter((name) => name.startsWith('Công bố '));
}

/** The fingerprint on a published tab. */
export function fingerprintOn(workbench: Workbench, tab: string): string {
  const line = everything(workbench, tab).find(([id]) => id === '#fingerprint') ?? [];
  return /([0-9A-F]{4}-){3}[0-9A-F]{4}/.exec(String(line[2]))?.[0] ?? '';
}

/** The lines on a published tab that say what it corrects: agency, what, before, after. */
export function differencesOn(workbench: Workbench, tab: string): string[][] {
  return everything(workbench, tab)
    .filter(([id]) => String(id).startsWith('#difference.'))
    .map((row) => [row[3], row[4], row[7], row[8]].map(String));
}

/** Has whoever acts agree to whatever is asked. */
export function agreeing(workbench: Workbench): Workbench {
  workbench.ui.answerWith(({ buttons }) => ({ button: buttons.includes('YES') ? 'YES' : 'OK', text: '' }));
  return workbench;
}

/** Publishes, agreeing to what is asked, and says which tab came of it. */
export function publish(workbench: Workbench): string {
  agreeing(workbench);
  run(workbench, 'menuPublish');
  return publishedTabs(workbench).at(-1) ?? '';
}

/** Carries the round over, agreeing to what the dialog says. */
export function carryOver(workbench: Workbench): void {
  run(agreeing(workbench), 'menuCarryOver');
}

/** The last thing that was said in the corner or in a box. */
export function lastToast(workbench: Workbench): string {
  return workbench.ui.toasts.at(-1)?.message ?? '';
}
