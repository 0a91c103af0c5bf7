import { exact, ZERO } from '../exact';
import { figureProblem, invalid } from '../read-cells';
import { OTHER_RULE, type RuleModule, scored } from './rule-module';
import { readPair, scaled } from './share';

/** What this year's figure has grown by on last year's, as a share of the growth that earns the maximum. */
export const growth: RuleModule<'growth'> = {
  read(_rule, cells) {
    const figures = readPair(cells);
    if (figures.status !== 'read') return figures;
    const [current, previous] = figures.value;
    return { status: 'answered', answer: { previous, current } };
  },

  mark({ fullAt, zeroBelow, unless }, answer, max, { ratioAt }) {
    if (!('previous' in answer)) return OTHER_RULE;
    const problem = figureProblem(answer.current, 'figure') ?? figureProblem(answer.previous, 'base');
    if (problem !== null) return invalid(problem);
    const ratio = unless === undefined ? null : ratioAt(unless.criterion);
    if (unless !== undefined && ratio !== null && ratio.compare(exact(unless.above)) > 0)
      return scored(exact(max), { kind: 'madeUp', criterion: unless.criterion, value: ratio });

    const previous = exact(answer.previous);
    const current = exact(answer.current);
    if (previous.equals(ZERO)) {
      const points = current.equals(ZERO) ? ZERO : exact(max);
      return scored(points, { kind: 'growth', value: null }, 'noPrevious');
    }
    const value = current.sub(previous).div(previous);
    return scored(scaled(value, { fullAt, zeroBelow }).mul(exact(max)), { kind: 'growth', value });
  },
};
