import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CellValue } from '../../src/rubric/cell';
import { parseRubric } from '../../src/rubric/parse-rubric';
import type { Rubric } from '../../src/rubric/rubric';
import { rubricToTable, TABLE_COLUMNS, type TableColumn, tableToRubric } from '../../src/rubric/table';
import { readThreshold, thresholdText } from '../../src/rubric/table/threshold';
import { arbitraryRubric } from '../support/arbitraries';
import { hauGiang } from '../support/hau-giang';
import { ENGLISH, LANGUAGES, VIETNAMESE } from '../support/table-words';

/** The cells of the Hậu Giang table, with some changed: by row id and column. */
function amended(changes: Record<string, Partial<Record<TableColumn, CellValue>>>): CellValue[][] {
  return rubricToTable(hauGiang(), VIETNAMESE).map(({ id, cells }) =>
    TABLE_COLUMNS.map((column, at) => changes[id]?.[column] ?? cells[at] ?? ''),
  );
}

/** The problems of an amended table, with the row's id instead of its number. */
function problemsOf(
  changes: Record<string, Partial<Record<TableColumn, CellValue>>>,
): { id: CellValue; column: string; code: string }[] {
  const rows = amended(changes);
  const original = rubricToTable(hauGiang(), VIETNAMESE);
  const read = tableToRubric(rows, LANGUAGES);
  if (read.ok) return [];
  return read.problems.map(({ row, column, code }) => ({ id: original[row - 1]?.id ?? 'table', column, code }));
}

const cells = (rubric: Rubric, words = VIETNAMESE): CellValue[][] =>
  rubricToTable(rubric, words).map((row) => row.cells);

