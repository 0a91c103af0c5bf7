import { LONGEST_LABEL } from '../../limits';

import type { RuleCodec } from './codec';

/** The labels of the two figures. */
export const ratio: RuleCodec<'ratio'> = {
  children: null,

  write(rule) {
    return { word: 'ratio', figure: rule.numerator, base: rule.denominator, children: [] };
  },

  read(criterion) {
    return {
      rule: {
        type: 'ratio',
        numerator: criterion.text('figure', LONGEST_LABEL, 'required'),
        denominator: criterion.text('base', LONGEST_LABEL, 'required'),
      },
      rows: [],
    };
  },
};
