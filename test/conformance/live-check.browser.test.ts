import { afterAll, beforeAll, expect, test } from 'vitest';
import { PAGE_QUESTIONS } from '../../live-check/page';
import { liveCheckProject } from '../../tools/live-check/build';
import { createWorkbench } from '../../workbench/runtime';
import { TestWorkbench } from '../page/support/workbench-page';

const OWNER = 'chu@haugiang.example';

let workbench: TestWorkbench;

beforeAll(async () => {
  const { code, html, manifest } = await liveCheckProject();
  const bundle = { code, html, manifest: JSON.parse(manifest) };
  const snapshot = createWorkbench({ bundle, people: { owner: OWNER, editors: [], viewers: [] } }).snapshot();
  workbench = await TestWorkbench.start({
    bundle,
    people: [{ email: OWNER, title: 'Chủ tệp', right: 'owner' }],
    snapshot,
  });
});

afterAll(() => workbench.close());

test('the sidebar of the live-check sees on the workbench what is expected', async () => {
  const window = await workbench.openWindow();
  await window.chooseMenu('Live-check', '2. Check the sidebar');
  const all = `${PAGE_QUESTIONS.length} of ${PAGE_QUESTIONS.length} points are as expected.`;
  await expect
    .poll(() => window.page.frameLocator('iframe').locator('#state').textContent(), { timeout: 30_000 })
    .toBe(all);
  expect(await window.display('Live-check report', 'E2')).toBe('as expected');
});
