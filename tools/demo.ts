import { fileURLToPath } from 'node:url';
import { createSampleRound } from '../workbench/sample/sample-round';
import { readBundle } from '../workbench/server/bundle';
import { readPeople, SAMPLE_PEOPLE } from '../workbench/server/people';
import { build } from './build';
import { asTable } from './text-table';

/** The main job without a browser: sets the sample round up, fills it in, ranks it, and prints the rankings. */
async function demo(): Promise<void> {
  await build();
  const dist = fileURLToPath(new URL('../dist', import.meta.url));
  const { workbench } = createSampleRound(await readBundle(dist), await readPeople(SAMPLE_PEOPLE));
  for (const tab of workbench.sheetNames().filter((name) => name.startsWith('Xếp hạng'))) {
    const rows = workbench.displays(tab);
    const head = rows.findIndex((row) => row[0] === '#header');
    const columns = columnsToPrint(rows[head] ?? []);
    console.log(`\n${rows[0]?.[2] ?? tab}\n${rows[1]?.[2] ?? ''} ${rows[1]?.[3] ?? ''}\n`);
    const table = rows.slice(head).filter(([id = '']) => id === '#header' || id.startsWith('agency.'));
    console.log(asTable(table.map((row) => columns.map((column) => row[column] ?? ''))));
  }
}

/** Everything but points and places by section, which would not fit a terminal. */
function columnsToPrint(head: readonly string[]): number[] {
  return head
    .map((_, at) => at)
    .filter((at) => at > 0 && (at <= head.indexOf('Trừ') || at === head.lastIndexOf('Ghi chú')));
}

await demo();
