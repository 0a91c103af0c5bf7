import type { Round } from '../round/round';
import { inEveryLanguage, type Text } from '../text/text';
import { blank, COLOR, formula, ID_COLUMN, label, PLAIN_TAB } from './look';
import { quoteText, type RowSpec, type TabSpec, tabKey } from './tab-spec';

/** A tab that the guide links to. */
export interface GuideLink {
  name: string;
  sheetId: number;
}

/**
 * The Hướng dẫn tab: what to do, by role, with links into the workbook.
 *
 * @param round `null` before Thiết lập could be read
 */
export function guideTab(round: Round | null, links: readonly GuideLink[], text: Text): TabSpec {
  const words = text.guide;
  const bar = { background: COLOR.header, color: COLOR.onHeader, middle: true } as const;
  const part = (id: string, title: string, lines: readonly string[]): RowSpec[] => [
    {
      id: `#${id}`,
      height: 28,
      cells: [label(title, { background: COLOR.section, bold: true, size: 11, middle: true })],
    },
    ...lines.map((line, at): RowSpec => ({ id: `${id}.${at + 1}`, cells: [label(`${at + 1}.  ${line}`)] })),
    { id: `#gap.${id}`, height: 10, cells: [blank()] },
  ];
  return {
    ...PLAIN_TAB,
    key: tabKey('guide'),
    name: text.tabs.guide,
    otherNames: inEveryLanguage((words) => words.tabs.guide),
    color: COLOR.muted,
    frozenRows: 1,
    columns: [ID_COLUMN, { width: 900 }],
    rows: [
      {
        id: '#guide',
        height: 38,
        cells: [label(round?.settings.name ?? words.title, { ...bar, bold: true, size: 14 })],
      },
      { id: '#intro', cells: [label(words.intro, { color: COLOR.muted })] },
      { id: '#gap.intro', height: 10, cells: [blank()] },
      ...part('clerk', words.clerk, words.clerkSteps),
      ...part('coordinator', words.coordinator, words.coordinatorSteps),
      ...part('leader', words.leader, words.leaderSteps),
      ...part('trouble', words.trouble, words.troubleLines),
      {
        id: '#links',
        height: 28,
        cells: [label(words.links, { background: COLOR.section, bold: true, size: 11, middle: true })],
      },
      ...links.map(
        (link, at): RowSpec => ({
          id: `link.${at + 1}`,
          cells: [
            formula(() => `=HYPERLINK(${quoteText(`#gid=${link.sheetId}`)};${quoteText(link.name)})`, {
              color: COLOR.header,
            }),
          ],
        }),
      ),
    ],
  };
}
