import type { Group, RoundWithRubrics } from '../../round/round';
import { overviewRubric } from '../../round/rubrics';
import type { Text } from '../../text/text';
import { blank, COLOR, COUNT_FORMAT, DIFFERENCE_FORMAT, formula, label, POINTS_FORMAT } from '../look';
import { hasPoints } from '../parts';
import type { LastYear } from '../ranking-tab';
import { type OtherTab, summaryRange } from '../references';
import { SUMMARY } from '../summary';
import { quoteText, type Style } from '../tab-spec';
import { type Block, type Board, gap } from './block';

export interface KeyFigure {
  name: string;
  /** Without the `=`. */
  value: string;
  format: string;
}

/** How a group stands: how far its agencies have come and, where there are points, the mean, the best and the lowest of those that are ranked. */
export function keyFigures(
  round: RoundWithRubrics,
  group: Group,
  summary: OtherTab,
  lastYear: LastYear | null,
  text: Text,
): KeyFigure[] {
  const words = text.dashboard.figures;
  const rubric = overviewRubric(round, group);
  const column = (number: number) => summaryRange(round, group, summary, number);
  const [totals, answered, verified] = [column(SUMMARY.total), column(SUMMARY.answered), column(SUMMARY.verifiedTotal)];
  const isRanked = column(SUMMARY.ranked);
  const ranked = `COUNTIF(${isRanked};1)`;
  const ofRanked = (value: string) => `IF(${ranked}=0;"";${value})`;
  // Who is not ranked may have more points than who is: 0, or those that a form begins with.
  const mean = (of: string) => `SUMIF(${isRanked};1;${of})/${ranked}`;
  const totalsOfRanked = `FILTER(${totals};${isRanked}=1)`;
  const counts: KeyFigure[] = [
    { name: words.agencies, value: `COUNT(${answered})`, format: COUNT_FORMAT },
    { name: words.started, value: `COUNTIF(${answered};">0")`, format: COUNT_FORMAT },
    { name: words.complete, value: `COUNTIF(${column(SUMMARY.progress)};">=1")`, format: COUNT_FORMAT },
    {
      name: words.submitted,
      // What waits to be received is submitted all the same.
      value: [text.submission.statuses.submitted, text.submission.waiting]
        .map((word) => `COUNTIF(${column(SUMMARY.submission)};${quoteText(word)})`)
        .join('+'),
      format: COUNT_FORMAT,
    },
    {
      name: words.verified,
      value: `COUNTIF(${column(SUMMARY.verifiedShare)};">=1")`,
      format: COUNT_FORMAT,
    },
    { name: words.problems, value: `SUM(${column(SUMMARY.invalid)})`, format: COUNT_FORMAT },
  ];
  if (!hasPoints(rubric)) return counts;
  return [
    ...counts,
    { name: words.mean, value: ofRanked(mean(totals)), format: POINTS_FORMAT },
    { name: words.best, value: ofRanked(`MAX(${totalsOfRanked})`), format: POINTS_FORMAT },
    { name: words.lowest, value: ofRanked(`MIN(${totalsOfRanked})`), format: POINTS_FORMAT },
    { name: words.meanVerified, value: ofRanked(mean(verified)), format: POINTS_FORMAT },
    ...(lastYear === null
      ? []
      : [
          {
            name: words.sinceLastYear(lastYear.year),
            value: `IFERROR(${ofRanked(`${mean(totals)}-AVERAGE(${column(SUMMARY.lastTotal)})`)};"")`,
            format: DIFFERENCE_FORMAT,
          },
        ]),
  ];
}

/** The key figures of a group as cards, each in two columns but the first, which is wide. */
export function keyFiguresBlock({ round, group, summary, lastYear, text, width }: Board): Block {
  const figures = keyFigures(round, group, summary, lastYear, text);
  const card: Style = { background: COLOR.computed, align: 'center', middle: true };
  const cells = <T>(make: (figure: KeyFigure) => T, none: T): T[] => {
    const row = figures.map(make);
    return [none, ...row, ...Array.from({ length: Math.max(0, width - 2 - row.length) }, () => none)];
  };
  return {
    rows: [
      gap('top', 10),
      {
        id: '#figures',
        height: 42,
        cells: cells(({ name }) => label(name, { ...card, color: COLOR.muted, size: 9 }), blank()),
      },
      {
        id: '#values',
        height: 40,
        cells: cells(
          ({ value, format }) => formula(() => `=${value}`, { ...card, bold: true, size: 13, format }),
          blank(),
        ),
      },
      gap('figures'),
    ],
  };
}
