import { describe, expect, test } from 'vitest';
import { fingerprintOf } from '../../src/round/fingerprint';
import { faultIn, type Kept, knownFrom, lineAbove, lineId, sealOver } from '../../src/round/log-chain';
import type { CellValue } from '../../src/rubric/cell';

const HEADINGS: CellValue[][] = [
  ['#log', 'Nhật ký', '', '', ''],
  ['#header', 'Thời gian', 'Người thực hiện', 'Việc', 'Kết quả'],
];

/** Appends a line the way the script does. */
function append(rows: CellValue[][], what: string, kept: Kept = {}): CellValue[][] {
  const at = new Date(Date.UTC(2026, 0, 1, 8, 0, rows.length));
  const line = { at, person: 'a@x.example', action: 'Tính lại', what };
  const above = rows[rows.length - 1] ?? [];
  return [...rows, [lineId(lineAbove(above), line, kept), at, line.person, line.action, line.what]];
}

function threeLines(): CellValue[][] {
  const news = { known: { 's|year': '2026', 's|phase': 'verification' } };
  return append(append(append(HEADINGS, 'một', news), 'hai', { known: { 's|phase': '' } }), 'ba');
}

const lastOf = (rows: readonly CellValue[][]) => [lineAbove(rows[rows.length - 1] ?? []).mark];

/** The rows with one cell written over. */
function changed(rows: CellValue[][], row: number, column: number, value: CellValue): CellValue[][] {
  return rows.map((cells, at) => (at === row ? cells.map((cell, c) => (c === column ? value : cell)) : cells));
}

/** The rows with every time moved by so many seconds. */
function moved(seconds: number): (rows: CellValue[][]) => CellValue[][] {
  return (rows) =>
    rows.map((cells) => cells.map((cell) => (cell instanceof Date ? new Date(cell.getTime() + seconds * 1000) : cell)));
}

describe('the chain over Nhật ký', () => {
  test('is whole as it was written, in another time zone and with blank rows as well', () => {
    const rows = threeLines();
    expect(faultIn(rows, lastOf(rows))).toBeNull();
    expect(faultIn([...rows, ['', '', '', '', '']], lastOf(rows))).toBeNull();
    for (const hours of [1, -20, 5.75, 26]) expect(faultIn(moved(hours * 3600)(rows), lastOf(rows))).toBeNull();
    expect(faultIn(HEADINGS, [])).toBeNull();
  });

  test.each<[string, (rows: CellValue[][]) => CellValue[][], number | 'end']>([
    ['a result that was written over', (rows) => changed(rows, 3, 4, 'khác'), 4],
    ['a person that was written over', (rows) => changed(rows, 2, 2, 'b@x.example'), 3],
    ['a time that was written over', (rows) => changed(rows, 3, 1, new Date(0)), 4],
    ['all times moved together', moved(-3 * 86_400), 3],
    ['all times moved by some minutes', moved(20 * 60), 3],
    ['what a line keeps', (rows) => changed(rows, 2, 0, String(rows[2]?.[0]).replace('2026', '2027')), 3],
    ['a line taken out', (rows) => rows.filter((_, at) => at !== 3), 4],
    ['the first line taken out', (rows) => rows.filter((_, at) => at !== 2), 3],
    ['two lines in another order', (rows) => [...rows.slice(0, 2), ...rows.slice(2).reverse()], 3],
    ['a line typed below', (rows) => [...rows, ['', new Date(), 'x', 'y', 'z']], 6],
    ['the last line taken out', (rows) => rows.slice(0, -1), 'end'],
    [
      'every mark taken out',
      (rows) => rows.map(([id, ...rest]) => [String(id).startsWith('#') ? (id ?? '') : '', ...rest]),
      'end',
    ],
  ])('tells %s', (_, tamper, where) => {
    const rows = threeLines();
    expect(faultIn(tamper(rows), lastOf(rows))).toBe(where);
  });

  test('goes on below a line that seals what was found, and tells what is done to that afterwards', () => {
    const broken = changed(threeLines(), 3, 4, 'khác');
    const sealed = append(append(broken, 'không còn như đã ghi', { seal: sealOver(broken) }), 'bốn');
    expect(faultIn(sealed, lastOf(sealed))).toBeNull();
    expect(faultIn(changed(sealed, 2, 4, 'lại khác'), lastOf(sealed))).toBe(3);
  });

  test('begins below the lines of earlier times, which have no marks', () => {
    const rows = append([...HEADINGS, ['', new Date(0), 'x', 'y', 'cũ']], 'mới');
    expect(faultIn(rows, lastOf(rows))).toBeNull();
    expect(faultIn(changed(rows, 3, 4, 'khác'), lastOf(rows))).toBe(4);
  });

  test('takes the lines that were written before they kept their second, and goes on below them', () => {
    const at = new Date(Date.UTC(2026, 0, 1));
    const old = `log.${fingerprintOf(['', 0, 'x', 'y', 'cũ', ''])}`;
    const rows = append([...HEADINGS, [old, at, 'x', 'y', 'cũ']], 'mới');
    expect(faultIn(rows, lastOf(rows))).toBeNull();
    expect(faultIn(moved(-3 * 86_400)(rows), lastOf(rows))).toBe(4);
  });

  test('knows what the lines made known, and believes nothing else that stands there', () => {
    expect(Array.from(knownFrom(threeLines()))).toEqual([['s|year', '2026']]);
    const mark = 'log.AAAA-BBBB-CCCC-DDDD';
    for (const hostile of ['{"known":7}', '{"known":{"a":{}}}', 'null', '[', '{"__proto__":{"known":{"a":1}}}'])
      expect(knownFrom([...HEADINGS, [`${mark} ${hostile}`, '', 'x', '', '']]).size).toBe(0);
  });
});