describe('a rubric as a table', () => {
  test('has one cell per column, and people can read it', () => {
    const rows = rubricToTable(hauGiang(), VIETNAMESE);
    expect(new Set(rows.map((row) => row.cells.length))).toEqual(new Set([12]));
    expect(rows.find(({ id }) => id === 'II.1.1')?.cells).toEqual([
      'II.1.1',
      'Tiêu chí',
      '1.1',
      'Tỷ lệ DVCTT mức 3 được cung cấp/Tổng số DVCTT',
      25,
      'Bậc theo tỷ lệ',
      '',
      'Số DVCTT mức độ 3 được cung cấp',
      'Tổng số DVCTT',
      '',
      'Phụ lục 2, mục II.1.1; dòng 324',
      expect.stringContaining('ghi 0 ở cả hai ô'),
    ]);
    const thresholds = rows
      .filter(({ id }) => /^(II\.1\.1|I\.3|III\.1\.11)#/.test(id))
      .map((row) => [row.id, row.cells[6], row.cells[4]]);
    expect(thresholds).toEqual([
      ['I.3#1', '≥ 1', 15],
      ['I.3#2', '≥ 0,5', 10],
      ['I.3#3', 'còn lại', 0],
      ['II.1.1#1', '≥ 20%', 25],
      ['II.1.1#2', '≥ 10%', 20],
      ['II.1.1#3', '> 0%', 10],
      ['III.1.11#1', '≥ 5', 10],
      ['III.1.11#2', '≥ 2', 5],
    ]);
  });

  test.each([
    [1.125, 'perPerson', '≥ 1,1250'],
    [0.01125, 'ratio', '≥ 1,1250%'],
    [1e-7, 'perPerson', '≥ 0,0000001'],
    [1500, 'count', '≥ 1500'],
  ] as const)('writes the threshold %d (%s) so that it cannot be misread', (from, measure, text) => {
    expect(thresholdText({ from, strict: false }, measure, ',')).toBe(text);
    expect(readThreshold(text, measure)).toEqual({ from, strict: false });
  });

  test('comes back without loss, in either language, whatever the language it is read in first', () => {
    fc.assert(
      fc.property(arbitraryRubric, fc.constantFrom(VIETNAMESE, ENGLISH), (rubric, words) => {
        expect(tableToRubric(cells(rubric, words), LANGUAGES)).toEqual({ ok: true, rubric });
        expect(tableToRubric(cells(rubric, words), [ENGLISH, VIETNAMESE])).toEqual({ ok: true, rubric });
      }),
    );
  });

  test('is written again just as it was', () => {
    fc.assert(
      fc.property(arbitraryRubric, (rubric) => {
        const table = rubricToTable(rubric, VIETNAMESE);
        const read = tableToRubric(
          table.map((row) => row.cells),
          LANGUAGES,
        );
        expect(read.ok && rubricToTable(read.rubric, VIETNAMESE)).toEqual(table);
      }),
    );
  });

  test('says the same in any order of rows, with headings, blank rows and notes in between', () => {
    const strange: CellValue[][] = [
      ['#rubric', 'Bộ tiêu chí', '', '', '', '', '', '', '', '', '', ''],
      [
        'Mã',
        'Loại dòng',
        'STT',
        'Tên',
        'Điểm',
        'Cách tính',
        'Ngưỡng',
        'Số liệu',
        'Mẫu số',
        'Tùy chọn',
        'Nguồn',
        'Hướng dẫn',
      ],
      ['', '', '', '', '', '', '', '', '', '', '', ''],
      [],
      ['', '', '', 'Ghi chú của Sở', '', '', '', '', '', '', '', ''],
      ['', 'Tổng cộng', '', '', 1000, '', '', '', '', '', '', ''],
      ['xem thêm', '', '', 'một ghi chú', '', '', '', '', '', '', '', ''],
    ];
    fc.assert(
      fc.property(
        arbitraryRubric.chain((rubric) => {
          const rows = [...cells(rubric), ...strange];
          return fc.tuple(fc.constant(rubric), fc.shuffledSubarray(rows, { minLength: rows.length }));
        }),
        ([rubric, shuffled]) => {
          expect(tableToRubric(shuffled, LANGUAGES)).toEqual({ ok: true, rubric });
        },
      ),
    );
  });

  test('gives only rubrics that the schema accepts', () => {
    const change = fc.record({
      row: fc.nat(),
      column: fc.nat(11),
      value: fc.oneof(
        fc.string(),
        fc.double(),
        fc.boolean(),
        fc.constantFrom('', '#REF!', 'II.1.1#1', '> 5%', 'Mức', 1e9),
      ),
    });
    fc.assert(
      fc.property(arbitraryRubric, fc.array(change, { minLength: 1, maxLength: 3 }), (rubric, changes) => {
        const rows = cells(rubric);
        for (const { row, column, value } of changes) {
          const changed = rows[row % rows.length];
          if (changed !== undefined) changed[column] = value;
        }
        const read = tableToRubric(rows, LANGUAGES);
        if (read.ok) expect(parseRubric(read.rubric)).toEqual(read);
        else expect(read.problems.every((problem) => problem.row >= 0 && problem.row <= rows.length)).toBe(true);
      }),
    );
  });
});

describe('what a coordinator amends', () => {
  test('counts as soon as it is typed', () => {
    const read = tableToRubric(
      amended({ 'II.1.1#2': { threshold: '>=12,5 %' }, 'I.1': { title: 'Tỷ lệ máy tính trên đầu người' } }),
      LANGUAGES,
    );
    if (!read.ok) throw new Error(JSON.stringify(read.problems));
    const first = read.rubric.sections[1]?.items[0];
    expect(first?.kind === 'group' && first.criteria[0]?.rule).toMatchObject({ bands: [{}, { from: 0.125 }, {}] });
    expect(read.rubric.sections[0]?.items[0]?.title).toBe('Tỷ lệ máy tính trên đầu người');
  });

  test.each([
    ['≥ 20%', 0.2],
    ['>= 20 %', 0.2],
    ['=>20%', 0.2],
    ['>=7,5%', 0.075],
    ['>=7.5%', 0.075],
  ])('threshold %s is read', (threshold, from) => {
    const read = tableToRubric(amended({ 'VII.3#1': { threshold } }), LANGUAGES);
    expect(read.ok && read.rubric.sections[5]?.items[2]).toMatchObject({ rule: { bands: [{ from }] } });
  });

  test('a new criterion needs nothing but a row of its own', () => {
    const rows = amended({ I: { points: 165 } });
    rows.push(['I.11', 'tiêu  chí', '11', 'Có phòng máy chủ', 15, 'có/không', '', '', '', '', '', '']);
    const read = tableToRubric(rows, LANGUAGES);
    expect(read.ok && read.rubric.sections[0]?.items.map(({ id }) => id).slice(-2)).toEqual(['I.10', 'I.11']);
  });

  test('numbers typed as text with a decimal comma are numbers', () => {
    const read = tableToRubric(amended({ 'I.3#2': { points: '7,5' } }), LANGUAGES);
    expect(read.ok && read.rubric.sections[0]?.items[2]).toMatchObject({ rule: { bands: [{}, { points: 7.5 }] } });
  });

  test('a date cell is a date', () => {
    const read = tableToRubric(amended({ 'info:calendar.reportBy': { figure: new Date(2018, 10, 30) } }), LANGUAGES);
    expect(read.ok && read.rubric.calendar.reportBy).toBe('11-30');
  });
});

describe('a mistake in the table is reported with its row and column', () => {
  test.each<
    [string, Record<string, Partial<Record<TableColumn, CellValue>>>, { id: string; column: string; code: string }[]]
  >([
    ['an id that became a number', { 'I.1': { id: 1.1 } }, [{ id: 'I.1', column: 'id', code: 'idNotText' }]],
    ['an id that became a date', { 'I.1': { id: new Date() } }, [{ id: 'I.1', column: 'id', code: 'idNotText' }]],
    ['a missing id', { 'I.1': { id: '  ' } }, [{ id: 'I.1', column: 'id', code: 'idMissing' }]],
    ['an id of another form', { 'I.1': { id: 'I,1' } }, [{ id: 'I.1', column: 'id', code: 'badId' }]],
    ['an id too long', { 'I.1': { id: `I.${'1'.repeat(40)}` } }, [{ id: 'I.1', column: 'id', code: 'badId' }]],
    ['an id used twice', { 'I.2': { id: 'i.1' } }, [{ id: 'I.2', column: 'id', code: 'duplicateId' }]],
    ['an unknown kind', { 'I.1': { kind: 'Tiêu chỉ' } }, [{ id: 'I.1', column: 'kind', code: 'unknownKind' }]],
    ['a missing kind', { 'I.1': { kind: ' ' } }, [{ id: 'I.1', column: 'kind', code: 'kindMissing' }]],
    ['an unknown rule', { 'I.1': { rule: 'Phần trăm' } }, [{ id: 'I.1', column: 'rule', code: 'unknownRule' }]],
    ['a missing rule', { 'I.1': { rule: ' ' } }, [{ id: 'I.1', column: 'rule', code: 'required' }]],
    ['a missing title', { 'I.1': { title: ' ' } }, [{ id: 'I.1', column: 'title', code: 'required' }]],
    ['a title that is a date', { 'I.1': { title: new Date() } }, [{ id: 'I.1', column: 'title', code: 'notText' }]],
    ['a number that lost its zero', { 'I.10': { number: 1.1 } }, [{ id: 'I.10', column: 'number', code: 'notText' }]],
    ['a failed formula', { 'I.1': { title: '#REF!' } }, [{ id: 'I.1', column: 'title', code: 'isAnError' }]],
    ['points that failed', { 'I.1': { points: '#N/A' } }, [{ id: 'I.1', column: 'points', code: 'isAnError' }]],
    ['points that are no number', { 'I.1': { points: 'mười' } }, [{ id: 'I.1', column: 'points', code: 'notANumber' }]],
    ['points that are missing', { 'I.1': { points: ' ' } }, [{ id: 'I.1', column: 'points', code: 'required' }]],
    ['points below 0', { 'I.1': { points: -15 } }, [{ id: 'I.1', column: 'points', code: 'outOfRange' }]],
    [
      'a threshold without %',
      { 'II.1.1#1': { threshold: '>= 20' } },
      [{ id: 'II.1.1#1', column: 'threshold', code: 'badThreshold' }],
    ],
    [
      'a threshold that became a number',
      { 'II.1.1#1': { threshold: 0.2 } },
      [{ id: 'II.1.1#1', column: 'threshold', code: 'badThreshold' }],
    ],
    [
      'a % where none belongs',
      { 'I.3#1': { threshold: '>= 1%' } },
      [{ id: 'I.3#1', column: 'threshold', code: 'badThreshold' }],
    ],
    [
      'a level of no criterion',
      { 'II.1.1#1': { id: 'II.1.9#1' } },
      [{ id: 'II.1.1#1', column: 'id', code: 'noParent' }],
    ],
    [
      'a level of a ratio',
      { 'II.1.1#1': { id: 'I.1#1' } },
      [{ id: 'II.1.1#1', column: 'kind', code: 'unexpectedRow' }],
    ],
    ['a criterion of no section', { 'IV.6': { id: 'VI.6' } }, [{ id: 'IV.6', column: 'id', code: 'noParent' }]],
    [
      'an unknown word for a section',
      { VII: { options: 'thưởng' } },
      [{ id: 'VII', column: 'options', code: 'unknownFlag' }],
    ],
    ['a figure without a label', { 'I.1': { base: ' ' } }, [{ id: 'I.1', column: 'base', code: 'required' }]],
    [
      'a strength of another kind',
      { 'finding:H1': { rule: 'chắc' } },
      [{ id: 'finding:H1', column: 'rule', code: 'unknownStrength' }],
    ],
    [
      'a finding that explains something else than rows',
      { 'finding:H1': { threshold: 'cho mục I; điều II' } },
      [{ id: 'finding:H1', column: 'threshold', code: 'badId' }],
    ],
    [
      'a day that does not exist',
      { 'info:calendar.reportBy': { figure: '31/11' } },
      [{ id: 'info:calendar.reportBy', column: 'figure', code: 'badDate' }],
    ],
    [
      'a rubric id with capitals',
      { 'info:id': { figure: 'Hậu Giang' } },
      [{ id: 'info:id', column: 'figure', code: 'badId' }],
    ],
    [
      'a short title that is long',
      { 'info:shortTitle': { figure: 'x'.repeat(41) } },
      [{ id: 'info:shortTitle', column: 'figure', code: 'tooLong' }],
    ],
    [
      'an expectation without an id',
      { 'V.2': { threshold: 'kèm' } },
      [{ id: 'V.2', column: 'threshold', code: 'badNeeds' }],
    ],
    [
      'an expected criterion that is not there',
      { 'V.2': { threshold: 'kèm V.9' } },
      [{ id: 'V.2', column: 'threshold', code: 'unknownExpected' }],
    ],
    [
      'an agency of no group',
      { 'group:so#24': { id: 'group:sở#24' } },
      [{ id: 'group:so#24', column: 'id', code: 'badId' }],
    ],
    ['maxima that do not add up', { 'I.1': { points: 20 } }, [{ id: 'I', column: 'points', code: 'wrongSum' }]],
    [
      'a level above the maximum',
      { 'II.1.1#1': { points: 26 } },
      [{ id: 'II.1.1#1', column: 'points', code: 'pointsAboveMax' }],
    ],
    [
      'two levels with one threshold',
      { 'II.1.1#2': { threshold: '≥20%' } },
      [{ id: 'II.1.1#2', column: 'threshold', code: 'thresholdsNotDescending' }],
    ],
    [
      'more points for less',
      { 'II.1.1#3': { points: 21 } },
      [{ id: 'II.1.1#3', column: 'points', code: 'pointsNotDescending' }],
    ],
    [
      'a band above 100 %',
      { 'II.1.1#1': { threshold: '> 100%' } },
      [{ id: 'II.1.1#1', column: 'threshold', code: 'bandNeverMet' }],
    ],
    [
      'two options that look the same',
      { 'III.1.1#3': { title: 'có nhập đầy đủ  thông tin bằng tiếng Việt và tiếng Anh' } },
      [{ id: 'III.1.1#3', column: 'title', code: 'duplicateLabel' }],
    ],
    ['no lowest grade', { 'grade:yeu': { points: 100 } }, [{ id: 'table', column: 'points', code: 'noLowestGrade' }]],
  ])('%s', (_, changes, problems) => {
    expect(problemsOf(changes)).toEqual(problems);
  });

  test('an empty tab has no rubric', () => {
    const read = tableToRubric([['', '']], LANGUAGES);
    expect(!read.ok && read.problems.map(({ code }) => code)).toContain('rowMissing');
  });

  test('a criterion whose levels were deleted', () => {
    const rows = cells(hauGiang()).filter((row) => !String(row[0]).startsWith('II.5.1#'));
    const read = tableToRubric(rows, LANGUAGES);
    const row = rows.findIndex((one) => one[0] === 'II.5.1') + 1;
    expect(read).toEqual({
      ok: false,
      problems: [{ row, column: 'rule', code: 'rowsMissing', kind: 'level', minimum: 2 }],
    });
  });

  test('an item that needs one further down', () => {
    const rows = [
      ...cells(hauGiang()).filter((row) => row[0] !== 'I.1'),
      ['I.1', 'Tiêu chí', '1', 'Thiết bị', 15, 'Cộng dồn', '', '', '', '', '', ''],
      ['I.1#1', 'Mục', '', 'Máy tính', 10, '', 'cần mục 2', '', '', '', '', ''],
      ['I.1#2', 'Mục', '', 'Máy in', 5, '', 'cần gì đó', '', '', '', '', ''],
    ];
    const read = tableToRubric(rows, LANGUAGES);
    expect(!read.ok && read.problems).toEqual([
      { row: rows.length, column: 'threshold', code: 'badNeeds', entered: 'cần gì đó', example: 'cần mục 1' },
    ]);
    rows[rows.length - 1] = ['I.1#2', 'Mục', '', 'Máy in', 5, '', '', '', '', '', '', ''];
    const again = tableToRubric(rows, LANGUAGES);
    expect(!again.ok && again.problems).toEqual([
      { row: rows.length - 1, column: 'threshold', code: 'needsNotEarlier', item: 1, needs: 2 },
    ]);
  });
});
