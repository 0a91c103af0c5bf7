import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { usedServiceMethods } from '../../tools/service-methods';
import { EXAMPLES } from '../workbench/runtime/service-methods';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

test('every method of a service that the add-on uses has an example with its documented behaviour', () => {
  const used = usedServiceMethods(ROOT);
  expect(used.length).toBeGreaterThan(100);
  expect(used).toContain('RangeList.setValue');
  const shown = new Set(EXAMPLES.flatMap(({ methods }) => methods));
  expect(used.filter((method) => !shown.has(method))).toEqual([]);
});
