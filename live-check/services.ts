import { type Point, sentenceOf } from './point';
import { SAMPLE } from './sample';

const MISSING =
  'setTimeout setInterval fetch URL URLSearchParams TextEncoder TextDecoder FormData File Blob atob btoa crypto performance process require window navigator DOMException structuredClone queueMicrotask Sheets';

/** Says the sentence with which a call is refused, or that it was not. */
function refusal(call: () => unknown): string {
  try {
    call();
    return 'accepted';
  } catch (error) {
    return `refused: ${sentenceOf(error)}`;
  }
}

/** Services beside the spreadsheet’s, and what this project has no right to. */
export const SERVICE_POINTS: readonly Point[] = [
  {
    id: 'missing globals',
    asks: 'Which of the globals that the add-on does without are there after all?',
    expected: ['none'],
    observe: () =>
      MISSING.split(' ')
        .filter((name) => typeof Reflect.get(globalThis, name) !== 'undefined')
        .join(' ') || 'none',
  },
  {
    id: 'e-mail without its scope',
    asks: 'What does Session.getActiveUser() do when the manifest lacks userinfo.email?',
    expected: [
      'refused: Specified permissions are not sufficient to call Session.getActiveUser. Required permissions: https://www.googleapis.com/auth/userinfo.email…',
    ],
    observe: () => refusal(() => Session.getActiveUser().getEmail()),
  },
  {
    id: 'other files',
    asks: 'Is openById refused to a script that has the right to this spreadsheet only?',
    expected: ['refused: Specified permissions are not sufficient to call SpreadsheetApp.openById.…'],
    observe: ({ book }) => refusal(() => SpreadsheetApp.openById(book.getId())),
  },
  {
    id: 'owner',
    asks: 'Does the right to this spreadsheet tell its owner and its address?',
    expected: ['yes'],
    observe: ({ book }) =>
      (book.getOwner()?.getEmail() ?? '') !== '' && book.getUrl().startsWith('https://docs.google.com/') ? 'yes' : 'no',
  },
  {
    id: 'time zone',
    asks: 'How does formatDate tell how far a time zone is from UTC, by the pattern "Z"?',
    expected: ['+0700'],
    observe: () => Utilities.formatDate(new Date(), 'Asia/Ho_Chi_Minh', 'Z'),
  },
  {
    id: 'lock',
    asks: 'Is there a document lock, and can it be had?',
    expected: ['had, then let go of'],
    observe: () => {
      const lock = LockService.getDocumentLock();
      if (lock === null) return 'none';
      const had = lock.tryLock(1000);
      lock.releaseLock();
      return `${had ? 'had' : 'not had'}, then ${lock.hasLock() ? 'kept' : 'let go of'}`;
    },
  },
  {
    id: 'property of 10 KB',
    asks: 'With which sentence is a property of 10 KB refused?',
    expected: ['refused: Argument too large: value'],
    observe: () =>
      refusal(() => PropertiesService.getDocumentProperties()?.setProperty('live-check', 'x'.repeat(10_240))),
  },
  {
    id: 'cached value of 101 KB',
    asks: 'With which sentence is a cached value of 101 KB refused?',
    expected: ['refused: Argument too large: value'],
    observe: () => refusal(() => CacheService.getDocumentCache()?.put('live-check', 'x'.repeat(103_424))),
  },
  {
    id: 'template',
    asks: 'Does <?= ?> escape and <?!= ?> not? (The add-on uses no templates; the workbench has none.)',
    expected: ['&lt;b&gt; <b>', 'refused: Not implemented on the workbench: HtmlService.createTemplate'],
    observe: () => HtmlService.createTemplate('<?= "<b>" ?> <?!= "<b>" ?>').evaluate().getContent(),
  },
  {
    id: 'file of data',
    asks: 'Does createHtmlOutputFromFile(…).getContent() leave JSON as it is, with quotation marks, & and escapes?',
    expected: ['unchanged'],
    observe: () => {
      const content = HtmlService.createHtmlOutputFromFile('Sample').getContent();
      return content === SAMPLE ? 'unchanged' : content;
    },
  },
  {
    id: 'numbers in Vietnamese',
    asks: 'Does Intl.NumberFormat know Vietnamese?',
    expected: ['1.234.567,5'],
    observe: () => new Intl.NumberFormat('vi-VN').format(1_234_567.5),
  },
];
