import { exact } from '../exact';
import { figureProblem, invalid, readFigure, unexpectedBase } from '../read-cells';
import { OTHER_RULE, type RuleModule, scored } from './rule-module';

/** So many points for each one, up to the most there are. */
export const perUnit: RuleModule<'perUnit'> = {
  read(_rule, cells) {
    const base = unexpectedBase(cells);
    if (base !== null) return invalid(base);
    const reading = readFigure(cells.figure, 'figure', 'whole');
    if (reading.status === 'invalid') return reading;
    return reading.status === 'blank'
      ? { status: 'missing' }
      : { status: 'answered', answer: { count: reading.value } };
  },

  mark({ each, upTo }, answer, max) {
    if (!('count' in answer)) return OTHER_RULE;
    const { count } = answer;
    const problem = figureProblem(count, 'figure', 'whole');
    if (problem !== null) return invalid(problem);
    const raw = exact(count).mul(exact(each));
    const most = exact(upTo ?? max);
    return scored(raw.compare(most) > 0 ? most : raw, { kind: 'units', count, raw });
  },
};
