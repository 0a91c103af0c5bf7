import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { emptyRubric } from '../../src/rubric/empty-rubric';
import { jsonFault } from '../../src/rubric/json-fault';
import { LONGEST_RUBRIC_FILE } from '../../src/rubric/limits';
import { allCriteria } from '../../src/rubric/rubric';
import { isRubricId, proposedRubricId } from '../../src/rubric/rubric-id';
import { readRubricJson, rubricJson } from '../../src/rubric/rubric-json';
import { rubricToTable, tableToRubric } from '../../src/rubric/table';
import { toNumber } from '../../src/scoring/exact';
import { score } from '../../src/scoring/score';
import { rubricFileSentence } from '../../src/text/rubric-file-sentence';
import { everyLanguage, languageOf, tableWordsOf, textIn } from '../../src/text/text';
import { readRubricFiles } from '../../tools/rubric-files';
import { arbitraryRubric } from '../support/arbitraries';
import { hauGiang } from '../support/hau-giang';

const WORDS = tableWordsOf('vi');

/** What an import says about a text. */
function said(text: string): string[] {
  const read = readRubricJson(text, WORDS);
  return read.ok ? [] : read.problems.map((problem) => rubricFileSentence(problem, textIn('vi')));
}

describe('a rubric as a file', () => {
  test('is read as the rubric that was written, by way of its tab too', () => {
    fc.assert(
      fc.property(arbitraryRubric, (rubric) => {
        const onTab = tableToRubric(
          rubricToTable(rubric, WORDS[0]).map(({ cells }) => cells),
          WORDS,
        );
        if (!onTab.ok) throw new Error(JSON.stringify(onTab.problems));
        expect(readRubricJson(rubricJson(onTab.rubric), WORDS)).toEqual({ ok: true, rubric });
      }),
    );
  });

  test.each(readRubricFiles(new URL('../../rubrics/', import.meta.url).pathname).map((rubric) => [rubric.id, rubric]))(
    '%s is shorter than the longest that is read, by far',
    (_id, rubric) => {
      const text = rubricJson(typeof rubric === 'string' ? hauGiang() : rubric);
      expect(text.length * 2).toBeLessThan(LONGEST_RUBRIC_FILE);
      expect(readRubricJson(`\uFEFF${text}`, WORDS)).toEqual({ ok: true, rubric });
    },
  );

  test.each([
    ['', ['Toàn tệp: Không có nội dung. Hãy chọn tệp JSON hoặc dán nội dung của tệp.']],
    ['{"id": "x"', [/^Toàn tệp: Không phải JSON từ dòng 1, ký tự 11: ở đó cần dấu phẩy .*, nhưng tệp đã hết\.$/]],
    ['{\n  "id": "x"\n  "title": "y"\n}', [/dòng 3, ký tự 3: .*nhưng gặp “"title": "y"”\.$/]],
    ['[]', ['Toàn tệp: Trường này phải là nhóm trường { }.']],
    ['null', ['Toàn tệp: Trường này phải là nhóm trường { }.']],
    [
      `{"sections":[{}${',{}'.repeat(160_000)}]}`,
      [/^Toàn tệp: Các danh sách có tổng cộng hơn 3\.000 phần tử\. Hãy kiểm tra/],
    ],
    [
      `${'['.repeat(200_000)}${']'.repeat(200_000)}`,
      [/^Toàn tệp: Các dấu ngoặc lồng nhau sâu hơn 50 tầng\. Hãy kiểm tra/],
    ],
    [`"${'[{'.repeat(60)}\\"${'[{'.repeat(60)}"`, ['Toàn tệp: Trường này phải là nhóm trường { }.']],
    [' '.repeat(LONGEST_RUBRIC_FILE).concat('1'), [/^Toàn tệp: Nội dung dài 500\.001 ký tự; tối đa 500\.000/]],
  ])('of which nothing can be made says where and why', (text, sentences) => {
    expect(said(text)).toEqual(sentences.map((one) => (typeof one === 'string' ? one : expect.stringMatching(one))));
  });

  test('with mistakes says of each where it is, by the row’s id as well', () => {
    const text = rubricJson(hauGiang())
      .replace('"max": 15,', '"max": "15",')
      .replace('"type": "yesNo"', '"type": "lottery"');
    expect(said(text)).toEqual([
      'sections[0].items[0].max (mã I.1): Trường này phải là số.',
      expect.stringMatching(
        /^sections\[0\]\.items\[\d+\]\.rule\.type \(mã I\.\d+\): Không có cách tính này\. Hãy dùng/,
      ),
    ]);
    expect(said(rubricJson({ ...hauGiang(), grades: [] }).replace('"max": 150', '"max": 149'))).toEqual([
      'sections[0].max (mã I): Điểm tối đa của “I” ghi 149 nhưng các dòng bên dưới cộng lại được 150.',
    ]);
  });

  test('with more foreign fields than anybody would read tells of some', () => {
    const foreign = Array.from({ length: 20_000 }, (_, at) => `"field ${at}${'x'.repeat(at === 0 ? 10_000 : 0)}":1`);
    const [sentence = ''] = said(`{${foreign.join(',')}}`).filter((one) => one.includes('field 0'));
    expect(sentence).toContain('field 9');
    expect(sentence.length).toBeLessThan(300);
  });

  test('that could not be read from its tab is not let in', () => {
    const [sentence] = said(rubricJson({ ...hauGiang(), title: '#REF!' }));
    expect(sentence).toBe('Dòng có mã info:title: Ô này chứa công thức bị lỗi #REF!.');
  });
});

