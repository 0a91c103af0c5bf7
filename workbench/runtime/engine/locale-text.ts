import type { Locale } from '@odoo/o-spreadsheet';
import { hasDecimalComma, LOCALES } from './locale';
import { tokenize } from './o-spreadsheet';
import { engineSheetName, googleSheetName } from './sheet-name';

const CANONICAL = LOCALES.en_US;
const STRING_LITERAL = /"(?:[^"]|"")*"/g;

/**
 * What a person types in a cell, as the engine stores it: decimal points, commas between arguments, and its own
 * spelling of quotes and tab names. Text that is neither a formula nor a number stays as it is.
 */
export function canonicalContent(text: string, locale: Locale): string {
  if (text.startsWith('=')) return canonicalFormula(text, locale);
  return canonicalNumber(text, locale) ?? text;
}

/** A formula typed in this locale, as the engine stores it. */
export function canonicalFormula(formula: string, locale: Locale): string {
  const prepared = outsideStrings(
    formula,
    (code) => toEngineSheetNames(code).replaceAll('#REF!', '#REF'),
    doubledQuotesToChar,
  );
  return convertTokens(prepared, locale, CANONICAL);
}

/** A stored formula as a person of this locale (or a script, `getFormula`) sees it. */
export function localFormula(formula: string, locale: Locale): string {
  const spelled = charToDoubledQuotes(convertTokens(formula, CANONICAL, locale));
  return outsideStrings(spelled, (code) => toGoogleSheetNames(code).replace(/#REF(?!!)/g, '#REF!'), same);
}

/**
 * The first comma that a formula uses between arguments, as an index into it, or -1. Google refuses such a formula
 * from a script when the spreadsheet's locale has a decimal comma.
 */
export function commaBetweenArguments(formula: string): number {
  return codeOnly(formula).indexOf(',');
}

/** The first number with a decimal point in a formula, as an index into it, or -1. */
export function decimalPoint(formula: string): number {
  return codeOnly(formula).search(/(?<![\p{L}\p{N}_.])\d*\.\d/u);
}

/** The names of the sheets to which a formula refers directly. */
export function sheetsReferredTo(formula: string): string[] {
  const code = formula.replace(STRING_LITERAL, (text) => ' '.repeat(text.length));
  return Array.from(code.matchAll(/(?:'((?:[^']|'')+)'|([\p{L}\p{N}_.]+))!/gu), ([, quoted, plain]) =>
    quoted === undefined ? (plain ?? '') : quoted.replaceAll("''", "'"),
  );
}

/** A formula with blanks in place of its texts and its quoted sheet names. */
function codeOnly(formula: string): string {
  const blank = (text: string): string => ' '.repeat(text.length);
  return formula.replace(STRING_LITERAL, blank).replace(/'(?:[^']|'')*'/g, blank);
}

/** A number written the way of the locale ("1.234,5", "15%"), with a decimal point instead; undefined if it is none. */
function canonicalNumber(text: string, locale: Locale): string | undefined {
  if (!hasDecimalComma(locale)) return undefined;
  const trimmed = text.trim();
  if (!/^[-+]?(?:\d{1,3}(?:\.\d{3})+|\d+)?(?:,\d+)?\s*%?$/.test(trimmed) || !/\d/.test(trimmed)) return undefined;
  return trimmed.replaceAll('.', '').replace(',', '.').replace(/\s/g, '');
}

function convertTokens(formula: string, from: Locale, to: Locale): string {
  if (from.decimalSeparator === to.decimalSeparator && from.formulaArgSeparator === to.formulaArgSeparator) {
    return formula;
  }
  const brackets: string[] = [];
  return tokenize(formula, from)
    .map((token) => {
      if (token.value === '{' || token.value === '(') brackets.push(token.value);
      if (token.value === '}' || token.value === ')') brackets.pop();
      const inArray = brackets.at(-1) === '{';
      switch (token.type) {
        case 'NUMBER':
          return token.value.replace(from.decimalSeparator, to.decimalSeparator);
        case 'ARG_SEPARATOR':
        case 'ARRAY_ROW_SEPARATOR':
          return inArray ? arraySeparator(token.value, to) : to.formulaArgSeparator;
        default:
          return token.value;
      }
    })
    .join('');
}

/** On Google `;` parts rows everywhere; columns are parted by a comma, or by a backslash where commas are decimal. */
function arraySeparator(separator: string, to: Locale): string {
  if (separator === ';') return ';';
  return hasDecimalComma(to) ? '\\' : ',';
}

function outsideStrings(
  formula: string,
  convertCode: (code: string) => string,
  convertString: (literal: string) => string,
): string {
  const parts: string[] = [];
  let end = 0;
  for (const match of formula.matchAll(STRING_LITERAL)) {
    parts.push(convertCode(formula.slice(end, match.index)), convertString(match[0]));
    end = match.index + match[0].length;
  }
  parts.push(convertCode(formula.slice(end)));
  return parts.join('');
}

/**
 * The engine cannot read a doubled quote inside a string, nor a backslash at its end: spell them with CHAR.
 * `"a""b"` becomes `("a"&CHAR(34)&"b")`.
 */
function doubledQuotesToChar(literal: string): string {
  const content = literal.slice(1, -1);
  if (!content.includes('""') && !content.endsWith('\\')) return literal;
  const pieces = content.split('""').map((piece) => {
    const text = piece.replace(/\\+$/, '');
    return [`"${text}"`, ...Array.from(piece.slice(text.length), () => 'CHAR(92)')].join('&');
  });
  return `(${pieces.join('&CHAR(34)&')})`;
}

function charToDoubledQuotes(formula: string): string {
  return formula.replace(/\(("[^"]*"(?:&(?:CHAR\((?:34|92)\)|"[^"]*"))+)\)/g, (_, joined: string) => {
    const content = joined.replace(/&?(?:CHAR\((34|92)\)|"([^"]*)")/g, (_piece, code?: string, text?: string) =>
      code === '34' ? '""' : code === '92' ? '\\' : (text ?? ''),
    );
    return `"${content}"`;
  });
}

function toEngineSheetNames(code: string): string {
  return code.replace(
    /'((?:[^']|'')*)'(?=!)/g,
    (_, name: string) => `'${engineSheetName(name.replaceAll("''", "'"))}'`,
  );
}

function toGoogleSheetNames(code: string): string {
  return code.replace(/'([^']*)'(?=!)/g, (_, name: string) => `'${googleSheetName(name).replaceAll("'", "''")}'`);
}

function same(text: string): string {
  return text;
}
