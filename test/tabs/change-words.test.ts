import { expect, test } from 'vitest';
import { changesSince, settingsState, WATCHED } from '../../src/round/watched';
import { settingChangeInWords } from '../../src/tabs/change-words';
import { textIn } from '../../src/text/text';
import { hauGiangRound } from '../support/hau-giang-round';

const vi = textIn('vi');
const round = hauGiangRound(1);

/** What Nhật ký says of a change of settings. */
function said(change: Partial<typeof round.settings>): string[] {
  const after = { ...round, settings: { ...round.settings, ...change } };
  return changesSince(settingsState(round), settingsState(after), [WATCHED.setting]).map((one) =>
    settingChangeInWords(one, vi),
  );
}

test('a change on Thiết lập is told in the words of that tab, from what to what', () => {
  expect(said({ phase: 'verification' })).toEqual(['Giai đoạn: Tự đánh giá → Thẩm định']);
  expect(said({ sendsMail: true })).toEqual(['Gửi thư nhắc: (trống) → Có']);
  expect(said({ verifiers: ['a@x.example', 'b@x.example'] })).toEqual([
    'Người thẩm định: (trống) → a@x.example, b@x.example',
  ]);
  expect(said({})).toEqual([]);
});
