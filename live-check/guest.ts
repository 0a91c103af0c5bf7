import { type Finding, find, type Place, type Point, sentenceOf } from './point';

/** The tab on which protections wait for a second person. */
export const PEOPLE_TAB = 'Live-check people';

const REFUSED = 'refused: You are trying to edit a protected cell or object.…';

function writing(id: string, asks: string, a1: string, ...expected: string[]): Point {
  return {
    id: `second person: ${id}`,
    asks,
    expected,
    observe: ({ sheet }) => {
      sheet.getRange(a1).setValue('x');
      SpreadsheetApp.flush();
      return 'accepted';
    },
  };
}

/** What a second person, an editor of the file, is let do on the tab that the first one prepared. */
export const GUEST_POINTS: readonly Point[] = [
  writing('protected cell', 'Is a script kept from a protected cell?', 'A1', REFUSED),
  writing('open range', 'May it write in a range that the sheet’s protection leaves open?', 'B1', 'accepted'),
  writing('only listed once', 'Two protections overlap and one lists this person: does the denial win?', 'C3', REFUSED),
  writing('listed', 'May it write where only the one that lists this person lies?', 'C1', 'accepted'),
  writing('not yet enforced', 'Does a protection whose list nobody changed let it in?', 'D1', 'accepted'),
  {
    id: 'second person: marks',
    asks: 'May it add developer metadata to a protected sheet, and take some off? (The add-on reckons with it.)',
    expected: ['accepted', REFUSED],
    observe: ({ sheet }) => {
      sheet.addDeveloperMetadata('live-check', 'x');
      for (const entry of sheet.getDeveloperMetadata()) entry.remove();
      return 'accepted';
    },
  },
  {
    id: 'second person: shut out',
    asks: 'Does canEdit() say so of a protection that shuts this person out, and is its list refused?',
    expected: ['false, list refused', 'false, list told'],
    observe: ({ sheet }) => {
      const [whole] = sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET);
      if (whole === undefined) return 'no protection';
      const may = whole.canEdit();
      try {
        return `${may}, list ${whole.getEditors().length >= 0 ? 'told' : ''}`;
      } catch {
        return `${may}, list refused`;
      }
    },
  },
  {
    id: 'second person: rows',
    asks: 'Is a script kept from inserting a row in a protected sheet?',
    expected: [REFUSED],
    observe: ({ sheet }) => {
      sheet.insertRowAfter(5);
      SpreadsheetApp.flush();
      return 'accepted';
    },
  },
];

/**
 * Prepares a tab for the second person: everything is closed but B and C and D, C1:C5 lists everybody, C3:C9 only the owner, D nobody has decided on.
 *
 * @returns false when the file has no second editor yet
 */
export function prepareForGuest({ book, sheet }: Place): boolean {
  const emails = book.getEditors().map((user) => user.getEmail());
  const owner = book.getOwner()?.getEmail() ?? '';
  const guests = emails.filter((email) => email !== owner);
  if (guests.length === 0) return false;
  const whole = sheet.protect();
  whole.setUnprotectedRanges([sheet.getRange('B1:D9')]);
  whole.removeEditors(guests);
  const lets = sheet.getRange('C1:C5').protect();
  lets.removeEditors(guests);
  lets.addEditors(guests);
  sheet.getRange('C3:C9').protect().removeEditors(guests);
  sheet.getRange('D1:D9').protect().setDescription('Nobody has decided');
  return true;
}

/** Goes through the points for the second person. */
export function findAsGuest(book: GoogleAppsScript.Spreadsheet.Spreadsheet): Finding[] {
  const sheet = book.getSheetByName(PEOPLE_TAB);
  if (sheet === null)
    throw new Error('Let the owner run "Check" first, after sharing this file with you as an editor.');
  const isOwner = ownsFile(book);
  if (isOwner) throw new Error('This is for the second person: open the file as an editor who does not own it.');
  return GUEST_POINTS.map((point) => find(point, { book, sheet }));
}

/** Whether whoever runs this owns the file: to the owner every cell is open. */
function ownsFile(book: GoogleAppsScript.Spreadsheet.Spreadsheet): boolean {
  const cell = book.getSheetByName(PEOPLE_TAB)?.getRange('A1');
  try {
    return cell?.canEdit() ?? false;
  } catch (error) {
    throw new Error(`It could not be seen whose file this is: ${sentenceOf(error)}`);
  }
}
