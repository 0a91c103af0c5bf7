import { shown, squeeze } from '../cell';
import type { OptionWord, TableWords } from './layout';
import { numberText, percentText, readNumber, readPercent } from './numbers';
import type { RowReader } from './row-reader';
import type { Vocabulary } from './words';

/** What an option is followed by: nothing, a number, a percentage, or a criterion and a percentage ("6.2 > 80%"). */
const FORM = {
  bonus: 'flag',
  cap: 'flag',
  noCap: 'flag',
  printedMax: 'number',
  countsFrom: 'percent',
  fullAt: 'percent',
  zeroBelow: 'percent',
  allOrNothing: 'flag',
  step: 'percent',
  unless: 'condition',
  outOf: 'number',
  strict: 'flag',
  worth: 'number',
} as const satisfies Record<OptionWord, 'flag' | 'number' | 'percent' | 'condition'>;

/** A ratio of another criterion that has to be exceeded. */
export interface Condition {
  criterion: string;
  above: number;
}

interface FormValue {
  flag: true;
  number: number;
  percent: number;
  condition: Condition;
}

/** The options of a row with their values; those that aren't there are left out. */
export type Options<K extends OptionWord> = { [O in K]?: FormValue[(typeof FORM)[O]] | undefined };

/** Options as they stand in the options column, separated by semicolons: "chỉ tính từ 98%". */
export function optionsText<K extends OptionWord>(options: Options<K>, order: readonly K[], words: TableWords): string {
  return order
    .flatMap((word) => {
      const value: FormValue[keyof FormValue] | undefined = options[word];
      return value === undefined ? [] : [optionText(word, value, words)];
    })
    .join('; ');
}

function optionText(word: OptionWord, value: FormValue[keyof FormValue], words: TableWords): string {
  const own = words.options[word];
  if (value === true) return own;
  if (typeof value === 'object') return `${own} ${value.criterion} > ${percentText(value.above, words.decimal)}`;
  return `${own} ${FORM[word] === 'percent' ? percentText(value, words.decimal) : numberText(value, words.decimal)}`;
}

/**
 * Reads the options of a row. What can't be read is reported and left out.
 *
 * @param known the options that a row of this kind may have
 */
export function readOptions<K extends OptionWord>(
  reader: RowReader,
  known: readonly K[],
  vocabulary: Vocabulary,
): Options<K> {
  const options: Options<K> = {};
  // A comma within a number is no separator.
  for (const piece of squeeze(String(reader.cell('options'))).split(/;|,(?!\d)/)) {
    const entered = piece.trim();
    if (entered === '') continue;
    const word = known.find((one) => vocabulary.after(one, entered) !== null);
    if (word === undefined) {
      const examples = known.map((one) => exampleOf(one, vocabulary.shown));
      reader.report('options', { code: 'unknownFlag', entered: shown(entered), known: examples });
    } else if (!take(options, word, vocabulary.after(word, entered) ?? '')) {
      const example = exampleOf(word, vocabulary.shown);
      reader.report('options', { code: 'badThreshold', entered: shown(entered), example });
    }
  }
  return options;
}

/** Sets the option; `false` if its value can't be read. */
function take<K extends OptionWord>(options: Options<K>, word: K, rest: string): boolean {
  const value = readValue(FORM[word], rest);
  if (value === null) return false;
  Object.assign(options, { [word]: value });
  return true;
}

function readValue(form: keyof FormValue, rest: string): FormValue[keyof FormValue] | null {
  switch (form) {
    case 'flag':
      return rest === '' ? true : null;
    case 'number':
      return readNumber(rest);
    case 'percent':
      return readPercent(rest);
    case 'condition': {
      const [, criterion, percent] = /^([\w.-]+) ?> ?(.+)$/.exec(rest) ?? [];
      const above = percent === undefined ? null : readPercent(percent);
      return criterion === undefined || above === null ? null : { criterion, above };
    }
  }
}

function exampleOf(word: OptionWord, words: TableWords): string {
  return optionText(word, EXAMPLES[word], words);
}

const EXAMPLES: Record<OptionWord, FormValue[keyof FormValue]> = {
  bonus: true,
  cap: true,
  noCap: true,
  printedMax: 7,
  countsFrom: 0.98,
  fullAt: 0.6,
  zeroBelow: 0.05,
  allOrNothing: true,
  step: 0.25,
  unless: { criterion: '6.2', above: 0.8 },
  outOf: 100,
  strict: true,
  worth: 3,
};

/** Reports an option whose number is out of its range. */
export function reportOption(reader: RowReader, word: OptionWord, vocabulary: Vocabulary): void {
  const example = exampleOf(word, vocabulary.shown);
  reader.report('options', { code: 'badThreshold', entered: shown(reader.cell('options')), example });
}
