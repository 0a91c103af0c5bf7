import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Bundle } from '../../workbench/server/bundle';
import { readPeople, SAMPLE_PEOPLE } from '../../workbench/server/people';
import { startWorkbench } from '../../workbench/server/start-workbench';
import { findChromium, launchChromium } from '../chromium';

/** Milliseconds from asking for the page until its menu can be clicked, in a fresh browser; `null` without a browser. */
export async function measurePage(bundle: Bundle, snapshot: unknown): Promise<number | null> {
  if (findChromium() === undefined) return null;
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  const people = await readPeople(SAMPLE_PEOPLE);
  const server = await startWorkbench({
    bundle,
    people,
    title: 'Bench',
    folder,
    makeFirstSnapshot: async () => snapshot,
    port: 0,
  });
  const browser = await launchChromium();
  try {
    const page = await browser.newPage({ viewport: { width: 1366, height: 768 } });
    const start = performance.now();
    await page.goto(server.url);
    await page.getByText('Chấm điểm CNTT', { exact: true }).first().click();
    await page.getByText('Mở thanh bên').first().waitFor();
    return performance.now() - start;
  } finally {
    await browser.close();
    await server.close();
    rmSync(folder, { recursive: true, force: true });
  }
}
