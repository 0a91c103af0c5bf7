import { distinctAccounts } from '../round/account';
import { columnLetters, type PersonOwner, type RowOf, type TabSpec } from './tab-spec';

/** A protection that a tab should have. */
export interface WantedProtection {
  kind: 'sheet' | 'range';
  /** The protected cells in A1 notation; `''` for the sheet as a whole. */
  a1: string;
  /** What the protection of the sheet leaves open, in A1 notation. */
  open: string[];
  /** E-mails in lower case, one for each account. */
  editors: string[];
}

/** What the protections of a tab follow from. */
export type ProtectedSpec = Pick<TabSpec, 'rows' | 'columns' | 'editors' | 'closed'>;

/** People who get cells of their own; the coordinators have the whole tab. */
const PEOPLE: readonly PersonOwner[] = ['agency', 'verifier', 'explanation'];

/**
 * The protections of a tab, as few as will do. The sheet as a whole is for the coordinators. What belongs to others is left open in that, which lets everybody in, so a
 * protection of its own keeps everybody else out. That one stands for good; whether its people may edit by now is a matter of what the sheet leaves open, so
 * that opening and closing a form is one call, and a run that is broken off never leaves a cell open to strangers.
 */
export function wantedProtections(
  spec: ProtectedSpec,
  rowOf: RowOf,
  coordinators: readonly string[],
): WantedProtection[] {
  const owned = PEOPLE.flatMap((owner) => {
    const editors = spec.editors[owner] ?? [];
    const blocks = editors.length === 0 ? [] : blocksOf(spec, owner, rowOf);
    return blocks.length === 0 ? [] : [{ owner, editors, blocks }];
  });
  const ranges = owned.flatMap(({ owner, editors, blocks }): WantedProtection[] => {
    const others = owned.filter((one) => one.owner !== owner).flatMap((one) => one.blocks);
    const whole = around(blocks);
    const parts = others.some((block) => overlap(block, whole)) ? blocks : [whole];
    return parts.map((block) => ({
      kind: 'range',
      a1: a1Of(block),
      open: [],
      editors: emails([...coordinators, ...editors]),
    }));
  });
  const open = [
    ...owned.filter(({ owner }) => spec.closed?.includes(owner) !== true).flatMap(({ blocks }) => blocks),
    ...blocksOf(spec, 'anyone', rowOf),
  ];
  return [...ranges, { kind: 'sheet', a1: '', open: open.map(a1Of), editors: emails(coordinators) }];
}

/** Rows and columns from 1, both ends included. */
interface Block {
  from: number;
  to: number;
  first: number;
  last: number;
}

/** The cells of an owner as few blocks: neighbouring columns from the first to the last row that has such a cell. The headings between them hold nothing. */
function blocksOf(spec: ProtectedSpec, owner: PersonOwner | 'anyone', rowOf: RowOf): Block[] {
  const blocks: Block[] = [];
  for (let column = 2; column <= spec.columns.length; column += 1) {
    const rows = spec.rows.filter((row) => row.cells[column - 2]?.owner === owner).map((row) => rowOf(row.id));
    if (rows.length === 0) continue;
    const block = { from: column, to: column, first: Math.min(...rows), last: Math.max(...rows) };
    const neighbour = blocks[blocks.length - 1];
    if (neighbour !== undefined && neighbour.to === column - 1) blocks.splice(-1, 1, around([neighbour, block]));
    else blocks.push(block);
  }
  return blocks;
}

function around(blocks: readonly Block[]): Block {
  return {
    from: Math.min(...blocks.map(({ from }) => from)),
    to: Math.max(...blocks.map(({ to }) => to)),
    first: Math.min(...blocks.map(({ first }) => first)),
    last: Math.max(...blocks.map(({ last }) => last)),
  };
}

function overlap(a: Block, b: Block): boolean {
  return a.from <= b.to && b.from <= a.to && a.first <= b.last && b.first <= a.last;
}

function a1Of({ from, to, first, last }: Block): string {
  const start = `${columnLetters(from)}${first}`;
  const end = `${columnLetters(to)}${last}`;
  return start === end ? start : `${start}:${end}`;
}

function emails(list: readonly string[]): string[] {
  return distinctAccounts(list.map((email) => email.toLowerCase())).sort();
}
