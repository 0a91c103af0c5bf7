import { describe, expect, test } from 'vitest';
import { PHASES } from '../../src/round/phases';
import { personMayEdit } from '../../src/round/rights';
import { AGENCIES, asRound, formCells, inPhase, STATUS, VERIFIER } from './phases';
import { CLERK, COORDINATOR, FORM, LEADER, OTHER_CLERK, rowOf, SETTINGS } from './round';

const FORM_IDS: Record<string, string> = { 'Sở Công Thương': 'a01', 'Sở Tài chính': 'a02' };
const CELLS = formCells();

describe('on the forms, each person types where the table of rights says so and nowhere else', () => {
  test('there is something of every kind to try', () => {
    const kinds = new Set(CELLS.map(({ kind }) => kind));
    expect(kinds).toEqual(
      new Set([
        'answers',
        'verification',
        'decisions',
        'computed',
        ...(kinds.has('explanation') ? ['explanation'] : []),
      ]),
    );
  });

  test.each([...PHASES])('in the phase %s', (phase) => {
    const workbench = inPhase(phase);
    const round = asRound(phase);
    for (const tab of AGENCIES.map(({ name }) => name)) {
      const form = { agencyId: FORM_IDS[tab] ?? '', status: STATUS };
      for (const person of [CLERK, OTHER_CLERK, VERIFIER, LEADER, COORDINATOR]) {
        workbench.actAs(person);
        for (const { kind, rowId, column, entry } of CELLS) {
          // No protection keeps those out who look after it; what they write over is told and taken out by Khôi phục mẫu phiếu.
          if (person === COORDINATOR && kind === 'computed') continue;
          const cell = `${column}${rowOf(workbench, tab, rowId)}`;
          const place = `${person} in ${cell} (${kind}) of ${tab}`;
          const { ok } = workbench.type(tab, cell, entry);
          expect([place, ok]).toEqual([place, personMayEdit(round, person, kind, form)]);
        }
      }
    }
  });
});

describe('everywhere else', () => {
  const OTHER_TABS = [SETTINGS, 'Bộ tiêu chí Hậu Giang 2017', 'Tổng hợp', 'Bảng điều khiển', 'Nhật ký', 'Hướng dẫn'];

  test.each([...PHASES])('only the coordinator types, in the phase %s', (phase) => {
    const workbench = inPhase(phase);
    for (const person of [CLERK, OTHER_CLERK, VERIFIER, LEADER]) {
      workbench.actAs(person);
      for (const tab of OTHER_TABS) {
        expect([person, tab, workbench.type(tab, 'B2', 'x').ok]).toEqual([person, tab, false]);
      }
      expect(workbench.insertRows(FORM, 8).ok).toBe(false);
    }
    workbench.actAs(COORDINATOR);
    expect(workbench.type(SETTINGS, `C${rowOf(workbench, SETTINGS, 'setting.name')}`, 'Đợt năm nay').ok).toBe(true);
  });
});
