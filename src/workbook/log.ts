import { literal } from './cells';
import type { TabIndex } from './tab-index';

/** One line of Nhật ký. */
export interface LogLine {
  person: string;
  action: string;
  what: string;
}

/** Longest text of a log line: what was taken out of a cell has to fit in whole, and a cell takes 50,000 characters. */
const LONGEST = 49_999;

/** Appends a line to Nhật ký, if that tab is there. Lines are never changed or removed. */
export function appendLog(tabs: TabIndex, line: LogLine): void {
  const what = line.what.length > LONGEST ? `${line.what.slice(0, LONGEST - 1)}…` : line.what;
  tabs.get('log')?.appendRow(['', new Date(), literal(line.person), literal(line.action), literal(what)]);
}
