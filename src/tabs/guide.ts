import type { Round } from '../round/round';
import { inEveryLanguage, type Text } from '../text/text';
import { blank, COLOR, formula, ID_COLUMN, label, PLAIN_TAB } from './look';
import { type CellSpec, quoteText, type RowSpec, type TabSpec, tabKey } from './tab-spec';

/** A tab that the guide links to. */
export interface GuideLink {
  name: string;
  sheetId: number;
}

/** Where the guide can lead by now. */
export interface GuideLinks {
  /** The tab with a key, `null` while there is none. */
  tab: (key: string) => GuideLink | null;
  /** Rankings and forms, at the end of the page. */
  others: readonly GuideLink[];
}

type Words = Text['guide'];

/** A step and the tab that it speaks of. */
type Step<Name extends string> = readonly [name: Name, tab?: string];

const ROUND: readonly Step<keyof Words['roundSteps']>[] = [
  ['setup', 'settings'],
  ['selfAssessment', 'register'],
  ['verification', 'summary'],
  ['explanation', 'differences'],
  ['publication'],
  ['nextYear'],
];

const CLERK: readonly Step<keyof Words['clerkSteps']>[] = [
  ['open', 'summary'],
  ['fill'],
  ['help'],
  ['status'],
  ['evidence'],
  ['sidebar'],
  ['submit'],
  ['returned'],
  ['explain'],
];

const VERIFIER: readonly Step<keyof Words['verifierSteps']>[] = [['open', 'summary'], ['agree'], ['rest'], ['settle']];

const COORDINATOR: readonly Step<keyof Words['coordinatorSteps']>[] = [
  ['settings', 'settings'],
  ['create'],
  ['share'],
  ['receive', 'register'],
  ['back'],
  ['phase'],
  ['decisions'],
  ['differences', 'differences'],
  ['recompute'],
  ['publish'],
  ['print'],
  ['carryOver'],
];

const LEADER: readonly Step<keyof Words['leaderSteps']>[] = [['dashboard', 'dashboard'], ['group'], ['results']];

const TROUBLE: readonly Step<keyof Words['troubleSteps']>[] = [
  ['covered'],
  ['locked'],
  ['loading'],
  ['decimal'],
  ['phone'],
  ['menu'],
  ['rights'],
  ['history', 'log'],
];

/**
 * The Hướng dẫn tab: how a round goes, then what to do by role, with links into the workbook.
 *
 * @param round `null` before Thiết lập could be read
 */
export function guideTab(round: Round | null, links: GuideLinks, text: Text): TabSpec {
  const words = text.guide;
  const bar = { background: COLOR.header, color: COLOR.onHeader, middle: true } as const;
  const heading = { background: COLOR.section, bold: true, size: 11, middle: true } as const;
  const part = <Name extends string>(
    id: string,
    title: string,
    steps: readonly Step<Name>[],
    says: Readonly<Record<Name, string>>,
  ): RowSpec[] => [
    { id: `#${id}`, height: 28, cells: [label(title, heading), blank(heading)] },
    ...steps.map(([name, tab], at): RowSpec => {
      const link = tab === undefined ? null : links.tab(tab);
      return {
        id: `${id}.${name}`,
        cells: [label(`${at + 1}.  ${says[name]}`), ...(link === null ? [] : [linkTo(link)])],
      };
    }),
    { id: `#gap.${id}`, height: 10, cells: [blank()] },
  ];
  return {
    ...PLAIN_TAB,
    key: tabKey('guide'),
    name: text.tabs.guide,
    otherNames: inEveryLanguage((words) => words.tabs.guide),
    color: COLOR.muted,
    frozenRows: 1,
    columns: [ID_COLUMN, { width: 760 }, { width: 220 }],
    rows: [
      {
        id: '#guide',
        height: 38,
        cells: [label(round?.settings.name ?? words.title, { ...bar, bold: true, size: 14 }), blank(bar)],
      },
      { id: '#intro', cells: [label(words.intro, { color: COLOR.muted })] },
      { id: '#gap.intro', height: 10, cells: [blank()] },
      ...part('round', words.round, ROUND, words.roundSteps),
      ...part('clerk', words.clerk, CLERK, words.clerkSteps),
      ...part('verifier', words.verifier, VERIFIER, words.verifierSteps),
      ...part('coordinator', words.coordinator, COORDINATOR, words.coordinatorSteps),
      ...part('leader', words.leader, LEADER, words.leaderSteps),
      ...part('trouble', words.trouble, TROUBLE, words.troubleSteps),
      { id: '#links', height: 28, cells: [label(words.links, heading), blank(heading)] },
      ...links.others.map((link, at): RowSpec => ({ id: `link.${at + 1}`, cells: [linkTo(link)] })),
    ],
  };
}

function linkTo({ sheetId, name }: GuideLink): CellSpec {
  return formula(() => `=HYPERLINK(${quoteText(`#gid=${sheetId}`)};${quoteText(name)})`, { color: COLOR.header });
}
