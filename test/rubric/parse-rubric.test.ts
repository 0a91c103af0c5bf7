import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseRubric } from '../../src/rubric/parse-rubric';
import { RULE_TYPES } from '../../src/rubric/rules';
import { arbitraryRubric } from '../support/arbitraries';
import { hauGiangJson } from '../support/hau-giang';

/** The rubric of Hậu Giang with one value replaced (or, by `undefined`, removed) at a path such as `sections.0.max`. */
function broken(path: string, value: unknown): unknown {
  const rubric = hauGiangJson();
  const keys = path.split('.');
  const last = keys.pop() ?? '';
  let target: unknown = rubric;
  for (const key of keys) target = Reflect.get(Object(target), key);
  if (value === undefined) Reflect.deleteProperty(Object(target), last);
  else Reflect.set(Object(target), last, value);
  return rubric;
}

function problems(path: string, value: unknown): unknown[] {
  const parsed = parseRubric(broken(path, value));
  return parsed.ok ? [] : parsed.problems;
}

test('takes every sound rubric as it is', () => {
  fc.assert(
    fc.property(arbitraryRubric, (rubric) => {
      expect(parseRubric(JSON.parse(JSON.stringify({ $schema: './rubric.schema.json', ...rubric })))).toEqual({
        ok: true,
        rubric,
      });
    }),
  );
});

test('never throws, whatever it is given', () => {
  fc.assert(
    fc.property(fc.anything(), (json) => {
      expect(parseRubric(json).ok).toBe(false);
    }),
  );
});

describe('a shape that is wrong is reported with its path', () => {
  const bands = 'sections.1.items.0.criteria.0.rule';
  test.each<[string, unknown, unknown]>([
    ['title', undefined, { path: 'title', code: 'missing' }],
    ['title', 5, { path: 'title', code: 'wrongType', expected: 'string' }],
    ['title', '  ', { path: 'title', code: 'badFormat', format: 'text' }],
    ['shortTitle', 'x'.repeat(41), { path: 'shortTitle', code: 'tooLong', maximum: 40 }],
    ['id', 'Hậu Giang', { path: 'id', code: 'badFormat', format: 'rubricId' }],
    ['sections', [], { path: 'sections', code: 'tooShort', minimum: 1 }],
    ['sections.0.id', 'I,1', { path: 'sections[0].id', code: 'badFormat', format: 'id' }],
    ['sections.0.max', -1, { path: 'sections[0].max', code: 'tooSmall', minimum: 0 }],
    ['sections.0.max', 1e9, { path: 'sections[0].max', code: 'tooBig', maximum: 10000 }],
    ['sections.0.weight', 2, { path: 'sections[0]', code: 'unknownKeys', keys: ['weight'] }],
    [
      'sections.0.items.0.kind',
      'row',
      { path: 'sections[0].items[0].kind', code: 'unknownItemKind', known: ['group', 'criterion'] },
    ],
    [
      'sections.0.items.0.rule',
      { type: 'guess' },
      {
        path: 'sections[0].items[0].rule.type',
        code: 'unknownRule',
        known: RULE_TYPES,
      },
    ],
    ['sections.0.items.0.rule', undefined, { path: 'sections[0].items[0].rule', code: 'missing' }],
    [`${bands}.measure`, 'weight', { code: 'notOneOf', values: ['ratio', 'perPerson', 'count', 'rate', 'amount'] }],
    [
      `${bands}.bands.0.from`,
      Number.NaN,
      { path: 'sections[1].items[0].criteria[0].rule.bands[0].from', code: 'wrongType' },
    ],
    ['calendar.reportBy', '02-30', { path: 'calendar.reportBy', code: 'badFormat', format: 'date' }],
    ['calendar.reportBy', '14/12', { path: 'calendar.reportBy', code: 'badFormat', format: 'date' }],
    ['regulation.date', '2017-13-01', { path: 'regulation.date', code: 'badFormat', format: 'date' }],
  ])('%s = %j', (path, value, problem) => {
    expect(problems(path, value)).toEqual([expect.objectContaining(problem)]);
  });
});

