import type { UID } from '@odoo/o-spreadsheet';
import { ContainerInfoNames, EmbeddedChartNames } from '../../google/chart-names';
import { ChartHiddenDimensionStrategy, ChartMergeStrategy, enumValue } from '../../google/enums';
import { badParameters } from '../../google/errors';
import { serviceBase } from '../../google/service-object';
import type { RangeService } from '../range/range';
import { sheetNumber } from '../sheet/sheet-base';
import type { Workshop } from '../workshop';
import { ChartBuilderService } from './chart-builder';
import type { ChartContent, ChartPosition } from './chart-content';
import { chartContent } from './chart-store';

const ChartBase = serviceBase<GoogleAppsScript.Spreadsheet.EmbeddedChart>('EmbeddedChart', EmbeddedChartNames);
const ContainerBase = serviceBase<GoogleAppsScript.Spreadsheet.ContainerInfo>('ContainerInfo', ContainerInfoNames);

/** Where a chart sits. */
export class ContainerInfoService extends ContainerBase {
  constructor(private readonly position: ChartPosition) {
    super();
  }

  override getAnchorRow(): number {
    return this.position.row;
  }

  override getAnchorColumn(): number {
    return this.position.column;
  }

  override getOffsetX(): number {
    return this.position.offsetX;
  }

  override getOffsetY(): number {
    return this.position.offsetY;
  }
}

/** A chart that was built; it is drawn once it is inserted. */
export class EmbeddedChartService extends ChartBase {
  constructor(
    private readonly workshop: Workshop,
    private readonly sheetId: UID,
    readonly content: ChartContent,
    /** The engine's id; undefined until the chart is drawn. */
    readonly chartId: UID | undefined,
  ) {
    super();
  }

  /** The charts drawn on a sheet. */
  static onSheet(workshop: Workshop, sheetId: UID): EmbeddedChartService[] {
    return workshop.book.getters
      .getChartIds(sheetId)
      .map((id) => new EmbeddedChartService(workshop, sheetId, chartContent(workshop, sheetId, id), id));
  }

  /** @throws GoogleError if a script handed over something else */
  static expect(chart: unknown, method: string): EmbeddedChartService {
    if (chart instanceof EmbeddedChartService) return chart;
    throw badParameters(`SpreadsheetApp.Sheet.${method}`, [chart]);
  }

  override getChartId(): number | null {
    return this.chartId === undefined ? null : sheetNumber(this.chartId);
  }

  override getContainerInfo(): ContainerInfoService {
    return new ContainerInfoService(this.content.position);
  }

  override getRanges(): RangeService[] {
    return [...this.content.ranges];
  }

  override getNumHeaders(): number {
    return this.content.numHeaders;
  }

  override getTransposeRowsAndColumns(): boolean {
    return this.content.transposed;
  }

  override getMergeStrategy(): GoogleAppsScript.Charts.ChartMergeStrategy {
    return enumValue(ChartMergeStrategy, this.content.mergeStrategy);
  }

  override getHiddenDimensionStrategy(): GoogleAppsScript.Charts.ChartHiddenDimensionStrategy {
    return enumValue(ChartHiddenDimensionStrategy, this.content.hiddenStrategy);
  }

  override modify(): ChartBuilderService {
    return new ChartBuilderService(this.workshop, this.sheetId, this.content, this.chartId);
  }
}
