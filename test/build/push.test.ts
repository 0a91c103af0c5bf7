import { expect, test } from 'vitest';
import { whyNotPush } from '../../tools/push';

test('pushing with the placeholder is refused in a sentence that says what to do', () => {
  expect(whyNotPush('{"scriptId":"PASTE-YOUR-SCRIPT-ID-HERE","rootDir":"dist"}')).toContain('scriptId');
  expect(whyNotPush('{"rootDir":"dist"}')).toContain('scriptId');
});

test('a script id is let through', () => {
  expect(whyNotPush('{"scriptId":"1aBcD","rootDir":"dist"}')).toBeNull();
});
