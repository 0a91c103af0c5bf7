import type { PublishedAgency, PublishedVersion } from '../round/publication';
import { isCounted } from '../round/rubrics';
import type { Rubric, Section } from '../rubric/rubric';
import { inEveryLanguage, type Text } from '../text/text';
import { timeOfDay } from '../text/times';
import type { DifferenceInWords } from './difference-words';
import {
  blank,
  COLOR,
  COUNT_FORMAT,
  figure,
  label,
  PLAIN_TAB,
  POINTS_FORMAT,
  TEXT_FORMAT,
  WIDE_ID_COLUMN,
} from './look';
import { shortened } from './parts';
import { agencyText, frameText } from './published-record';
import {
  baseHeading,
  hasBonus,
  hasMoreThanSections,
  isPlacedBySection,
  meanColumns,
  orderWords,
  outcomeColumns,
  points,
  type ResultColumn,
  sectionColumns,
} from './result-columns';
import type { CellSpec, RowSpec, Style, TabSpec } from './tab-spec';
import { tabKey } from './tab-spec';

/** Key of the tab of a published version. */
export function publishedKey(year: number, number: number): string {
  return tabKey('published', `${year}.${number}`);
}

/** What a version was compared with. */
export interface Correction {
  /** Number of the version before. */
  of: number;
  /** Whether that version could be read as it was written; `false` is said above the list. */
  intact: boolean;
  /** Whether it keeps all that versions keep by now. */
  whole: boolean;
  differences: readonly DifferenceInWords[];
}

/**
 * The tab of a published version: what was published, from what, with the list of what it corrects. Values only; it is written once and never again.
 *
 * @param correction `null` for the first version of a year
 * @param rubrics what the groups were counted by
 */
export function publishedTab(
  version: PublishedVersion,
  correction: Correction | null,
  rubrics: ReadonlyMap<string, Rubric>,
  text: Text,
): TabSpec {
  const words = text.publication;
  const withOverall = version.agencies.some(({ overall }) => overall !== null);
  const groups = version.groups.flatMap((group) => {
    const rubric = rubrics.get(group.rubricId);
    return rubric === undefined ? [] : [{ group, rubric, columns: columnsOf(rubric, withOverall, text) }];
  });
  const width = Math.max(NARROWEST, ...groups.map(({ columns }) => columns.length));
  // Groups of different rubrics stand below each other.
  const widths = Array.from({ length: width }, (_, at) => {
    const wanted = groups.flatMap(({ columns }) => columns[at]?.width ?? []);
    return { width: wanted.length === 0 ? FIGURE_WIDTH : Math.max(...wanted) };
  });
  return {
    ...PLAIN_TAB,
    key: publishedKey(version.year, version.number),
    name: words.tabName(version.year, version.number),
    otherNames: inEveryLanguage((language) => language.publication.tabName(version.year, version.number)),
    color: COLOR.doneText,
    frozenRows: 1,
    columns: [WIDE_ID_COLUMN, WIDE_ID_COLUMN, ...widths],
    rows: [
      row(
        '#published',
        words.title(version.year, version.number),
        { ...BAR, bold: true, size: 14 },
        40,
        frameText(version),
      ),
      row('#name', version.name, { bold: true }),
      ...aboutLines(
        version,
        groups.map(({ rubric }) => rubric),
        text,
      ).map((line, at) => row(`#about.${at + 1}`, line, { color: COLOR.muted })),
      row('#fingerprint', words.fingerprint(version.fingerprint), { bold: true }, 26),
      row('#use', words.use, { color: COLOR.muted, italic: true }),
      ...groups.flatMap(({ group, columns }): RowSpec[] => [
        row(`#gap.${group.id}`, '', {}, 12),
        row(`#group.${group.id}`, group.name, { bold: true, size: 12, background: COLOR.section, middle: true }, 28),
        {
          id: `#header.${group.id}`,
          height: 80,
          cells: [
            blank(HEAD),
            ...columns.map(({ heading, left }) => label(heading, left === true ? { ...HEAD, align: 'left' } : HEAD)),
          ],
        },
        ...version.agencies.filter(({ groupId }) => groupId === group.id).map((agency) => agencyRow(agency, columns)),
      ]),
      ...(correction === null ? [] : correctionRows(correction, text)),
    ],
  };
}

const BAR = { background: COLOR.header, color: COLOR.onHeader, middle: true } as const;
const HEAD = { background: COLOR.group, bold: true, middle: true, align: 'center', wrap: true, lined: true } as const;
/** The list of what is corrected takes as many columns. */
const NARROWEST = 7;
const PLAIN_HEAD = { background: COLOR.group, bold: true, middle: true } as const;
const WRAPPED = { wrap: true, lined: true } as const;

/** Where, by whom and from what it was computed. */
function aboutLines(version: PublishedVersion, counting: readonly Rubric[], text: Text): string[] {
  const words = text.publication;
  const order = orderWords(version, counting, text);
  const rubrics = Object.values(version.rubrics).map((rubric) => words.rubric(rubric));
  return [
    words.stamp(timeOfDay(new Date(version.at)), version.by),
    words.rules(order),
    ...(version.verification === undefined ? [] : [words.verification(version.verification)]),
    order.rounding,
    ...rubrics,
  ];
}

