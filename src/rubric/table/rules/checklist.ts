import { squeeze } from '../../cell';
import { LONGEST_LABEL } from '../../limits';

import type { RowReader } from '../row-reader';
import type { Vocabulary } from '../words';
import type { RuleCodec } from './codec';

/** An item for each thing that earns points. */
export const checklist: RuleCodec<'checklist'> = {
  children: { kind: 'item', minimum: 1 },

  write(rule, _max, words) {
    return {
      word: 'checklist',
      children: rule.items.map(({ label, points, needs }) => ({
        kind: 'item',
        title: label,
        points,
        ...(needs === undefined ? {} : { threshold: `${words.needs} ${needs + 1}` }),
      })),
    };
  },

  read(_criterion, children, _word, _max, vocabulary) {
    return {
      rule: {
        type: 'checklist',
        items: children.map((child) => {
          const needs = readNeeds(child, vocabulary);
          return {
            label: child.text('title', LONGEST_LABEL, 'required'),
            points: child.requiredNumber('points'),
            ...(needs === null ? {} : { needs }),
          };
        }),
      },
      rows: children.map((child) => child.row.at),
    };
  },
};

/** "cần mục 1" or just "1" → 0. */
function readNeeds(child: RowReader, vocabulary: Vocabulary): number | null {
  if (child.isEmpty('threshold')) return null;
  const text = squeeze(String(child.cell('threshold')));
  const position = Number(vocabulary.after('needs', text) ?? text);
  if (Number.isInteger(position) && position >= 1) return position - 1;
  child.report('threshold', { code: 'badNeeds', entered: text, example: `${vocabulary.shown.needs} 1` });
  return null;
}
