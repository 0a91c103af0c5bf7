import { expect, test } from 'vitest';
import { accountKey, distinctAccounts, isAmong, withoutAccounts } from '../../src/round/account';

test.each([
  ['nguyenvana@gmail.com', 'Nguyen.Van.A@Gmail.com'],
  ['nguyenvana@gmail.com', ' nguyen.vana+cntt@googlemail.com'],
  ['soyte@haugiang.gov.vn', 'SoYTe@HauGiang.gov.vn'],
])('%s is the account of %s', (key, email) => {
  expect(accountKey(email)).toBe(key);
});

test.each([
  ['so.yte@haugiang.gov.vn', 'soyte@haugiang.gov.vn'],
  ['soyte+cntt@haugiang.gov.vn', 'soyte@haugiang.gov.vn'],
  ['a.b@gmail.com.vn', 'ab@gmail.com.vn'],
  ['+a@gmail.com', '@gmail.com'],
])('%s and %s are two accounts', (one, other) => {
  expect(accountKey(one)).not.toBe(accountKey(other));
});

test('addresses are looked for, taken out and listed once by their account', () => {
  const list = ['A.B@gmail.com', 'c@haugiang.gov.vn', 'ab+1@googlemail.com'];
  expect(isAmong('ab@gmail.com', list)).toBe(true);
  expect(isAmong('', ['', ...list])).toBe(false);
  expect(withoutAccounts(list, ['ab@gmail.com'])).toEqual(['c@haugiang.gov.vn']);
  expect(distinctAccounts(list)).toEqual(['A.B@gmail.com', 'c@haugiang.gov.vn']);
});
