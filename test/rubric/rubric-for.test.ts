import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { allCriteria, maximaOf, type Rubric } from '../../src/rubric/rubric';
import { countedRubric, rubricFor } from '../../src/rubric/rubric-for';
import { knownUnits, leadsOfNobody } from '../../src/rubric/units';
import { scoreAnswers } from '../../src/scoring/score';
import { arbitraryRubric } from '../support/arbitraries';
import { hauGiang } from '../support/hau-giang';
import { criterionWith, rubricWith } from '../support/one-criterion';

const yes = { type: 'yesNo', yes: 5 } as const;

/** Two units and a group; I.1 is the first unit's, I.2 the group's, I.3 everybody's. */
const rubric: Rubric = {
  ...rubricWith(
    { ...criterionWith(yes, 5, 'I.1'), leads: ['Phòng Y tế'] },
    { ...criterionWith(yes, 5, 'I.2'), leads: ['UBND các xã'], expects: 'I.1' },
    criterionWith(yes, 5, 'I.3'),
  ),
  groups: [
    { id: 'phong', label: 'Các phòng', agencies: ['Phòng Y tế', 'Phòng Tư pháp'] },
    { id: 'xa', label: 'UBND các xã', agencies: [] },
  ],
  unitNames: [{ id: 'y-te', name: 'Phòng Y tế', printed: ['P. Y tế'] }],
};
const idsFor = (agency: string, group: string) => allCriteria(rubricFor(rubric, { agency, group })).map(({ id }) => id);

describe('the rubric for a unit', () => {
  test('holds what it leads, what its group leads, and what everybody answers', () => {
    expect(idsFor('Phòng Y tế', 'Các phòng')).toEqual(['I.1', 'I.3']);
    expect(idsFor('p.  y TẾ', 'Các phòng')).toEqual(['I.1', 'I.3']);
    expect(idsFor('UBND xã Hồng Hạ', 'UBND các xã')).toEqual(['I.2', 'I.3']);
    expect(idsFor('Phòng Tư pháp', 'Các phòng')).toEqual(['I.3']);
  });

  test('has maxima that shrink with it, and expects nothing that is gone', () => {
    const own = rubricFor(rubric, { agency: 'UBND xã Hồng Hạ', group: 'UBND các xã' });
    expect(maximaOf(own).base).toBe(10);
    expect(allCriteria(own)[0]?.expects).toBeUndefined();
    const sheet = scoreAnswers(own, new Map([['I.2', { yes: true }]]));
    expect(sheet).toMatchObject({ max: 10, answered: 1 });
    expect(sheet.criteria[0]?.flags).toEqual([]);
  });

  test('is the rubric itself where nobody leads anything', () => {
    const whole = hauGiang();
    expect(rubricFor(whole, { agency: 'Sở Công Thương', group: 'Sở' })).toBe(whole);
    expect(countedRubric(whole)).toBe(whole);
  });

  test('recognises a group that the round calls otherwise by the agencies in it', () => {
    const led: Rubric = {
      ...rubric,
      sections: rubricWith({ ...criterionWith(yes, 5), leads: ['Các phòng'] }).sections,
    };
    const count = (agency: string, group: string) => allCriteria(rubricFor(led, { agency, group })).length;
    expect(count('Phòng Tư pháp', 'Khối chuyên môn')).toBe(1);
    expect(count('Phòng Tư pháp', 'UBND các xã')).toBe(0);
    expect(count('Phòng mới', 'Khối chuyên môn')).toBe(0);
  });

  test('drops headings and exemptions with nothing left', () => {
    const led: Rubric = {
      ...rubric,
      sections: [
        {
          id: 'I',
          number: 'I',
          title: 'Nội dung',
          max: 5,
          source: '',
          items: [
            {
              kind: 'group',
              id: 'I.1',
              number: '1',
              title: 'Nhóm',
              source: '',
              criteria: [{ ...criterionWith(yes, 5, 'I.1.1'), leads: ['Phòng Y tế'] }],
            },
          ],
        },
      ],
      exemptions: [{ id: 'mien', heading: 'I.1', points: 5, label: 'Miễn', source: '' }],
    };
    const others = rubricFor(led, { agency: 'Phòng Tư pháp', group: 'Các phòng' });
    expect(others.sections).toEqual([]);
    expect(others.exemptions).toBeUndefined();
    expect(scoreAnswers(others, new Map())).toMatchObject({ max: 0, answered: 0 });
    expect(rubricFor(led, { agency: 'Phòng Y tế', group: 'Các phòng' }).exemptions).toEqual(led.exemptions);
  });

  test('of all units together leaves no criterion out, and each has its sums', () => {
    fc.assert(
      fc.property(arbitraryRubric, (any) => {
        const units = knownUnits(any).map((agency) => ({ agency, group: '' }));
        const led = new Set(units.flatMap((unit) => allCriteria(rubricFor(any, unit)).map(({ id }) => id)));
        if (units.length > 0) expect(led).toEqual(new Set(allCriteria(any).map(({ id }) => id)));
        expect(leadsOfNobody(any, units)).toEqual([]);
        for (const unit of units) {
          const own = rubricFor(any, unit);
          const sheet = scoreAnswers(own, new Map());
          expect(sheet.criteria).toHaveLength(allCriteria(own).length);
          expect(sheet.max).toBeCloseTo(maximaOf(own).base, 9);
        }
      }),
    );
  });
});

test('leads to whom no unit of the round answers are told', () => {
  const units = [
    { agency: 'P. Y tế', group: 'Các phòng' },
    { agency: 'Phòng Tư pháp', group: 'Các phòng' },
  ];
  expect(leadsOfNobody(rubric, units)).toEqual(['UBND các xã']);
  expect(leadsOfNobody(rubric, [...units, { agency: 'UBND xã A Ngo', group: 'UBND các xã' }])).toEqual([]);
});
