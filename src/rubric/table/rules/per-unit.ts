import { shown } from '../../cell';
import { LONGEST_LABEL } from '../../limits';
import type { RowReader } from '../row-reader';
import type { RuleCodec } from './codec';

/** A level with the points for each one, named after the unit, and one with the most points if that isn't the maximum. */
export const perUnit: RuleCodec<'perUnit'> = {
  children: { kind: 'level', minimum: 1 },

  write({ figure, unit, each, upTo }, _max, words) {
    const levels = [{ title: unit ?? '', points: each, threshold: words.each }];
    if (upTo !== undefined) levels.push({ title: '', points: upTo, threshold: words.most });
    return { word: 'perUnit', figure, children: levels.map((level) => ({ kind: 'level', ...level })) };
  },

  read(criterion, children, _word, _max, vocabulary) {
    const rows: Partial<Record<'each' | 'most', RowReader>> = {};
    for (const child of children) {
      const word = vocabulary.level(child.word('threshold'));
      if (word !== 'each' && word !== 'most') {
        const entered = shown(child.cell('threshold'));
        child.report('threshold', { code: 'badThreshold', entered, example: vocabulary.shown.each });
      } else if (rows[word] === undefined) rows[word] = child;
      else child.report('threshold', { code: 'unexpectedRow', kind: 'level', id: child.row.id });
    }
    if (rows.each === undefined) criterion.report('rule', { code: 'levelsMissing', known: [vocabulary.shown.each] });
    const unit = rows.each?.text('title', LONGEST_LABEL) ?? '';
    return {
      rule: {
        type: 'perUnit',
        figure: criterion.text('figure', LONGEST_LABEL, 'required'),
        ...(unit === '' ? {} : { unit }),
        each: rows.each?.positiveNumber('points') ?? 1,
        ...(rows.most === undefined ? {} : { upTo: rows.most.positiveNumber('points') }),
      },
      rows: rows.each === undefined ? [] : [rows.each.row.at],
      others: rows.most === undefined ? {} : { upTo: rows.most.row.at },
    };
  },
};
