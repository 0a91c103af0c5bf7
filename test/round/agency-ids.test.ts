import { describe, expect, test } from 'vitest';
import { giveAgencyIds } from '../../src/round/agency-ids';

const FORMS = [
  { id: 'a01', name: 'Sở Công Thương' },
  { id: 'a02', name: 'Sở Tài chính' },
];

/** Ids of the rows of a list of agencies, given as what stands in them: id and name. */
function idsOf(list: [id: string, name: string][], forms = FORMS): (string | undefined)[] {
  const given = giveAgencyIds(
    list.map(([id, name], at) => ({ row: at + 1, id, cells: [id, '', name] })),
    forms,
  );
  return list.map(([id], at) => given.get(at + 1) ?? id);
}

describe('the ids of agencies', () => {
  test('stay with the names of the forms when names were sorted without them', () => {
    expect(
      idsOf([
        ['agency.a01', 'Sở Tài chính'],
        ['agency.a02', 'sở  công thương'],
      ]),
    ).toEqual(['agency.a02', 'agency.a01']);
  });

  test('come back with a name that was deleted and typed again, wherever it stands now', () => {
    expect(
      idsOf([
        ['agency.a02', 'Sở Tài chính'],
        ['spareAgency.1', 'Sở Công Thương'],
      ]),
    ).toEqual(['agency.a02', 'agency.a01']);
  });

  test('stay with an agency that was given another name', () => {
    expect(
      idsOf([
        ['agency.a01', 'Sở Công nghiệp'],
        ['agency.a02', 'Sở Tài chính'],
      ]),
    ).toEqual(['agency.a01', 'agency.a02']);
  });

  test('of new agencies were never used before, also by a form that is no longer listed', () => {
    expect(
      idsOf([
        ['agency.a01', 'Sở Công Thương'],
        ['', 'Sở Y tế'],
        ['agency.a01', 'Sở Nội vụ'],
      ]),
    ).toEqual(['agency.a01', 'agency.a03', 'agency.a04']);
  });

  test('a row whose name has moved elsewhere becomes one to fill in', () => {
    expect(
      idsOf([
        ['agency.a01', ''],
        ['spareAgency.4', 'Sở Công Thương'],
      ]),
    ).toEqual(['spareAgency.5', 'agency.a01']);
  });
});
