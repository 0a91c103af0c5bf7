import { exact } from '../exact';
import { invalid, readYesNo, unexpectedBase } from '../read-cells';
import { OTHER_RULE, type RuleModule, scored } from './rule-module';

/** "Có" earns `yes`, "Không" earns `no` or nothing. */
export const yesNo: RuleModule<'yesNo'> = {
  read(_rule, cells) {
    const base = unexpectedBase(cells);
    if (base !== null) return invalid(base);
    const reading = readYesNo(cells.figure);
    if (reading.status === 'invalid') return reading;
    return reading.status === 'blank' ? { status: 'missing' } : { status: 'answered', answer: { yes: reading.value } };
  },

  mark(rule, answer) {
    if (!('yes' in answer)) return OTHER_RULE;
    return scored(exact(answer.yes ? rule.yes : (rule.no ?? 0)), { kind: 'yesNo', yes: answer.yes });
  },
};
