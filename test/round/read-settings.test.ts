import { describe, expect, test } from 'vitest';
import type { KnownForm } from '../../src/round/agency-ids';
import { readSettings, type SettingWords } from '../../src/round/read-settings';
import type { CellValue } from '../../src/scoring/answer';

const WORDS: SettingWords = {
  phase: {
    selfAssessment: ['Tự đánh giá'],
    verification: ['Thẩm định'],
    explanation: ['Giải trình'],
    publication: ['Công bố'],
  },
  basis: { byPhase: ['Theo giai đoạn'], self: ['Điểm tự chấm'], verified: ['Điểm thẩm định'] },
  ties: { competition: ['1, 1, 3'], dense: ['1, 1, 2'] },
  languages: { vi: ['Tiếng Việt'], en: ['English'] },
  switches: { on: ['Có', 'Yes'], off: ['Không', 'No'] },
};

interface Changes {
  settings?: Record<string, CellValue>;
  groups?: CellValue[][];
  agencies?: CellValue[][];
}

/** Thiết lập as people leave it: id, then columns B to E. */
function tab({
  settings = {},
  groups = [['group.so', 'so', 'Sở', 'hau-giang-2017', '']],
  agencies = [],
}: Changes): CellValue[][] {
  const values: Record<string, CellValue> = {
    name: 'Đợt 2017',
    year: 2017,
    dataFrom: new Date(2017, 0, 1),
    dataTo: '31/12/2017',
    reportBy: '14/12/2017',
    basis: 'Điểm tự chấm',
    ties: '1, 1, 3',
    language: 'Tiếng Việt',
    coordinators: 'dieuphoi@haugiang.example',
    ...settings,
  };
  return [
    ['#settings', 'Thiết lập', '', '', ''],
    ...Object.entries(values).map(([name, value]): CellValue[] => [`setting.${name}`, 'nhãn', value, '', '']),
    ['#groups', '', '', '', ''],
    ...groups,
    ['#agencies', '', '', '', ''],
    ...(agencies.length > 0 ? agencies : [['agency.a01', 1, 'Sở Y tế', 'Sở', 'yte@haugiang.example']]),
  ];
}

const read = (changes: Changes, forms: KnownForm[] = []) =>
  readSettings(tab(changes), ['hau-giang-2017'], forms, WORDS);
const codes = (changes: Changes) => read(changes).problems.map(({ problem }) => problem.code);

