import type { Workbench } from '../../workbench/runtime';

/**
 * Everything about a workbook that two runs of the add-on should leave the same, tab by tab: contents, validations, notes, protections, looks. Ids that are drawn by
 * lot are left out. Nhật ký is not looked at: it tells of every run.
 */
export function fingerprint(workbench: Workbench): Record<string, unknown> {
  const { sheets, styles, formats } = plainSnapshot(workbench);
  const nameById = new Map(sheets.map((sheet) => [String(sheet.id), String(sheet.name)]));
  const tabs = sheets
    .filter(({ name }) => name !== 'Nhật ký')
    .map((sheet) => [
      String(sheet.name),
      {
        size: [sheet.rowNumber, sheet.colNumber],
        cells: Object.fromEntries(
          Object.entries(sheet.cells)
            .filter(([cell, content]) => content !== '' && !(sheet.name === 'Theo dõi' && cell === LAST_LOOK))
            .map(([cell, content]) => [cell, withoutChance(String(content), nameById)]),
        ),
        validations: sorted(sheet.dataValidationRules),
        highlights: sheet.conditionalFormats.map(withoutId),
        charts: sheet.figures.length,
        notes: sheet.notes ?? {},
        protections: sorted(sheet.protections ?? []),
        looks: [rowLooks(sheet.styles, styles), rowLooks(sheet.formats, formats)],
        panes: sheet.panes,
        heights: sheet.rows,
        widths: sheet.cols,
      },
    ]);
  return { order: sheets.map(({ name }) => name), ...Object.fromEntries(tabs) };
}

interface PlainSheet {
  id: unknown;
  name: unknown;
  rowNumber: number;
  colNumber: number;
  cells: Record<string, unknown>;
  styles: Record<string, number>;
  formats: Record<string, number>;
  dataValidationRules: object[];
  conditionalFormats: object[];
  protections?: object[];
  figures: object[];
  notes?: object;
  panes: unknown;
  rows: unknown;
  cols: unknown;
}

function plainSnapshot(workbench: Workbench): {
  sheets: PlainSheet[];
  styles: Record<number, unknown>;
  formats: Record<number, unknown>;
} {
  return JSON.parse(JSON.stringify(workbench.snapshot()));
}

/** Where Theo dõi notes when the forms were last looked at, which every run does. */
const LAST_LOOK = 'I2';

/** Links to tabs name the tab instead of its id, which is drawn by lot; the time at which something was computed is just a time. */
function withoutChance(content: string, nameById: ReadonlyMap<string, string>): string {
  if (/^\d{5}\.\d{5,}$/.test(content)) return 'time';
  return content
    .replace(/#gid=(\d+)/g, (link, id) => nameById.get(id) ?? link)
    .replace(/"(at|seal)":"[^"]*"/g, '"$1":"time"')
    .replace(/\d\d\/\d\d\/\d{4} \d\d:\d\d(:\d\d)?/g, 'time');
}

function withoutId(rule: object): object {
  const { id: _, ...rest }: { id?: unknown } = rule;
  return rest;
}

function sorted(rules: readonly object[]): string[] {
  return rules.map((rule) => JSON.stringify(withoutId(rule))).sort();
}

/** What the cells of every row look like, from the left, however the ranges are cut. */
function rowLooks(ranges: Record<string, number>, looks: Record<number, unknown>): Record<number, string> {
  const rows = new Map<number, string[]>();
  for (const [range, id] of Object.entries(ranges)) {
    const [from = '', to = from] = range.split(':');
    const [start, end] = [place(from), place(to)];
    // The engine leaves an alignment out that is a cell's own by what it holds at the time.
    const look = JSON.stringify(looks[id]).replace(/,?"align":"left"/, '');
    for (let row = start.row; row <= end.row; row += 1) {
      const cells = rows.get(row) ?? [];
      rows.set(row, cells);
      for (let column = start.column; column <= end.column; column += 1) cells[column] = look;
    }
  }
  return Object.fromEntries(Array.from(rows, ([row, cells]) => [row, inRuns(cells)]));
}

/** Neighbours that look the same as one: `1-3 {…} 4-4 {…}`. */
function inRuns(cells: readonly string[]): string {
  const runs: { from: number; to: number; look: string }[] = [];
  cells.forEach((look, column) => {
    const last = runs.at(-1);
    if (last?.look === look && last.to === column - 1) last.to = column;
    else runs.push({ from: column, to: column, look });
  });
  return runs.map(({ from, to, look }) => `${from}-${to} ${look}`).join(' ');
}

function place(a1: string): { row: number; column: number } {
  const [, letters = '', row = ''] = /^([A-Z]+)(\d+)$/.exec(a1) ?? [];
  const column = Array.from(letters).reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0);
  return { row: Number(row), column };
}
