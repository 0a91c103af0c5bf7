import { expect, test } from 'vitest';
import { CallError } from '../../../sidebar/shared/api';
import { clockTime } from '../../../sidebar/shared/clock-time';
import { failureSentence, wordsIn } from '../../../sidebar/shared/words';
import { readableTitle } from '../../../src/text/readable-title';

test('both languages say the same things, in composed letters', () => {
  const shape = (words: object): unknown =>
    Object.entries(words).map(([key, value]) => {
      if (typeof value === 'function') return [key, value.length];
      return typeof value === 'string' ? [key, value === '' ? 'empty' : 'text'] : [key, shape(value)];
    });
  const vi = wordsIn('vi');
  expect(shape(wordsIn('en'))).toEqual(shape(vi));
  expect(JSON.stringify(vi)).toBe(JSON.stringify(vi).normalize('NFC'));
});

test('Vietnamese is spoken until the language is known', () => {
  expect(wordsIn(undefined)).toBe(wordsIn('vi'));
});

test('numbers are written as people of the language write them', () => {
  expect(wordsIn('vi').sections.points(1234.5, 2000)).toBe('1.234,5/2.000 điểm');
  expect(wordsIn('en').sections.points(1234.5, 2000)).toBe('1,234.5/2,000 points');
  expect(wordsIn('vi').recompute.elapsed(75)).toContain('1 phút 15 giây');
});

test('times are those of the workbook’s clock, and of the computer’s where its zone is unknown', () => {
  const at = Date.parse('2017-11-30T02:05:00Z');
  expect(clockTime(at, 'Asia/Ho_Chi_Minh')).toBe('09:05');
  expect(clockTime(at, 'America/New_York')).toBe('21:05');
  expect(clockTime(at, 'nowhere')).toBe(clockTime(at, undefined));
});

test('a failed call is told as a sentence: the script’s own, or what went wrong', () => {
  const vi = wordsIn('vi');
  expect(failureSentence(new CallError('refused', 'Tệp chưa được thiết lập.'), vi)).toBe('Tệp chưa được thiết lập.');
  expect(failureSentence(new CallError('failed', 'Service error'), vi)).toBe('Máy chủ báo lỗi: Service error');
  expect(failureSentence(new CallError('timedOut', ''), vi)).toBe(vi.trouble.timedOut);
  expect(failureSentence(new CallError('noAnswer', ''), vi)).toBe(vi.trouble.noAnswer);
  expect(failureSentence(new Error('x'), vi)).toBe('Máy chủ báo lỗi: Error: x');
});

test.each([
  ['HẠ TẦNG CÔNG NGHỆ THÔNG TIN', 'Hạ tầng công nghệ thông tin'],
  ['ỨNG DỤNG CNTT', 'Ứng dụng CNTT'],
  ['ĐIỂM THƯỞNG', 'Điểm thưởng'],
  ['Ứng dụng CNTT của UBND', 'Ứng dụng CNTT của UBND'],
])('%s reads %s', (printed, shown) => {
  expect(readableTitle(printed)).toBe(shown);
});
