import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nextMissing } from '../../../sidebar/clerk/next-missing';
import type { CriterionView } from '../../../src/wire';
import { DETAILS } from '../support/sample-view';

const [template] = DETAILS;

function details(...statuses: CriterionView['status'][]): CriterionView[] {
  if (template === undefined) throw new Error('The sample has no criteria.');
  return statuses.map((status, at) => ({ ...template, id: String(at), status }));
}

test('it goes down the form and begins again at the top', () => {
  const form = details('missing', 'scored', 'missing', 'scored');
  expect(nextMissing(form, null)?.id).toBe('0');
  expect(nextMissing(form, '0')?.id).toBe('2');
  expect(nextMissing(form, '2')?.id).toBe('0');
  expect(nextMissing(form, '3')?.id).toBe('0');
});

test('what is entered wrongly comes when nothing is blank any more', () => {
  expect(nextMissing(details('invalid', 'missing'), null)?.id).toBe('1');
  expect(nextMissing(details('scored', 'invalid', 'notApplicable'), '2')?.id).toBe('1');
  expect(nextMissing(details('scored', 'notApplicable'), '0')).toBeNull();
});

test('going on and on comes past every blank one', () => {
  const status = fc.constantFrom('scored', 'missing', 'invalid', 'notApplicable');
  fc.assert(
    fc.property(fc.array(status, { maxLength: 20 }), (statuses) => {
      const form = details(...statuses);
      const blank = form.filter((one) => one.status === 'missing').map((one) => one.id);
      const seen = new Set<string>();
      let current: string | null = null;
      for (const _ of blank) {
        current = nextMissing(form, current)?.id ?? null;
        if (current !== null) seen.add(current);
      }
      expect([...seen].sort()).toEqual([...blank].sort());
    }),
  );
});
