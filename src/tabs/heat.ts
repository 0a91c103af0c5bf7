import type { HighlightSpec, RowOf } from './tab-spec';

/** Below what share of the maximum a colour holds, from red to green, as a formula can say it in every locale. The last holds for all that is left. */
const STEPS = [
  { below: '1/4', background: '#f6c7c1' },
  { below: '1/2', background: '#fce8e6' },
  { below: '3/4', background: '#e6f4ea' },
  { below: '9/10', background: '#ceead6' },
  { below: null, background: '#a8dab5' },
] as const;

/**
 * Colours shares of a maximum, the first step that holds counting: the same share has the same colour on every tab, whatever the others are. A gradient of the
 * spreadsheet's own has its middle between the lowest and the highest share of the moment, and would show 85 % in red among those who do better.
 *
 * @param first the cell in the top left corner of the range
 */
export function heat(range: (rowOf: RowOf) => string, first: (rowOf: RowOf) => string): HighlightSpec[] {
  return STEPS.map(({ below, background }) => ({
    range,
    formula: (rowOf) => {
      const cell = first(rowOf);
      return below === null ? `=ISNUMBER(${cell})` : `=AND(ISNUMBER(${cell});${cell}<${below})`;
    },
    background,
  }));
}
