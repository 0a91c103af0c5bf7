import { expect, test } from 'vitest';
import { filledIn, LOG, logLines, OTHER_FORM, RANKING, untouchedRound } from './damaged';
import { fingerprint } from './fingerprint';
import { setting } from './phases';
import { CLERK, COORDINATOR, enter, everything, FORM, OTHER_CLERK, ranking, run, SETTINGS, said } from './round';
import { ask } from './verification';

test('a clerk who pastes over a whole tab is refused, and nothing is lost', () => {
  const workbench = filledIn();
  const before = fingerprint(workbench);
  workbench.actAs(CLERK);
  for (const tab of [FORM, OTHER_FORM, SETTINGS, LOG, RANKING]) {
    const rows = everything(workbench, tab);
    const block = rows.map((row) => row.map(() => 'dán đè'));
    expect(workbench.paste(tab, 'A1', block).ok).toBe(false);
  }
  expect(fingerprint(workbench)).toEqual(before);
  workbench.actAs(COORDINATOR);
  run(workbench, 'menuRecompute');
  expect(ranking(workbench, RANKING)[0]).toMatchObject({ agency: FORM, total: 21 });
});

test('two coordinators in turn see what the other did; what one saw no more is not written over', () => {
  const workbench = untouchedRound();
  const other = OTHER_CLERK;
  setting(workbench, 'coordinators', `${COORDINATOR}, ${other}`);
  run(workbench, 'menuCheckProtection');
  enter(workbench, FORM, 'I.4', 'Có');
  run(workbench, 'menuRecompute');

  workbench.actAs(other);
  const state = JSON.parse(JSON.stringify(workbench.callServer('sidebarSetupState', []))).value.value;
  workbench.actAs(COORDINATOR);
  setting(workbench, 'reportBy', '15/03/2027');
  workbench.actAs(other);
  const plan = { ...state.current, settings: { ...state.current.settings, name: 'Đợt khác' } };
  const written = ask(workbench, 'sidebarSetupWrite', { stamp: state.stamp, plan });
  expect(written.ok).toBe(false);
  expect(everything(workbench, SETTINGS).find(([id]) => id === 'setting.name')?.[2]).not.toBe('Đợt khác');
  enter(workbench, OTHER_FORM, 'I.2', '20', '50');
  run(workbench, 'menuRecompute');
  expect(said(workbench)).toMatch(/^Đã tính lại xếp hạng: 2\/2/);

  workbench.actAs(COORDINATOR);
  expect(ask(workbench, 'sidebarMovePhase', { to: 'verification' }).ok).toBe(true);
  workbench.actAs(other);
  expect(ask(workbench, 'sidebarMovePhase', { to: 'verification' }).said).toContain('đang ở giai đoạn “Thẩm định”');
  run(workbench, 'menuRecompute');
  expect(said(workbench)).not.toContain('Nhật ký');
  expect(ranking(workbench, RANKING).map(({ agency, total }) => [agency, total])).toEqual([
    [FORM, 15],
    [OTHER_FORM, 6],
  ]);
  const people = logLines(workbench).map((line) => line.split(' | ').slice(0, 2));
  expect(people.slice(-5)).toEqual([
    ['không rõ', 'Sửa tab Thiết lập'],
    [other, 'Tính lại xếp hạng'],
    [COORDINATOR, 'Chuyển giai đoạn'],
    [other, 'Chuyển giai đoạn'],
    [other, 'Tính lại xếp hạng'],
  ]);
});
