import { TABLE_COLUMNS } from '../rubric/table';
import { everyLanguage } from '../text/text';
import type { Landmarks } from './landmarks';

/** What the columns of a rubric's tab are known by. Its rows have their ids in view, where whoever writes a rubric gives them. */
export function rubricLandmarks(): Landmarks {
  return { columns: RUBRIC_COLUMNS, rows: [] };
}

const RUBRIC_COLUMNS = TABLE_COLUMNS.map((column) => ({
  names: everyLanguage.map((text) => (column === 'id' ? text.rubric.header : text.tableWords.columns[column])),
  entered: true,
}));