describe('what a schema cannot say is reported as well', () => {
  const dvc = 'sections[1].items[0].criteria[0]';
  test.each<[string, unknown, unknown[]]>([
    ['sections.0.items.1.id', 'I.1', [{ code: 'duplicateId', id: 'I.1', path: 'sections[0].items[1].id' }]],
    [
      'sections.0.items.1.id',
      'i.1',
      [
        { code: 'duplicateId', id: 'i.1', path: 'sections[0].items[1].id' },
        { code: 'idNotBelowParent', id: 'i.1', parent: 'I', belongsTo: null, path: 'sections[0].items[1].id' },
        { code: 'outOfOrder', id: 'I.3', after: 'i.1', path: 'sections[0].items[2].id' },
      ],
    ],
    [
      'sections.0.items.1.id',
      'I.11',
      [{ code: 'outOfOrder', id: 'I.3', after: 'I.11', path: 'sections[0].items[2].id' }],
    ],
    [
      'sections.0.items.9.id',
      'II.10',
      [
        { code: 'idNotBelowParent', id: 'II.10', parent: 'I', belongsTo: 'II', path: 'sections[0].items[9].id' },
        { code: 'outOfOrder', id: 'II', after: 'II.10', path: 'sections[1].id' },
      ],
    ],
    ['sections.0.max', 151, [{ code: 'wrongSum', id: 'I', printed: 151, sum: 150, path: 'sections[0].max' }]],
    [
      'sections.1.items.0.max',
      90,
      [
        { code: 'wrongSum', id: 'II.1', printed: 90, sum: 100, path: 'sections[1].items[0].max' },
        { code: 'wrongSum', id: 'II', printed: 400, sum: 390, path: 'sections[1].max' },
      ],
    ],
    ['sections.0.cap', true, []],
    [
      'sections.0.items.3.rule.yes',
      14,
      [{ code: 'pointsNotMax', points: 14, max: 15, path: 'sections[0].items[3].max' }],
    ],
    [
      'sections.2.items.0.criteria.0.rule.options.0.points',
      11,
      [
        {
          code: 'pointsAboveMax',
          points: 11,
          max: 10,
          path: 'sections[2].items[0].criteria[0].rule.options[0].points',
        },
      ],
    ],
    [
      'sections.2.items.0.criteria.0.rule.options.2.label',
      'Có nhập đầy đủ  THÔNG TIN bằng tiếng Việt và tiếng Anh',
      [
        {
          code: 'duplicateLabel',
          label: 'Có nhập đầy đủ  THÔNG TIN bằng tiếng Việt và tiếng Anh',
          path: 'sections[2].items[0].criteria[0].rule.options[2].label',
        },
      ],
    ],
    [
      'sections.1.items.0.criteria.0.rule.bands.0.points',
      26,
      [{ code: 'pointsAboveMax', points: 26, max: 25, path: `${dvc}.rule.bands[0].points` }],
    ],
    [
      'sections.1.items.0.criteria.0.rule.bands.1.from',
      0.2,
      [{ code: 'thresholdsNotDescending', path: `${dvc}.rule.bands[1].from` }],
    ],
    [
      'sections.1.items.0.criteria.0.rule.bands.2.points',
      21,
      [{ code: 'pointsNotDescending', points: 21, above: 20, path: `${dvc}.rule.bands[2].points` }],
    ],
    [
      'sections.1.items.0.criteria.0.rule.bands.0.from',
      1.5,
      [{ code: 'bandNeverMet', path: `${dvc}.rule.bands[0].from` }],
    ],
    [
      'sections.1.items.0.criteria.0.rule.below',
      { label: 'khác', points: 11 },
      [{ code: 'pointsNotDescending', points: 11, above: 10, path: `${dvc}.rule.below.points` }],
    ],
    [
      'sections.1.items.0.criteria.0.rule.base',
      undefined,
      [{ code: 'baseLabelMissing', measure: 'ratio', path: `${dvc}.rule.base` }],
    ],
    [
      'sections.3.items.3.rule.base',
      'người',
      [{ code: 'baseLabelUnexpected', measure: 'count', path: 'sections[3].items[3].rule.base' }],
    ],
    [
      'sections.4.items.1.expects',
      'V.9',
      [{ code: 'unknownExpected', id: 'V.9', path: 'sections[4].items[1].expects' }],
    ],
    [
      'sections.4.items.1.expects',
      'V.2',
      [{ code: 'unknownExpected', id: 'V.2', path: 'sections[4].items[1].expects' }],
    ],
    ['grades.1.from', 850, [{ code: 'gradesNotDescending', from: 850, above: 850, path: 'grades[1].from' }]],
    ['grades.3.from', 100, [{ code: 'noLowestGrade', path: 'grades' }]],
    ['grades.1.from', undefined, [{ code: 'severalLowestGrades', path: 'grades[1].from' }]],
    ['grades.1.id', 'tot', [{ code: 'duplicateId', id: 'tot', path: 'grades[1].id' }]],
    ['findings.1.id', 'H1', [{ code: 'duplicateId', id: 'H1', path: 'findings[1].id' }]],
    ['findings.1.id', 'H30', [{ code: 'outOfOrder', id: 'H3', after: 'H30', path: 'findings[2].id' }]],
  ])('%s = %j', (path, value, expected) => {
    expect(problems(path, value)).toEqual(expected);
  });

  test('items that need themselves or a later one', () => {
    const rule = {
      type: 'checklist',
      items: [
        { label: 'a', points: 5, needs: 1 },
        { label: 'b', points: 5, needs: 1 },
        { label: 'c', points: 6 },
      ],
    };
    const path = 'sections[0].items[0].';
    expect(problems('sections.0.items.0.rule', rule)).toEqual([
      { code: 'pointsAboveMax', points: 16, max: 15, path: `${path}max` },
      { code: 'needsNotEarlier', item: 1, needs: 2, path: `${path}rule.items[0].needs` },
      { code: 'needsNotEarlier', item: 2, needs: 2, path: `${path}rule.items[1].needs` },
    ]);
  });

  test('a section may be cut below the sum of its criteria, not above', () => {
    const section = { ...Object(Reflect.get(Object(Reflect.get(Object(hauGiangJson()), 'sections')), '0')), cap: true };
    expect(problems('sections.0', { ...section, max: 140 })).toEqual([]);
    expect(problems('sections.0', { ...section, max: 160 })).toEqual([
      { code: 'capNeverReached', id: 'I', printed: 160, sum: 150, path: 'sections[0].max' },
    ]);
  });
});
