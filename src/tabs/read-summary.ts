import type { CellValue } from '../rubric/cell';
import { SUMMARY } from './summary';

/** An agency's figures as Tổng hợp shows them. */
export interface LiveFigures {
  answered: number;
  invalid: number;
  /** `null` while there is nothing to rank. */
  total: number | null;
  grade: string;
}

/** The live figures by agency. They come from formulas that anybody may have broken, so whatever is no number counts as none. */
export function readSummary(rows: readonly (readonly CellValue[])[]): Map<string, LiveFigures> {
  const count = (value: CellValue | undefined) => (typeof value === 'number' && Number.isFinite(value) ? value : 0);
  return new Map(
    rows.flatMap((row): [string, LiveFigures][] => {
      const id = /^agency\.(.+)$/.exec(String(row[SUMMARY.id - 1] ?? ''))?.[1];
      if (id === undefined) return [];
      const total = row[SUMMARY.total - 1];
      const answered = count(row[SUMMARY.answered - 1]);
      const invalid = count(row[SUMMARY.invalid - 1]);
      const isRanked = row[SUMMARY.ranked - 1] === 1;
      return [
        [
          id,
          {
            answered,
            invalid,
            total: isRanked && typeof total === 'number' ? total : null,
            grade: String(row[SUMMARY.grade - 1] ?? ''),
          },
        ],
      ];
    }),
  );
}
