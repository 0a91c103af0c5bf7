import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Frame, Page } from 'playwright-core';
import * as z from 'zod/mini';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const Findings = z.array(
  z.object({ id: z.string(), help: z.string(), impact: z.string(), nodes: z.array(z.array(z.string())) }),
);

/** What axe calls serious or critical keeps somebody from using the page; the rest is advice. */
const CHECK = `(async () => {
  const { violations } = await axe.run({ resultTypes: ['violations'], preload: false, iframes: false });
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, help, impact, nodes }) => ({ id, help, impact, nodes: nodes.map(({ target }) => target.map(String)) }));
})()`;

/**
 * What keeps people who hear a page, or use it with the keyboard alone, from using it as it is now: a line for each element, with the rule it breaks, how badly, and
 * where it is. Documents inside of it are looked at on their own.
 */
export async function barriers(page: Page | Frame): Promise<string[]> {
  if (!(await page.evaluate("'axe' in window"))) await page.evaluate(AXE);
  const findings = Findings.parse(await page.evaluate(CHECK));
  return findings.flatMap(({ id, help, impact, nodes }) =>
    nodes.map((target) => `${id} (${impact}): ${help}: ${target.join(' ')}`),
  );
}
