import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { AGENCY_STATES, foundAgencies, isIn, stateOf } from '../../../sidebar/coordinator/agency-states';
import { AGENCIES, agency } from '../support/sample-round';

const names = (...args: Parameters<typeof foundAgencies>) => foundAgencies(...args).map(({ name }) => name);

describe('the list of agencies', () => {
  test('has the overdue ones first, then those that want something of the coordinator', () => {
    expect(names(AGENCIES, 'all', '')).toEqual([
      'Sở Tài chính',
      'Đài Phát thanh và Truyền hình',
      'Sở Y tế',
      'Sở Lao động, Thương binh và Xã hội',
      'UBND huyện Vị Thủy',
      'Sở Công Thương',
    ]);
  });

  test.each([
    ['so lao dong', ['Sở Lao động, Thương binh và Xã hội']],
    ['SỞ TÀI', ['Sở Tài chính']],
    ['dai truyen hinh', ['Đài Phát thanh và Truyền hình']],
    ['thi xa', ['UBND huyện Vị Thủy']],
    ['xyz', []],
  ])('is searched for %s without diacritics, in any order of words', (search, found) => {
    expect(names(AGENCIES, 'all', search)).toEqual(found);
  });

  test('has those of one state in the order of a Vietnamese list', () => {
    const mixed = ['Xã 10', 'Xã Đông Sơn', 'Xã Ea Súp', 'Xã 2', 'Xã Á Châu', 'Xã An Bình', 'Xã Dũng Tiến', 'Xã Ân Hòa'];
    const same = mixed.map((name, at) => agency(`a${at}`, name, {}));
    expect(names(same, 'all', '')).toEqual([
      'Xã 2',
      'Xã 10',
      'Xã Á Châu',
      'Xã An Bình',
      'Xã Ân Hòa',
      'Xã Dũng Tiến',
      'Xã Đông Sơn',
      'Xã Ea Súp',
    ]);
  });

  test('is filtered by state; overdue and to be fixed go across the others', () => {
    expect(names(AGENCIES, 'overdue', '')).toEqual(['Sở Tài chính']);
    expect(names(AGENCIES, 'invalid', '')).toEqual(['Sở Tài chính']);
    expect(names(AGENCIES, 'complete', '')).toEqual(['UBND huyện Vị Thủy']);
    expect(names(AGENCIES, 'noForm', '')).toEqual(['Đài Phát thanh và Truyền hình']);
  });

  test('tells of a form that was submitted and not received yet', () => {
    expect(stateOf(agency('a01', 'Sở A', { answered: 72, requested: true }))).toBe('waiting');
    expect(stateOf(agency('a01', 'Sở A', { answered: 72, requested: true, status: 'returned' }))).toBe('waiting');
  });

  test('has every agency in one state, and under the filter of that state', () => {
    const line = fc.record({
      answered: fc.nat(80),
      invalid: fc.nat(5),
      requested: fc.boolean(),
      overdue: fc.boolean(),
      status: fc.constantFrom('open' as const, 'submitted' as const, 'returned' as const, 'locked' as const),
      sheetId: fc.option(fc.nat()),
    });
    fc.assert(
      fc.property(line, (change) => {
        const one = agency('a01', 'Sở A', change);
        expect(AGENCY_STATES).toContain(stateOf(one));
        expect(foundAgencies([one], stateOf(one), '')).toEqual([one]);
        expect(isIn(one, 'all')).toBe(true);
      }),
    );
  });
});
