import type { CellValue } from '../../src/rubric/cell';
import type { Rule } from '../../src/rubric/rules';
import type { EnteredCells } from '../../src/scoring/answer';

/**
 * An answer read and scored in the plainest way there is, written without a look at the scoring: what it makes of the cells is what a person would, or `null` where
 * a person could not tell. `undefined` for rules that it does not know.
 */
export function plainPoints(rule: Rule, max: number, cells: EnteredCells): number | null | undefined {
  switch (rule.type) {
    case 'yesNo': {
      const yes = plainYesNo(cells.figure);
      return yes === null || !empty(cells.base) ? null : yes ? rule.yes : (rule.no ?? 0);
    }
    case 'choice': {
      const text = plain(cells.figure)?.toLowerCase() ?? null;
      const found = rule.options.find(({ label }) => plain(label)?.toLowerCase() === text);
      return found === undefined || !empty(cells.base) ? null : found.points;
    }
    case 'ratio': {
      if (Object.keys(rule).some((key) => OPTIONS_OF_RATIO.includes(key))) return undefined;
      const [part, whole] = [plainNumber(cells.figure), plainNumber(cells.base)];
      if (part === null || whole === null || part < 0 || whole <= 0) return null;
      return Math.min(1, part / whole) * max;
    }
    case 'mark': {
      const mark = plainNumber(cells.figure);
      return mark === null || mark < 0 || mark > rule.outOf || !empty(cells.base) ? null : (mark / rule.outOf) * max;
    }
    case 'perUnit': {
      const count = plainNumber(cells.figure);
      if (count === null || count < 0 || !Number.isInteger(count) || !empty(cells.base)) return null;
      return Math.min(rule.upTo ?? max, count * rule.each);
    }
    default:
      return undefined;
  }
}

const OPTIONS_OF_RATIO = ['countsFrom', 'fullAt', 'zeroBelow', 'allOrNothing'];

function plainYesNo(cell: CellValue): boolean | null {
  if (typeof cell === 'boolean') return cell;
  const text = plain(cell)?.toLowerCase();
  if (text === 'có' || text === 'yes' || text === 'true') return true;
  return text === 'không' || text === 'no' || text === 'false' ? false : null;
}

/** A number that a person would read as just that. */
export function plainNumber(cell: CellValue): number | null {
  if (typeof cell === 'number') return Number.isFinite(cell) ? Number(cell.toPrecision(15)) : null;
  const text =
    plain(cell)
      ?.replace('\u2212', '-')
      .replace(/^([+-]) /, '$1') ?? '';
  const [, sign = '', digits = ''] = /^([+-]?)([0-9][0-9.,' ]*)$/.exec(text) ?? [];
  const number = digits === '' ? null : unsigned(digits);
  return number === null ? null : sign === '-' ? -number : number;
}

function unsigned(digits: string): number | null {
  const marks = digits.replace(/[0-9]/g, '');
  if (marks === '') return Number(digits);
  const kinds = new Set(marks);
  const parts = digits.split(/[.,' ]/);
  const inThrees = (groups: string[]) =>
    /^[0-9]{1,3}$/.test(groups[0] ?? '') && groups.slice(1).every((group) => group.length === 3);
  if (marks.length === 1 && (marks === '.' || marks === ',')) {
    // 1.234 is 1234 to some and 1,234 to others; 0.234 and 1234.567 are not.
    const ambiguous = inThrees(parts) && !digits.startsWith('0');
    return ambiguous || parts[1] === '' ? null : Number(digits.replace(',', '.'));
  }
  if (kinds.size === 1)
    return (marks.length > 1 || marks === ' ' || marks === "'") && inThrees(parts) ? Number(parts.join('')) : null;
  const last = marks.at(-1) ?? '';
  const isDecimal = (last === '.' || last === ',') && kinds.size === 2 && marks.indexOf(last) === marks.length - 1;
  const decimals = parts.at(-1) ?? '';
  return isDecimal && decimals !== '' && inThrees(parts.slice(0, -1))
    ? Number(`${parts.slice(0, -1).join('')}.${decimals}`)
    : null;
}

function empty(cell: CellValue): boolean {
  return plain(cell) === '';
}

/** What a person sees of a cell: composed, without invisible marks, with single spaces. */
function plain(cell: CellValue): string | null {
  if (cell instanceof Date) return null;
  return String(cell)
    .normalize('NFC')
    .replace(/\p{Cf}/gu, '')
    .split(/\s+/)
    .filter((part) => part !== '')
    .join(' ');
}
