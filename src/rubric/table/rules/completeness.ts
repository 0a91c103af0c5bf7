import { LONGEST_LABEL } from '../../limits';
import { optionsText, readOptions, reportOption } from '../options';
import type { RuleCodec } from './codec';

/** What is to be complete; among the options the step in which it counts. */
export const completeness: RuleCodec<'completeness'> = {
  children: null,

  write(rule, _max, words) {
    return { word: 'completeness', figure: rule.figure, options: optionsText(rule, OPTIONS, words), children: [] };
  },

  read(criterion, _children, _word, _max, vocabulary) {
    const { step = 0 } = readOptions(criterion, OPTIONS, vocabulary);
    if (!(step > 0 && step <= 1)) reportOption(criterion, 'step', vocabulary);
    return {
      rule: { type: 'completeness', figure: criterion.text('figure', LONGEST_LABEL, 'required'), step },
      rows: [],
    };
  },
};

const OPTIONS = ['step'] as const;
