import { agenciesOf } from '../../round/round';
import { overviewRubric } from '../../round/rubrics';
import { blank, COLOR, COUNT_FORMAT, formula, label, PERCENT_FORMAT } from '../look';
import { summaryRange } from '../references';
import { SUMMARY } from '../summary';
import { columnLetters, quoteText } from '../tab-spec';
import { type Block, BOARD, type Board, gap, HEAD, headingRow, pixels, ROW_HEIGHT } from './block';

/** Rows that the chart beside the table needs. */
const ROWS = 10;

/** How many agencies have each grade, of those that are ranked, as a table and as a chart; `null` for a rubric without grades. */
export function gradesBlock({ round, group, summary, text, width }: Board): Block | null {
  const { grades } = overviewRubric(round, group);
  if (grades.length === 0 || agenciesOf(round, group.id).length === 0) return null;
  const words = text.dashboard;
  const range = (column: number) => summaryRange(round, group, summary, column);
  const ranked = `COUNTIF(${range(SUMMARY.ranked)};1)`;
  const count = (label: string) => `COUNTIFS(${range(SUMMARY.grade)};${quoteText(label)};${range(SUMMARY.ranked)};1)`;
  const head = `#grades.${group.id}`;
  const rowId = (id: string) => `grade.${group.id}.${id}`;
  const last = rowId(grades[grades.length - 1]?.id ?? '');
  const height = ROWS * ROW_HEIGHT;
  const column = (number: number) => (rowOf: (id: string) => number) =>
    `${columnLetters(number)}${rowOf(head)}:${columnLetters(number)}${rowOf(last)}`;
  return {
    rows: [
      headingRow(`#gradesTitle.${group.id}`, words.grades, words.aboutGrades, width),
      {
        id: head,
        height: 26,
        cells: [
          blank(),
          label(words.grade, { ...HEAD, align: 'left' }),
          label(words.count, HEAD),
          label(words.ofStarted, HEAD),
          blank(),
        ],
      },
      ...grades.map(({ id, label: name }) => ({
        id: rowId(id),
        cells: [
          blank(),
          label(name),
          formula(() => `=${count(name)}`, { align: 'center', format: COUNT_FORMAT }),
          formula(() => `=IF(${ranked}=0;"";${count(name)}/${ranked})`, { align: 'center', format: PERCENT_FORMAT }),
          blank(),
        ],
      })),
      ...Array.from({ length: Math.max(0, ROWS - grades.length) }, (_, at) =>
        gap(`grades.${group.id}.${at}`, ROW_HEIGHT),
      ),
    ],
    charts: [
      {
        kind: 'column',
        title: words.distribution(group.name),
        ranges: (rowOf) => [column(BOARD.agency)(rowOf), column(BOARD.total)(rowOf)],
        row: (rowOf) => rowOf(head),
        column: BOARD.self,
        width: pixels(BOARD.self, BOARD.firstShare + 5),
        height,
        colors: [COLOR.header],
        legend: 'none',
      },
    ],
  };
}
