import { type CellValue, shown, squeeze } from '../cell';
import { dateOfCell, readCalendarDate, readMonthAndDay } from '../dates';
import { LONGEST_ID, LONGEST_SHORT_TITLE, LONGEST_TEXT, RUBRIC_ID_PATTERN } from '../limits';
import type { Rubric } from '../rubric';
import { INFO_KEYS, type InfoKey, ROW_ID } from './layout';
import type { ReportCell, RowReader } from './row-reader';

type Info = Pick<Rubric, 'id' | 'version' | 'title' | 'shortTitle' | 'regulation' | 'calendar'>;

/** Reads the rows that describe the rubric itself; the values stand in the `figure` column. */
export function readInfo(readers: readonly RowReader[], report: ReportCell): Info {
  const rows = new Map(readers.filter(({ row }) => row.kind === 'info').map((reader) => [reader.row.id, reader]));
  const known = new Set<string>(INFO_KEYS.map(ROW_ID.info));
  for (const { row } of rows.values()) {
    if (!known.has(row.id)) report(row.at, 'id', { code: 'unknownInfo', known: Array.from(known) });
  }
  const textOf = (key: InfoKey, longest = LONGEST_TEXT): string => {
    const reader = rows.get(ROW_ID.info(key));
    if (reader === undefined) report(0, 'id', { code: 'rowMissing', id: ROW_ID.info(key), kind: 'info' });
    return reader?.text('figure', longest, 'required') ?? '';
  };
  const dateOf = (key: InfoKey, read: (cell: CellValue) => string | null, example: string): string => {
    const reader = rows.get(ROW_ID.info(key));
    if (reader === undefined || reader.isEmpty('figure')) return textOf(key);
    const cell = reader.cell('figure');
    const date = read(cell);
    if (date === null) reader.report('figure', { code: 'badDate', entered: shown(cell), example });
    return date ?? '';
  };
  const dayOf = (key: InfoKey) => dateOf(key, readDay, '14/12');

  const id = textOf('id', LONGEST_ID);
  if (id !== '' && !RUBRIC_ID_PATTERN.test(id)) {
    rows.get(ROW_ID.info('id'))?.report('figure', { code: 'badId', entered: id, example: 'hau-giang-2017' });
  }
  return {
    id,
    version: textOf('version'),
    title: textOf('title'),
    shortTitle: textOf('shortTitle', LONGEST_SHORT_TITLE),
    regulation: {
      number: textOf('regulation.number'),
      date: dateOf('regulation.date', readDate, '03/10/2017'),
      issuer: textOf('regulation.issuer'),
      title: textOf('regulation.title'),
    },
    calendar: {
      dataFrom: dayOf('calendar.dataFrom'),
      dataTo: dayOf('calendar.dataTo'),
      reportBy: dayOf('calendar.reportBy'),
    },
  };
}

function readDate(cell: CellValue): string | null {
  return typeof cell === 'object' ? dateOfCell(cell) : readCalendarDate(squeeze(String(cell)));
}

function readDay(cell: CellValue): string | null {
  return typeof cell === 'object' ? dateOfCell(cell).slice(5) : readMonthAndDay(squeeze(String(cell)));
}
