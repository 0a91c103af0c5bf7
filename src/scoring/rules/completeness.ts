import { exact } from '../exact';
import { invalid, readShare, shareProblem, unexpectedBase } from '../read-cells';
import { OTHER_RULE, type RuleModule, scored } from './rule-module';

/** The share of the maximum that is complete, in whole steps: what is begun doesn't count. */
export const completeness: RuleModule<'completeness'> = {
  read(_rule, cells) {
    const base = unexpectedBase(cells);
    if (base !== null) return invalid(base);
    const reading = readShare(cells.figure);
    if (reading.status === 'invalid') return reading;
    return reading.status === 'blank'
      ? { status: 'missing' }
      : { status: 'answered', answer: { share: reading.value } };
  },

  mark({ step }, answer, max) {
    if (!('share' in answer)) return OTHER_RULE;
    const problem = shareProblem(answer.share);
    if (problem !== null) return invalid(problem);
    const share = exact(answer.share);
    const counted = share.div(exact(step)).floor().mul(exact(step));
    return scored(counted.mul(exact(max)), { kind: 'steps', share, counted });
  },
};
