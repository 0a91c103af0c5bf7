import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { COMMANDS } from '../../tools/installed-command';
import { whyNotPush } from '../../tools/push';

test('pushing with the placeholder is refused in a sentence that says what to do', () => {
  expect(whyNotPush('{"scriptId":"PASTE-YOUR-SCRIPT-ID-HERE","rootDir":"dist"}')).toContain('scriptId');
  expect(whyNotPush('{"rootDir":"dist"}')).toContain('scriptId');
});

test('a script id is let through', () => {
  expect(whyNotPush('{"scriptId":"1aBcD","rootDir":"dist"}')).toBeNull();
});

test.each(Object.entries(COMMANDS))('%s is found without npx, which Windows knows by another name', (_name, entry) => {
  expect(existsSync(entry())).toBe(true);
});
