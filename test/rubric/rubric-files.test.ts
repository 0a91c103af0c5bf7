import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { allCriteria } from '../../src/rubric/rubric';
import { rubricToTable, tableToRubric } from '../../src/rubric/table';
import { tableWordsOf } from '../../src/text/text';
import { rubricFile } from '../support/rubric-files';

const ids = readdirSync(new URL('../../rubrics/', import.meta.url))
  .filter((name) => name.endsWith('.json') && !name.endsWith('.schema.json'))
  .map((name) => name.slice(0, -'.json'.length));
const words = tableWordsOf('vi');

describe.each(ids)('the file of %s', (id) => {
  const rubric = rubricFile(id);

  test('is named after its rubric', () => {
    expect(rubric.id).toBe(id);
  });

  test('comes back from its table as it went in, in both languages', () => {
    for (const own of words) {
      const cells = rubricToTable(rubric, own).map((row) => row.cells);
      expect(tableToRubric(cells, words)).toEqual({ ok: true, rubric });
    }
  });

  test('has text that is trimmed, in one form of Unicode, and without doubled spaces', () => {
    for (const text of textsIn(rubric)) expect(text).toBe(text.normalize('NFC').trim().replace(/\s+/g, ' '));
  });

  test('gives each criterion its line of the source text', () => {
    expect(allCriteria(rubric).filter(({ source }) => !/; dòng \d+$/.test(source))).toEqual([]);
  });
});

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}
