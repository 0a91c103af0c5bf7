import { describe, expect, test } from 'vitest';
import { nextUnverified } from '../../../sidebar/verifier/next-unverified';
import { verifiedRow } from '../support/verified-view';

const rows = [
  verifiedRow('a', { state: 'agreed' }),
  verifiedRow('b'),
  verifiedRow('c', { state: 'explained' }),
  verifiedRow('d'),
];

describe('where the verifier goes on', () => {
  test.each([
    [null, 'b'],
    ['a', 'b'],
    ['b', 'd'],
    ['d', 'b'],
    ['x', 'b'],
  ])('after %s comes %s', (current, next) => {
    expect(nextUnverified(rows, current)?.id).toBe(next);
  });

  test('is what was changed after it was verified, before all else', () => {
    const changed = rows.map((row) => (row.id === 'a' ? { ...row, state: 'changed' as const } : row));
    expect(nextUnverified(changed, 'a')?.id).toBe('a');
  });

  test('is what waits for a verdict, once all is verified, and nothing after that', () => {
    const verified = rows.map((row) => (row.state === 'open' ? { ...row, state: 'agreed' as const } : row));
    expect(nextUnverified(verified, 'a')?.id).toBe('c');
    expect(
      nextUnverified(
        verified.filter(({ id }) => id !== 'c'),
        'a',
      ),
    ).toBeNull();
  });
});
