import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { serviceCalls } from '../../tools/service-methods';
import { classOfCall } from '../../workbench/runtime/call-costs';
import { EXAMPLES } from '../workbench/runtime/service-methods';

const CALLS = serviceCalls(fileURLToPath(new URL('../..', import.meta.url)));

test('every method of a service that the add-on uses has an example with its documented behaviour', () => {
  const used = Array.from(new Set(CALLS.map(({ method }) => method))).sort();
  expect(used.length).toBeGreaterThan(100);
  expect(used).toContain('RangeList.setValue');
  const shown = new Set(EXAMPLES.flatMap(({ methods }) => methods));
  expect(used.filter((method) => !shown.has(method))).toEqual([]);
});

/** Called by what `retrying` calls. */
const RETRIED_BY_THE_CALLER = ['src/workbook/cells.ts: Sheet.getDataRange'];

test('every read of the add-on is tried again when Google fails for a reason that passes', () => {
  const reads = CALLS.filter(({ method }) => {
    const [service = '', name = ''] = method.split('.');
    return ['read', 'user'].includes(classOfCall(service, name));
  });
  expect(reads.length).toBeGreaterThan(30);
  const bare = reads
    .filter(({ isRetried }) => !isRetried)
    .map(({ file, line, method }) => `${file}: ${method} (${line})`);
  expect(bare.filter((place) => !RETRIED_BY_THE_CALLER.some((known) => place.startsWith(known)))).toEqual([]);
});
