import type { Rubric } from '../../rubric/rubric';

/** How criteria without points stand, by unit and by criterion. */
export const assignment = {
  dataAbout: 'Tổng hợp lấy số liệu từ đây; không cần xem hay sửa.',
  none: 'Đợt này không có bộ tiêu chí phân công.',
  everybody: 'Tất cả đơn vị',
  states: { overdue: 'Quá hạn', open: 'Còn thiếu', complete: 'Đủ' },
  units: 'Tiến độ theo đơn vị: quá hạn, còn thiếu nhiều đứng trước',
  criteria: (rubric: Pick<Rubric, 'shortTitle'>) =>
    `Tiến độ theo tiêu chí (${rubric.shortTitle}): quá hạn, còn thiếu đứng trước`,
  columns: {
    place: 'STT',
    number: 'Mã',
    supplied: 'Đã cung cấp',
    state: 'Tình trạng',
    progress: 'Tiến độ',
    open: 'Số tiêu chí còn thiếu',
    submission: 'Nộp phiếu',
    missing: 'Đơn vị chủ trì còn thiếu',
  },
  /** Below the title of a criterion. */
  leads: (names: string) => `Chủ trì: ${names}`,
  /** Where none of a group has supplied. */
  wholeGroup: (name: string, units: number) => `${name} (cả ${units} đơn vị)`,
  notInRound: (lead: string) => `${lead} (chưa có trong Thiết lập)`,
  /** A day is `''` where none is set. */
  dueBy: (reportBy: string, publishBy: string) =>
    [reportBy === '' ? '' : ` · hạn cung cấp ${reportBy}`, publishBy === '' ? '' : ` · hạn tổng hợp ${publishBy}`].join(
      '',
    ),
  /** Behind how many criteria are complete, and around how many are overdue. */
  completeAfter: (all: number) => `/${all} tiêu chí đã đủ`,
  overdueBefore: ' · ',
  overdueAfter: ' tiêu chí quá hạn',
};