/** A row whose text runs over the cells to its right, with what is kept of it in the hidden column. */
function row(id: string, words: string, style: Style, height?: number, kept = ''): RowSpec {
  const cells = [label(kept, { wrap: false }), label(words, { wrap: false, ...style }), blank(style)];
  return height === undefined ? { id, cells } : { id, height, cells };
}

interface Column {
  width: number;
  heading: string;
  left?: boolean;
  cell: (agency: PublishedAgency) => CellSpec;
}

function columnsOf(rubric: Rubric, withOverall: boolean, text: Text): Column[] {
  const words = text.ranking.columns;
  const place = (value: number | null, style: Style = {}): CellSpec =>
    figure(value ?? '', { align: 'center', format: COUNT_FORMAT, lined: true, ...style });
  return [
    { width: 56, heading: words.place, cell: ({ place: own }) => place(own, { bold: true }) },
    { width: 320, heading: words.agency, left: true, cell: ({ name }) => label(name, WRAPPED) },
    ...outcomeColumns(rubric, text).map(inColumn),
    ...(isCounted(rubric) ? [] : partColumns(rubric, text).map(inColumn)),
    ...sectionColumns(rubric, (section) => sectionHeading(section, isCounted(rubric), text)).flatMap(
      ({ section, ...column }): Column[] => [
        inColumn(column),
        ...(isPlacedBySection(rubric)
          ? [
              {
                width: 56,
                heading: text.publication.placeIn(section.number),
                cell: ({ sectionPlaces }: PublishedAgency) => place(sectionPlaces?.[section.id] ?? null),
              },
            ]
          : []),
      ],
    ),
    ...(withOverall
      ? [
          {
            width: FIGURE_WIDTH,
            heading: text.publication.overall,
            cell: ({ overall }: PublishedAgency) => place(overall),
          },
        ]
      : []),
    {
      width: 180,
      heading: text.publication.mark,
      left: true,
      cell: ({ mark }) => label(mark, { lined: true, color: COLOR.muted, wrap: false }),
    },
  ];
}

/** What the total is made of. */
function partColumns(rubric: Rubric, text: Text): ResultColumn[] {
  const words = text.ranking.columns;
  return [
    ...(hasMoreThanSections(rubric) ? [{ heading: baseHeading(rubric, text), ...points(({ base }) => base) }] : []),
    ...meanColumns(rubric, words.mean),
    ...(hasBonus(rubric) ? [{ heading: words.bonus, ...points(({ bonus }) => bonus) }] : []),
    ...(rubric.deductions.length > 0 ? [{ heading: words.deducted, ...points(({ deducted }) => deducted) }] : []),
  ];
}

function sectionHeading({ number, title, max }: Section, counted: boolean, text: Text): string {
  const named = text.ranking.section({ number, title: shortened(title, 40) });
  return counted ? named : `${named} (${text.number(max)})`;
}

const FIGURE_WIDTH = 104;

function inColumn({ heading, format, bold, value }: ResultColumn): Column {
  const align = format === POINTS_FORMAT ? 'right' : 'center';
  return {
    width: FIGURE_WIDTH,
    heading,
    cell: (agency) => {
      const shown = value(agency);
      const style: Style = { lined: true, align, ...(bold === true ? { bold } : {}) };
      if (format === TEXT_FORMAT) return label(String(shown), { ...style, wrap: true });
      return figure(typeof shown === 'number' ? shown : '', { ...style, format });
    },
  };
}

function agencyRow(agency: PublishedAgency, columns: readonly Column[]): RowSpec {
  return {
    id: `agency.${agency.id}`,
    cells: [label(agencyText(agency), { wrap: false }), ...columns.map(({ cell }) => cell(agency))],
  };
}

/** What is different from the version before: one line each, in the columns of the tables above. */
function correctionRows({ of, intact, whole, differences }: Correction, text: Text): RowSpec[] {
  const words = text.publication;
  const heading = { bold: true, size: 12, background: COLOR.section, middle: true } as const;
  const lines = differences.map(
    ({ agency, what, before, after }, at): RowSpec => ({
      id: `#difference.${at + 1}`,
      cells: [
        blank(),
        blank(),
        label(agency === '' ? words.wholeRound : agency, WRAPPED),
        // Runs over the two cells to its right.
        label(what, { wrap: false }),
        blank(),
        blank(),
        label(before, { ...WRAPPED, align: 'center' }),
        label(after, { ...WRAPPED, align: 'center' }),
        blank(),
      ],
    }),
  );
  return [
    row('#gap.differences', '', {}, 12),
    row('#differences', words.differences(of), heading, 28),
    ...(intact ? [] : [row('#damaged', words.damaged(of), { color: COLOR.errorText })]),
    ...(whole ? [] : [row('#fuller', words.fuller(of), {})]),
    ...(differences.length === 0 ? [row('#noDifference', words.noDifference, {})] : []),
    ...(differences.length === 0
      ? []
      : [
          {
            id: '#differenceHeader',
            height: 26,
            cells: [
              blank(PLAIN_HEAD),
              blank(PLAIN_HEAD),
              label(words.agency, { ...PLAIN_HEAD, align: 'left' }),
              label(words.different, { ...PLAIN_HEAD, align: 'left' }),
              blank(PLAIN_HEAD),
              blank(PLAIN_HEAD),
              label(words.before, { ...PLAIN_HEAD, align: 'center' }),
              label(words.after, { ...PLAIN_HEAD, align: 'center' }),
              blank(PLAIN_HEAD),
            ],
          },
        ]),
    ...lines,
  ];
}
