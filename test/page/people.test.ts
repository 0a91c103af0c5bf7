import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readPeople, SAMPLE_PEOPLE } from '../../workbench/server/people';

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'people-'));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

function file(content: unknown): string {
  const path = join(folder, 'people.json');
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
  return path;
}

const owner = { email: 'dieuphoi@haugiang.example', title: 'Điều phối viên', right: 'owner' };

test('the sample round has an owner, agencies and a leader who may only look', async () => {
  const people = await readPeople(SAMPLE_PEOPLE);
  expect(new Set(people.map((person) => person.right))).toEqual(new Set(['owner', 'editor', 'viewer']));
});

test('a file of one owner is enough', async () => {
  expect(await readPeople(file([owner]))).toEqual([owner]);
});

test.each([
  ['no owner', [{ ...owner, right: 'viewer' }], 'exactly one person must have the right "owner"'],
  ['an e-mail twice', [owner, { ...owner, right: 'viewer' }], 'no e-mail may appear twice'],
  ['no e-mail', [{ ...owner, email: 'điều phối' }], '[0].email'],
  ['an unknown right', [owner, { ...owner, email: 'b@haugiang.example', right: 'chief' }], '[1].right'],
  ['no JSON', '[{', 'is not JSON'],
])('%s is refused with the place and the reason', async (_case, content, reason) => {
  await expect(readPeople(file(content))).rejects.toThrow(reason);
});

test('a missing file is named', async () => {
  await expect(readPeople(join(folder, 'nobody.json'))).rejects.toThrow('nobody.json cannot be read');
});
