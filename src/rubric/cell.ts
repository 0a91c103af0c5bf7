/** A cell as a spreadsheet gives it to a script: an empty cell is `''`. */
export type CellValue = string | number | boolean | Date;

/** Nothing was entered, or only white space and invisible marks. */
export function isBlank(value: CellValue): boolean {
  return typeof value === 'string' && !/[^\s\p{Cf}]/u.test(value);
}

/** White space of every kind folded to single spaces and trimmed, invisible marks dropped, letters composed. */
export function squeeze(text: string): string {
  return text.normalize('NFC').replace(INVISIBLE, '').replace(/\s+/g, ' ').trim();
}

/** Zero-width characters and direction marks, which come along when text is pasted from the web or from Word. */
const INVISIBLE = /\p{Cf}/gu;

/** The form in which two texts that look the same to a person are the same. */
export function fold(text: string): string {
  return squeeze(text).toLowerCase();
}

/** What a formula that failed leaves in its cell. */
export function isErrorText(value: CellValue): boolean {
  return typeof value === 'string' && /^#[A-Z0-9/_]+[!?]?$/.test(value.trim());
}

/** A cell's content for a message; long text is cut. */
export function shown(value: CellValue): string {
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  const text = squeeze(String(value));
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}
