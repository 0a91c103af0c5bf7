import { LONGEST_LABEL, MOST_POINTS } from '../../limits';
import { optionsText, readOptions, reportOption } from '../options';
import type { RuleCodec } from './codec';

/** Whose mark it is; among the options out of how many. */
export const mark: RuleCodec<'mark'> = {
  children: null,

  write(rule, _max, words) {
    return { word: 'mark', figure: rule.figure, options: optionsText(rule, OPTIONS, words), children: [] };
  },

  read(criterion, _children, _word, _max, vocabulary) {
    const { outOf = 0 } = readOptions(criterion, OPTIONS, vocabulary);
    if (!(outOf > 0 && outOf <= MOST_POINTS)) reportOption(criterion, 'outOf', vocabulary);
    return { rule: { type: 'mark', figure: criterion.text('figure', LONGEST_LABEL, 'required'), outOf }, rows: [] };
  },
};

const OPTIONS = ['outOf'] as const;
