import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { createWorkbench } from '../../workbench/runtime';
import { createSampleRound, formTabs } from '../../workbench/sample/sample-round';
import { readBundle } from '../../workbench/server/bundle';
import { readPeople, SAMPLE_PEOPLE } from '../../workbench/server/people';
import { keptSnapshot } from '../support/kept-snapshot';
import { ranking } from './round';

test('the sample round has a form for each of the 32 agencies of the regulation, and both groups ranked', async () => {
  const bundle = await readBundle(fileURLToPath(new URL('../../dist', import.meta.url)));
  const people = await readPeople(SAMPLE_PEOPLE);
  const snapshot = keptSnapshot('sample round', () => createSampleRound(bundle, people).workbench.snapshot());
  const owner = people.find(({ right }) => right === 'owner')?.email ?? '';
  const workbench = createWorkbench({
    bundle,
    people: { owner, editors: [], viewers: [] },
    snapshot: Object(snapshot),
  });
  expect(formTabs(workbench)).toHaveLength(32);
  for (const [group, count] of [
    ['Sở, ban, ngành tỉnh', 24],
    ['UBND huyện, thị xã, thành phố', 8],
  ] as const) {
    const lines = ranking(workbench, `Xếp hạng ${group}`);
    expect(lines).toHaveLength(count);
    const totals = lines.map(({ total }) => Number(total));
    expect(totals).toEqual([...totals].sort((a, b) => b - a));
  }
});
