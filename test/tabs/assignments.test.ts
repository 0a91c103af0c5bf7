import { describe, expect, test } from 'vitest';
import type { RoundWithRubrics } from '../../src/round/round';
import type { Rubric } from '../../src/rubric/rubric';
import { assignmentDataTab } from '../../src/tabs/assignment-data';
import { assignmentsOf, criteriaLedBy, leadCount } from '../../src/tabs/assignments';
import { summaryTab } from '../../src/tabs/summary';
import type { RowOf, TabSpec } from '../../src/tabs/tab-spec';
import { textIn } from '../../src/text/text';
import { hauGiangRound } from '../support/hau-giang-round';
import { criterionWith, rubricWith } from '../support/one-criterion';
import { rubricFile } from '../support/rubric-files';

const text = textIn('vi');

/** A round by one rubric with these agencies in each of its groups. */
function roundOf(rubric: Rubric, members: Record<string, readonly string[]>): RoundWithRubrics {
  return {
    ...hauGiangRound(),
    groups: rubric.groups.map(({ id, label }) => ({ id, name: label, rubricId: rubric.id })),
    agencies: Object.entries(members)
      .flatMap(([groupId, names]) => names.map((name) => ({ name, groupId })))
      .map((agency, at) => ({ id: `a${at + 1}`, editors: [], ...agency })),
    rubrics: new Map([[rubric.id, rubric]]),
  };
}

describe('who supplies what', () => {
  const led = (id: string, leads?: string[]) => ({
    ...criterionWith({ type: 'evidence' }, 0, id),
    ...(leads === undefined ? {} : { leads }),
  });
  const rubric: Rubric = {
    ...rubricWith(
      led('1', ['P. Y tế', 'UBND các xã, thị trấn']),
      led('2', ['Các phòng', 'Phòng Y tế', 'Công an huyện']),
      led('3'),
    ),
    scoring: 'evidence',
    groups: [
      { id: 'phong', label: 'Các phòng', agencies: ['Phòng Y tế', 'Phòng Tư pháp'] },
      { id: 'xa', label: 'UBND các xã, thị trấn', agencies: [] },
    ],
    unitNames: [{ id: 'y-te', name: 'Phòng Y tế', printed: ['P. Y tế'] }],
  };
  const round = roundOf(rubric, { phong: ['Phòng Y tế', 'Phòng Tư pháp'], xa: ['UBND xã A Ngo', 'UBND thị trấn'] });
  const assignments = assignmentsOf(round, 'Tất cả đơn vị');

  test('is read from names, other spellings and groups; nobody is counted twice, and a lead that is not there is missed', () => {
    expect(assignments.map(({ units }) => units.map(({ name }) => name))).toEqual([
      ['Phòng Y tế', 'Phòng Tư pháp', 'UBND xã A Ngo', 'UBND thị trấn'],
    ]);
    expect(assignments[0]?.criteria.map(({ leads, unknown }) => ({ leads, unknown }))).toEqual([
      {
        leads: [
          { name: 'P. Y tế', units: [0] },
          { name: 'UBND các xã, thị trấn', units: [2, 3] },
        ],
        unknown: [],
      },
      { leads: [{ name: 'Các phòng', units: [0, 1] }], unknown: ['Công an huyện'] },
      { leads: [{ name: 'Tất cả đơn vị', units: [0, 1, 2, 3] }], unknown: [] },
    ]);
    expect(assignments[0]?.criteria.map(leadCount)).toEqual([3, 3, 4]);
  });

  test('is on the form of each that leads it', () => {
    const idsOf = (unit: number) =>
      assignments.flatMap((one) => criteriaLedBy(one, unit).map(({ criterion }) => criterion.id));
    expect([0, 1, 2].map(idsOf)).toEqual([
      ['1', '2', '3'],
      ['2', '3'],
      ['1', '3'],
    ]);
  });

  test('is nobody’s in a round with points', () => {
    expect(assignmentsOf(hauGiangRound(), '')).toEqual([]);
  });
});

describe('176 criteria and 40 units', () => {
  const rubric = rubricFile('a-luoi-2021');
  const [offices] = rubric.groups;
  const round = roundOf(rubric, {
    'co-quan': offices?.agencies ?? [],
    xa: Array.from({ length: 25 }, (_, at) => `UBND xã số ${at + 1}`),
  });
  const tabOf = (id: string) => ({ name: `Phiếu ${id}`, sheetId: Number(id.slice(1)) });
  const inOrder =
    (spec: TabSpec): RowOf =>
    (id) =>
      spec.rows.findIndex((row) => row.id === id) + 1;
  const data = assignmentDataTab(round, tabOf, 'Theo dõi', text);
  const summary = summaryTab(round, tabOf, text, {
    registerTab: 'Theo dõi',
    assignmentData: { name: data.name, rowOf: inOrder(data) },
  });
  const formulasOf = (spec: TabSpec) =>
    spec.rows.flatMap(({ cells }) => cells.flatMap(({ formula }) => formula?.(inOrder(spec)) ?? []));

  test('stay far from what Google allows: formulas, their length, columns', () => {
    const ofData = formulasOf(data);
    const look = ofData.filter((formula) => formula.includes('VLOOKUP'));
    // One formula looks a whole form up.
    expect(look).toHaveLength(40);
    expect(ofData.length).toBeLessThan(1_500);
    expect(Math.max(...[...ofData, ...formulasOf(summary)].map(({ length }) => length))).toBeLessThan(5_000);
    expect(data.columns.length).toBeLessThan(60);
  });

  test('leave room beside what is frozen on a phone', () => {
    const frozen = summary.columns.slice(0, summary.frozenColumns).filter(({ hidden }) => hidden !== true);
    expect(frozen.reduce((sum, { width }) => sum + width, 0)).toBeLessThanOrEqual(360 - 30 - 60);
  });

  test('are shown without a custom function, so that an edit costs no more of those', () => {
    expect([...formulasOf(data), ...formulasOf(summary)].filter((formula) => formula.includes('CNTT_'))).toEqual([]);
  });

  test('ask every form for nothing but its own tab', () => {
    const look = formulasOf(data).filter((formula) => formula.includes('VLOOKUP'));
    expect(look.map((formula) => /'Phiếu a(\d+)'/.exec(formula)?.[1])).toEqual(
      Array.from({ length: 40 }, (_, at) => String(at + 1)),
    );
  });
});
