import { must } from '../../workbench/sample/must';
import type { Bundle } from '../../workbench/server/bundle';
import { type Edited, edited } from './editing';
import { type Line, noted, times } from './lines';
import { openAs } from './obvious/compare';
import type { BenchRound } from './round';
import { median, repeat } from './timing';

/** What the ranking has to know of a form: its columns up to this one. */
const LAST_COLUMN = 'S';
const COLUMNS = 19;

/** The tab that would carry the answers. */
const CARRIER = 'Bản sao';

/**
 * What it would cost to carry the answers of all forms on one tab by plain references, so that the ranking could be computed from one read however many agencies there
 * are: cells, the time to open the file, and the time from an edit to its score. One formula carries a whole form, which is the cheapest way that there is.
 */
export function carryingAnswers(bundle: Bundle, round: BenchRound, before: Edited): Line[] {
  const { forms } = round;
  const carrier = openAs(bundle, round.workbench);
  const heights = forms.map((tab) => carrier.values(tab, 'A:A').length);
  const rows = heights.reduce((sum, height) => sum + height, 0);
  carrier.model.dispatch('CREATE_SHEET', { sheetId: 'carrier', position: 0, name: CARRIER, rows, cols: COLUMNS });
  let top = 1;
  for (const [at, tab] of forms.entries()) {
    const cells = `'${tab}'!A1:${LAST_COLUMN}${heights[at]}`;
    must(carrier.type(CARRIER, `A${top}`, `=ARRAYFORMULA(IF(ISBLANK(${cells});"";${cells}))`));
    top += heights[at] ?? 0;
  }
  const [last] = forms.slice(-1);
  if (carrier.value(CARRIER, `A${rows}`) !== carrier.value(last ?? '', `A${heights.at(-1)}`)) {
    throw new Error('The answers were not carried');
  }
  const opening = (of: BenchRound['workbench']) => median(repeat(3, () => openAs(bundle, of)));
  const name = `${forms.length} agencies, answers carried on one tab`;
  return [
    noted(`${name}: further cells with a formula’s result`, rows * COLUMNS),
    noted(`${name} ÷ add-on: opening the file, here`, times(opening(carrier), opening(round.workbench))),
    noted(
      `${name} ÷ add-on: edit to score, here`,
      times(edited({ ...round, workbench: carrier }).milliseconds, before.milliseconds),
    ),
  ];
}
