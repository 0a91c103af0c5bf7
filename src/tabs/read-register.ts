import { type AgencyRecord, emptyRecord, isMoment } from '../round/register';
import type { AgencyStatus } from '../round/rights';
import { type CellValue, fold } from '../rubric/cell';
import { everyLanguage, inEveryLanguage } from '../text/text';
import { recognise } from './landmarks';
import { agencyOfRow, REGISTER, REGISTER_ROW, REQUEST_SEPARATOR } from './register-columns';

/** What the formulas of Theo dõi show of a form now; `null` and `''` where they show nothing. */
export interface LiveLine {
  answered: number;
  criteria: number;
  invalid: number;
  total: number | null;
  grade: string;
  verified: number;
  differing: number;
}

/** Theo dõi as it was read. */
export interface ReadRegister {
  records: Map<string, AgencyRecord>;
  live: Map<string, LiveLine>;
  /** Agencies on whose forms the word for sending in is chosen. */
  requested: Set<string>;
  /** Agencies whose forms can't be seen from here: nobody knows what is written there. */
  unseen: Set<string>;
  /** Rows of the agencies, from 1. */
  rows: Map<string, number>;
  /** When the forms were last looked at; `''` if never. */
  checkedAt: string;
  /** Row in which that is to be noted, from 1; 0 if it is gone. */
  aboutRow: number;
  /** A column is missing or stands elsewhere: nothing may be written before the tab is laid out again. */
  columnsMoved: boolean;
}

/** Column in which the time of the last look stands in the row about the tab. */
export const CHECKED_AT = REGISTER.receivedAt;

/** Reads Theo dõi from A1. The commands write it, but any coordinator can type in it, so nothing is believed that can't be. */
export function readRegister(content: readonly (readonly CellValue[])[]): ReadRegister {
  const { rows, columnsMoved } = recognise(content, { columns: COLUMNS, rows: [] });
  const read: ReadRegister = {
    records: new Map(),
    live: new Map(),
    requested: new Set(),
    unseen: new Set(),
    rows: new Map(),
    checkedAt: '',
    aboutRow: 0,
    columnsMoved,
  };
  for (const [at, row] of rows.entries()) {
    const rowId = String(row[0] ?? '');
    if (rowId === REGISTER_ROW.about && read.aboutRow === 0) {
      const checkedAt = textIn(row, CHECKED_AT);
      read.aboutRow = at + 1;
      read.checkedAt = isMoment(checkedAt) ? checkedAt : '';
    }
    const agencyId = agencyOfRow(rowId);
    if (agencyId === null || read.rows.has(agencyId)) continue;
    read.rows.set(agencyId, at + 1);
    read.records.set(agencyId, recordIn(row, agencyId));
    read.live.set(agencyId, liveIn(row));
    const request = textIn(row, REGISTER.request);
    const [word = ''] = request.split(REQUEST_SEPARATOR);
    if (!request.includes(REQUEST_SEPARATOR)) read.unseen.add(agencyId);
    if (SUBMIT.has(fold(word))) read.requested.add(agencyId);
  }
  return read;
}

const COLUMNS = Object.keys(REGISTER).map((name) =>
  name === 'id'
    ? { names: [REGISTER_ROW.header], entered: false }
    : {
        names: Array.from(
          new Set(inEveryLanguage(({ submission: { columns } }) => columns[name as keyof typeof columns])),
        ),
        entered: false,
      },
);

const SUBMIT: ReadonlySet<string> = new Set(inEveryLanguage((text) => fold(text.form.submit)));

const STATUSES: readonly AgencyStatus[] = ['open', 'submitted', 'returned', 'locked'];

function recordIn(row: readonly CellValue[], agencyId: string): AgencyRecord {
  const moment = (column: number) => {
    const entered = textIn(row, column);
    return isMoment(entered) ? entered : '';
  };
  const days = row[REGISTER.daysLate - 1];
  const record: AgencyRecord = {
    ...emptyRecord(agencyId),
    submittedAt: moment(REGISTER.submittedAt),
    submittedBy: textIn(row, REGISTER.submittedBy),
    receivedAt: moment(REGISTER.receivedAt),
    reason: textIn(row, REGISTER.reason),
    remark: textIn(row, REGISTER.remark),
    fingerprint: textIn(row, REGISTER.fingerprint),
    daysLate: typeof days === 'number' && Number.isInteger(days) && days >= 0 ? days : null,
  };
  return { ...record, status: statusIn(row) ?? (record.receivedAt === '' ? 'open' : 'submitted') };
}

/** The state of a row; `null` if some other word stands there. */
function statusIn(row: readonly CellValue[]): AgencyStatus | null {
  const word = fold(textIn(row, REGISTER.status));
  return (
    STATUSES.find((status) => everyLanguage.some((text) => fold(text.submission.statuses[status]) === word)) ?? null
  );
}

function liveIn(row: readonly CellValue[]): LiveLine {
  const number = (column: number) => {
    const value = row[column - 1];
    return typeof value === 'number' && Number.isFinite(value) ? value : null;
  };
  return {
    answered: number(REGISTER.answered) ?? 0,
    criteria: number(REGISTER.criteria) ?? 0,
    invalid: number(REGISTER.invalid) ?? 0,
    total: number(REGISTER.total),
    grade: textIn(row, REGISTER.grade),
    verified: number(REGISTER.verified) ?? 0,
    differing: number(REGISTER.differing) ?? 0,
  };
}

function textIn(row: readonly CellValue[], column: number): string {
  return String(row[column - 1] ?? '').trim();
}
