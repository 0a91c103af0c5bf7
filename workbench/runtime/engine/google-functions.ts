import type { Arg, CellValue, FunctionResultObject, Locale } from '@odoo/o-spreadsheet';
import { googleError } from './error-values';
import { addFunction, EvaluationError, helpers, registries } from './o-spreadsheet';

/** The numbers of errors, from 1; all others are 8. */
const ERROR_TYPES = ['#NULL!', '#DIV/0!', '#VALUE!', '#REF!', '#NAME?', '#NUM!', '#N/A'];

type Scalar = FunctionResultObject | undefined;
type Result = FunctionResultObject | FunctionResultObject[][] | CellValue | CellValue[][];

/** Adds the functions of Google Sheets that the engine lacks and a sheet of this kind is likely to use. */
export function registerGoogleFunctions(): void {
  addAliases();
  addTextFunctions();
  addNumberFunctions();
  addArrayFunctions();
}

function addAliases(): void {
  alias('RANK.EQ', 'RANK');
  alias('REGEXMATCH', 'REGEXTEST');
  alias('ARRAY_CONSTRAIN', 'ARRAY.CONSTRAIN');
}

function addTextFunctions(): void {
  add('REPT', 'Lặp lại văn bản một số lần.', ['text (string)', 'times (number)'], (_, text, times) => {
    const count = Math.trunc(numberOf(times));
    if (count < 0) throw new EvaluationError('REPT: số lần lặp không được âm.', '#VALUE!');
    return textOf(text).repeat(count);
  });
  add('T', 'Trả về văn bản, hoặc chuỗi rỗng nếu giá trị không phải văn bản.', ['value (any)'], (_, value) =>
    typeof value?.value === 'string' ? value.value : '',
  );
  add('TO_TEXT', 'Đổi số hoặc ngày thành văn bản như đang hiển thị.', ['value (any)'], (locale, value) =>
    value ? helpers.formatValue(value.value, { locale, ...(value.format ? { format: value.format } : {}) }) : '',
  );
  add('CODE', 'Mã số của ký tự đầu tiên.', ['text (string)'], (_, text) => firstCodePoint(textOf(text)));
  add('UNICODE', 'Mã Unicode của ký tự đầu tiên.', ['text (string)'], (_, text) => firstCodePoint(textOf(text)));
  add('UNICHAR', 'Ký tự có mã Unicode này.', ['number (number)'], (_, code) =>
    String.fromCodePoint(Math.trunc(numberOf(code))),
  );
}

function addNumberFunctions(): void {
  add('SIGN', 'Dấu của một số: -1, 0 hoặc 1.', ['value (number)'], (_, value) => Math.sign(numberOf(value)));
  add(
    'N',
    'Đổi giá trị thành số: số giữ nguyên, TRUE thành 1, lỗi vẫn là lỗi, còn lại thành 0.',
    ['value (any)'],
    (_, value) => {
      if (typeof value?.value === 'number') return value.value;
      if (typeof value?.value === 'string' && registries.errorTypes.has(value.value)) return value;
      return value?.value === true ? 1 : 0;
    },
  );
  add('TO_PURE_NUMBER', 'Bỏ định dạng ngày, phần trăm, tiền tệ của một số.', ['value (any)'], (_, value) => ({
    value: value?.value ?? null,
    format: '0.#########',
  }));
  add('TO_DATE', 'Đổi số thành ngày.', ['value (number)'], (locale, value) => ({
    value: numberOf(value),
    format: locale.dateFormat,
  }));
  add(
    'ISBETWEEN',
    'Cho biết một số có nằm giữa hai số khác không.',
    [
      'value (any)',
      'lower (any)',
      'upper (any)',
      'lower_inclusive (boolean, default=TRUE)',
      'upper_inclusive (boolean, default=TRUE)',
    ],
    (_, value, lower, upper, lowerInclusive, upperInclusive) => {
      const [middle, low, high] = [numberOf(value), numberOf(lower), numberOf(upper)];
      const above = lowerInclusive?.value === false ? middle > low : middle >= low;
      const below = upperInclusive?.value === false ? middle < high : middle <= high;
      return above && below;
    },
  );
  add(
    'ISDATE',
    'Cho biết giá trị có phải là ngày không.',
    ['value (any)'],
    (_, value) =>
      typeof value?.value === 'number' && value.format !== undefined && helpers.isDateTimeFormat(value.format),
  );
}

