import { LONGEST_LABEL } from '../../limits';

import type { RuleCodec } from './codec';

/** A level for each option. */
export const choice: RuleCodec<'choice'> = {
  children: { kind: 'level', minimum: 2 },

  write(rule) {
    return {
      word: 'choice',
      children: rule.options.map(({ label, points }) => ({ kind: 'level', title: label, points })),
    };
  },

  read(_criterion, children) {
    return {
      rule: {
        type: 'choice',
        options: children.map((child) => ({
          label: child.text('title', LONGEST_LABEL, 'required'),
          points: child.requiredNumber('points'),
        })),
      },
      rows: children.map((child) => child.row.at),
    };
  },
};
