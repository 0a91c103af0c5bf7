import { shown } from '../../cell';
import { LONGEST_LABEL } from '../../limits';
import type { Measure, RuleOf } from '../../rules';
import type { RuleWord } from '../layout';
import type { RowReader } from '../row-reader';
import { readThreshold, thresholdExample, thresholdText } from '../threshold';
import type { Vocabulary } from '../words';
import type { RuleCodec } from './codec';

type Band = RuleOf<'bands'>['bands'][number];

/** A level for each band, whatever their order, and one more for what meets none. */
export const bands: RuleCodec<'bands'> = {
  children: { kind: 'level', minimum: 1 },

  write(rule, _max, words) {
    const { measure } = rule;
    const levels = rule.bands.map(({ label, points, from, strict }) => ({
      title: label,
      points,
      threshold: thresholdText({ from, strict: strict === true }, measure, words.decimal),
    }));
    if (rule.below !== undefined) {
      levels.push({ title: rule.below.label, points: rule.below.points, threshold: words.otherwise });
    }
    return {
      word: WORD[measure],
      figure: rule.figure,
      ...(rule.base === undefined ? {} : { base: rule.base }),
      ...(rule.unit === undefined ? {} : { options: rule.unit }),
      children: levels.map((level) => ({ kind: 'level', ...level })),
    };
  },

  read(criterion, children, word, _max, vocabulary) {
    const measure = measureOf(word);
    const base = criterion.text('base', LONGEST_LABEL);
    const unit = criterion.text('options', LONGEST_LABEL);
    const below = children.filter((child) => vocabulary.level(child.word('threshold')) === 'otherwise');
    const levels = children
      .filter((child) => !below.includes(child))
      .map((child) => ({ at: child.row.at, band: readBand(child, measure, vocabulary) }))
      .sort((a, b) => b.band.from - a.band.from || Number(b.band.strict ?? 0) - Number(a.band.strict ?? 0));
    if (levels.length === 0) criterion.report('rule', { code: 'rowsMissing', kind: 'level', minimum: 1 });
    for (const second of below.slice(1)) {
      second.report('threshold', { code: 'unexpectedRow', kind: 'level', id: second.row.id });
    }
    const lowest = below[0];
    return {
      rule: {
        type: 'bands',
        measure,
        figure: criterion.text('figure', LONGEST_LABEL, 'required'),
        ...(base === '' ? {} : { base }),
        ...(unit === '' ? {} : { unit }),
        bands: levels.map(({ band }) => band),
        ...(lowest === undefined ? {} : { below: readLabelAndPoints(lowest) }),
      },
      rows: levels.map(({ at }) => at),
      ...(lowest === undefined ? {} : { others: { below: lowest.row.at } }),
    };
  },
};

function readBand(child: RowReader, measure: Measure, vocabulary: Vocabulary): Band {
  const entered = child.cell('threshold');
  const threshold = typeof entered === 'string' ? readThreshold(entered, measure) : null;
  if (threshold === null) {
    const example = thresholdExample(measure, vocabulary.shown.decimal);
    child.report('threshold', { code: 'badThreshold', entered: shown(entered), example });
  }
  return {
    ...readLabelAndPoints(child),
    from: threshold?.from ?? 0,
    ...(threshold?.strict === true ? { strict: true } : {}),
  };
}

/** A level's label and points. */
export function readLabelAndPoints(child: RowReader): { label: string; points: number } {
  return { label: child.text('title', LONGEST_LABEL, 'required'), points: child.requiredNumber('points') };
}

const WORD = {
  ratio: 'bandsByRatio',
  perPerson: 'bandsByPerPerson',
  count: 'bandsByCount',
  rate: 'bandsByRate',
  amount: 'bandsByAmount',
} as const satisfies Record<Measure, RuleWord>;

function measureOf(word: RuleWord): Measure {
  switch (word) {
    case 'bandsByCount':
      return 'count';
    case 'bandsByRate':
      return 'rate';
    case 'bandsByPerPerson':
      return 'perPerson';
    case 'bandsByAmount':
      return 'amount';
    default:
      return 'ratio';
  }
}
