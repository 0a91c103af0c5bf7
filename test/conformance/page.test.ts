import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { PAGE, pageAsItShouldRead } from '../../tools/conformance';
import { testsNamed } from '../../tools/conformance/parts';
import { serviceCalls } from '../../tools/service-methods';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const CALLS = serviceCalls(ROOT);
const page = readFileSync(PAGE, 'utf8');

test('docs/conformance.md lists what there is; `npm run conformance` brings it up to date', async () => {
  expect(page).toBe(await pageAsItShouldRead(page, CALLS));
});

test('nothing that the add-on uses is missing on the workbench', () => {
  const [, ...rows] = page.slice(page.indexOf('<!-- services -->'), page.indexOf('<!-- /services -->')).split('\n');
  const lacking = (name: string) =>
    rows
      .find((row) => row.startsWith(`| ${name} |`))
      ?.split(' | ')
      .at(-1)
      ?.replace(/ \|$/, '')
      .split(', ') ?? [];
  const used = CALLS.map(({ method }) => method.split('.'));
  expect(used.filter(([name = '', member = '']) => lacking(name).includes(member))).toEqual([]);
});

test('the tests that the page names are there', () => {
  const named = testsNamed(page);
  expect(named.length).toBeGreaterThan(60);
  const isThere = ({ file, title }: { file: string; title: string }) => {
    const path = join(ROOT, 'test', file);
    return existsSync(path) && readFileSync(path, 'utf8').includes(title);
  };
  expect(named.filter((one) => !isThere(one))).toEqual([]);
});