describe('where a text stops being JSON', () => {
  const fragments = fc.constantFrom(
    '{',
    '}',
    '[',
    ']',
    ',',
    ':',
    '"a"',
    '1',
    '-0.5e+3',
    '01',
    'true',
    'nul',
    ' ',
    '\n',
    '"',
    '\\',
    '"\\u00e9"',
    '\t',
  );

  test('is nowhere exactly where JSON.parse takes it', () => {
    const isJson = (text: string) => {
      try {
        JSON.parse(text);
        return true;
      } catch {
        return false;
      }
    };
    const cutOff = fc.tuple(fc.json(), fc.nat(), fc.string({ maxLength: 2 })).map(([json, at, put]) => {
      const place = at % (json.length + 1);
      return json.slice(0, place) + put + json.slice(place + 1);
    });
    fc.assert(
      fc.property(
        fc.oneof(
          fc.json(),
          cutOff,
          fc.array(fragments, { maxLength: 8 }).map((all) => all.join('')),
        ),
        (text) => {
          expect([text, jsonFault(text) === null]).toEqual([text, isJson(text)]);
        },
      ),
      { numRuns: 2000 },
    );
  });

  test.each([
    ['{"a": 1,}', { line: 1, column: 9, expected: 'name', found: '}' }],
    ['[1,]', { line: 1, column: 4, expected: 'value', found: ']' }],
    ['{"a" 1}', { line: 1, column: 6, expected: 'colon', found: '1}' }],
    ['{\r\n"a": "b\r\n"}', { line: 2, column: 6, expected: 'text', found: '"b' }],
    ['{} {}', { line: 1, column: 4, expected: 'end', found: '{}' }],
  ])('%j', (text, fault) => {
    expect(jsonFault(text)).toEqual({ code: 'notJson', ...fault });
  });

  test('is found in a long text too, however deep or wide', () => {
    const long = 400_000;
    expect(jsonFault('['.repeat(long))).toMatchObject({ column: long + 1, found: '' });
    expect(jsonFault(`"${'ă'.repeat(long)}"`)).toBe(null);
    expect(jsonFault(`"${'ă'.repeat(long)}`)).toMatchObject({ column: 1, expected: 'text' });
    expect(jsonFault(`"${'\\n'.repeat(long / 2)}`)).toMatchObject({ column: 1, expected: 'text' });
  });
});

describe('the id of a new rubric', () => {
  test.each([
    ['Hà Nam 2025', [], 'ha-nam-2025'],
    ['  Đắk Lắk – cấp Huyện (2026) ', [], 'dak-lak-cap-huyen-2026'],
    ['Hà Nam 2025', ['ha-nam-2025', 'ha-nam-2025-2'], 'ha-nam-2025-3'],
    ['Hậu Giang 2017', ['hau-giang-2017'], 'hau-giang-2017-2'],
    ['…', [], ''],
    ['=SUM(A1)', [], 'sum-a1'],
    ['x'.repeat(60), ['x'.repeat(40)], `${'x'.repeat(38)}-2`],
  ])('for %j', (name, taken, id) => {
    expect(proposedRubricId(name, taken)).toBe(id);
  });

  test('is one that can be used, whatever the name', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 80 }),
        fc.array(fc.stringMatching(/^[a-z]{1,2}$/)),
        (name, taken) => {
          const id = proposedRubricId(name, taken);
          expect(id === '' || (isRubricId(id) && !taken.includes(id))).toBe(true);
        },
      ),
    );
  });
});

test.each(everyLanguage)('an empty rubric in $code is sound, on a tab too, and scores at once', (text) => {
  const rubric = emptyRubric('ha-nam-2025', 'Hà Nam 2025', text.rubricFiles.emptyRubric);
  expect(readRubricJson(rubricJson(rubric), tableWordsOf(languageOf(text.code)))).toEqual({ ok: true, rubric });
  expect(allCriteria(rubric)).toHaveLength(1);
  const sheet = score(rubric, new Map([['I.1', { figure: text.yes, base: '', items: [] }]]));
  expect([toNumber(sheet.total), sheet.grade]).toEqual([1, 'dat']);
});
