import fc from 'fast-check';
import type { CellValue } from '../../src/rubric/cell';

/** Marks that change how a text looks or reads without being seen: direction, zero width, control, combining. */
const INVISIBLE = [
  '\u202e',
  '\u202d',
  '\u2066',
  '\u2069',
  '\u200b',
  '\u200d',
  '\ufeff',
  '\u00ad',
  '\u0000',
  '\u0007',
  '\u001b',
  '\u0301',
  '\u00a0',
  '\u2007',
  '\u3000',
  '\t',
  '\n',
  '\r',
];

/** Numbers as people and other programs write them, in several locales and by mistake. */
const numeric = fc.oneof(
  fc.integer().map(String),
  fc.double({ noNaN: true }).map(String),
  fc
    .tuple(
      fc.nat(999),
      fc.nat(999),
      fc.nat(99),
      fc.constantFrom('.', ',', ' ', "'", '\u00a0', '\u202f', '٬'),
      fc.constantFrom('.', ',', '٫'),
    )
    .map(
      ([thousands, rest, decimals, group, point]) =>
        `${thousands}${group}${String(rest).padStart(3, '0')}${point}${decimals}`,
    ),
  fc.constantFrom(
    '1.234',
    '1,234',
    '1e3',
    '0x10',
    '1_000',
    '١٢٣',
    '１２',
    '½',
    '²',
    '∞',
    '-0',
    '+5',
    '−5',
    '(5)',
    '5%',
    '50 %',
    '5đ',
    '1/2',
    '12:30',
    '31/12/2017',
    '2017-12-31',
    '0,1,2',
    '1..2',
    '.5',
    '5.',
    ',',
  ),
);

const marked = fc
  .tuple(
    fc.oneof(numeric, fc.constantFrom('Có', 'Không', 'yes', 'Đồng ý', 'Chưa thực hiện')),
    fc.constantFrom(...INVISIBLE),
    fc.nat(8),
  )
  .map(([text, mark, at]) => text.slice(0, at) + mark + text.slice(at));

const injected = fc.constantFrom(
  '=1+1',
  '=IMPORTXML("x";"y")',
  '+1',
  '-1',
  '@SUM(A1)',
  '#REF!',
  '#N/A',
  '#ERROR!',
  "'=1",
  '<img src=x onerror=alert(1)>',
  '</script>',
  '{1}',
  '{{x}}',
  '../../x',
  '__proto__',
  'constructor',
  'toString',
  'Loading...',
);

const huge = fc
  .tuple(
    fc.constantFrom('9', '1.', ' ', 'à', '👩‍👩‍👧', '\u0301', '1,', '-', '\u202e', '0'),
    fc.integer({ min: 1_000, max: 25_000 }),
  )
  .map(([unit, times]) => unit.repeat(times).slice(0, 50_000));

/** A text that a cell may hold, of every sort. */
export const hostileText: fc.Arbitrary<string> = fc.oneof(
  { weight: 6, arbitrary: numeric },
  { weight: 4, arbitrary: marked },
  {
    weight: 3,
    arbitrary: fc.constantFrom('Có', 'có', 'CÓ', 'Không', 'KHÔNG', 'Yes', 'no', 'True', 'Co\u0301', '', ' '),
  },
  { weight: 3, arbitrary: fc.string({ unit: 'binary', maxLength: 30 }) },
  { weight: 2, arbitrary: fc.string({ unit: 'grapheme', maxLength: 30 }) },
  { weight: 2, arbitrary: injected },
  { weight: 1, arbitrary: huge },
);

/** Whatever a script can read from a cell. */
export const hostileCell: fc.Arbitrary<CellValue> = fc.oneof(
  { weight: 6, arbitrary: hostileText },
  { weight: 3, arbitrary: fc.nat(200) },
  { weight: 2, arbitrary: fc.double() },
  { weight: 1, arbitrary: fc.boolean() },
  { weight: 1, arbitrary: fc.date({ noInvalidDate: false }) },
);

/** Whatever can be sent as JSON. */
export const hostileJson: fc.Arbitrary<unknown> = fc.oneof(
  fc.jsonValue({ maxDepth: 3 }),
  fc.dictionary(
    fc.oneof(
      fc.constantFrom('sheetId', 'rowId', 'to', 'watch', 'agencyId', 'reason', '__proto__', 'constructor'),
      fc.string(),
    ),
    fc.oneof(hostileText, fc.double({ noNaN: true, noDefaultInfinity: true }), fc.boolean(), fc.constant(null)),
  ),
  fc.array(hostileText, { maxLength: 4 }),
  hostileText,
);

/** What no person should be shown: the words of the machine. */
export const RAW =
  /TypeError|ReferenceError|RangeError|SyntaxError|Cannot read|is not a function|is not iterable|Maximum call stack|\bundefined\b|\[object/;

/** How often something is tried: a little with every change, much at night. */
export function tries(few: number, many: number): number {
  return process.env.FUZZ === 'nightly' ? many : few;
}

/** Keeps the slowest of many inputs, for the report of the night. */
export class Slowest {
  private longest = 0;
  private input = '';

  measure<T>(input: () => string, run: () => T): T {
    const start = performance.now();
    try {
      return run();
    } finally {
      const took = performance.now() - start;
      if (took > this.longest) {
        this.longest = took;
        this.input = input().slice(0, 120);
      }
    }
  }

  report(what: string): void {
    if (process.env.FUZZ === 'nightly')
      console.log(`${what}: slowest ${this.longest.toFixed(1)} ms, for ${this.input}`);
  }
}
