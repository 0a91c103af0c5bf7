import { shown } from '../../cell';
import { LONGEST_DELAY, LONGEST_LABEL } from '../../limits';
import type { RuleOf } from '../../rules';
import type { RowReader } from '../row-reader';
import { delayText, readDelay } from '../threshold';
import { readLabelAndPoints } from './bands';
import type { RuleCodec } from './codec';

type Delay = RuleOf<'delay'>;

/** A level for each number of days, whatever their order, one for longer delays, and one for what was never done. */
export const delay: RuleCodec<'delay'> = {
  children: { kind: 'level', minimum: 3 },

  write({ figure, bands, above, none }, _max, words) {
    return {
      word: 'delay',
      figure,
      children: [
        ...bands.map(({ label, points, upTo }) => ({ label, points, threshold: delayText(upTo) })),
        { ...above, threshold: words.otherwise },
        { ...none, threshold: words.none },
      ].map(({ label, ...cells }) => ({ kind: 'level', title: label, ...cells })),
    };
  },

  read(criterion, children, _word, _max, vocabulary) {
    const levels: { at: number; band: Delay['bands'][number] }[] = [];
    const single: Partial<Record<'otherwise' | 'none', RowReader>> = {};
    for (const child of children) {
      const word = vocabulary.level(child.word('threshold'));
      if (word !== 'otherwise' && word !== 'none') levels.push({ at: child.row.at, band: readBand(child) });
      else if (single[word] === undefined) single[word] = child;
      else child.report('threshold', { code: 'unexpectedRow', kind: 'level', id: child.row.id });
    }
    const { otherwise: above, none } = single;
    if (levels.length === 0 || above === undefined || none === undefined)
      criterion.report('rule', {
        code: 'levelsMissing',
        known: ['≤ 3', vocabulary.shown.otherwise, vocabulary.shown.none],
      });
    levels.sort((a, b) => a.band.upTo - b.band.upTo);
    return {
      rule: {
        type: 'delay',
        figure: criterion.text('figure', LONGEST_LABEL, 'required'),
        bands: levels.map(({ band }) => band),
        above: above === undefined ? NOTHING : readLabelAndPoints(above),
        none: none === undefined ? NOTHING : readLabelAndPoints(none),
      },
      rows: levels.map(({ at }) => at),
      others: {
        ...(above === undefined ? {} : { above: above.row.at }),
        ...(none === undefined ? {} : { none: none.row.at }),
      },
    };
  },
};

/** Stands in for a level that was reported missing. */
const NOTHING = { label: '', points: 0 };

function readBand(child: RowReader): Delay['bands'][number] {
  const entered = child.cell('threshold');
  const upTo = typeof entered === 'string' ? readDelay(entered) : null;
  if (upTo === null || upTo > LONGEST_DELAY)
    child.report('threshold', { code: 'badThreshold', entered: shown(entered), example: delayText(3) });
  return { ...readLabelAndPoints(child), upTo: upTo ?? 0 };
}
