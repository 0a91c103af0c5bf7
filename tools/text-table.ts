/** Rows as a table of text, the first row underlined. Numbers go to the right. */
export function asTable(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => width(row[column] ?? ''))));
  const line = (row: readonly string[]) =>
    row
      .map((cell, column) => {
        const space = ' '.repeat(Math.max(0, (widths[column] ?? 0) - width(cell)));
        return /^-?[\d.,]+ ?%?$/.test(cell) ? space + cell : cell + space;
      })
      .join('  ')
      .trimEnd();
  const [head = [], ...body] = rows;
  return [line(head), widths.map((size) => '─'.repeat(size)).join('──'), ...body.map(line)].join('\n');
}

/** Columns that a text takes in a terminal: combining marks take none. */
function width(text: string): number {
  return Array.from(text.normalize('NFC').replace(/\p{M}/gu, '')).length;
}
