import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type CurrentProtection, protectionDifferences } from '../../src/tabs/protection-differences';
import type { CellSpec, Owner, RowSpec } from '../../src/tabs/tab-spec';
import { type ProtectedSpec, type WantedProtection, wantedProtections } from '../../src/tabs/wanted-protections';

const COORDINATORS = ['DieuPhoi@haugiang.example'];
const OWNERS: Record<string, Owner> = {
  a: 'agency',
  v: 'verifier',
  c: 'coordinator',
  e: 'explanation',
  s: 'spill',
  '.': 'void',
};

/** Rows of a tab from row 1, a letter for the owner of each cell from column B. */
function spec(rows: readonly string[], more: Pick<ProtectedSpec, 'editors' | 'closed'>): ProtectedSpec {
  const cell = (letter: string): CellSpec => ({ owner: OWNERS[letter] ?? 'system', style: {} });
  return {
    rows: rows.map((letters, at): RowSpec => ({ id: `r${at + 1}`, cells: Array.from(letters, cell) })),
    columns: Array.from({ length: 12 }, () => ({ width: 100 })),
    ...more,
  };
}

const rowOf = (id: string) => Number(id.slice(1));
const FORM = ['..........', 'aasaavvsve', '..........', 'a.saavvsve', '....c...c.'];
const PEOPLE = { agency: ['b@x.example', 'a@x.example'], verifier: ['v@x.example'], explanation: ['a@x.example'] };

describe('the protections that a tab should have', () => {
  test('keep the cells of each kind of people for them, and leave them open in the sheet', () => {
    expect(wantedProtections(spec(FORM, { editors: { agency: PEOPLE.agency } }), rowOf, COORDINATORS)).toEqual([
      {
        kind: 'range',
        a1: 'B2:F4',
        open: [],
        editors: ['a@x.example', 'b@x.example', 'dieuphoi@haugiang.example'],
      },
      { kind: 'sheet', a1: '', open: ['B2:C4', 'E2:F4'], editors: ['dieuphoi@haugiang.example'] },
    ]);
  });

  test('are one for each kind of people, though computed cells lie between theirs', () => {
    const wanted = wantedProtections(spec(FORM, { editors: PEOPLE }), rowOf, COORDINATORS);
    expect(wanted.map(({ a1, open }) => [a1, open])).toEqual([
      ['B2:F4', []],
      ['G2:J4', []],
      ['K2:K4', []],
      ['', ['B2:C4', 'E2:F4', 'G2:H4', 'J2:J4', 'K2:K4']],
    ]);
  });

  test('stand apart where the cells of others lie in between', () => {
    const wanted = wantedProtections(spec(['ava'], { editors: PEOPLE }), rowOf, COORDINATORS);
    expect(wanted.map(({ a1 }) => a1)).toEqual(['B1', 'D1', 'C1', '']);
  });

  test('leave nothing open that is closed for now, and keep it for its people all the same', () => {
    const open = wantedProtections(spec(['a.v', 'a.v'], { editors: PEOPLE }), rowOf, COORDINATORS);
    const closed = wantedProtections(
      spec(['a.v', 'a.v'], { editors: PEOPLE, closed: ['agency'] }),
      rowOf,
      COORDINATORS,
    );
    expect(open.at(-1)?.open).toEqual(['B1:B2', 'D1:D2']);
    expect(closed.at(-1)?.open).toEqual(['D1:D2']);
    expect(closed.slice(0, -1)).toEqual(open.slice(0, -1));
  });

  test('are the sheet alone where nobody else has cells', () => {
    expect(wantedProtections(spec(FORM, { editors: {} }), rowOf, COORDINATORS)).toEqual([
      { kind: 'sheet', a1: '', open: [], editors: ['dieuphoi@haugiang.example'] },
    ]);
  });
});

const sheetWanted: WantedProtection = { kind: 'sheet', a1: '', open: ['B2:C4'], editors: ['c@x.example'] };
const rangeWanted: WantedProtection = { kind: 'range', a1: 'B2:C4', open: [], editors: ['a@x.example', 'c@x.example'] };
const WANTED = [rangeWanted, sheetWanted];
const asIs = (wanted: WantedProtection, changes: Partial<CurrentProtection> = {}): CurrentProtection => ({
  ...wanted,
  warningOnly: false,
  openToDomain: false,
  ...changes,
});
const codes = (current: readonly CurrentProtection[], owner = '') =>
  protectionDifferences(current, WANTED, owner).map(({ code }) => code);

