import type { ChartDefinition, UID } from '@odoo/o-spreadsheet';
import { GoogleError } from '../../google/errors';
import type { Workshop } from '../workshop';
import { type ChartContent, EMPTY_CHART } from './chart-content';
import { chartDefinition, chartSize, googleChartType } from './chart-definition';
import type { EmbeddedChartService } from './embedded-chart';

/** Where Google's words about charts are kept, which the engine's definition cannot hold. */
const WORDS = 'charts';

/** Draws a chart that was built. */
export function insertChart(workshop: Workshop, sheetId: UID, chart: EmbeddedChartService): void {
  const { book } = workshop;
  const { content } = chart;
  const chartId = String(Math.floor(Math.random() * 2 ** 31));
  book.done(
    book.model.dispatch('CREATE_CHART', {
      sheetId,
      chartId,
      figureId: book.model.uuidGenerator.smallUuid(),
      definition: chartDefinition(workshop, content),
      ...placed(content),
    }),
    'CREATE_CHART',
  );
  saveWords(workshop, chartId, content);
}

/**
 * Redraws a chart of this sheet with what was changed since.
 * @throws GoogleError if the chart is not on the sheet
 */
export function updateChart(workshop: Workshop, sheetId: UID, chart: EmbeddedChartService): void {
  const { book } = workshop;
  const { chartId, figureId } = requireDrawn(workshop, sheetId, chart);
  const definition = chartDefinition(workshop, chart.content);
  book.done(book.model.dispatch('UPDATE_CHART', { sheetId, chartId, figureId, definition }), 'UPDATE_CHART');
  const { size, ...place } = placed(chart.content);
  book.done(book.model.dispatch('UPDATE_FIGURE', { sheetId, figureId, ...place, ...size }), 'UPDATE_FIGURE');
  saveWords(workshop, chartId, chart.content);
}

/**
 * Takes a chart off this sheet.
 * @throws GoogleError if it is not on the sheet
 */
export function removeChart(workshop: Workshop, sheetId: UID, chart: EmbeddedChartService): void {
  const { book } = workshop;
  const { chartId, figureId } = requireDrawn(workshop, sheetId, chart);
  book.done(book.model.dispatch('DELETE_FIGURE', { sheetId, figureId }), 'DELETE_FIGURE');
  book.own('SET_SCRIPT_DATA', { store: WORDS, key: chartId, value: null, expires: null });
}

/** A drawn chart in Google's words. */
export function chartContent(workshop: Workshop, sheetId: UID, chartId: UID): ChartContent {
  const { book } = workshop;
  const { getters } = book;
  const definition = getters.getChartDefinition(chartId);
  const figureId = getters.getFigureIdFromChartId(chartId);
  const figure = getters.getFigure(sheetId, figureId);
  const ranges = chartReferences(definition).map((reference) => {
    const range = getters.getRangeFromSheetXC(sheetId, reference);
    return workshop.range(range.sheetId, range.zone);
  });
  return {
    ...EMPTY_CHART,
    ...readWords(workshop, chartId),
    type: googleChartType(definition),
    ranges,
    position: {
      row: (figure?.row ?? 0) + 1,
      column: (figure?.col ?? 0) + 1,
      offsetX: figure?.offset.x ?? 0,
      offsetY: figure?.offset.y ?? 0,
    },
  };
}

/** The labels' range, if there is one, and then the ranges of the series. */
function chartReferences(definition: ChartDefinition): string[] {
  if (!('dataSource' in definition) || definition.dataSource?.type !== 'range') return [];
  const { labelRange, dataSets } = definition.dataSource;
  return [...(labelRange === undefined ? [] : [labelRange]), ...dataSets.map(({ dataRange }) => dataRange)];
}

function placed(content: ChartContent): {
  col: number;
  row: number;
  offset: { x: number; y: number };
  size: { width: number; height: number };
} {
  const { row, column, offsetX, offsetY } = content.position;
  return { col: column - 1, row: row - 1, offset: { x: offsetX, y: offsetY }, size: chartSize(content) };
}

function requireDrawn(
  workshop: Workshop,
  sheetId: UID,
  { chartId }: EmbeddedChartService,
): { chartId: UID; figureId: UID } {
  const { getters } = workshop.book;
  if (chartId === undefined || !getters.getChartIds(sheetId).includes(chartId)) {
    throw new GoogleError('The chart is not on this sheet.');
  }
  return { chartId, figureId: getters.getFigureIdFromChartId(chartId) };
}

function saveWords(workshop: Workshop, chartId: UID, content: ChartContent): void {
  const { options, numHeaders, hiddenStrategy } = content;
  const value = JSON.stringify({ options, numHeaders, hiddenStrategy });
  workshop.book.own('SET_SCRIPT_DATA', { store: WORDS, key: chartId, value, expires: null });
}

function readWords(workshop: Workshop, chartId: UID): Partial<ChartContent> {
  const stored = workshop.book.getters.getScriptData(WORDS, chartId, 0);
  const words: unknown = stored === null ? {} : JSON.parse(stored);
  return typeof words === 'object' && words !== null ? words : {};
}
