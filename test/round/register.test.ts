import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type AgencyRecord, daysAfter, emptyRecord, isMoment, receive } from '../../src/round/register';

const MARK = '3F2A-91C0-77DE-0B14';
const CLERK = 'nhaplieu@so.example';
const CONTEXT = {
  now: '17/12/2026 09:00:00',
  checkedAt: '10/12/2026 08:00:00',
  reportBy: '14/12/2026',
  people: [CLERK],
  answersFingerprint: MARK,
  changedSinceVerdict: '',
  fixedFormulas: '',
};
const REQUEST = { requested: true, at: '12/12/2026 10:30:00', by: CLERK, fingerprint: MARK };

describe('what is received', () => {
  test('is what the form says, where that can be true', () => {
    expect(receive(emptyRecord('a01'), REQUEST, CONTEXT)).toEqual({
      record: {
        agencyId: 'a01',
        status: 'submitted',
        submittedAt: '12/12/2026 10:30:00',
        submittedBy: CLERK,
        daysLate: 0,
        fingerprint: MARK,
        receivedAt: CONTEXT.now,
        reason: '',
        remark: '',
      },
      // Received after the last day: nobody saw it in time.
      oddities: [{ code: 'timeUnchecked', entered: '12/12/2026 10:30:00', checkedAt: CONTEXT.checkedAt }],
    });
  });

  test('is not questioned in time when it is seen in time, is late, or had been sent in before', () => {
    const codes = (before: AgencyRecord, at: string, now: string) =>
      receive(before, { ...REQUEST, at }, { ...CONTEXT, now }).oddities.map(({ code }) => code);
    const open = emptyRecord('a01');
    expect(codes(open, '14/12/2026 10:30:00', '14/12/2026 23:59:00')).toEqual([]);
    expect(codes(open, '15/12/2026 10:30:00', CONTEXT.now)).toEqual([]);
    expect(codes({ ...open, status: 'returned', daysLate: 0 }, '14/12/2026 10:30:00', CONTEXT.now)).toEqual([]);
    expect(codes(open, '14/12/2026 16:30:00', CONTEXT.now)).toEqual(['timeUnchecked']);
  });

  test.each(['', ' '])(
    'with only the word on the form (time %j): the time of reception, nobody, and the answers as they stand',
    (at) => {
      const { record, oddities } = receive(
        emptyRecord('a01'),
        { requested: true, at, by: '', fingerprint: '' },
        CONTEXT,
      );
      expect(record).toMatchObject({ submittedAt: CONTEXT.now, submittedBy: '', fingerprint: MARK, daysLate: 3 });
      expect(oddities).toEqual([]);
    },
  );

  test('of a form that was returned is as late as it was the first time', () => {
    const before = { ...emptyRecord('a01'), status: 'returned' as const, daysLate: 0, reason: 'sửa' };
    expect(receive(before, { ...REQUEST, at: CONTEXT.now }, CONTEXT).record).toMatchObject({ daysLate: 0, reason: '' });
  });

  test('never counts as earlier than the forms were last looked at, nor later than now, whatever is written', () => {
    const day = fc.date({ min: new Date('2026-11-01'), max: new Date('2027-01-31'), noInvalidDate: true });
    const written = fc.oneof(
      fc.string(),
      day.map((date) => {
        const [year, month, dayOfMonth] = date.toISOString().slice(0, 10).split('-');
        return `${dayOfMonth}/${month}/${year} ${date.toISOString().slice(11, 19)}`;
      }),
    );
    const sortable = (text: string) => text.replace(/^(\d\d)\/(\d\d)\/(\d{4})/, '$3-$2-$1');
    fc.assert(
      fc.property(written, fc.string(), fc.string(), (at, by, fingerprint) => {
        const { record } = receive(emptyRecord('a01'), { requested: true, at, by, fingerprint }, CONTEXT);
        expect(isMoment(record.submittedAt)).toBe(true);
        expect(sortable(record.submittedAt) >= sortable(CONTEXT.checkedAt)).toBe(true);
        expect(sortable(record.submittedAt) <= sortable(CONTEXT.now)).toBe(true);
        expect(record.submittedBy === '' || CONTEXT.people.includes(record.submittedBy)).toBe(true);
      }),
    );
  });
});

test('days late are counted from the end of the last day', () => {
  expect(daysAfter('14/12/2026', '14/12/2026 23:59:59')).toBe(0);
  expect(daysAfter('14/12/2026', '15/12/2026 00:00:00')).toBe(1);
  expect(daysAfter('31/12/2026', '02/01/2027 08:00:00')).toBe(2);
  expect(daysAfter('14/12/2026', '01/12/2026 08:00:00')).toBe(0);
  expect(daysAfter('', '01/12/2026 08:00:00')).toBe(0);
});

test.each(['', '14/12/2026', '31/02/2026 08:00:00', '14/12/2026 24:00:00', '14/12/2026 8:00', '2026-12-14 08:00:00'])(
  '%j is no moment',
  (text) => {
    expect(isMoment(text)).toBe(false);
  },
);
