import { inEveryLanguage, type Text } from '../text/text';
import { type DifferencesList, differencesTables } from './differences-tables';
import { blank, COLOR, ID_COLUMN, label, PLAIN_TAB } from './look';
import { columnLetters, quoteText, type TabSpec, tabKey } from './tab-spec';

/** Columns that the whole tab has in common, from 1. Three tables stand one below the other. */
const COLUMNS = { agency: 3, title: 5, state: 13 } as const;

const WIDTHS = [44, 220, 88, 320, 120, 84, 120, 84, 92, 260, 260, 220];

/**
 * Bảng chênh lệch: where the verified points differ from the agencies' own, the largest difference first; how that adds up for each agency, and whether points were
 * taken off for false figures; and what the coordinators decided. Rewritten as a whole each time.
 */
export function differencesTab(list: DifferencesList, text: Text): TabSpec {
  const words = text.verification.list;
  const state = columnLetters(COLUMNS.state);
  const title = columnLetters(COLUMNS.title);
  const marked = (letters: string, sign: string, look: { background?: string; color: string }) => ({
    range: () => `${letters}4:${letters}`,
    formula: () => `=LEFT($${letters}4;1)=${quoteText(sign)}`,
    ...look,
  });
  const tables = differencesTables(list, text);
  return {
    ...PLAIN_TAB,
    key: tabKey('differences'),
    name: text.tabs.differences,
    otherNames: inEveryLanguage((language) => language.tabs.differences),
    color: COLOR.warningText,
    frozenRows: 3,
    frozenColumns: COLUMNS.agency,
    columns: [ID_COLUMN, ...WIDTHS.map((width) => ({ width }))],
    rows: [
      {
        id: '#differences',
        height: 38,
        cells: [
          label('', BAR),
          label(text.tabs.differences, { ...BAR, bold: true, size: 14, wrap: false }),
          label(words.subtitle, { ...BAR, wrap: false }),
          blank(BAR),
        ],
      },
      {
        id: '#stamp',
        height: 24,
        cells: [
          label('', BAR),
          {
            owner: 'system',
            value: list.stamp.at,
            style: { ...BAR, format: words.timeFormat, align: 'left', wrap: false },
          },
          label(words.stamp(list.stamp.by, list.stamp.phase), { ...BAR, wrap: false }),
          blank(BAR),
        ],
      },
      {
        id: '#about',
        height: 22,
        cells: [label(''), label(''), label(words.about, { color: COLOR.muted, wrap: false }), blank()],
      },
      ...tables.flatMap((rows, at) => [
        ...rows,
        ...(at < tables.length - 1 ? [{ id: `#gap.${at}`, height: 14, cells: [blank()] }] : []),
      ]),
    ],
    highlights: [
      marked(state, text.marks.warning, { background: COLOR.warning, color: COLOR.warningText }),
      marked(state, text.marks.error, { background: COLOR.error, color: COLOR.errorText }),
      marked(state, text.marks.done, { color: COLOR.doneText }),
      marked(state, text.marks.missing, { color: COLOR.muted }),
      marked(title, text.marks.warning, { background: COLOR.warning, color: COLOR.warningText }),
      marked(title, text.marks.done, { color: COLOR.doneText }),
    ],
  };
}

const BAR = { background: COLOR.header, color: COLOR.onHeader, middle: true } as const;
