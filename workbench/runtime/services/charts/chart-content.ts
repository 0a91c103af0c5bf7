import type { RangeService } from '../range/range';

/** A chart in Google's words. */
export interface ChartContent {
  /** Google's name of the type, such as COLUMN. */
  type: string;
  ranges: readonly RangeService[];
  options: Readonly<Record<string, unknown>>;
  numHeaders: number;
  mergeStrategy: string;
  transposed: boolean;
  hiddenStrategy: string;
  position: ChartPosition;
}

/** Where the top left corner of a chart is: a cell, counted from 1, and pixels inside it. */
export interface ChartPosition {
  row: number;
  column: number;
  offsetX: number;
  offsetY: number;
}

export const EMPTY_CHART: ChartContent = {
  type: 'COLUMN',
  ranges: [],
  options: {},
  numHeaders: 0,
  mergeStrategy: 'MERGE_COLUMNS',
  transposed: false,
  hiddenStrategy: 'IGNORE_ROWS',
  position: { row: 1, column: 1, offsetX: 0, offsetY: 0 },
};
