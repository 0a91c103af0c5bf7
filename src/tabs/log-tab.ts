import { inEveryLanguage, type Text } from '../text/text';
import { blank, COLOR, ID_COLUMN, label, PLAIN_TAB } from './look';
import { type TabSpec, tabKey } from './tab-spec';

/** Number of columns of a log line: the blank id, time, person, action, what it did. */
export const LOG_WIDTH = 5;

/** The Nhật ký tab. Its lines are appended by the commands and belong to nobody's layout, so a rendering leaves them alone. */
export function logTab(text: Text): TabSpec {
  const words = text.log;
  const bar = { background: COLOR.header, color: COLOR.onHeader, middle: true } as const;
  const head = { background: COLOR.section, bold: true, middle: true } as const;
  return {
    ...PLAIN_TAB,
    key: tabKey('log'),
    name: text.tabs.log,
    otherNames: inEveryLanguage((words) => words.tabs.log),
    color: COLOR.muted,
    layout: 'anchored',
    frozenRows: 2,
    columns: [ID_COLUMN, { width: 150 }, { width: 240 }, { width: 220 }, { width: 620, wrap: true }],
    rows: [
      {
        id: '#log',
        height: 34,
        cells: [label(words.title, { ...bar, bold: true, size: 14, wrap: false }), blank(bar)],
      },
      {
        id: '#header',
        height: 26,
        cells: [label(words.time, head), label(words.person, head), label(words.action, head), label(words.what, head)],
      },
    ],
  };
}
