import { agenciesOf, type Group, type RoundWithRubrics } from '../round/round';
import { isCounted, overviewRubric } from '../round/rubrics';
import { type Criterion, criteriaOf, type Section } from '../rubric/rubric';
import { readableTitle } from '../text/readable-title';
import { inEveryLanguage, type Text } from '../text/text';
import { FORM } from './form-columns';
import { inLiveOrder } from './live-order';
import {
  blank,
  COLOR,
  COUNT_FORMAT,
  figure,
  formula,
  ID_COLUMN,
  label,
  maximumFormat,
  PERCENT_FORMAT,
  PLAIN_TAB,
  POINTS_FORMAT,
} from './look';
import { groupsWithAgencies, hasPoints, partsOf, shortened } from './parts';
import type { OtherTab, TabOfAgency } from './references';
import { SUMMARY, shownColumns } from './summary';
import { type CellSpec, columnLetters, quoteTab, type RowSpec, type Style, type TabSpec, tabKey } from './tab-spec';

/** Columns of the table of criteria, from 1; one column per agency begins at `firstAgency`. */
export const DATA = {
  criterion: 2,
  number: 3,
  title: 4,
  max: 5,
  /** How many agencies have points for the criterion. */
  count: 6,
  mean: 7,
  /** The mean as a share of the maximum. */
  share: 8,
  firstAgency: 9,
} as const;

/** Columns of the table of agencies as they stand, which the charts are drawn from; one column per part begins at `firstPart`. */
export const ORDER = { agency: 4, self: 5, verified: 6, firstPart: 7 } as const;

/** Ids of the rows that others refer to. */
export const DATA_ROW = {
  heading: (group: Group) => `#criteria.${group.id}`,
  criterion: (group: Group, criterion: Criterion) => `${group.id}:${criterion.id}`,
  order: (group: Group) => `#order.${group.id}`,
  ordered: (group: Group, place: number) => `order.${group.id}.${place}`,
} as const;

/**
 * Dữ liệu: what the dashboards draw from and nobody needs to look at. For each group the points of every agency for every criterion, by one formula per agency that
 * looks its whole form up, and the agencies in order of their totals, part by part.
 *
 * @param summary Tổng hợp as it was laid out
 */
export function dataTab(round: RoundWithRubrics, summary: OtherTab, tabOf: TabOfAgency, text: Text): TabSpec {
  const groups = groupsWithAgencies(round).filter((group) => hasPoints(overviewRubric(round, group)));
  const most = Math.max(
    0,
    ...groups.flatMap((group) => [
      DATA.firstAgency - 1 + agenciesOf(round, group.id).length,
      ORDER.firstPart - 1 + partsOf(overviewRubric(round, group)).length,
    ]),
  );
  return {
    ...PLAIN_TAB,
    key: tabKey('data'),
    name: text.tabs.data,
    otherNames: inEveryLanguage((words) => words.tabs.data),
    color: COLOR.muted,
    hidden: true,
    frozenRows: 1,
    frozenColumns: 4,
    columns: [
      ID_COLUMN,
      { width: 76 },
      { width: 76 },
      { width: 420 },
      ...Array.from({ length: Math.max(DATA.share, most) - 4 }, () => ({ width: 84 })),
    ],
    rows: [
      {
        id: '#data',
        height: 34,
        cells: [
          blank(BAR),
          blank(BAR),
          label(text.data.title, { ...BAR, bold: true, size: 14, wrap: false }),
          label(text.data.about, { ...BAR, wrap: false }),
          blank(BAR),
        ],
      },
      ...groups.flatMap((group) => [
        ...criteriaRows(round, group, tabOf, text),
        { id: `#gap1.${group.id}`, cells: [blank()] },
        ...orderRows(round, group, summary, text),
        { id: `#gap2.${group.id}`, cells: [blank()] },
      ]),
    ],
  };
}

/** The criteria of a group whose points are compared: without the bonus, which is not for everybody, and none where criteria are only counted. */
export function comparedCriteria(round: RoundWithRubrics, group: Group): { criterion: Criterion; section: Section }[] {
  const rubric = overviewRubric(round, group);
  if (isCounted(rubric)) return [];
  return rubric.sections
    .filter(({ bonus }) => bonus !== true)
    .flatMap((section) => criteriaOf(section).map((criterion) => ({ criterion, section })))
    .filter(({ criterion }) => criterion.max > 0);
}

const BAR = { background: COLOR.header, color: COLOR.onHeader, middle: true } as const;
const HEAD: Style = { background: COLOR.section, bold: true, middle: true, align: 'center', wrap: true };
const NUMBER: Style = { align: 'right', format: POINTS_FORMAT };

