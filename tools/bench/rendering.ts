import type { Workbench } from '../../workbench/runtime';
import { must } from '../../workbench/sample/must';
import type { Bundle } from '../../workbench/server/bundle';
import { type Line, upTo } from './lines';
import { openAs } from './obvious/compare';
import { protectionRequests, rowOf, SETTINGS } from './round';

/** What one more form takes: two new agencies against one, in the same workbook. The protections are counted apart, as they don't belong to the layout. */
export function rendering(bundle: Bundle, workbench: Workbench): Line[] {
  const one = addAgencies(openAs(bundle, workbench), 1);
  const two = addAgencies(openAs(bundle, workbench), 2);
  return [
    upTo('Requests to lay out one more form (72 criteria)', two.layout - one.layout, 36),
    upTo('Requests to protect it', two.protection - one.protection, 22),
  ];
}

function addAgencies(workbench: Workbench, count: number): { layout: number; protection: number } {
  const group = String(workbench.value(SETTINGS, `D${rowOf(workbench, SETTINGS, 'agency.a01')}`));
  const ids = workbench.values(SETTINGS, 'A:A').map(([id]) => String(id));
  const spare = ids.findIndex((id) => id.startsWith('spareAgency.')) + 1;
  const named = Array.from({ length: count }, (_, at) => [`Đơn vị đo thử ${count}.${at + 1}`, group]);
  must(workbench.paste(SETTINGS, `C${spare}`, named));
  workbench.gate.reset();
  must(workbench.runMenuItem('menuCreateRound'));
  const protection = protectionRequests(workbench);
  return { layout: workbench.gate.requests - protection, protection };
}
