import { agenciesOf } from '../../round/round';
import { overviewRubric } from '../../round/rubrics';
import { comparedCriteria, DATA, DATA_ROW } from '../data-tab';
import { heat } from '../heat';
import { blank, COUNT_FORMAT, formula, label, PERCENT_FORMAT, POINTS_FORMAT } from '../look';
import { hasPoints } from '../parts';
import { rangeOn } from '../references';
import { columnLetters, type RowSpec, type Style } from '../tab-spec';
import { type Block, BOARD, type Board, gap, HEAD, headingRow, spill } from './block';

/** How many criteria are listed. */
export const WEAKEST = 10;

/** The criteria whose mean over the agencies is the smallest share of the maximum; `null` where there are no points. */
export function weakestBlock(board: Board): Block | null {
  const { round, group, text, width } = board;
  if (!hasPoints(overviewRubric(round, group)) || comparedCriteria(round, group).length === 0) return null;
  const words = text.dashboard;
  const count = Math.min(WEAKEST, comparedCriteria(round, group).length);
  const [first, last] = [weakRow(board, 1), weakRow(board, count)];
  const share = columnLetters(BOARD.firstShare);
  return {
    rows: [
      headingRow(`#weakest.${group.id}`, words.weakest, words.aboutWeakest, width),
      criteriaHead(
        `#weakestHead.${group.id}`,
        [words.columns.max, words.columns.mean, words.columns.share, words.columns.counted],
        text.data.columns.number,
        text.form.columns.title,
      ),
      ...Array.from({ length: count }, (_, at): RowSpec => row(board, at, count)),
      gap(`weakest.${group.id}`),
    ],
    highlights: heat(
      (rowOf) => `${share}${rowOf(first)}:${share}${rowOf(last)}`,
      (rowOf) => `${share}${rowOf(first)}`,
    ),
  };
}

/** Id of a row of the list. */
export function weakRow({ group }: Board, place: number): string {
  return `weak.${group.id}.${place}`;
}

/** Titles run on over the columns up to `verified`, the figures stand from there on. */
export function criteriaHead(id: string, figures: readonly string[], number: string, title: string): RowSpec {
  const plain = blank({ background: HEAD.background ?? '' });
  return {
    id,
    height: 40,
    cells: [
      label(number, HEAD),
      label(title, { ...HEAD, align: 'left' }),
      plain,
      plain,
      plain,
      ...figures.map((name) => label(name, HEAD)),
      blank(),
    ],
  };
}

function row(board: Board, at: number, count: number): RowSpec {
  const { round, group, data } = board;
  const criteria = comparedCriteria(round, group);
  const [first, last] = [criteria[0], criteria[criteria.length - 1]];
  if (first === undefined || last === undefined) throw new Error(`Group ${group.id} compares no criteria`);
  const ids = [DATA_ROW.criterion(group, first.criterion), DATA_ROW.criterion(group, last.criterion)] as const;
  const column = (number: number) => rangeOn(data, ids, number);
  const share = column(DATA.share);
  const sorted = (number: number, style: Style) =>
    at > 0
      ? spill(style)
      : // What nobody has points for is text and must not come among the weakest: shares are never above 1.
        formula(() => {
          const rows = `IF(ISNUMBER(${share});${column(number)};"")`;
          const inOrder = criteria.length === 1 ? rows : `SORT(${rows};IF(ISNUMBER(${share});${share};2);TRUE)`;
          return `=ARRAYFORMULA(ARRAY_CONSTRAIN(${inOrder};${count};1))`;
        }, style);
  const number: Style = { align: 'right', format: POINTS_FORMAT };
  return {
    id: weakRow(board, at + 1),
    cells: [
      sorted(DATA.number, { align: 'center', size: 9 }),
      sorted(DATA.title, { wrap: false }),
      blank(),
      blank(),
      blank(),
      sorted(DATA.max, { ...number, format: 'General' }),
      sorted(DATA.mean, number),
      sorted(DATA.share, { align: 'center', format: PERCENT_FORMAT }),
      sorted(DATA.count, { align: 'center', format: COUNT_FORMAT }),
      blank(),
    ],
  };
}

/** Whether a group is large enough for its tables to push everything else out of sight. */
export function isLong({ round, group }: Board): boolean {
  return agenciesOf(round, group.id).length > 40;
}
