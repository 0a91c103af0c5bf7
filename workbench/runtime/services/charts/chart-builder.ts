import type { UID } from '@odoo/o-spreadsheet';
import {
  EmbeddedBarChartBuilderNames,
  EmbeddedChartBuilderNames,
  EmbeddedColumnChartBuilderNames,
  EmbeddedLineChartBuilderNames,
  EmbeddedPieChartBuilderNames,
} from '../../google/chart-names';
import { ChartType, enumName, enumValue } from '../../google/enums';
import { badParameters } from '../../google/errors';
import { serviceBase } from '../../google/service-object';
import type { RangeService } from '../range/range';
import type { Workshop } from '../workshop';
import { type ChartContent, EMPTY_CHART } from './chart-content';
import { ContainerInfoService, EmbeddedChartService } from './embedded-chart';

type Builder = GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder;
type BarBuilder = GoogleAppsScript.Spreadsheet.EmbeddedBarChartBuilder;
type ColumnBuilder = GoogleAppsScript.Spreadsheet.EmbeddedColumnChartBuilder;
type LineBuilder = GoogleAppsScript.Spreadsheet.EmbeddedLineChartBuilder;
type PieBuilder = GoogleAppsScript.Spreadsheet.EmbeddedPieChartBuilder;
type AnyBuilder = Builder & BarBuilder & ColumnBuilder & LineBuilder & PieBuilder;

const NAMES = {
  EmbeddedChartBuilder: EmbeddedChartBuilderNames,
  EmbeddedBarChartBuilder: EmbeddedBarChartBuilderNames,
  EmbeddedColumnChartBuilder: EmbeddedColumnChartBuilderNames,
  EmbeddedLineChartBuilder: EmbeddedLineChartBuilderNames,
  EmbeddedPieChartBuilder: EmbeddedPieChartBuilderNames,
} as const;

type View = keyof typeof NAMES;

const Base = serviceBase<AnyBuilder>('EmbeddedChartBuilder', [
  ...new Set([
    ...EmbeddedChartBuilderNames,
    ...EmbeddedBarChartBuilderNames,
    ...EmbeddedColumnChartBuilderNames,
    ...EmbeddedLineChartBuilderNames,
    ...EmbeddedPieChartBuilderNames,
  ]),
]);

/**
 * Puts a chart together. Google has a class per type of chart with methods of its own; here it is one class, of which
 * a script sees the members that Google's class has.
 */
export class ChartBuilderService extends Base {
  override readonly serviceName: View;
  override readonly memberNames: ReadonlySet<string>;
  private content: ChartContent;

  constructor(
    private readonly workshop: Workshop,
    private readonly sheetId: UID,
    content: ChartContent = EMPTY_CHART,
    private readonly chartId: UID | undefined = undefined,
    view: View = 'EmbeddedChartBuilder',
  ) {
    super();
    this.content = { ...content };
    this.serviceName = view;
    this.memberNames = new Set(NAMES[view]);
  }

  override build(): EmbeddedChartService {
    return new EmbeddedChartService(this.workshop, this.sheetId, { ...this.content }, this.chartId);
  }

  override addRange(range: GoogleAppsScript.Spreadsheet.Range): this {
    const added = this.workshop.expectRange(range, `${this.method('addRange')}`);
    return this.with({ ranges: [...this.content.ranges, added] });
  }

  override removeRange(range: GoogleAppsScript.Spreadsheet.Range): this {
    const removed = this.workshop.expectRange(range, this.method('removeRange'));
    const same = (each: RangeService): boolean =>
      each.sheetId === removed.sheetId && each.getA1Notation() === removed.getA1Notation();
    return this.with({ ranges: this.content.ranges.filter((each) => !same(each)) });
  }

  override clearRanges(): this {
    return this.with({ ranges: [] });
  }

  override getRanges(): RangeService[] {
    return [...this.content.ranges];
  }

  override getContainer(): ContainerInfoService {
    return new ContainerInfoService(this.content.position);
  }

  override getChartType(): GoogleAppsScript.Charts.ChartType {
    return enumValue(ChartType, this.content.type);
  }

  override setChartType(type: GoogleAppsScript.Charts.ChartType): this {
    return this.with({ type: enumName(type) });
  }

  override asBarChart(): ChartBuilderService {
    return this.as('BAR', 'EmbeddedBarChartBuilder');
  }

  override asColumnChart(): ChartBuilderService {
    return this.as('COLUMN', 'EmbeddedColumnChartBuilder');
  }

  override asLineChart(): ChartBuilderService {
    return this.as('LINE', 'EmbeddedLineChartBuilder');
  }

  override asPieChart(): ChartBuilderService {
    return this.as('PIE', 'EmbeddedPieChartBuilder');
  }

  override setPosition(row: number, column: number, offsetX: number, offsetY: number): this {
    const numbers = [row, column, offsetX, offsetY];
    if (!numbers.every((each) => Number.isFinite(each)) || row < 1 || column < 1) {
      throw badParameters(this.method('setPosition'), numbers);
    }
    return this.with({ position: { row, column, offsetX, offsetY } });
  }

  override setOption(option: string, value: unknown): this {
    return this.with({ options: { ...this.content.options, [option]: value } });
  }

  override setNumHeaders(numHeaders: number): this {
    return this.with({ numHeaders });
  }

  override setMergeStrategy(strategy: GoogleAppsScript.Charts.ChartMergeStrategy): this {
    return this.with({ mergeStrategy: enumName(strategy) });
  }

  override setTransposeRowsAndColumns(transposed: boolean): this {
    return this.with({ transposed });
  }

  override setHiddenDimensionStrategy(strategy: GoogleAppsScript.Charts.ChartHiddenDimensionStrategy): this {
    return this.with({ hiddenStrategy: enumName(strategy) });
  }

  override setTitle(title: string): this {
    return this.setOption('title', title);
  }

  override setXAxisTitle(title: string): this {
    return this.setOption(this.content.type === 'BAR' ? 'vAxis.title' : 'hAxis.title', title);
  }

  override setYAxisTitle(title: string): this {
    return this.setOption(this.content.type === 'BAR' ? 'hAxis.title' : 'vAxis.title', title);
  }

  override setRange(start: number, end: number): this {
    const axis = this.content.type === 'BAR' ? 'hAxis' : 'vAxis';
    return this.setOption(`${axis}.minValue`, start).setOption(`${axis}.maxValue`, end);
  }

  override setStacked(): this {
    return this.setOption('isStacked', true);
  }

  override setColors(colors: string[]): this {
    return this.setOption('colors', colors);
  }

  override setBackgroundColor(color: string): this {
    return this.setOption('backgroundColor', color);
  }

  override setLegendPosition(position: GoogleAppsScript.Charts.Position): this {
    return this.setOption('legend.position', enumName(position).toLowerCase());
  }

  private as(type: string, view: View): ChartBuilderService {
    return new ChartBuilderService(this.workshop, this.sheetId, { ...this.content, type }, this.chartId, view);
  }

  private with(changes: Partial<ChartContent>): this {
    this.content = { ...this.content, ...changes };
    return this;
  }

  private method(name: string): string {
    return `SpreadsheetApp.${this.serviceName}.${name}`;
  }
}
