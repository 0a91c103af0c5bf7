import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Rubric } from '../../src/rubric/rubric';
import { lintRubric, readIndex } from '../../tools/lint-rubrics';
import { readRubricFiles } from '../../tools/rubric-files';
import { criterionWith, rubricWith } from '../support/one-criterion';

const folder = new URL('../../rubrics/', import.meta.url);
const index = readIndex(readFileSync(new URL('criteria-index.tsv', folder), 'utf8'));

test.each(readRubricFiles(folder.pathname).map((rubric): [string, Rubric] => [rubric.id, rubric]))(
  '%s renders its regulation, but for what its findings say',
  (_id, rubric) => {
    expect(lintRubric(rubric, index)).toEqual([]);
  },
);

test('what is not as printed is reported, unless a finding names it', () => {
  const choice = {
    type: 'choice' as const,
    options: [
      { label: 'Có', points: 1 },
      { label: 'Không', points: 0 },
    ],
  };
  const plain = rubricWith(criterionWith(choice, 2), {
    ...criterionWith({ type: 'yesNo', yes: 1 }, 1, 'I.2'),
    source: '',
  });
  const [section] = plain.sections;
  if (section === undefined) throw new Error('No section');
  const rubric: Rubric = { ...plain, id: 'x', sections: [{ ...section, source: 'dòng 1', printedMax: 4 }] };
  const own = readIndex('rubric\tcriterion\tmaximum\tline\nx\tI.1\t2\t3\nx\tI.2\t5\t4\nx\tI.3\t1\t5\n');
  expect(lintRubric(rubric, own)).toEqual([
    'I.2: maximum 1, the index has 5',
    'I.3: in the index, but not in the rubric',
    'I.1: no answer earns its maximum 2, the best one 1, and no finding says why',
    'I: printed maximum 4, used 3, and no finding says why',
    'I.2: no source',
  ]);
  const finding = { id: 'X1', printed: 'in 4 điểm', readAs: '3 điểm', why: 'thiếu một dòng', strength: 'P' as const };
  const explained = {
    ...rubric,
    findings: [
      { ...finding, where: 'mục I; dòng 1' },
      { ...finding, id: 'X2', where: 'mục I.1' },
    ],
  };
  expect(lintRubric(explained, own)).toEqual([
    'I.2: maximum 1, the index has 5',
    'I.3: in the index, but not in the rubric',
    'I.2: no source',
  ]);
});
