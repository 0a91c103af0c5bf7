import { expect, test } from 'vitest';
import { registerTab } from '../../src/tabs/register-tab';
import { textIn } from '../../src/text/text';
import { hauGiangRound } from '../support/hau-giang-round';

test('a long name, which is a link by formula, has room for its second line', () => {
  const round = hauGiangRound(24);
  const records = { records: new Map(), checkedAt: '' };
  const { rows } = registerTab(round, records, (id) => ({ name: id, sheetId: 7 }), textIn('vi'));
  const groupOf = (name: string) => {
    const agency = round.agencies.find((one) => one.name === name);
    return rows.find(({ id }) => id === `agency.${agency?.id}`)?.cells[2]?.value;
  };
  expect(groupOf('Sở Y tế')).toBe('Sở, ban, ngành tỉnh');
  expect(groupOf('Sở Nông nghiệp và Phát triển nông thôn')).toBe('Sở, ban, ngành tỉnh\n\u00a0');
});
