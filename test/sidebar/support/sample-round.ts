import type { AgencyLine, ResultsView } from '../../../src/wire';

/** An agency that has entered nothing, with anything put otherwise. */
export function agency(id: string, name: string, change: Partial<AgencyLine> = {}): AgencyLine {
  return {
    id,
    name,
    group: 'Sở, ban, ngành tỉnh',
    sheetId: Number(id.slice(1)) + 100,
    status: 'open',
    requested: false,
    overdue: false,
    answered: 0,
    criteria: 72,
    invalid: 0,
    total: null,
    grade: '',
    submittedAt: '',
    daysLate: 0,
    verified: 0,
    differing: 0,
    waitsFor: 'answers',
    ...change,
  };
}

/** One agency in each state. */
export const AGENCIES: AgencyLine[] = [
  agency('a01', 'Sở Công Thương', {
    answered: 72,
    total: 812.5,
    grade: 'Khá',
    status: 'submitted',
    submittedAt: '12/12/2017 08:30:00',
    waitsFor: null,
  }),
  agency('a02', 'Sở Tài chính', { answered: 30, invalid: 2, total: 310, grade: 'Yếu', overdue: true }),
  agency('a03', 'Sở Lao động, Thương binh và Xã hội'),
  agency('a04', 'UBND huyện Vị Thủy', { group: 'UBND huyện, thị xã, thành phố', answered: 72, total: 700 }),
  agency('a05', 'Đài Phát thanh và Truyền hình', { sheetId: null }),
  agency('a06', 'Sở Y tế', { answered: 70, total: 650, status: 'returned', differing: 3, verified: 12 }),
];

export const RESULTS: ResultsView = {
  phase: 'Tự đánh giá',
  basis: 'Điểm tự chấm',
  reportBy: '14/12/2017',
  groups: [
    {
      name: 'Sở, ban, ngành tỉnh',
      agencies: 24,
      begun: 20,
      complete: 12,
      submitted: 9,
      mean: 612.25,
      best: { name: 'Sở Công Thương', total: 812.5, sheetId: 101 },
      lowest: [
        { name: 'Sở Tài chính', total: 310, sheetId: 102 },
        { name: 'Sở Y tế', total: 350, sheetId: 106 },
      ],
    },
    {
      name: 'UBND huyện, thị xã, thành phố',
      agencies: 8,
      begun: 0,
      complete: 0,
      submitted: 0,
      mean: null,
      best: null,
      lowest: [],
    },
  ],
  links: [
    { kind: 'dashboard', name: 'Bảng điều khiển', sheetId: 1 },
    { kind: 'ranking', name: 'Xếp hạng Sở, ban, ngành tỉnh', sheetId: 3 },
  ],
};
