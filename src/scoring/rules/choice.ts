import { fold, isBlank, isErrorText, shown } from '../../rubric/cell';
import type { RuleOf } from '../../rubric/rules';
import { exact } from '../exact';
import { invalid, unexpectedBase } from '../read-cells';
import { OTHER_RULE, type RuleModule, scored } from './rule-module';

/** The points of the option whose label was picked. */
export const choice: RuleModule<'choice'> = {
  read(rule, cells) {
    const base = unexpectedBase(cells);
    if (base !== null) return invalid(base);
    const { figure } = cells;
    if (isBlank(figure)) return { status: 'missing' };
    if (typeof figure === 'object') return invalid({ code: 'isADate', cell: 'figure' });
    const position = positionOf(rule, String(figure));
    if (position >= 0) return { status: 'answered', answer: { choice: position } };
    const entered = shown(figure);
    if (isErrorText(figure)) return invalid({ code: 'isAnError', cell: 'figure', entered });
    return invalid({ code: 'unknownOption', entered, options: rule.options.map(({ label }) => label) });
  },

  mark(rule, answer) {
    if (!('choice' in answer)) return OTHER_RULE;
    const option = rule.options[answer.choice];
    return option === undefined ? OTHER_RULE : scored(exact(option.points), { kind: 'option', option: answer.choice });
  },
};

/** Labels as the form offers them are found as they stand, others by what they look like. */
function positionOf({ options }: RuleOf<'choice'>, picked: string): number {
  const position = options.findIndex(({ label }) => label === picked);
  if (position >= 0) return position;
  const folded = fold(picked);
  return options.findIndex(({ label }) => fold(label) === folded);
}
