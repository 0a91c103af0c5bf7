import { agenciesOf } from '../../round/round';
import { overviewRubric } from '../../round/rubrics';
import { heat } from '../heat';
import { inLiveOrder } from '../live-order';
import {
  blank,
  COUNT_FORMAT,
  DIFFERENCE_FORMAT,
  formula,
  label,
  PERCENT_FORMAT,
  PLACES_MOVED_FORMAT,
  POINTS_FORMAT,
} from '../look';
import { hasPoints, partsOf } from '../parts';
import { summaryRange } from '../references';
import { totalHeading } from '../result-columns';
import { SUMMARY, shareHeading } from '../summary';
import { type CellSpec, columnLetters, type RowOf, type RowSpec, type Style } from '../tab-spec';
import { type Block, BOARD, type Board, gap, HEAD, headingRow, ROW_HEIGHT, spill } from './block';

const NAME: Style = { wrap: true, middle: true };
const NUMBER: Style = { align: 'right', format: POINTS_FORMAT, middle: true };
const DIFFERENCE: Style = { ...NUMBER, format: DIFFERENCE_FORMAT };
const CENTER: Style = { align: 'center', middle: true };
const SHARE: Style = { align: 'center', format: PERCENT_FORMAT, middle: true };

/** Beside the shares, where the year before is known: places and points gained or lost. */
export const MOVEMENT_COLUMNS = 2;

/** Characters of a name that fit on one line of its column. */
const ONE_LINE = 40;

/** Agencies change rows while people type, so all rows are as high as the longest name needs. */
function rowHeight({ round, group }: Board): number {
  const longest = Math.max(...agenciesOf(round, group.id).map(({ name }) => name.length));
  return longest <= ONE_LINE ? ROW_HEIGHT : 4 + 16 * Math.ceil(longest / ONE_LINE);
}

/** Id of the row of a place in the live order. */
export function placeRow(board: Board, place: number): string {
  return `${board.group.id}.${place}`;
}

/** The live order of a group: place as on Tổng hợp, total and grade, self and verified beside each other, and how much of each part's maximum was reached, as a heat map. */
export function standingsBlock(board: Board): Block {
  const { round, group, text, width } = board;
  const count = agenciesOf(round, group.id).length;
  const rubric = overviewRubric(round, group);
  const parts = partsOf(rubric);
  const [first, last] = [placeRow(board, 1), placeRow(board, count)];
  const firstShare = columnLetters(BOARD.firstShare);
  const lastShare = columnLetters(BOARD.firstShare + parts.length - 1);
  const words = text.dashboard;
  return {
    rows: [
      headingRow(`#group.${group.id}`, words.standings, words.aboutStandings, width),
      headRow(board),
      ...Array.from({ length: count }, (_, at) => row(board, at, first, last)),
      gap(`standings.${group.id}`),
    ],
    highlights:
      parts.length === 0
        ? []
        : heat(
            (rowOf) => `${firstShare}${rowOf(first)}:${lastShare}${rowOf(last)}`,
            (rowOf) => `${firstShare}${rowOf(first)}`,
          ),
  };
}

function headRow({ round, group, lastYear, text }: Board): RowSpec {
  const { columns } = text.dashboard;
  const rubric = overviewRubric(round, group);
  const agency = label(columns.agency, { ...HEAD, align: 'left' });
  const place = label(columns.place, HEAD);
  if (!hasPoints(rubric)) {
    const shares = partsOf(rubric).map((part) => label(shareHeading(part, text), { ...HEAD, size: 8 }));
    const progress = [label(text.summary.columns.answered, HEAD), label(columns.progress, HEAD)];
    const cells = [place, agency, ...progress, blank(HEAD), blank(HEAD), blank(HEAD), ...shares];
    return { id: `#header.${group.id}`, height: 92, cells };
  }
  return {
    id: `#header.${group.id}`,
    height: 92,
    cells: [
      place,
      agency,
      label(totalHeading(rubric, text), HEAD),
      label(rubric.grades.length > 0 ? columns.grade : columns.progress, HEAD),
      label(text.summary.columns.selfTotal, HEAD),
      label(text.summary.columns.verifiedTotal, HEAD),
      label(columns.difference, HEAD),
      ...partsOf(rubric).map((part) => label(shareHeading(part, text), { ...HEAD, size: 8 })),
      ...(lastYear === null
        ? []
        : [
            label(text.ranking.movement.lastYearMove(lastYear.year), HEAD),
            label(text.ranking.movement.lastYearPoints(lastYear.year), HEAD),
            blank(),
          ]),
    ],
  };
}

