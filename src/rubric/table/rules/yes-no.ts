import type { RuleOf } from '../../rules';
import type { RuleCodec } from './codec';

/** "Có" earns the maximum and "Không" nothing; levels "Có" and "Không" say otherwise. */
export const yesNo: RuleCodec<'yesNo'> = {
  children: { kind: 'level', minimum: 0 },

  write(rule, max, words) {
    const levels = [];
    if (rule.yes !== max) levels.push({ title: words.yes, points: rule.yes, threshold: words.yes });
    if (rule.no !== undefined) levels.push({ title: words.no, points: rule.no, threshold: words.no });
    return { word: 'yesNo', children: levels.map((level) => ({ kind: 'level', ...level })) };
  },

  read(_criterion, children, _word, max, vocabulary) {
    const rule: RuleOf<'yesNo'> = { type: 'yesNo', yes: max };
    for (const child of children) {
      const points = child.requiredNumber('points');
      const level = vocabulary.level(child.word('threshold'));
      if (level === 'yes') rule.yes = points;
      else if (level === 'no') rule.no = points;
      else {
        const { yes } = vocabulary.shown;
        child.report('threshold', { code: 'badThreshold', entered: String(child.cell('threshold')), example: yes });
      }
    }
    return { rule, rows: children.map((child) => child.row.at) };
  },
};
