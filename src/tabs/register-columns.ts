/** Columns of Theo dõi, from 1. What the commands write stands side by side, from `status` to `notice`; the rest is formulas. */
export const REGISTER = {
  id: 1,
  number: 2,
  agency: 3,
  group: 4,
  timing: 5,
  status: 6,
  submittedAt: 7,
  submittedBy: 8,
  receivedAt: 9,
  reason: 10,
  remark: 11,
  fingerprint: 12,
  daysLate: 13,
  notice: 14,
  live: 15,
  answered: 16,
  criteria: 17,
  invalid: 18,
  total: 19,
  grade: 20,
  verified: 21,
  differing: 22,
  request: 23,
} as const;

/** Number of columns of Theo dõi. */
export const REGISTER_WIDTH = 23;

/** Ids of the rows of Theo dõi that are no agency's. */
export const REGISTER_ROW = {
  title: '#register',
  about: '#about',
  header: '#header',
  gone: '#gone',
} as const;

/** Row of an agency. */
export function registerRow(agencyId: string): string {
  return `agency.${agencyId}`;
}

/** The agency of a row, `null` for any other row. */
export function agencyOfRow(rowId: string): string | null {
  return /^agency\.(.+)$/.exec(rowId)?.[1] ?? null;
}

/** Between the parts of a request, which are time, person and fingerprint behind the word for sending in. */
export const REQUEST_SEPARATOR = '|';