/** The first row holds the formulas, which spill over the others. */
function row(board: Board, at: number, firstId: string, lastId: string): RowSpec {
  const { round, group, summary } = board;
  const rubric = overviewRubric(round, group);
  const parts = partsOf(rubric);
  const id = placeRow(board, at + 1);
  const height = rowHeight(board);
  const down = (column: number, rowOf: RowOf) => {
    const letters = columnLetters(column);
    return `$${letters}$${rowOf(firstId)}:$${letters}$${rowOf(lastId)}`;
  };
  const anchor = (text: CellSpec['formula'] & {}, style: Style) => (at === 0 ? formula(text, style) : spill(style));
  const inOrder = (style: Style, from: number, to = from) =>
    anchor(() => `=${inLiveOrder(round, group, summary, from, to)}`, style);
  const place = inOrder({ ...CENTER, format: COUNT_FORMAT }, SUMMARY.rank);
  const shares = parts.map((_part, index) =>
    index === 0 ? inOrder(SHARE, SUMMARY.firstShare, SUMMARY.firstShare + parts.length - 1) : spill(SHARE),
  );
  if (!hasPoints(rubric)) {
    return {
      id,
      height,
      cells: [
        place,
        inOrder(NAME, SUMMARY.agency),
        inOrder({ ...CENTER, format: COUNT_FORMAT }, SUMMARY.answered),
        inOrder(SHARE, SUMMARY.progress),
        blank(),
        blank(),
        blank(),
        ...shares,
      ],
    };
  }
  const hasGrades = rubric.grades.length > 0;
  const total: Style = { ...NUMBER, bold: true };
  return {
    id,
    height,
    cells: [
      place,
      inOrder(NAME, SUMMARY.agency, hasGrades ? SUMMARY.grade : SUMMARY.total),
      spill(total),
      hasGrades ? spill(CENTER) : inOrder(SHARE, SUMMARY.progress),
      inOrder(NUMBER, SUMMARY.selfTotal, SUMMARY.verifiedTotal),
      spill(NUMBER),
      anchor((rowOf) => {
        const [self, verified] = [down(BOARD.self, rowOf), down(BOARD.verified, rowOf)];
        const both = `ISNUMBER(${self})*ISNUMBER(${verified})`;
        return `=ARRAYFORMULA(IF(${both};IF(${verified}=${self};"";${verified}-${self});""))`;
      }, DIFFERENCE),
      ...shares,
      ...(board.lastYear === null ? [] : [...movementCells(board, id), blank()]),
    ],
  };
}

/** How the agency that stands in a row has moved since the year before: it is looked up by its name, since agencies change rows while people type. */
function movementCells({ round, group, summary }: Board, id: string): CellSpec[] {
  const own = (column: number, rowOf: RowOf) => `$${columnLetters(column)}${rowOf(id)}`;
  const before = (column: number, rowOf: RowOf) =>
    `INDEX(${summaryRange(round, group, summary, column)};XMATCH(${own(BOARD.agency, rowOf)};${summaryRange(round, group, summary, SUMMARY.agency)}))`;
  const change = (now: number, then: number, difference: (now: string, then: string) => string, style: Style) =>
    formula((rowOf) => {
      const [a, b] = [own(now, rowOf), before(then, rowOf)];
      // Of an agency without a place there is nothing to compare.
      return `=IFERROR(IF(ISNUMBER(${own(BOARD.place, rowOf)})*ISNUMBER(${b});${difference(a, b)};"");"")`;
    }, style);
  return [
    change(BOARD.place, SUMMARY.lastPlace, (now, then) => `${then}-${now}`, { ...CENTER, format: PLACES_MOVED_FORMAT }),
    change(BOARD.total, SUMMARY.lastTotal, (now, then) => `${now}-${then}`, DIFFERENCE),
  ];
}