describe('what is to be repaired', () => {
  test.each<[string, CurrentProtection[], string[]]>([
    ['nothing, whatever their order', [asIs(sheetWanted), asIs(rangeWanted)], []],
    ['everything, on a tab without protections', [], ['missing', 'missing']],
    ['a range that is not protected', [asIs(sheetWanted)], ['missing']],
    ['a range that is protected twice', [asIs(sheetWanted), asIs(rangeWanted), asIs(rangeWanted)], ['surplus']],
    [
      'somebody too many',
      [asIs(sheetWanted), asIs(rangeWanted, { editors: [...rangeWanted.editors, 'z@x.example'] })],
      ['editors'],
    ],
    ['somebody too few', [asIs(sheetWanted, { editors: [] }), asIs(rangeWanted)], ['editors']],
    ['a range that stands elsewhere', [asIs(sheetWanted), asIs(rangeWanted, { a1: 'B2:C3' })], ['range']],
    ['cells that are open', [asIs(sheetWanted, { open: ['B2:C4', 'H1:H9'] }), asIs(rangeWanted)], ['openCells']],
    ['cells that are not open', [asIs(sheetWanted, { open: [] }), asIs(rangeWanted)], ['openCells']],
    [
      'a mere warning, with its list of people made anew',
      [asIs(sheetWanted), asIs(rangeWanted, { warningOnly: true, editors: [] })],
      ['warningOnly'],
    ],
    [
      'an open door for the organisation',
      [asIs(sheetWanted, { openToDomain: true }), asIs(rangeWanted)],
      ['openToDomain'],
    ],
  ])('%s', (_, current, expected) => {
    expect(codes(current)).toEqual(expected);
  });

  test('does not ask for the owner of the file, who is on every list anyway', () => {
    expect(
      codes([asIs(sheetWanted, { editors: [] }), asIs(rangeWanted, { editors: ['a@x.example'] })], 'c@x.example'),
    ).toEqual([]);
  });

  test('comes in an order in which no cell is open before it is kept for its people', () => {
    expect(
      codes([asIs(sheetWanted, { open: [] }), asIs(rangeWanted, { a1: 'X1' }), asIs(rangeWanted, { a1: 'Y1' })]),
    ).toEqual(['range', 'openCells', 'surplus']);
  });

  const email = fc.constantFrom('a@x.example', 'b@x.example', 'c@x.example', 'd@x.example');
  const cells = fc.constantFrom('A1', 'B2:C4', 'D5', 'E1:F9');
  const current = fc.array(
    fc.record({
      kind: fc.constantFrom('range' as const),
      a1: cells,
      open: fc.constant<string[]>([]),
      editors: fc.uniqueArray(email),
      warningOnly: fc.boolean(),
      openToDomain: fc.boolean(),
    }),
    { maxLength: 5 },
  );

  /** The protections once the repairs are made. */
  function repaired(from: readonly CurrentProtection[]): CurrentProtection[] {
    const now = from.slice();
    const change = (one: CurrentProtection, changes: Partial<CurrentProtection>) => {
      const at = from.indexOf(one);
      const known = now[at];
      if (known !== undefined) now[at] = { ...known, ...changes };
    };
    const gone = new Set<number>();
    for (const difference of protectionDifferences(from, WANTED, '')) {
      if (difference.code === 'missing') now.push(asIs(difference.wanted));
      else if (difference.code === 'surplus') gone.add(from.indexOf(difference.current));
      else if (difference.code === 'range') change(difference.current, { a1: difference.wanted.a1 });
      else if (difference.code === 'openCells') change(difference.current, { open: difference.wanted.open });
      else if (difference.code === 'openToDomain') change(difference.current, { openToDomain: false });
      else if (difference.code === 'warningOnly')
        change(difference.current, { warningOnly: false, editors: difference.wanted.editors });
      else {
        const { add, remove } = difference;
        const left = difference.current.editors.filter((one) => !remove.includes(one));
        change(difference.current, { editors: [...left, ...add] });
      }
    }
    return now.filter((_, at) => !gone.has(at));
  }

  test('once repaired, needs no repair', () => {
    fc.assert(
      fc.property(current, (from) => {
        expect(codes(repaired(from))).toEqual([]);
      }),
    );
  });
});
