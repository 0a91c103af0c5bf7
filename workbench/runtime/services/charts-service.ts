import { ChartsNames } from '../google/base-names';
import { ChartHiddenDimensionStrategy, ChartMergeStrategy, ChartType, Position } from '../google/enums';
import { serviceBase } from '../google/service-object';

const Base = serviceBase<GoogleAppsScript.Charts.Charts>('Charts', ChartsNames);

/** The enumerations that embedded charts take. */
export class ChartsService extends Base {
  override readonly ChartHiddenDimensionStrategy = ChartHiddenDimensionStrategy;
  override readonly ChartMergeStrategy = ChartMergeStrategy;
  override readonly ChartType = ChartType;
  override readonly Position = Position;
}
