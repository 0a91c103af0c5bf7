import type { ExplainWords } from '../explain';
import { inPercent } from '../percent';
import { exactNumber } from './numbers';

/** What explanations of scores are put together from. */
export const explainWords: ExplainWords = {
  number: exactNumber,
  percent: (fraction) => `${exactNumber(inPercent(fraction))}%`,
  points: (amount) => `${amount} điểm`,
  yes: 'Có',
  no: 'Không',
  supplied: 'Đã cung cấp',
  notSupplied: 'Chưa cung cấp',
  missing: 'Chưa nhập: 0 điểm',
  notEntered: 'Chưa nhập',
  nothingCounts: 'Không có mục nào được tính',
  notComputable: 'không tính được tỷ lệ, 0 điểm',
  notComputableFull: 'không tính được tỷ lệ, được tính đủ điểm',
  noLevel: 'không đạt mức nào',
  countsAsWhole: 'chỉ tính 100%',
  below: (threshold) => `dưới ${threshold}`,
  notWhole: 'chưa đạt đủ 100%',
  wholeReached: 'đạt đủ 100%',
  fullFrom: (threshold) => `từ ${threshold} được đủ điểm`,
  level: (label) => `“${label}”`,
  days: (count) => `${count} ngày`,
  atMost: (points) => `tính nhiều nhất ${points}`,
  inSteps: (step, counted) => `tính theo bước ${step} được ${counted}`,
  nothingLastYear: 'Năm trước bằng 0, năm nay có phát sinh',
  nothingInBothYears: 'Cả hai năm đều bằng 0',
  madeUp: (criterion, ratio, above) => `Tỷ lệ ở tiêu chí ${criterion} là ${ratio}, trên ${above} nên được đủ điểm`,
  notApplicable: (reason) => (reason === '' ? 'Không áp dụng: 0 điểm' : `Không áp dụng (${reason}): 0 điểm`),
  exempt: (heading, reason) =>
    `Được miễn mục ${heading}${reason === '' ? '' : ` (${reason})`}: mục này tính điểm cố định`,
};
