import { expect, test } from 'vitest';
import { GUEST_POINTS } from '../../live-check/guest';
import { OWNER_POINTS } from '../../live-check/points';
import { scriptIdOf } from '../../tools/live-check';
import { liveCheckProject } from '../../tools/live-check/build';
import { createWorkbench, type Workbench } from '../../workbench/runtime';

const OWNER = 'chu@haugiang.example';
const GUEST = 'khach@haugiang.example';
const REPORT = 'Live-check report';

const PROJECT = await liveCheckProject();

function scratch(editors: string[] = [GUEST]): Workbench {
  const workbench = createWorkbench({
    bundle: { code: PROJECT.code, html: {}, manifest: JSON.parse(PROJECT.manifest) },
    people: { owner: OWNER, editors, viewers: [] },
    locale: 'en_US',
  });
  expect(workbench.open().ok).toBe(true);
  return workbench;
}

/** The lines of the report: point, observed, verdict. */
function lines(workbench: Workbench): string[][] {
  const [, ...rows] = workbench.displays(REPORT);
  return rows.map(([point = '', , , observed = '', verdict = '']) => [point, observed, verdict]);
}

test('on the workbench everything is as expected', () => {
  const workbench = scratch();
  expect(workbench.runMenuItem('runLiveCheck')).toMatchObject({ ok: true });
  expect(workbench.ui.alerts).toEqual([]);
  expect(lines(workbench).filter(([, , verdict]) => verdict !== 'as expected')).toEqual([]);
  expect(lines(workbench)).toHaveLength(OWNER_POINTS.length);
  expect(workbench.ui.toasts.at(-1)?.message).toContain(
    `${OWNER_POINTS.length} of ${OWNER_POINTS.length} points are as expected.`,
  );
});
