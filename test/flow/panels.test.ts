import { describe, expect, test } from 'vitest';
import type { AgencyLine, Reminder, Reply, ResultsView } from '../../src/wire';
import type { Workbench } from '../../workbench/runtime';
import { untouchedRound } from './damaged';
import { CLERK, enter, FORM, LEADER } from './round';

function replyTo<T>(workbench: Workbench, name: string, ...args: unknown[]): Reply<T> {
  const outcome = workbench.callServer(name, args);
  if (!outcome.ok) throw new Error(outcome.message);
  return JSON.parse(JSON.stringify(outcome.value));
}

function valueIn<T>(reply: Reply<T>): T {
  if (!reply.ok) throw new Error(reply.sentence);
  return reply.value;
}

describe('the list of agencies', () => {
  test('tells how far each is, in a few requests that do not grow with their number', () => {
    const workbench = untouchedRound();
    enter(workbench, FORM, 'I.4', 'Có');
    workbench.gate.reset();
    const lines = valueIn(replyTo<AgencyLine[]>(workbench, 'sidebarAgencies'));
    expect(workbench.gate.requests).toBeLessThanOrEqual(8);
    expect(lines.map(({ name, answered, criteria, status }) => [name, answered, criteria, status])).toEqual([
      ['Sở Công Thương', 1, 72, 'open'],
      ['Sở Tài chính', 0, 72, 'open'],
    ]);
    expect(lines[0]?.total).toBeGreaterThan(0);
    expect(lines[1]?.total ?? 0).toBe(0);
    expect(lines.every(({ sheetId }) => sheetId !== null)).toBe(true);
  });

  test('is for those who run the round', () => {
    const workbench = untouchedRound();
    workbench.actAs(CLERK);
    expect(replyTo(workbench, 'sidebarAgencies')).toMatchObject({ ok: false });
    expect(replyTo(workbench, 'sidebarReminder', { agencyId: 'a01' })).toMatchObject({ ok: false });
    expect(replyTo(workbench, 'sidebarCheckProtection')).toMatchObject({ ok: false });
    expect(replyTo(workbench, 'sidebarPublish')).toMatchObject({ ok: false });
  });
});

test('the results count who has begun and name the ends, for everybody', () => {
  const workbench = untouchedRound();
  enter(workbench, FORM, 'I.4', 'Có');
  workbench.actAs(LEADER);
  const { phase, groups, links } = valueIn(replyTo<ResultsView>(workbench, 'sidebarResults'));
  expect(phase).toBe('Tự đánh giá');
  expect(groups[0]).toMatchObject({
    name: 'Sở, ban, ngành tỉnh',
    agencies: 2,
    begun: 1,
    complete: 0,
    best: { name: FORM },
    lowest: [],
  });
  const [first] = links;
  expect(first).toMatchObject({ kind: 'dashboard', name: 'Bảng điều khiển' });
  expect(replyTo(workbench, 'sidebarGoToTab', { sheetId: first?.sheetId })).toEqual({ ok: true, value: null });
  expect(replyTo(workbench, 'sidebarGoToTab', { sheetId: 424_242 })).toMatchObject({ ok: false });
});

test('a reminder names what is missing and whom it goes to, and changes nothing', () => {
  const workbench = untouchedRound();
  const before = JSON.stringify(workbench.snapshot());
  const reminder = valueIn(replyTo<Reminder>(workbench, 'sidebarReminder', { agencyId: 'a01' }));
  expect(reminder.to).toEqual([CLERK]);
  expect(reminder.subject).toContain(FORM);
  expect(reminder.body).toContain('- Chưa nhập tiêu chí nào.');
  expect(reminder.body).toContain('https://');
  expect(JSON.stringify(workbench.snapshot())).toBe(before);
  expect(replyTo(workbench, 'sidebarReminder', { agencyId: 'a99' })).toMatchObject({ ok: false });
  expect(replyTo(workbench, 'sidebarReminder', 'a01')).toMatchObject({ ok: false });
});
