import type { Point } from './point';

/** Replaced when the project is built: whom the file is not shared with. */
declare const STRANGER: string;

/** Protections, as their owner sees them. */
export const PROTECTION_POINTS: readonly Point[] = [
  {
    id: 'protect twice',
    asks: 'How many protections are there after protecting a sheet twice, and a range twice?',
    expected: ['1 of the sheet, 2 of ranges'],
    observe: ({ sheet }) => {
      for (let round = 0; round < 2; round += 1) {
        sheet.protect();
        sheet.getRange('A1').protect();
      }
      const { RANGE, SHEET } = SpreadsheetApp.ProtectionType;
      return `${sheet.getProtections(SHEET).length} of the sheet, ${sheet.getProtections(RANGE).length} of ranges`;
    },
  },
  {
    id: 'owner stays',
    asks: 'Who is left when all editors are taken off a protection?',
    expected: ['the owner'],
    observe: ({ book, sheet }) => {
      const protection = sheet.protect();
      const everybody = protection.getEditors().map((user) => user.getEmail());
      protection.removeEditors(everybody);
      const left = protection.getEditors().map((user) => user.getEmail());
      return left.length === 1 && left[0] === book.getOwner()?.getEmail() ? 'the owner' : `${left.length} people`;
    },
  },
  {
    id: 'list of a new one',
    asks: 'Who is on the list of a new protection? (The add-on does not ask.)',
    expected: ['everybody who may edit', 'the owner', 'nobody'],
    observe: ({ book, sheet }) => {
      const listed = sheet.protect().getEditors().length;
      if (listed === 0) return 'nobody';
      return listed === book.getEditors().length ? 'everybody who may edit' : `${listed} people`;
    },
  },
  {
    id: 'taken off, never listed',
    asks: 'May somebody be taken off a list who is not on it?',
    expected: ['accepted'],
    observe: ({ sheet }) => {
      const protection = sheet.protect();
      protection.removeEditors(protection.getEditors());
      protection.removeEditors([STRANGER]);
      return 'accepted';
    },
  },
  {
    id: 'open ranges of a range',
    asks: 'Is setUnprotectedRanges refused on the protection of a range?',
    expected: ['refused: …'],
    observe: ({ sheet }) => {
      sheet
        .getRange('A1:B9')
        .protect()
        .setUnprotectedRanges([sheet.getRange('A1')]);
      return 'accepted';
    },
  },
  {
    id: 'stranger on a protection',
    asks: 'What happens to an editor of a protection with whom the file is not shared? (LIVE_CHECK_STRANGER names one)',
    expected: ['listed, file not shared'],
    observe: ({ book, sheet }) => {
      const protection = sheet.protect();
      protection.addEditor(STRANGER);
      const has = (users: GoogleAppsScript.Base.User[]) =>
        users.some((user) => user.getEmail().toLowerCase() === STRANGER);
      const listed = has(protection.getEditors()) ? 'listed' : 'not listed';
      return `${listed}, ${has(book.getEditors()) ? 'file shared' : 'file not shared'}`;
    },
  },
  {
    id: 'open to the domain',
    asks: 'Is a new protection open to the domain that owns the file, and shut by setDomainEdit(false)? (A consumer’s file belongs to none.)',
    expected: ['true, then false', 'of no domain'],
    observe: ({ sheet }) => {
      const protection = sheet.protect();
      protection.removeEditors(protection.getEditors());
      const before = protection.canDomainEdit();
      if (!before) return 'of no domain';
      protection.setDomainEdit(false);
      return `${before}, then ${protection.canDomainEdit()}`;
    },
  },
  {
    id: 'another spelling',
    asks: 'Is an editor’s Gmail address with a dot more the same editor, listed in the account’s own spelling?',
    expected: ['as before', 'nobody here has a Gmail address'],
    observe: ({ sheet }) => {
      const protection = sheet.protect();
      const emails = () => protection.getEditors().map((user) => user.getEmail());
      const before = emails();
      const gmail = before.find((email) => /^[^@]{2,}@gmail\.com$/i.test(email));
      if (gmail === undefined) return 'nobody here has a Gmail address';
      protection.addEditor(`${gmail.slice(0, 1)}.${gmail.slice(1).replace(/^\./, '')}`);
      const after = emails();
      return after.join() === before.join() ? 'as before' : after.join(', ');
    },
  },
];