function addArrayFunctions(): void {
  addFunction('ERROR.TYPE', {
    description: 'Số hiệu của một lỗi: 4 là #REF!, 8 là lỗi khác với bảy lỗi thường gặp.',
    category: 'Google',
    args: [{ ...argument('reference (any)'), acceptErrors: true }],
    compute: (value: Arg) => {
      const shown = scalar(value)?.value;
      if (typeof shown !== 'string' || !registries.errorTypes.has(shown)) {
        throw new EvaluationError('ERROR.TYPE: giá trị không phải là lỗi.', '#N/A');
      }
      return { value: ERROR_TYPES.indexOf(googleError(shown)) + 1 || 8 };
    },
  });
  addFunction('ARRAYFORMULA', {
    description: 'Hiện kết quả của một công thức mảng ra nhiều ô.',
    category: 'Google',
    args: [argument('array_formula (any, range)')],
    compute: (array: Arg) => array ?? { value: null },
  });
  addFunction('SPARKLINE', {
    description: 'Biểu đồ nhỏ trong một ô.',
    category: 'Google',
    args: [argument('data (any, range)'), argument('options (any, range, optional)')],
    compute: (data: Arg) => sparkline(flat(data).map(({ value }) => value)),
  });
  addFunction('XMATCH', {
    description: 'Vị trí của một giá trị trong một hàng hoặc cột.',
    category: 'Google',
    args: [argument('search_key (any)'), argument('lookup_range (any, range)')],
    compute: (key: Arg, range: Arg) => {
      const wanted = normalized(scalar(key)?.value ?? null);
      const index = flat(range).findIndex(({ value }) => normalized(value) === wanted);
      if (index < 0) throw new EvaluationError('XMATCH: không tìm thấy giá trị.', '#N/A');
      return index + 1;
    },
  });
}

function add(
  name: string,
  description: string,
  args: readonly string[],
  compute: (locale: Locale, ...values: Scalar[]) => Result,
): void {
  addFunction(name, {
    description,
    category: 'Google',
    args: args.map(argument),
    compute(...values: Arg[]) {
      return compute(this.locale, ...values.map(scalar));
    },
  });
}

function alias(name: string, existing: string): void {
  const { compute, description, category, args } = registries.functionRegistry.get(existing);
  addFunction(name, { compute, description, args, ...(category === undefined ? {} : { category }) });
}

function argument(definition: string): ReturnType<typeof helpers.arg> {
  return helpers.arg(definition, '');
}

function scalar(value: Arg): Scalar {
  return Array.isArray(value) ? value[0]?.[0] : value;
}

/** All cells of an argument, row by row: the engine hands ranges over column by column. */
function flat(value: Arg): FunctionResultObject[] {
  if (!Array.isArray(value)) return value ? [value] : [];
  const rows = value[0]?.length ?? 0;
  return Array.from({ length: rows }, (_, row) => value.flatMap((column) => column[row] ?? [])).flat();
}

function numberOf(value: Scalar): number {
  if (value?.value === null || value?.value === undefined) return 0;
  const number = Number(value.value);
  if (Number.isNaN(number)) throw new EvaluationError(`"${String(value.value)}" không phải là số.`, '#VALUE!');
  return number;
}

function textOf(value: Scalar): string {
  return value?.value === null || value?.value === undefined ? '' : String(value.value);
}

function firstCodePoint(text: string): number {
  const code = text.codePointAt(0);
  if (code === undefined) throw new EvaluationError('Văn bản rỗng.', '#VALUE!');
  return code;
}

function normalized(value: CellValue): CellValue {
  return typeof value === 'string' ? value.toLowerCase() : value;
}

/** A chart of one line of text: eight heights of blocks. */
function sparkline(values: readonly CellValue[]): string {
  const bars = '▁▂▃▄▅▆▇█';
  const numbers = values.filter((value) => typeof value === 'number');
  const highest = Math.max(...numbers, 0);
  return numbers
    .map((value) => bars[highest === 0 ? 0 : Math.max(0, Math.round((value / highest) * (bars.length - 1)))])
    .join('');
}
