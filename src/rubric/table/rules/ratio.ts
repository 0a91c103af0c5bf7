import { LONGEST_LABEL } from '../../limits';
import { optionsText, readOptions, reportOption } from '../options';
import type { RuleCodec } from './codec';

/** The labels of the two figures; among the options from when on the ratio counts, and when it is full. */
export const ratio: RuleCodec<'ratio'> = {
  children: null,

  write(rule, _max, words) {
    return {
      word: 'ratio',
      figure: rule.numerator,
      base: rule.denominator,
      options: optionsText(rule, OPTIONS, words),
      children: [],
    };
  },

  read(criterion, _children, _word, _max, vocabulary) {
    const { countsFrom, fullAt, zeroBelow, allOrNothing } = readOptions(criterion, OPTIONS, vocabulary);
    for (const [word, value] of Object.entries({ countsFrom, fullAt, zeroBelow })) {
      const option = OPTIONS.find((one) => one === word);
      if (option !== undefined && value !== undefined && !(value > 0 && value <= 1))
        reportOption(criterion, option, vocabulary);
    }
    return {
      rule: {
        type: 'ratio',
        numerator: criterion.text('figure', LONGEST_LABEL, 'required'),
        denominator: criterion.text('base', LONGEST_LABEL, 'required'),
        ...(countsFrom === undefined ? {} : { countsFrom }),
        ...(fullAt === undefined ? {} : { fullAt }),
        ...(zeroBelow === undefined ? {} : { zeroBelow }),
        ...(allOrNothing === undefined ? {} : { allOrNothing }),
      },
      rows: [],
    };
  },
};

const OPTIONS = ['countsFrom', 'fullAt', 'zeroBelow', 'allOrNothing'] as const;
