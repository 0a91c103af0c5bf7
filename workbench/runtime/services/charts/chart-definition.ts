import type { ChartDefinition, Zone } from '@odoo/o-spreadsheet';
import { GoogleError, notImplemented } from '../../google/errors';
import { canonicalColor } from '../colors';
import type { Workshop } from '../workshop';
import type { ChartContent } from './chart-content';

type Legend = 'top' | 'bottom' | 'left' | 'right' | 'none';

/** The engine's definition of a chart in Google's words: the first column holds the labels, each other one a series. */
export function chartDefinition(workshop: Workshop, content: ChartContent): ChartDefinition {
  if (content.ranges.length === 0) throw new GoogleError('A chart needs at least one range.');
  if (content.transposed || content.mergeStrategy === 'MERGE_ROWS') {
    throw notImplemented('charts whose series are rows');
  }
  const [labels, ...series] = columnsOf(workshop, content);
  if (labels === undefined) throw new GoogleError('A chart needs at least one column.');
  const dataRanges = series.length > 0 ? series : [labels];
  const common = {
    title: { text: text(content, 'title') },
    legendPosition: legend(content),
    dataSetStyles: colors(content),
    dataSource: {
      type: 'range' as const,
      dataSets: dataRanges.map((dataRange, index) => ({ dataSetId: String(index), dataRange })),
      dataSetsHaveTitle: content.numHeaders > 0,
      ...(series.length > 0 ? { labelRange: labels } : {}),
    },
    axesDesign: axes(content),
    showValues: hasAnnotations(content),
  };
  const stacked = Boolean(content.options.isStacked) && content.options.isStacked !== 'false';
  switch (content.type) {
    case 'BAR':
      return { ...common, type: 'bar', stacked, horizontal: true };
    case 'COLUMN':
      return { ...common, type: 'bar', stacked, horizontal: false };
    case 'LINE':
    case 'AREA':
      return {
        ...common,
        type: 'line',
        stacked,
        labelsAsText: true,
        cumulative: false,
        fillArea: content.type === 'AREA',
      };
    case 'COMBO':
      return { ...common, type: 'combo' };
    case 'PIE':
      return { ...common, type: 'pie', isDoughnut: Number(content.options.pieHole ?? 0) > 0, showValues: true };
    case 'SCATTER':
      return { ...common, type: 'scatter', labelsAsText: false };
    case 'RADAR':
      return { ...common, type: 'radar', stacked: false };
    default:
      throw notImplemented(`charts of type ${content.type}`);
  }
}

/** Google's type of a chart that the engine has. */
export function googleChartType(definition: ChartDefinition): string {
  if (definition.type === 'bar') return definition.horizontal ? 'BAR' : 'COLUMN';
  return definition.type.toUpperCase();
}

/** Pixels that the chart's options ask for; Google's default otherwise. */
export function chartSize({ options }: ChartContent): { width: number; height: number } {
  const pixels = (name: string, otherwise: number): number => {
    const wanted = Number(options[name]);
    return Number.isFinite(wanted) && wanted > 0 ? wanted : otherwise;
  };
  return { width: pixels('width', 600), height: pixels('height', 371) };
}

/** All columns of all ranges, as references with their sheet. */
function columnsOf(workshop: Workshop, { ranges }: ChartContent): string[] {
  const { getters } = workshop.book;
  return ranges.flatMap(({ sheetId, zone }) =>
    Array.from({ length: zone.right - zone.left + 1 }, (_, index) => {
      const column: Zone = { ...zone, left: zone.left + index, right: zone.left + index };
      return getters.getRangeString(getters.getRangeFromZone(sheetId, column), '');
    }),
  );
}

function text({ options }: ChartContent, name: string): string {
  const value = options[name];
  return typeof value === 'string' ? value : '';
}

function legend({ options, type }: ChartContent): Legend {
  const wanted = options['legend.position'] ?? nested(options, 'legend', 'position') ?? options.legend;
  if (wanted === 'top' || wanted === 'bottom' || wanted === 'left' || wanted === 'right' || wanted === 'none')
    return wanted;
  return type === 'COLUMN' || type === 'BAR' || type === 'PIE' || type === 'LINE' ? 'right' : 'top';
}

function colors({ options }: ChartContent): Record<string, { backgroundColor: string }> {
  const styles: Record<string, { backgroundColor: string }> = {};
  const list = options.colors;
  if (Array.isArray(list)) {
    for (const [index, color] of list.entries()) styles[index] = { backgroundColor: canonicalColor(color) };
  }
  for (const [name, value] of Object.entries(options)) {
    const index = /^series\.(\d+)\.color$/.exec(name)?.[1];
    if (index !== undefined) styles[index] = { backgroundColor: canonicalColor(value) };
  }
  return styles;
}

function axes({
  options,
  type,
}: ChartContent): Record<string, { title?: { text: string }; min?: number; max?: number }> {
  const horizontal = axis(options, 'hAxis');
  const vertical = axis(options, 'vAxis');
  // The engine names axes after what they show: x holds the labels, also of horizontal bars.
  return type === 'BAR' ? { x: vertical, y: horizontal } : { x: horizontal, y: vertical };
}

function axis(
  options: ChartContent['options'],
  name: string,
): { title?: { text: string }; min?: number; max?: number } {
  const option = (key: string): unknown => options[`${name}.${key}`] ?? nested(options, name, key);
  const title = option('title');
  const min = option('minValue') ?? option('viewWindow.min');
  const max = option('maxValue') ?? option('viewWindow.max');
  return {
    ...(typeof title === 'string' ? { title: { text: title } } : {}),
    ...(typeof min === 'number' ? { min } : {}),
    ...(typeof max === 'number' ? { max } : {}),
  };
}

function hasAnnotations({ options }: ChartContent): boolean {
  return Object.keys(options).some((name) => /(?:^|\.)(?:dataLabel|annotations)/.test(name));
}

function nested(options: ChartContent['options'], name: string, key: string): unknown {
  const group = options[name];
  return typeof group === 'object' && group !== null ? Reflect.get(group, key) : undefined;
}
