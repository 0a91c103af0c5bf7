import { describe, expect, test } from 'vitest';
import { changesBetween } from '../../../sidebar/setup/changes';
import { problemsByStep } from '../../../sidebar/setup/check';
import {
  listedAgencies,
  missingOf,
  missingOfLastYear,
  withoutGroup,
  withPasted,
} from '../../../sidebar/setup/choose-agencies';
import { groupsOf, withAnotherGroup, withGroup, withRubric } from '../../../sidebar/setup/choose-groups';
import { type Draft, draftOf, planOf, withProposedDates, withSetting } from '../../../sidebar/setup/draft';
import { rebased } from '../../../sidebar/setup/rebase';
import { wordsIn } from '../../../sidebar/shared/words';
import { PLAN, setupState } from './sample-setup';

const STATE = setupState();
const { rubrics } = STATE;
const [hauGiang, ninhBinh, commune] = rubrics;
if (hauGiang === undefined || ninhBinh === undefined || commune === undefined) throw new Error('No rubrics');
const blank = draftOf(STATE);
const there = draftOf(setupState({ current: PLAN, stamp: 'a' }));
const problems = (draft: Draft) =>
  problemsByStep(
    planOf(draft),
    rubrics.map(({ id }) => id),
    'vi',
    wordsIn('vi'),
  );

describe('choosing rubrics', () => {
  test('brings the groups and the days of the regulation', () => {
    const draft = withRubric(blank, hauGiang, true, rubrics);
    expect(draft.groups.map(({ id, rubricId }) => [id, rubricId])).toEqual([
      ['so', 'hau-giang-2017'],
      ['huyen', 'hau-giang-2017'],
    ]);
    expect(draft.settings).toMatchObject({ dataFrom: '01/01/2017', dataTo: '31/12/2017', reportBy: '14/12/2017' });
  });

  test('gives groups of the same name and id in two rubrics names and ids of their own', () => {
    const both = withRubric(withRubric(blank, hauGiang, true, rubrics), ninhBinh, true, rubrics);
    expect(both.groups.at(-1)).toEqual({
      id: 'huyen-2',
      name: 'UBND huyện, thị xã, thành phố (Ninh Bình 2017 – cấp Huyện)',
      rubricId: 'ninh-binh-2017-huyen',
    });
    expect(groupsOf(both, ninhBinh).choices[0]?.chosen?.id).toBe('huyen-2');
    expect(withRubric(both, ninhBinh, false, rubrics).groups.map(({ id }) => id)).toEqual(['so', 'huyen']);
  });

  test('lets one group go, and takes another that only people know of', () => {
    const draft = withRubric(blank, hauGiang, true, rubrics);
    const [first] = groupsOf(draft, hauGiang).choices;
    if (first === undefined) throw new Error('No group');
    const fewer = withGroup(draft, hauGiang, first, rubrics);
    expect(fewer.groups.map(({ id }) => id)).toEqual(['huyen']);
    const more = withAnotherGroup(draft, hauGiang);
    expect(groupsOf(more, hauGiang).others).toEqual([{ id: 'so-2', name: '', rubricId: 'hau-giang-2017' }]);
    expect(problems(more).rubrics).not.toEqual([]);
  });
});

describe('dates', () => {
  test('follow a new year together with the name, but for those that somebody entered', () => {
    const draft = withSetting(withRubric(blank, hauGiang, true, rubrics), 'reportBy', '20/12/2017', rubrics);
    const typed = ['201', '2018'].reduce((one, year) => withSetting(one, 'year', year, rubrics), draft);
    expect(typed.settings).toMatchObject({
      name: 'Đánh giá năm 2018',
      dataFrom: '01/01/2018',
      dataTo: '31/12/2018',
      reportBy: '20/12/2017',
    });
    expect(problems(typed).time).toEqual([]);
    expect(withProposedDates(typed, rubrics).settings.reportBy).toBe('14/12/2018');
  });

  test('are asked for where the regulation names none', () => {
    const draft = withRubric(blank, commune, true, rubrics);
    expect(problems(draft).time).toEqual([
      'Hãy điền “Số liệu từ ngày”.',
      'Hãy điền “Số liệu đến ngày”.',
      'Hãy điền “Hạn tự đánh giá”.',
    ]);
  });

  test('of a Thiết lập that is there are not touched by choosing another rubric', () => {
    const entered = withSetting(there, 'reportBy', '01/12/2017', rubrics);
    expect(withRubric(entered, ninhBinh, true, rubrics).settings.reportBy).toBe('01/12/2017');
  });
});