describe('reading Thiết lập', () => {
  test('a complete tab gives the round; a date cell and a typed date read the same', () => {
    const { round, problems } = read({});
    expect(problems).toEqual([]);
    expect(round.settings).toMatchObject({
      dataFrom: '01/01/2017',
      dataTo: '31/12/2017',
      basis: 'self',
      ties: 'competition',
    });
    expect(round.agencies).toEqual([{ id: 'a01', name: 'Sở Y tế', groupId: 'so', editors: ['yte@haugiang.example'] }]);
  });

  test('an agency typed into a spare row or below all rows gets an id that was never used', () => {
    const { round, newRows } = read(
      {
        agencies: [
          ['agency.a01', 1, 'Sở Y tế', 'Sở', ''],
          ['spareAgency.1', '', 'Sở Nội vụ', 'Sở', ''],
          ['', '', 'Sở Tư pháp', 'sở', ''],
        ],
      },
      [{ id: 'a07', name: 'Sở đã giải thể' }],
    );
    expect(round.agencies.map(({ id }) => id)).toEqual(['a01', 'a08', 'a09']);
    expect(newRows.map(({ rowId }) => rowId)).toEqual(['agency.a08', 'agency.a09']);
  });

  test.each([
    ['a formula for a name leaves a number', [['agency.a01', 1, 2, 'Sở', '']], 'agencyNameInvalid'],
    ['a name that would become a formula', [['agency.a01', 1, '=IMPORTXML("x")', 'Sở', '']], 'agencyNameInvalid'],
    [
      'a name with a mark that turns the direction of reading',
      [['agency.a01', 1, 'Sở \u202eY tế', 'Sở', '']],
      'agencyNameInvalid',
    ],
    ['a name of 151 characters', [['agency.a01', 1, 'x'.repeat(151), 'Sở', '']], 'agencyNameTooLong'],
    [
      'the same name twice, but for case and spaces',
      [
        ['agency.a01', 1, 'Sở Y tế', 'Sở', ''],
        ['agency.a02', 2, ' sở  y tế ', 'Sở', ''],
      ],
      'agencyRepeated',
    ],
    ['a group that is not there', [['agency.a01', 1, 'Sở Y tế', 'Huyện', '']], 'unknownGroup'],
    ['no e-mail address', [['agency.a01', 1, 'Sở Y tế', 'Sở', 'yte']], 'notAnEmail'],
    ['a row without a name', [['agency.a01', 1, '', 'Sở', '']], 'agencyWithoutName'],
  ] satisfies [string, CellValue[][], string][])('%s is reported', (_, agencies, code) => {
    expect(codes({ agencies })).toContain(code);
  });

  test('more groups or agencies than a file takes are reported with how many it does', () => {
    const rows = Array.from({ length: 188 }, (_, at): CellValue[] => [`agency.a${at}`, at, `Đơn vị ${at}`, 'Sở', '']);
    expect(read({ agencies: rows }).problems).toEqual([
      { row: 0, problem: { code: 'tooManyAgencies', agencies: 188, most: 187 } },
    ]);
    expect(codes({ agencies: rows.slice(1) })).toEqual([]);
    const groups = Array.from({ length: 51 }, (_, at): CellValue[] => [
      `group.g${at}`,
      `g${at}`,
      at === 0 ? 'Sở' : `Nhóm ${at}`,
      'hau-giang-2017',
      '',
    ]);
    expect(read({ groups }).problems).toEqual([{ row: 0, problem: { code: 'tooManyGroups', groups: 51, most: 50 } }]);
  });

  test('names with quotes, slashes, markup and emoji are names', () => {
    const { round, problems } = read({ agencies: [['agency.a01', 1, "D'Ran / <img onerror=x> 🏛", 'Sở', '']] });
    expect(problems).toEqual([]);
    expect(round.agencies[0]?.name).toBe("D'Ran / <img onerror=x> 🏛");
  });

  test.each([
    ['year', 'hai nghìn', 'notAYear'],
    ['dataFrom', '31/02/2017', 'notADate'],
    ['dataTo', '31/12/2016', 'datesReversed'],
    ['basis', 'tuỳ', 'unknownChoice'],
    ['coordinators', '', 'settingMissing'],
  ])('%s = %j is reported as %s', (setting, value, code) => {
    expect(codes({ settings: { [setting]: value } })).toContain(code);
  });

  test('a workbook of an older version, which lacks rows, is where every round begins', () => {
    const { round, problems } = read({});
    expect(problems).toEqual([]);
    expect(round.settings).toMatchObject({
      phase: 'selfAssessment',
      verifyBy: '',
      explainBy: '',
      publishBy: '',
      verifiers: [],
      ranksAbsent: false,
      sendsMail: false,
    });
  });

  test('phase, deadlines and verifiers are read', () => {
    const settings = {
      phase: ' thẩm  định',
      verifyBy: '31/3/2018',
      explainBy: '',
      publishBy: new Date(2018, 3, 30),
      basis: 'Theo giai đoạn',
      verifiers: 'a@haugiang.example; b@haugiang.example',
    };
    const { round, problems } = read({ settings });
    expect(problems).toEqual([]);
    expect(round.settings).toMatchObject({
      phase: 'verification',
      verifyBy: '31/03/2018',
      explainBy: '',
      publishBy: '30/04/2018',
      basis: 'byPhase',
      verifiers: ['a@haugiang.example', 'b@haugiang.example'],
    });
  });

  test.each<[string, Record<string, CellValue>, string[]]>([
    ['a phase that is not in the list', { phase: 'nghỉ' }, ['unknownChoice']],
    ['a phase that was emptied', { phase: '' }, ['settingMissing']],
    ['no day', { verifyBy: 'tháng ba' }, ['notADate']],
    ['no e-mail address of a verifier', { verifiers: 'a@haugiang.example, phòng CNTT' }, ['notAnEmail', 'notAnEmail']],
    ['verification that ends before the report is due', { verifyBy: '13/12/2017' }, ['deadlineTooEarly']],
    [
      'publication before verification ends, none being set between',
      { verifyBy: '31/12/2017', publishBy: '30/12/2017' },
      ['deadlineTooEarly'],
    ],
    [
      'two days of which one is too early',
      { verifyBy: '31/12/2017', explainBy: '20/12/2017', publishBy: '25/12/2017' },
      ['deadlineTooEarly'],
    ],
    [
      'all on one day, which is allowed',
      { verifyBy: '14/12/2017', explainBy: '14/12/2017', publishBy: '14/12/2017' },
      [],
    ],
  ])('%s', (_, settings, expected) => {
    expect(codes({ settings })).toEqual(expected);
  });

  test('a deadline that comes too early names its row and the one it should follow', () => {
    const { problems } = read({ settings: { explainBy: '01/12/2017' } });
    expect(problems).toEqual([
      { row: 11, problem: { code: 'deadlineTooEarly', setting: 'explainBy', earlier: 'reportBy' } },
    ]);
  });

  test('a problem names its row', () => {
    const { problems } = read({ settings: { year: 'x' } });
    expect(problems).toEqual([{ row: 3, problem: { code: 'notAYear', setting: 'year', entered: 'x' } }]);
  });
});
