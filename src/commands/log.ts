import { type Kept, knownFrom, learn } from '../round/log-chain';
import type { Watched } from '../round/watched';
import type { CellValue } from '../rubric/cell';
import { LOG_WIDTH } from '../tabs/log-tab';
import { columnLetters, tabKey } from '../tabs/tab-spec';
import { readTab } from '../workbook/cells';
import { appendLog } from '../workbook/log';
import type { Desk } from './desk';

/** A line of Nhật ký as a command gives it. */
export interface LineToLog {
  /** Whoever asks, if left out; `''` if nobody knows who it was. */
  person?: string;
  action: string;
  what: string;
  kept?: Kept | undefined;
}

/** Writes lines into Nhật ký, if that tab is there. Google does not always tell who somebody is; then the line says so. */
export function logLines(desk: Desk, lines: readonly LineToLog[]): void {
  const read = ROWS.get(desk) ?? null;
  ROWS.delete(desk);
  appendLog(
    desk.tabs,
    lines.map(({ person = desk.person, ...line }) => ({
      ...line,
      person: person === '' ? desk.text.log.unknown : person,
    })),
    read,
  );
  const known = KNOWN.get(desk);
  if (known !== undefined) for (const { kept = {} } of lines) learn(known, kept);
}

/** What is known by the lines of Nhật ký. */
export function knownOf(desk: Desk): ReadonlyMap<string, Watched> {
  const known = KNOWN.get(desk) ?? knownFrom(readLog(desk));
  KNOWN.set(desk, known);
  return known;
}

const KNOWN = new WeakMap<Desk, Map<string, Watched>>();

/** Nhật ký as it stands; nothing while it is not there. Read once a command, and again once the command has written a line. */
export function readLog(desk: Desk): CellValue[][] {
  const sheet = desk.tabs.get(tabKey('log'));
  const rows = ROWS.get(desk) ?? (sheet === null ? [] : readTab(sheet, columnLetters(LOG_WIDTH)));
  if (sheet !== null) ROWS.set(desk, rows);
  return rows;
}

const ROWS = new WeakMap<Desk, CellValue[][]>();
