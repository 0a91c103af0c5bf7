import type { CellValue } from '../scoring/answer';
import { inEveryLanguage, type Text } from '../text/text';
import { COLOR, ID_COLUMN, label, PLAIN_TAB } from './look';
import type { KeptRow, KeptRowOnTab } from './retired-rows';
import { type TabSpec, tabKey } from './tab-spec';

/** Key of the tab that keeps what stood in retired rows. */
export const RETIRED_KEY = tabKey('retired');

/** Ids of its rows begin with this, so that a rendering leaves them alone. */
const KEPT = 'kept.';

/** Column (from 1) that says whether a row went back to its form. */
export const RETURNED = 9;

/**
 * The hidden tab that keeps what people had entered in rows of criteria that were taken out of a rubric. Its rows are appended by the command and never removed.
 *
 * @param headings of the columns of people
 */
export function retiredTab(headings: readonly string[], text: Text): TabSpec {
  const words = text.retired;
  const head = (title: string) => label(title, { bold: true, background: COLOR.section, wrap: false });
  const titles = [...words.columns, ...headings];
  return {
    ...PLAIN_TAB,
    key: RETIRED_KEY,
    name: text.tabs.retired,
    otherNames: inEveryLanguage((language) => language.tabs.retired),
    color: COLOR.muted,
    hidden: true,
    layout: 'anchored',
    gridlines: true,
    frozenRows: 3,
    columns: [ID_COLUMN, ...titles.map(() => ({ width: 120 }))],
    rows: [
      { id: '#retired', cells: [label(words.title, { bold: true, wrap: false })] },
      { id: '#about', cells: [label(words.about, { color: COLOR.muted, wrap: false })] },
      { id: '#header', cells: titles.map(head) },
    ],
  };
}

/** The cells of a kept row, from column A. */
export function keptCells(kept: KeptRow, agency: string, now: string): CellValue[] {
  const { agencyId, year, id, title, of, cells } = kept;
  return [`${KEPT}${agencyId}.${id}`, agencyId, agency, id, title, of, year, now, '', ...cells];
}

/** Reads the kept rows off the tab. */
export function readKept(content: readonly (readonly CellValue[])[]): KeptRowOnTab[] {
  return content.flatMap((line, at): KeptRowOnTab[] => {
    const [mark, agencyId, , id, title, of, year, , returned] = line;
    if (typeof mark !== 'string' || !mark.startsWith(KEPT)) return [];
    return [
      {
        row: at + 1,
        agencyId: String(agencyId),
        id: String(id),
        title: String(title),
        of: String(of),
        year: Number(year),
        returned: returned !== '',
        cells: line.slice(RETURNED),
      },
    ];
  });
}
