/** A line of pasted text, in its columns. */
export interface PastedRow {
  /** Where it begins, from 1. */
  line: number;
  cells: string[];
}

/**
 * Cuts pasted text into rows and columns. A sheet separates columns by tabs and quotes a cell that has a line break in it; a file separates them by semicolons; a table in
 * a mail by upright strokes. Commas separate nothing here: names have them. Blank lines are left out.
 */
export function rowsOf(text: string): PastedRow[] {
  const rows: PastedRow[] = [];
  let line = 1;
  let rest = text.replace(/\r\n?/g, '\n');
  while (rest !== '') {
    const { raw, length } = firstRow(rest);
    const cells = cellsOf(raw);
    if (cells.some((cell) => cell.trim() !== '')) rows.push({ line, cells });
    line += raw.split('\n').length;
    rest = rest.slice(length);
  }
  return rows;
}

/** A cell in quotes, which may hold line breaks; only where the quotes end with the cell. */
const QUOTED = /^"((?:[^"]|"")*)"(?=[ ]*(?:[\t;|,\n]|$))/;

function firstRow(text: string): { raw: string; length: number } {
  let at = 0;
  let isCellStart = true;
  while (at < text.length && text[at] !== '\n') {
    const quoted = isCellStart ? QUOTED.exec(text.slice(at, at + LONGEST_CELL)) : null;
    if (quoted !== null) {
      at += quoted[0].length;
      isCellStart = false;
      continue;
    }
    isCellStart = SEPARATORS.includes(text[at] ?? '');
    at += 1;
  }
  return { raw: text.slice(0, at), length: at + 1 };
}

/** Nobody means to paste a name longer than this. */
const LONGEST_CELL = 2_000;
const SEPARATORS = '\t;|';

/** Where there are tabs, they alone separate: other signs belong to what a cell holds. */
function cellsOf(raw: string): string[] {
  const separators = raw.includes('\t') ? '\t' : ';|';
  const cells: string[] = [];
  let cell = '';
  let at = 0;
  while (at < raw.length) {
    const quoted = cell.trim() === '' ? QUOTED.exec(raw.slice(at)) : null;
    if (quoted !== null) {
      cell = (quoted[1] ?? '').replace(/""/g, '"').replace(/\n/g, ' ');
      at += quoted[0].length;
      continue;
    }
    const character = raw[at] ?? '';
    if (separators.includes(character)) {
      cells.push(cell);
      cell = '';
    } else cell += character;
    at += 1;
  }
  return [...cells, cell];
}
