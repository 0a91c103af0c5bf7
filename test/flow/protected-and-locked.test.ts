import { expect, test } from 'vitest';
import { createWorkbench, type People } from '../../workbench/runtime';
import { BUNDLE, COORDINATOR, emptyWorkbook, expectOk, FORM, rowOf, run, said, workbookWithSettings } from './round';

const STRANGER = 'soyte@haugiang.example';

test('should Google take only people with whom the file is shared, sharing it and running again is enough', () => {
  const people: People = { owner: COORDINATOR, editors: [], viewers: [] };
  const workbench = createWorkbench({ bundle: BUNDLE, people });
  workbench.limits.protectionsTakeStrangers = false;
  workbookWithSettings([{ name: FORM, editors: STRANGER }], workbench);

  run(workbench, 'menuCreateRound');
  expect(said(workbench)).toContain(`Invalid user: ${STRANGER}`);
  expect(said(workbench)).toContain('hãy làm lại lệnh');

  people.editors.push(STRANGER);
  run(workbench, 'menuCreateRound');
  workbench.actAs(STRANGER);
  const figure = `F${rowOf(workbench, FORM, 'I.1')}`;
  expectOk(workbench.type(FORM, figure, '1'));
  expect(workbench.type(FORM, 'B1', 'x').ok).toBe(false);
});

test('a lock is let go of only once everything written has been sent', () => {
  const workbench = workbookWithSettings(undefined, emptyWorkbook());
  run(workbench, 'menuCreateRound');
  run(workbench, 'menuRecompute');
  expectOk(workbench.callServer('sidebarMovePhase', [{ to: 'verification' }]));
  expect(workbench.gate.count('Lock.releaseLock')).toBeGreaterThanOrEqual(3);
  expect(workbench.gate.releasesBeforeFlush).toBe(0);
});
