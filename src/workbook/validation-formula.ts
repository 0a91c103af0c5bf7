import { plainDecimal } from '../rubric/decimal';
import { quoteText, type Validation } from '../tabs/tab-spec';

/**
 * The condition that an entry in a cell has to meet. A number typed as text is let through when it reads as a number with a decimal comma or point: which of
 * the two the spreadsheet itself takes for a number depends on its locale, and scoring reads both.
 *
 * @param address of the cell, such as F12
 */
export function validationFormula(validation: ByFormula, address: string): string {
  const condition = entryFormula(validation, address);
  if (validation.kind === 'statement' || validation.kind === 'day') return condition;
  return `=IF(${changes(address)};FALSE;${condition.slice(1)})`;
}

type ByFormula = Exclude<Validation, { kind: 'list' }>;

/** Whether a cell holds a formula that gives something else each time: because of one such cell Google would refuse to calculate the whole form. */
function changes(address: string): string {
  const formula = `IF(ISFORMULA(${address});UPPER(FORMULATEXT(${address}));"")`;
  return `REGEXMATCH(${formula};"(^|[^A-Z0-9_.])(NOW|RAND|RANDBETWEEN|RANDARRAY) *\\(")`;
}

/** What an entry has to be, whether it was typed or calculated. */
function entryFormula(validation: ByFormula, address: string): string {
  const matches = (pattern: string) => `REGEXMATCH(TO_TEXT(${address});"${pattern}")`;
  // A day is a number to a spreadsheet: 1.5 typed for 1,5 is the first of May, and its format stays on the cell when it is cleared.
  const numberOrText = (conditions: string, text: string) =>
    `=IF(ISNUMBER(${address});AND(NOT(ISDATE(${address}));${conditions});${text})`;
  switch (validation.kind) {
    case 'statement':
      return `=LEN(TRIM(${address}))>0`;
    case 'day':
      return `=${matches('^ *[0-9]{1,2}/[0-9]{1,2}/[0-9]{4} *$')}`;
    case 'amount': {
      const whole = validation.whole ? `;${address}=INT(${address})` : '';
      const most = validation.most === undefined ? '' : `;${address}<=${formulaNumber(validation.most)}`;
      const typed = validation.whole ? '^ *[0-9]+ *$' : '^ *[0-9]+([.,][0-9]+)? *$';
      return numberOrText(`${address}>=0${whole}${most}`, matches(typed));
    }
    case 'share':
      return numberOrText(
        `${address}>=0;${address}<=1`,
        matches('^ *([0-9]+([.,][0-9]+)? *%|0([.,][0-9]+)?|1([.,]0)?) *$'),
      );
    case 'days':
      return numberOrText(
        `${address}>=0;${address}=INT(${address})`,
        `OR(${[
          matches('^ *[0-9]+ *$'),
          ...validation.never.flatMap(spellings).map((words) => `LOWER(TRIM(${address}))=${quoteText(words)}`),
        ].join(';')})`,
      );
  }
}

/** Words as Vietnamese keyboards write them: each letter as one character, its tone as one of its own, or every mark as one; a formula takes these for different words. */
function spellings(words: string): string[] {
  const apart = words.normalize('NFD');
  const toneApart = apart.replace(/(\p{L})(\p{M}+)/gu, (_, letter: string, marks: string) => {
    const those = (isTone: boolean) =>
      Array.from(marks)
        .filter((mark) => TONE.test(mark) === isTone)
        .join('');
    return (letter + those(false)).normalize('NFC') + those(true);
  });
  return Array.from(new Set([words.normalize('NFC'), toneApart, apart]));
}

/** Huyền, sắc, ngã, hỏi and nặng. */
const TONE = /\u0300|\u0301|\u0303|\u0309|\u0323/;

/** A number of a formula without a decimal mark, which would depend on the locale: 7.5 is 75/10. */
function formulaNumber(value: number): string {
  const [whole = '0', decimals = ''] = plainDecimal(value).split('.');
  return decimals === '' ? whole : `${Number(whole + decimals)}/1${'0'.repeat(decimals.length)}`;
}
