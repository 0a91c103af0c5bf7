import { GoogleError } from '../google/errors';

/** The colour names that scripts use; Google knows all of CSS. */
const NAMED: Readonly<Record<string, string>> = {
  black: '#000000',
  white: '#ffffff',
  red: '#ff0000',
  green: '#008000',
  blue: '#0000ff',
  yellow: '#ffff00',
  orange: '#ffa500',
  purple: '#800080',
  gray: '#808080',
  grey: '#808080',
  lightgray: '#d3d3d3',
  lightgrey: '#d3d3d3',
  silver: '#c0c0c0',
  pink: '#ffc0cb',
  brown: '#a52a2a',
  cyan: '#00ffff',
  magenta: '#ff00ff',
  lime: '#00ff00',
  navy: '#000080',
  teal: '#008080',
  maroon: '#800000',
  olive: '#808000',
};

/**
 * A CSS colour as "#rrggbb"; '' for null, which resets to the default.
 * @throws GoogleError for anything else
 */
export function canonicalColor(color: unknown): string {
  if (color === null || color === undefined || color === '') return '';
  if (typeof color === 'string') {
    const text = color.trim().toLowerCase();
    if (/^#[0-9a-f]{6}$/.test(text)) return text;
    if (/^#[0-9a-f]{3}$/.test(text)) return `#${Array.from(text.slice(1), (digit) => digit + digit).join('')}`;
    const named = NAMED[text];
    if (named) return named;
  }
  throw new GoogleError(`Invalid color: ${String(color)}. Write it as "#rrggbb".`);
}
