import { exact } from '../exact';
import { figureProblem, invalid, readFigure, saysNever, unexpectedBase } from '../read-cells';
import { OTHER_RULE, type RuleModule, scored } from './rule-module';

/** The points of the first level that the days don't exceed. */
export const delay: RuleModule<'delay'> = {
  read({ none }, cells) {
    const base = unexpectedBase(cells);
    if (base !== null) return invalid(base);
    if (saysNever(cells.figure, none.label)) return { status: 'answered', answer: { none: true } };
    const reading = readFigure(cells.figure, 'figure', 'whole');
    switch (reading.status) {
      case 'blank':
        return { status: 'missing' };
      case 'read':
        return { status: 'answered', answer: { days: reading.value } };
      case 'invalid': {
        const { problem } = reading;
        return problem.code === 'notANumber'
          ? invalid({ code: 'notDays', entered: problem.entered, none: none.label })
          : reading;
      }
    }
  },

  mark({ bands, above, none }, answer) {
    if ('none' in answer) return scored(exact(none.points), { kind: 'neverDone' });
    if (!('days' in answer)) return OTHER_RULE;
    const { days } = answer;
    const problem = figureProblem(days, 'figure', 'whole');
    if (problem !== null) return invalid(problem);
    const level = bands.findIndex(({ upTo }) => days <= upTo);
    return scored(exact((bands[level] ?? above).points), { kind: 'delay', level: level < 0 ? 'above' : level, days });
  },
};
