import { describe, expect, test } from 'vitest';
import { type ArchivedRound, carriedSettings, nextSettings, standingsOf } from '../../src/round/archive';
import type { Settings } from '../../src/round/round';
import { archiveTab, readArchive, readFacts } from '../../src/tabs/archive-tab';
import { textIn } from '../../src/text/text';

const settings: Settings = {
  name: 'Đánh giá năm 2019, theo Quyết định 1663',
  year: 2019,
  dataFrom: '01/03/2019',
  dataTo: '29/02/2020',
  reportBy: '14/12/2019',
  verifyBy: '31/03/2020',
  explainBy: '',
  publishBy: '',
  phase: 'publication',
  basis: 'verified',
  ties: 'dense',
  language: 'vi',
  coordinators: ['a@b.example'],
  verifiers: [],
  ranksAbsent: false,
  sendsMail: false,
};

describe('the round after', () => {
  test('is a year later in its name and every date, and the same in everything else', () => {
    expect(nextSettings(settings, { year: 2019, carried: carriedSettings(settings) })).toEqual({
      ...settings,
      name: 'Đánh giá năm 2020, theo Quyết định 1663',
      year: 2020,
      dataFrom: '01/03/2020',
      dataTo: '28/02/2021',
      reportBy: '14/12/2020',
      verifyBy: '31/03/2021',
      phase: 'selfAssessment',
    });
  });

  test('is the same when it is worked out again after half of it was written', () => {
    const carried = carriedSettings(settings);
    const half = { ...settings, dataFrom: '01/03/2020', name: 'Đánh giá năm 2020, theo Quyết định 1663' };
    expect(nextSettings(half, { year: 2019, carried })).toEqual(nextSettings(settings, { year: 2019, carried }));
  });
});

describe('an archived round', () => {
  const archived: ArchivedRound = {
    year: 2019,
    carried: carriedSettings(settings),
    published: { number: 2, fingerprint: '3F2A-91C0-77DE-0B14' },
    columns: [6, 7, 10],
    places: [
      {
        scopeId: 'so',
        agencyId: 'a01',
        agency: 'Sở A',
        place: 1,
        total: 812.5,
        base: 800,
        bonus: 12.5,
        deducted: 0,
        grade: 'Tốt',
      },
      {
        scopeId: 'so',
        agencyId: 'a02',
        agency: 'Sở B',
        place: null,
        total: 0,
        base: 0,
        bonus: 0,
        deducted: 0,
        grade: 'Yếu',
      },
    ],
    rows: [
      {
        agencyId: 'a01',
        agency: 'Sở A',
        groupId: 'so',
        rowId: 'I.2',
        selfPoints: 1 / 3,
        verifiedPoints: 0,
        cells: [20, '1,5', new Date(2019, 11, 14, 8, 30, 12)],
      },
      {
        agencyId: 'a01',
        agency: 'Sở A',
        groupId: 'so',
        rowId: '@deduction.late',
        selfPoints: null,
        verifiedPoints: null,
        cells: ['', true, ' =1+1'],
      },
    ],
  };
  /** The cells of its tab. */
  const content = () =>
    archiveTab(archived, (column) => `cột ${column}`, textIn('vi')).rows.map(({ id, cells }) => [
      id,
      ...cells.map(({ value = '' }) => value),
    ]);

  test('is read back as it was written', () => {
    expect(readArchive(content())).toEqual(archived);
    expect(readFacts(content()[2]?.[1])).toMatchObject({ year: 2019, places: 2 });
  });

  test('that misses a row, or holds another figure, is not taken for whole', () => {
    expect(readArchive(content().slice(0, -1))).toBeNull();
    expect(readArchive(content().map((row) => row.map((cell) => (cell === 20 ? 21 : cell))))).toBeNull();
    expect(readArchive(content().map((row) => row.map((cell) => (cell === '1,5' ? 1.5 : cell))))).toBeNull();
    expect(readArchive([])).toBeNull();
  });

  test('has the standings of each ranking', () => {
    expect(standingsOf(archived.places).get('so')).toEqual(
      new Map([
        ['a01', { place: 1, total: 812.5 }],
        ['a02', { place: null, total: 0 }],
      ]),
    );
  });
});
