import type { ChartSpec, RowOf, TabSpec } from '../tabs/tab-spec';
import { retrying } from './retry';
import type { Sheet } from './sheets';

/** Widths, heights, freezing, colour: what belongs to the tab and not to its cells. */
export function applyColumns(sheet: Sheet, spec: TabSpec, rowOf: RowOf): void {
  for (const { start, count, value } of widthCalls(
    spec.columns.map((column) => (column.hidden === true ? null : column.width)),
  )) {
    sheet.setColumnWidths(start + 1, count, value);
  }
  const heights: (number | null)[] = [];
  for (const row of spec.rows) if (row.height !== undefined) heights[rowOf(row.id) - 1] = row.height;
  for (const { start, count, value } of runs(Array.from(heights, (height) => height ?? null))) {
    sheet.setRowHeights(start + 1, count, value);
  }
  const hidden = spec.columns.map((column) => (column.hidden === true ? 1 : null));
  for (const { start, count } of runs(hidden)) sheet.hideColumns(start + 1, count);
  for (const [at, column] of spec.columns.entries())
    if (column.wrap === true) {
      const rows = retrying(() => sheet.getMaxRows());
      sheet.getRange(1, at + 1, rows).setWrap(true);
      sheet.getRange(spec.frozenRows + 1, 1, rows - spec.frozenRows, spec.columns.length).setVerticalAlignment('top');
    }
  if (spec.frozenRows > 0) sheet.setFrozenRows(spec.frozenRows);
  if (spec.frozenColumns > 0) sheet.setFrozenColumns(spec.frozenColumns);
  if (spec.color !== undefined) sheet.setTabColor(spec.color);
  if (!spec.gridlines) sheet.setHiddenGridlines(true);
}

/** Takes a tab out of sight that people needn't see, unless it was laid out before: somebody may have wanted it in view. */
export function hideNew(sheet: Sheet, spec: TabSpec, isNew: boolean): void {
  if (spec.hidden === true && isNew) sheet.hideSheet();
}

interface Run {
  start: number;
  count: number;
  value: number;
}

/** The widths in few calls: where one width comes back again and again, it is given to all columns first and the others then differ from it. */
function widthCalls(widths: readonly (number | null)[]): Run[] {
  const plain = runs(widths);
  const [first] = plain;
  const last = plain[plain.length - 1];
  if (first === undefined || last === undefined) return plain;
  const times = (value: number) => plain.filter((run) => run.value === value).length;
  const common = plain.reduce((most, { value }) => (times(value) > times(most) ? value : most), first.value);
  const all = { start: first.start, count: last.start + last.count - first.start, value: common };
  const layered = [all, ...plain.filter(({ value }) => value !== common)];
  return layered.length < plain.length ? layered : plain;
}

/** Stretches of equal values, `null` standing for none. */
function runs(values: readonly (number | null)[]): Run[] {
  const found: Run[] = [];
  for (const [at, value] of values.entries()) {
    const last = found[found.length - 1];
    if (value === null) continue;
    if (last !== undefined && last.value === value && last.start + last.count === at) last.count += 1;
    else found.push({ start: at, count: 1, value });
  }
  return found;
}

/** Conditional formats: all of the tab's in one call, which replaces whatever was there. */
export function applyHighlights(sheet: Sheet, spec: TabSpec, rowOf: RowOf): void {
  if (spec.highlights.length === 0 && spec.layout === 'anchored') return;
  const rules = spec.highlights.map((highlight) => {
    const builder = SpreadsheetApp.newConditionalFormatRule()
      .whenFormulaSatisfied(highlight.formula(rowOf))
      .setRanges([sheet.getRange(highlight.range(rowOf))]);
    if (highlight.background !== undefined) builder.setBackground(highlight.background);
    if (highlight.color !== undefined) builder.setFontColor(highlight.color);
    if (highlight.bold !== undefined) builder.setBold(highlight.bold);
    return builder.build();
  });
  sheet.setConditionalFormatRules(rules);
}

/** Draws the tab's charts anew. */
export function applyCharts(sheet: Sheet, spec: TabSpec, rowOf: RowOf, created: boolean): void {
  if (spec.charts.length === 0 && spec.layout === 'anchored') return;
  if (!created) for (const chart of retrying(() => sheet.getCharts())) sheet.removeChart(chart);
  for (const chart of spec.charts) sheet.insertChart(buildChart(sheet, chart, rowOf));
}

function buildChart(sheet: Sheet, spec: ChartSpec, rowOf: RowOf): GoogleAppsScript.Spreadsheet.EmbeddedChart {
  const builder = sheet
    .newChart()
    .setChartType(CHART_TYPE[spec.kind]())
    .setNumHeaders(1)
    .setPosition(spec.row(rowOf), spec.column, 0, 0)
    .setOption('title', spec.title)
    .setOption('width', spec.width)
    .setOption('height', spec.height)
    .setOption('legend', { position: spec.legend });
  if (spec.colors !== undefined) builder.setOption('colors', [...spec.colors]);
  if (spec.kind === 'stackedBar') builder.setOption('isStacked', true);
  const source = spec.tab === undefined ? sheet : sheet.getParent().getSheetByName(spec.tab);
  if (source === null) throw new Error(`No tab ${spec.tab}`);
  for (const range of spec.ranges(rowOf)) builder.addRange(source.getRange(range));
  return builder.build();
}

const CHART_TYPE = {
  bar: () => Charts.ChartType.BAR,
  stackedBar: () => Charts.ChartType.BAR,
  column: () => Charts.ChartType.COLUMN,
  radar: () => Charts.ChartType.RADAR,
} as const;
