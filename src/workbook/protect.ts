import {
  type CurrentProtection,
  type ProtectionCode,
  type ProtectionDifference,
  protectionDifferences,
} from '../tabs/protection-differences';
import type { WantedProtection } from '../tabs/wanted-protections';
import { retrying } from './retry';
import type { Sheet } from './sheets';

type Protection = GoogleAppsScript.Spreadsheet.Protection;

/** What all protections of a file have in common. */
export interface ProtectionContext {
  /** What ours are known by. */
  description: string;
  /** E-mail of the owner of the file in lower case, `''` if it has none. */
  owner: string;
  /**
   * E-mails of everybody who may edit the file, who all stand on a new protection until they are taken off. Asking the file once spares asking every protection for a
   * list that is as long as there are agencies.
   */
  fileEditors: () => readonly string[];
}

/** A protection of ours with what is to be known of it. */
interface FoundProtection extends CurrentProtection {
  protection: Protection;
}

/**
 * Gives a tab the protections that it should have. Only what differs is written; protections of other people's making are left alone.
 *
 * @param isNew whether the sheet was made just now and so has none yet
 * @returns what was wrong, one code for each thing that was repaired
 */
export function protectTab(
  sheet: Sheet,
  wanted: readonly WantedProtection[],
  context: ProtectionContext,
  isNew = false,
): ProtectionCode[] {
  const current = isNew ? [] : currentProtections(sheet, wanted, context);
  const differences = protectionDifferences(current, wanted, context.owner);
  for (const difference of differences) repair(sheet, difference, context);
  return differences.map(({ code }) => code);
}

/** The protections of ours on a tab. One that stands where one should and is the only one there counts as ours, so its description need not be asked for. */
function currentProtections(
  sheet: Sheet,
  wanted: readonly WantedProtection[],
  { description, owner }: ProtectionContext,
): FoundProtection[] {
  const { RANGE, SHEET } = SpreadsheetApp.ProtectionType;
  const ranges = retrying(() => sheet.getProtections(RANGE)).map((protection) => ({
    protection,
    a1: retrying(() => protection.getRange())?.getA1Notation() ?? '',
  }));
  const isOurs = ({ protection, a1 }: (typeof ranges)[number]) => {
    const isWanted = wanted.some((one) => one.kind === 'range' && one.a1 === a1);
    if (isWanted && ranges.filter((one) => one.a1 === a1).length === 1) return true;
    const name = retrying(() => protection.getDescription());
    // A run that was broken off may have left one behind before it got its name.
    return name === description || (name === '' && isWanted);
  };
  const look = (protection: Protection, place: Pick<FoundProtection, 'kind' | 'a1' | 'open'>): FoundProtection => ({
    ...place,
    protection,
    editors: editorsOf(protection).filter((email) => email !== owner),
    warningOnly: retrying(() => protection.isWarningOnly()),
    openToDomain: retrying(() => protection.canDomainEdit()),
  });
  return [
    ...ranges.filter(isOurs).map(({ protection, a1 }) => look(protection, { kind: 'range', a1, open: [] })),
    ...retrying(() => sheet.getProtections(SHEET)).map((protection) => {
      const open = retrying(() => protection.getUnprotectedRanges()).map((range) => range.getA1Notation());
      return look(protection, { kind: 'sheet', a1: '', open });
    }),
  ];
}

function repair(sheet: Sheet, difference: ProtectionDifference<FoundProtection>, context: ProtectionContext): void {
  switch (difference.code) {
    case 'missing':
      make(sheet, difference.wanted, context);
      break;
    case 'surplus':
      difference.current.protection.remove();
      break;
    case 'editors': {
      const { current, add, remove } = difference;
      current.protection.setDescription(context.description);
      if (add.length > 0) current.protection.addEditors(add);
      if (remove.length > 0) current.protection.removeEditors(remove);
      break;
    }
    case 'range':
      difference.current.protection.setRange(sheet.getRange(difference.wanted.a1));
      break;
    case 'openCells':
      leaveOpen(sheet, difference.current.protection, difference.wanted);
      break;
    case 'warningOnly':
      difference.current.protection.setWarningOnly(false);
      admit(difference.current.protection, difference.wanted.editors, context);
      break;
    case 'openToDomain':
      difference.current.protection.setDomainEdit(false);
      break;
  }
}

function make(sheet: Sheet, wanted: WantedProtection, context: ProtectionContext): void {
  const protection = wanted.kind === 'sheet' ? sheet.protect() : sheet.getRange(wanted.a1).protect();
  protection.setDescription(context.description);
  if (wanted.open.length > 0) leaveOpen(sheet, protection, wanted);
  admit(protection, wanted.editors, context);
}

function leaveOpen(sheet: Sheet, protection: Protection, { open }: WantedProtection): void {
  protection.setUnprotectedRanges(open.map((a1) => sheet.getRange(a1)));
}

/**
 * Enforces a protection for everybody but a few. Nothing is enforced until the list of editors changes, so these come first, whoever runs this among them, and the
 * others go.
 */
function admit(protection: Protection, wanted: readonly string[], { owner, fileEditors }: ProtectionContext): void {
  protection.addEditors([...wanted]);
  const others = fileEditors().filter((email) => email !== owner && !wanted.includes(email));
  if (others.length > 0) protection.removeEditors(others);
  if (retrying(() => protection.canDomainEdit())) protection.setDomainEdit(false);
}

function editorsOf(protection: Protection): string[] {
  return retrying(() => protection.getEditors()).map((editor) => retrying(() => editor.getEmail()).toLowerCase());
}
