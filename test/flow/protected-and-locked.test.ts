import { expect, test } from 'vitest';
import { createWorkbench, type People } from '../../workbench/runtime';
import {
  BUNDLE,
  CLERK,
  COORDINATOR,
  emptyWorkbook,
  expectOk,
  FORM,
  rowOf,
  run,
  said,
  workbookWithSettings,
} from './round';

const STRANGER = 'soyte@haugiang.example';

test('should Google take only people with whom the file is shared, one who is not keeps nobody else waiting', () => {
  const people: People = { owner: COORDINATOR, editors: [CLERK], viewers: [] };
  const workbench = createWorkbench({ bundle: BUNDLE, people });
  workbench.limits.protectionsTakeStrangers = false;
  const [ONE, TWO] = [FORM, 'Sở Y tế'];
  workbookWithSettings(
    [
      { name: ONE, editors: `${STRANGER}, ${CLERK}` },
      { name: TWO, editors: STRANGER },
    ],
    workbench,
  );

  run(workbench, 'menuCreateRound');
  expect(said(workbench)).toMatch(
    /^Đã tạo 2 phiếu.* Google không nhận soyte@haugiang\.example vào danh sách người được sửa: /,
  );
  const figureOn = (form: string) => `F${rowOf(workbench, form, 'I.2')}`;
  workbench.actAs(CLERK);
  expectOk(workbench.type(ONE, figureOn(ONE), '1'));
  expect(workbench.type(TWO, figureOn(TWO), '1').ok).toBe(false);
  workbench.actAs(COORDINATOR);
  run(workbench, 'menuCheckProtection');
  expect(said(workbench)).toMatch(/phân quyền đúng, không phải sửa gì\..*Google không nhận/);

  people.editors.push(STRANGER);
  run(workbench, 'menuCheckProtection');
  expect(said(workbench)).toMatch(/sửa lại phân quyền của 2 tab/);
  workbench.actAs(STRANGER);
  expectOk(workbench.type(TWO, figureOn(TWO), '1'));
  expect(workbench.type(TWO, 'B1', 'x').ok).toBe(false);
});

test('a lock is let go of only once everything written has been sent', () => {
  const workbench = workbookWithSettings(undefined, emptyWorkbook());
  run(workbench, 'menuCreateRound');
  run(workbench, 'menuRecompute');
  expectOk(workbench.callServer('sidebarMovePhase', [{ to: 'verification' }]));
  expect(workbench.gate.count('Lock.releaseLock')).toBeGreaterThanOrEqual(3);
  // Also when a command fails in the middle of writing.
  workbench.gate.failAt(150, { message: 'Service unavailable: Spreadsheets' });
  run(workbench, 'menuRerender');
  expect(said(workbench)).toContain('Service unavailable');
  expect(workbench.gate.releasesBeforeFlush).toBe(0);
});
