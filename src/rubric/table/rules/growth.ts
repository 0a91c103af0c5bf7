import { LONGEST_LABEL, MOST_GROWTH } from '../../limits';
import { optionsText, readOptions, reportOption } from '../options';
import type { RuleCodec } from './codec';

/** This year's figure and last year's; among the options when growth is full, below what it is nothing, and what makes up for it. */
export const growth: RuleCodec<'growth'> = {
  children: null,

  write(rule, _max, words) {
    return {
      word: 'growth',
      figure: rule.current,
      base: rule.previous,
      options: optionsText(rule, OPTIONS, words),
      children: [],
    };
  },

  read(criterion, _children, _word, _max, vocabulary) {
    const { fullAt = 0, zeroBelow, unless } = readOptions(criterion, OPTIONS, vocabulary);
    if (!(fullAt > 0 && fullAt <= MOST_GROWTH)) reportOption(criterion, 'fullAt', vocabulary);
    if (zeroBelow !== undefined && !(zeroBelow > 0 && zeroBelow <= MOST_GROWTH))
      reportOption(criterion, 'zeroBelow', vocabulary);
    if (unless !== undefined && !(unless.above >= 0 && unless.above < 1)) reportOption(criterion, 'unless', vocabulary);
    return {
      rule: {
        type: 'growth',
        current: criterion.text('figure', LONGEST_LABEL, 'required'),
        previous: criterion.text('base', LONGEST_LABEL, 'required'),
        fullAt,
        ...(zeroBelow === undefined ? {} : { zeroBelow }),
        ...(unless === undefined ? {} : { unless }),
      },
      rows: [],
    };
  },
};

const OPTIONS = ['fullAt', 'zeroBelow', 'unless'] as const;
