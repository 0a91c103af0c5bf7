import { expect, test } from 'vitest';
import { createWorkbench } from '../../workbench/runtime';
import { pasteFromElsewhere } from './damaged';
import { BUNDLE, enter, FORM, PEOPLE, REMEMBERED, rowOf, run, SETTINGS, said, smallRound } from './round';

const ZONE_SENTENCE = 'Múi giờ của tệp đang là Asia/Tokyo, khác giờ Việt Nam';

test('in a file with another time zone days and times are those that people see, and the coordinator is told what to set', () => {
  const home = smallRound();
  run(home, 'menuCheckProtection');
  expect(said(home)).not.toContain('Múi giờ');

  const workbench = createWorkbench({
    bundle: BUNDLE,
    people: PEOPLE,
    snapshot: home.snapshot(),
    remembered: REMEMBERED,
    timeZone: 'Asia/Tokyo',
    now: () => new Date('2026-11-12T15:30:00Z'),
  });
  const cell = `C${rowOf(workbench, SETTINGS, 'setting.reportBy')}`;
  const { getters } = workbench.model;
  const sheetId = getters.getSheetIds().find((id) => getters.getSheetName(id) === SETTINGS) ?? '';
  const target = [getters.getRangeFromSheetXC(sheetId, cell).zone];
  workbench.model.dispatch('SET_FORMATTING', { sheetId, target, format: 'dd/mm/yyyy' });
  pasteFromElsewhere(workbench, SETTINGS, cell, '31/12/2026');
  expect(typeof workbench.value(SETTINGS, cell)).toBe('number');
  run(workbench, 'menuRecompute');
  expect(said(workbench)).toContain(ZONE_SENTENCE);
  expect(JSON.stringify(workbench.callServer('sidebarSetupState', []))).toContain('31/12/2026');
  const shown = workbench.displays('Xếp hạng Sở, ban, ngành tỉnh').flat();
  expect(shown.filter((text) => text.includes('13/11/2026'))).not.toEqual([]);
});

test('a time is told by the clock of its own day: in winter it says of summer what people read then', () => {
  const home = smallRound();
  const inBerlin = (snapshot: unknown, now: string) =>
    createWorkbench({
      bundle: BUNDLE,
      people: PEOPLE,
      snapshot,
      remembered: REMEMBERED,
      timeZone: 'Europe/Berlin',
      now: () => new Date(now),
    });
  const summer = inBerlin(home.snapshot(), '2026-07-01T10:00:00Z');
  run(summer, 'menuRecompute');
  enter(summer, FORM, 'I.4', 'Có');
  const winter = inBerlin(summer.snapshot(), '2026-12-01T10:00:00Z');
  run(winter, 'menuRecompute');
  expect(said(winter)).toContain('01/07/2026 12:00');
});
