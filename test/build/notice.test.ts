import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { bundledPackages } from '../../tools/bundled-packages';
import { demandOf } from '../../tools/licences/demands';

test('every package in what is pushed is named in NOTICE, and none asks for more than that', async () => {
  const notice = readFileSync(new URL('../../NOTICE', import.meta.url), 'utf8');
  const [pushed = ''] = notice.split('The local workbench');
  const named = Array.from(pushed.matchAll(/^- (\S+) –/gm), ([, name]) => name);
  const packages = await bundledPackages();
  expect(packages.map(({ name }) => name)).toEqual([...named].sort());
  for (const { name, licence } of packages) expect([name, demandOf(licence)]).toEqual([name, 'permissive']);
});
