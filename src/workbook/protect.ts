import { withoutAccounts } from '../round/account';
import {
  type CurrentProtection,
  type ProtectionCode,
  type ProtectionDifference,
  protectionDifferences,
} from '../tabs/protection-differences';
import type { WantedProtection } from '../tabs/wanted-protections';
import { isPassing, retrying } from './retry';
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
  /** What Google was found to list in place of addresses that were added. */
  otherNames: OtherNames;
  /** Addresses that Google was found not to take, such as one that is no account. */
  notTaken: Set<string>;
  /** Whoever runs this. */
  person: string;
}

/** Addresses that were added, and those that stood on the list afterwards in their place: an address may be an alias of an account that has another. */
export type OtherNames = Map<string, string>;

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
  return differences.filter((difference) => repair(sheet, difference, context)).map(({ code }) => code);
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

/** @returns whether anything is another than before */
function repair(sheet: Sheet, difference: ProtectionDifference<FoundProtection>, context: ProtectionContext): boolean {
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
      const listsMe = withoutAccounts([context.person], [context.owner, ...current.editors]).length === 0;
      // Google refuses to take off the group by which whoever runs this may edit, until they are listed themselves.
      if (remove.length > 0 && !listsMe) current.protection.addEditors([context.person]);
      // Whoever is listed under another address goes first and comes back with the one that is wanted, which tells who it is.
      if (remove.length > 0) current.protection.removeEditors(remove);
      if (add.length === 0) break;
      addPeople(current.protection, add, context);
      const listed = noteOtherNames(current.protection, difference.wanted.editors, context);
      return (
        withoutAccounts(listed, [context.owner, ...current.editors]).length > 0 ||
        listed.length < current.editors.length
      );
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
  return true;
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
 * Enforces a protection for everybody but a few: these are added, whoever runs this among them, without whom Google would not let go of a group by which they may edit; then
 * the others go. By that those go as well who are listed under another address than is wanted, and come back when they are added again.
 */
function admit(protection: Protection, wanted: readonly string[], context: ProtectionContext): void {
  const { owner, fileEditors, otherNames } = context;
  addPeople(protection, wanted, context);
  const others = withoutAccounts(fileEditors(), [owner, ...wanted]);
  if (others.length > 0) protection.removeEditors(others);
  const strangers = withoutAccounts(wanted, [owner, ...fileEditors()]);
  if (others.length > 0 && strangers.length > 0) addPeople(protection, strangers, context);
  if (retrying(() => protection.canDomainEdit())) protection.setDomainEdit(false);
  if (withoutAccounts(strangers, Array.from(otherNames.keys())).length > 0) noteOtherNames(protection, wanted, context);
}

/** Adds people to a list. Should Google not take one of them, the others are to have their rights all the same, so each is added alone then. */
function addPeople(protection: Protection, people: readonly string[], { notTaken, person }: ProtectionContext): void {
  const emails = people.filter((email) => !notTaken.has(email));
  const add = (some: readonly string[], otherwise: () => void) => {
    try {
      protection.addEditors([...some]);
    } catch (error) {
      if (isPassing(error)) throw error;
      otherwise();
    }
  };
  add(emails, () => {
    // Whoever runs this is taken wherever anybody is: if not, it was not for an address that it failed.
    protection.addEditors([person]);
    for (const email of emails) add([email], () => notTaken.add(email));
  });
}

/**
 * Reads back who is listed now, and takes down who stands there in the place of whom. Nobody is taken off for that: everybody else was, before these were added.
 *
 * @returns who is listed
 */
function noteOtherNames(
  protection: Protection,
  wanted: readonly string[],
  { owner, fileEditors, otherNames, notTaken }: ProtectionContext,
): string[] {
  const listed = withoutAccounts(editorsOf(protection), [owner]);
  const missing = withoutAccounts(wanted, [owner, ...listed, ...notTaken]);
  const instead = withoutAccounts(listed, wanted);
  // The file may just not be shared with somebody yet; the answer is the same all through a run.
  for (const email of withoutAccounts(wanted, fileEditors())) if (!otherNames.has(email)) otherNames.set(email, '');
  for (const email of missing) otherNames.set(email, instead.join(', '));
  return listed;
}

function editorsOf(protection: Protection): string[] {
  return retrying(() => protection.getEditors()).map((editor) => retrying(() => editor.getEmail()).toLowerCase());
}