describe('agencies', () => {
  test('come from the regulation’s list, without those that are there', () => {
    const draft = withRubric({ ...blank, agencies: [] }, hauGiang, true, rubrics);
    const listed = listedAgencies(draft, rubrics);
    expect(missingOf({ ...draft, agencies: PLAN.agencies }, listed).map(({ name }) => name)).toEqual([
      'UBND huyện Vị Thủy',
    ]);
  });

  test('come from last year’s round under the ids they had, without those that are there', () => {
    const agencies = [
      { id: 'a01', name: 'SỞ CÔNG THƯƠNG', groupId: 'so', editors: '' },
      { id: 'a02', name: 'Sở Nội vụ', groupId: 'so', editors: '' },
      { id: 'a07', name: 'Sở Y tế', groupId: 'so', editors: '' },
    ];
    // a02 is Sở Tài chính's by now.
    expect(missingOfLastYear(there, { year: 2016, agencies }).map(({ id, name }) => [id, name])).toEqual([
      ['', 'Sở Nội vụ'],
      ['a07', 'Sở Y tế'],
    ]);
    expect(missingOfLastYear(there, null)).toEqual([]);
  });

  test('that were pasted change those of the same name and keep what the line does not say', () => {
    const line = { line: 1, groupId: 'so', effect: 'change' as const, problems: [] };
    expect(
      withPasted(PLAN.agencies, [
        { ...line, name: 'sở công thương', emails: [] },
        { ...line, name: 'Sở Tài chính', emails: ['b@x.example'] },
        { ...line, name: 'Sở Y tế', emails: [] },
      ]),
    ).toEqual([
      PLAN.agencies[0],
      { id: 'a02', name: 'Sở Tài chính', groupId: 'so', editors: 'b@x.example' },
      { id: '', name: 'Sở Y tế', groupId: 'so', editors: '' },
    ]);
  });

  test('whose group was let go are known and named', () => {
    const draft = withRubric(there, hauGiang, false, rubrics);
    expect(withoutGroup(draft)).toHaveLength(2);
    expect(problems(draft).agencies[0]).toContain('Sở Công Thương');
  });
});

describe('what is going to be written', () => {
  test('is nothing as long as nothing was changed', () => {
    expect(changesBetween(PLAN, planOf(there)).count).toBe(0);
  });

  test('is told with what stands there now', () => {
    const draft = {
      ...withSetting(there, 'reportBy', '20/12/2017', rubrics),
      agencies: [
        { id: 'a01', name: 'Sở Công nghiệp', groupId: 'so', editors: 'a@x.example' },
        { id: '', name: 'Sở Y tế', groupId: 'so', editors: '' },
      ],
    };
    expect(changesBetween(PLAN, planOf(draft))).toEqual({
      settings: [{ name: 'reportBy', before: '14/12/2017', after: '20/12/2017' }],
      groups: { added: [], changed: [], removed: [] },
      agencies: {
        added: ['Sở Y tế · Sở, ban, ngành tỉnh'],
        changed: [
          {
            before: 'Sở Công Thương · Sở, ban, ngành tỉnh · a@x.example',
            after: 'Sở Công nghiệp · Sở, ban, ngành tỉnh · a@x.example',
          },
        ],
        removed: ['Sở Tài chính · Sở, ban, ngành tỉnh'],
      },
      count: 4,
    });
  });
});

describe('a draft on a Thiết lập that somebody else changed meanwhile', () => {
  const now = (change: Partial<typeof PLAN>) => setupState({ current: { ...PLAN, ...change }, stamp: 'b' });

  test('keeps what was entered and takes over the rest', () => {
    const draft = withSetting(there, 'reportBy', '20/12/2017', rubrics);
    const state = now({ settings: { ...PLAN.settings, verifyBy: '31/01/2018', reportBy: '15/12/2017' } });
    expect(rebased(draft, PLAN, state).settings).toMatchObject({ reportBy: '20/12/2017', verifyBy: '31/01/2018' });
  });

  test('does not bring back what they took out, nor lose what they added', () => {
    const added = { id: 'a03', name: 'Sở Y tế', groupId: 'so', editors: '' };
    const draft = { ...there, agencies: [...there.agencies, { ...added, id: '', name: 'Sở Nội vụ' }] };
    const state = now({ agencies: [...PLAN.agencies.slice(0, 1), added] });
    expect(rebased(draft, PLAN, state).agencies.map(({ id, name }) => [id, name])).toEqual([
      ['a01', 'Sở Công Thương'],
      ['', 'Sở Nội vụ'],
      ['a03', 'Sở Y tế'],
    ]);
  });

  test('that was written although no answer came has nothing left to write', () => {
    const draft = { ...there, agencies: [...there.agencies, { id: '', name: 'Sở Y tế', groupId: 'so', editors: '' }] };
    const written = {
      ...PLAN,
      agencies: [...PLAN.agencies, { id: 'a03', name: 'Sở Y tế', groupId: 'so', editors: '' }],
    };
    const after = rebased(draft, PLAN, now(written));
    expect(changesBetween(written, planOf(after)).count).toBe(0);
  });
});