function criteriaRows(round: RoundWithRubrics, group: Group, tabOf: TabOfAgency, text: Text): RowSpec[] {
  const agencies = agenciesOf(round, group.id);
  const words = text.data.columns;
  const criteria = comparedCriteria(round, group);
  const [first, last] = [criteria[0], criteria[criteria.length - 1]];
  if (first === undefined || last === undefined) return [];
  const lastAgency = columnLetters(DATA.firstAgency + agencies.length - 1);
  const { points } = shownColumns(round.settings);
  const lookUp = (tab: string): CellSpec['formula'] => {
    return (rowOf) => {
      const from = rowOf(DATA_ROW.criterion(group, first.criterion));
      const to = rowOf(DATA_ROW.criterion(group, last.criterion));
      const id = columnLetters(DATA.criterion);
      const form = `${quoteTab(tab)}!$${columnLetters(FORM.id)}:$${columnLetters(points)}`;
      return `=ARRAYFORMULA(IFERROR(VLOOKUP($${id}$${from}:$${id}$${to};${form};${points};FALSE);""))`;
    };
  };
  return [
    {
      id: DATA_ROW.heading(group),
      height: 60,
      cells: [
        label(words.id, HEAD),
        label(words.number, HEAD),
        label(group.name, { ...HEAD, align: 'left' }),
        label(words.max, HEAD),
        label(words.count, HEAD),
        label(words.mean, HEAD),
        label(words.share, HEAD),
        ...agencies.map((agency) => label(agency.name, { ...HEAD, size: 8 })),
      ],
    },
    ...criteria.map(({ criterion, section }, at): RowSpec => {
      const id = DATA_ROW.criterion(group, criterion);
      const cells = (row: number) => `$${columnLetters(DATA.firstAgency)}${row}:$${lastAgency}${row}`;
      const own = (column: number, row: number) => `$${columnLetters(column)}${row}`;
      return {
        id,
        cells: [
          label(criterion.id),
          label(
            numberWithin(
              section,
              criterion,
              criteria.every((one) => one.section === section),
            ),
          ),
          label(shortened(readableTitle(criterion.title), TITLE_LENGTH), { wrap: false }),
          figure(criterion.max, { format: maximumFormat(criterion.max) }),
          formula((rowOf) => `=COUNT(${cells(rowOf(id))})`, { align: 'right', format: COUNT_FORMAT }),
          formula((rowOf) => `=IFERROR(AVERAGE(${cells(rowOf(id))});"")`, NUMBER),
          formula(
            (rowOf) => {
              const mean = own(DATA.mean, rowOf(id));
              return `=IF(ISNUMBER(${mean});${mean}/${own(DATA.max, rowOf(id))};"")`;
            },
            { align: 'right', format: PERCENT_FORMAT },
          ),
          ...agencies.map((agency): CellSpec => {
            const tab = tabOf(agency.id);
            const look = at === 0 && tab !== null ? lookUp(tab.name) : undefined;
            return look === undefined ? { owner: 'spill', style: NUMBER } : formula(look, NUMBER);
          }),
        ],
      };
    }),
  ];
}

/** Numbers begin anew in each section, so the section's goes before them unless it stands there already or there is only one. */
function numberWithin(section: Section, criterion: Criterion, isOnly: boolean): string {
  const { number } = criterion;
  return isOnly || number.startsWith(section.number) ? number : `${section.number}.${number}`;
}

/** Charts write the numbers on their axes as the cells do. */
const PLAIN: Style = { align: 'right', format: COUNT_FORMAT };

/** Titles are shown on one line. */
const TITLE_LENGTH = 80;

function orderRows(round: RoundWithRubrics, group: Group, summary: OtherTab, text: Text): RowSpec[] {
  const rubric = overviewRubric(round, group);
  const parts = partsOf(rubric);
  const count = agenciesOf(round, group.id).length;
  const from = SUMMARY.firstShare + parts.length;
  const sorted = (first: number, last: number) =>
    formula(() => `=${inLiveOrder(round, group, summary, first, last)}`, PLAIN);
  const spill: CellSpec = { owner: 'spill', style: PLAIN };
  return [
    {
      id: DATA_ROW.order(group),
      height: 60,
      cells: [
        blank(HEAD),
        blank(HEAD),
        label(group.name, { ...HEAD, align: 'left' }),
        label(text.summary.columns.selfTotal, HEAD),
        label(text.summary.columns.verifiedTotal, HEAD),
        ...parts.map((part) => label(`${part.number}. ${shortened(readableTitle(part.title), 28)}`, HEAD)),
      ],
    },
    ...Array.from({ length: count }, (_, at): RowSpec => {
      const anchor = at === 0;
      return {
        id: DATA_ROW.ordered(group, at + 1),
        cells: [
          blank(),
          blank(),
          anchor ? sorted(SUMMARY.agency, SUMMARY.agency) : spill,
          anchor ? sorted(SUMMARY.selfTotal, SUMMARY.verifiedTotal) : spill,
          spill,
          ...parts.map((_part, index) => (anchor && index === 0 ? sorted(from, from + parts.length - 1) : spill)),
        ],
      };
    }),
  ];
}
