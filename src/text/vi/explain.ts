import type { ExplainWords } from '../explain';
import { groupedDecimal } from '../shown-figure';

/** What explanations of scores are put together from. */
export const explainWords: ExplainWords = {
  decimal: (plain) => groupedDecimal(plain, '.', ','),
  points: (amount) => `${amount} điểm`,
  yes: 'Có',
  no: 'Không',
  supplied: 'Đã cung cấp',
  notSupplied: 'Chưa cung cấp',
  missing: 'Chưa nhập: 0 điểm',
  notEntered: 'Chưa nhập',
  nothingCounts: 'Không có mục nào đạt',
  needsItem: (item, needed) => `${item} chỉ được tính khi ${needed} được tính`,
  notComputable: 'không tính được tỷ lệ, 0 điểm',
  notComputableFull: 'không tính được tỷ lệ, được tính đủ điểm',
  byDecision: (reason) => ` theo quyết định của người điều phối${reason === '' ? '' : ` (${reason})`}`,
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
  madeUp: (criterion, ratio, above) => `Tỷ lệ ở tiêu chí ${criterion} ${ratio}, trên ${above} nên được đủ điểm`,
  notApplicable: (reason) => (reason === '' ? 'Không áp dụng: 0 điểm' : `Không áp dụng (${reason}): 0 điểm`),
  cut: (raw, left) => `${raw}, chặn còn ${left}`,
  exempt: (heading, points, reason) =>
    `Được miễn mục ${heading}${reason === '' ? '' : ` (${reason})`}: cả mục tính cố định ${points}`,
};
