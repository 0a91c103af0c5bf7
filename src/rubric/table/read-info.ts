import { type CellValue, shown, squeeze } from '../cell';
import { dateOfCell, readCalendarDate, readMonthAndDay } from '../dates';
import { LONGEST_ID, LONGEST_SHORT_TITLE, LONGEST_TEXT, RUBRIC_ID_PATTERN } from '../limits';
import type { Rubric } from '../rubric';
import { INFO_KEYS, type InfoKey, ROW_ID } from './layout';
import type { ReportCell, RowReader } from './row-reader';
import type { Vocabulary } from './words';

type Info = Pick<
  Rubric,
  'id' | 'version' | 'title' | 'shortTitle' | 'regulation' | 'calendar' | 'scoring' | 'total' | 'zeroDenominator'
>;

/** Reads the rows that describe the rubric itself; the values stand in the `figure` column. */
export function readInfo(readers: readonly RowReader[], vocabulary: Vocabulary, report: ReportCell): Info {
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
  /** A date that is written; `undefined` where the row is missing or blank, since not every text has one. */
  const dateOf = (key: InfoKey, read: (cell: CellValue) => string | null, example: string): string | undefined => {
    const reader = rows.get(ROW_ID.info(key));
    if (reader === undefined || reader.isEmpty('figure')) return undefined;
    const cell = reader.cell('figure');
    const date = read(cell);
    if (date === null) reader.report('figure', { code: 'badDate', entered: shown(cell), example });
    return date ?? undefined;
  };
  /** One of a few words, blank for the first. */
  const wordOf = <W>(
    key: InfoKey,
    read: (entered: string) => W | undefined,
    known: readonly string[],
  ): W | undefined => {
    const reader = rows.get(ROW_ID.info(key));
    if (reader === undefined || reader.isEmpty('figure')) return undefined;
    const word = read(reader.word('figure'));
    if (word === undefined)
      reader.report('figure', { code: 'unknownFlag', entered: shown(reader.cell('figure')), known });
    return word;
  };
  const dayOf = (key: InfoKey) => dateOf(key, readDay, '14/12');

  const id = textOf('id', LONGEST_ID);
  if (id !== '' && !RUBRIC_ID_PATTERN.test(id)) {
    rows.get(ROW_ID.info('id'))?.report('figure', { code: 'badId', entered: id, example: 'hau-giang-2017' });
  }
  const date = dateOf('regulation.date', readDate, '03/10/2017');
  const [dataFrom, dataTo, reportBy, verifyBy, explainBy, publishBy] = [
    dayOf('calendar.dataFrom'),
    dayOf('calendar.dataTo'),
    dayOf('calendar.reportBy'),
    dayOf('calendar.verifyBy'),
    dayOf('calendar.explainBy'),
    dayOf('calendar.publishBy'),
  ];
  const scoring = wordOf('scoring', vocabulary.scoring, Object.values(vocabulary.shown.scoring));
  const zeroDenominator = wordOf(
    'zeroDenominator',
    vocabulary.zeroDenominator,
    Object.values(vocabulary.shown.zeroDenominators),
  );
  const total = wordOf('total', vocabulary.total, Object.values(vocabulary.shown.totals));
  return {
    id,
    version: textOf('version'),
    title: textOf('title'),
    shortTitle: textOf('shortTitle', LONGEST_SHORT_TITLE),
    regulation: {
      number: textOf('regulation.number'),
      ...(date === undefined ? {} : { date }),
      issuer: textOf('regulation.issuer'),
      title: textOf('regulation.title'),
    },
    calendar: {
      ...(dataFrom === undefined ? {} : { dataFrom }),
      ...(dataTo === undefined ? {} : { dataTo }),
      ...(reportBy === undefined ? {} : { reportBy }),
      ...(verifyBy === undefined ? {} : { verifyBy }),
      ...(explainBy === undefined ? {} : { explainBy }),
      ...(publishBy === undefined ? {} : { publishBy }),
    },
    ...(scoring === undefined ? {} : { scoring }),
    ...(total === undefined ? {} : { total: { method: total } }),
    ...(zeroDenominator === undefined ? {} : { zeroDenominator }),
  };
}

function readDate(cell: CellValue): string | null {
  return typeof cell === 'object' ? dateOfCell(cell) : readCalendarDate(squeeze(String(cell)));
}

function readDay(cell: CellValue): string | null {
  return typeof cell === 'object' ? dateOfCell(cell).slice(5) : readMonthAndDay(squeeze(String(cell)));
}
