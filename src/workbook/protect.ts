import { columnLetters, type PersonOwner, type RowOf, type TabSpec } from '../tabs/tab-spec';
import type { Sheet } from './sheets';

type Protection = GoogleAppsScript.Spreadsheet.Protection;
type Range = GoogleAppsScript.Spreadsheet.Range;

/**
 * Lets each kind of cell be edited by its people only. The sheet as a whole is protected for the coordinators; the cells of others are excepted from that, and get
 * a protection of their own, because an exception lets everybody in. What this left behind at an earlier time is replaced; protections
 * of other people's making are left alone.
 *
 * @param description what the protections are known by
 */
export function protectTab(
  sheet: Sheet,
  spec: TabSpec,
  rowOf: RowOf,
  coordinators: readonly string[],
  description: string,
): void {
  const blocks = PEOPLE.flatMap((owner) => {
    const editors = spec.editors[owner] ?? [];
    return editors.length === 0 ? [] : blocksOf(spec, owner, rowOf).map((a1) => ({ a1, editors }));
  });
  const old = sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE).filter((protection) => {
    const name = protection.getDescription();
    // A run that was broken off may have left one behind before it got its name.
    return (
      name === description || (name === '' && blocks.some(({ a1 }) => a1 === protection.getRange()?.getA1Notation()))
    );
  });
  const open: Range[] = blocksOf(spec, 'anyone', rowOf).map((a1) => sheet.getRange(a1));
  for (const { a1, editors } of blocks) {
    const range = sheet.getRange(a1);
    open.push(range);
    admit(range.protect().setDescription(description), [...coordinators, ...editors]);
  }
  const whole = sheet.protect().setDescription(description);
  whole.setUnprotectedRanges(open);
  admit(whole, coordinators);
  for (const protection of old) protection.remove();
}

const PEOPLE: readonly PersonOwner[] = ['agency', 'verifier'];

/** Enforces a protection for everybody but a few. Nothing is enforced until the list of editors changes, so I come first and the others go. */
function admit(protection: Protection, emails: readonly string[]): void {
  const wanted = new Set(emails.map((email) => email.toLowerCase()));
  protection.addEditor(Session.getEffectiveUser());
  const others = protection.getEditors().filter((editor) => !wanted.has(editor.getEmail().toLowerCase()));
  for (const editor of others) protection.removeEditor(editor);
  if (protection.canDomainEdit()) protection.setDomainEdit(false);
  if (wanted.size > 0) protection.addEditors([...wanted]);
}

/** The cells of an owner as few blocks: neighbouring columns from the first to the last row that has such a cell. The headings between them hold nothing. */
function blocksOf(spec: TabSpec, owner: PersonOwner | 'anyone', rowOf: RowOf): string[] {
  const blocks: { from: number; to: number; first: number; last: number }[] = [];
  for (let column = 2; column <= spec.columns.length; column += 1) {
    const rows = spec.rows.filter((row) => row.cells[column - 2]?.owner === owner).map((row) => rowOf(row.id));
    if (rows.length === 0) continue;
    const [first, last] = [Math.min(...rows), Math.max(...rows)];
    const neighbour = blocks[blocks.length - 1];
    if (neighbour !== undefined && neighbour.to === column - 1) {
      neighbour.to = column;
      neighbour.first = Math.min(neighbour.first, first);
      neighbour.last = Math.max(neighbour.last, last);
    } else {
      blocks.push({ from: column, to: column, first, last });
    }
  }
  return blocks.map(({ from, to, first, last }) => `${columnLetters(from)}${first}:${columnLetters(to)}${last}`);
}
