/** An answer by the row of its criterion, or the answers to the items of a checklist; `option 2` is the option at that position, from 0. */
type Cell = [row: string, figure: string, base?: string] | { items: [row: string, ...answers: string[]] };

/** What is changed on a form that has the best of all answers, and what the total is then, as somebody with the annex and a pencil makes it out. */
export interface Step {
  answers?: Cell[];
  /** In the columns Số liệu thẩm định and Ý kiến thẩm định. */
  decisions?: [row: string, figure: string, reason: string][];
  /** On the tab of the rubric, by row and column letter. */
  rubric?: [row: string, column: string, text: string];
  total: number;
  grade: string;
  /** What is shown for some rows. */
  shows?: [row: string, points: number, status: RegExp][];
}

/** By rubric, one step after the other. */
export const HAND_CALCULATIONS: Readonly<Record<string, readonly Step[]>> = {
  'hau-giang-2017': [
    {
      answers: [
        // 15 × (1/7 + 2/7 + 4/7) = 15 instead of 45.
        ['I.1', '1', '7'],
        ['I.2', '2', '7'],
        ['I.7', '4', '7'],
        // 15 × 1/3 = 5 instead of 15.
        ['II.3.5', '1', '3'],
        // Below 10 %, but above 0: 10 instead of 25. Exactly 10 %: 20. Nothing: 0.
        ['II.1.1', '9', '91'],
        ['II.1.2', '10', '100'],
        ['II.1.3', '0', '100'],
        // Half a megabit: 10 instead of 15.
        ['I.3', '20', '40'],
        ['III.1.11', '4,99'], // 5 instead of 10
        ['IV.4', '2'], // 20 instead of 30
        ['VII.3', '79', '100'], // 0 instead of 10
        ['V.1', 'Không'], // 0 instead of 40
      ],
      // 1030 − (30 + 10 + 15 + 5 + 25 + 5 + 5 + 10 + 10 + 40)
      total: 875,
      grade: 'Tốt',
      shows: [
        ['II.1.1', 10, /^✓/],
        ['V.2', 20, /^⚠/],
        ['VII', 20, /./],
      ],
    },
    { decisions: [['@deduction.late', '25', 'Gửi báo cáo sau hạn']], total: 850, grade: 'Tốt' },
    { decisions: [['@deduction.late', '25,01', 'Gửi báo cáo sau hạn']], total: 849.99, grade: 'Khá' },
  ],
  'ninh-binh-2017-so': [
    {
      answers: [
        ['B.1.1', 'option 3'], // 8 instead of 10
        ['E.2', 'option 2'], // the penalty of −1 instead of 2
        ['A.3', 'Không'], // 0 instead of 1
        // Whole quarters: 0,5 and 0,75 instead of 1.
        ['C.2.1-1', '60%'],
        ['C.2.1-2', '99%'],
        ['C.2.6', '5'], // 2,75 instead of 3
        ['C.3.4', '10', '100'], // 2 instead of 3
        ['F.9', '4'], // 1 instead of 2
        ['F.11', '100'], // 1 instead of 2
        // 5 × 1/3 + 3 × 7/9 = 4 instead of 8.
        ['B.6', '1', '3'],
        ['D.5', '7', '9'],
        ['E.3', '2', '3'], // 2 instead of 3
      ],
      // 100 − (2 + 3 + 1 + 0,5 + 0,25 + 0,25 + 1 + 1 + 1 + 4 + 1)
      total: 85,
      grade: 'Tốt',
      shows: [
        ['E.2', -1, /^✓/],
        ['C.2.6', 2.75, /^✓/],
      ],
    },
    { answers: [['A.2', '99', '100']], total: 84.99, grade: 'Khá' },
    // C.3 is worth 5, whatever was answered: 10 before.
    { decisions: [['@exemption.C.3', 'Có', 'Thanh tra tỉnh']], total: 79.99, grade: 'Khá' },
    // Nothing to compute for A.1, first 0 and then full marks.
    { answers: [['A.1', '0', '0']], total: 78.99, grade: 'Khá', shows: [['A.1', 0, /^⚠/]] },
    {
      rubric: ['info:zeroDenominator', 'H', 'điểm tối đa'],
      total: 79.99,
      grade: 'Khá',
      shows: [['A.1', 1, /được tính đủ điểm/]],
    },
  ],
  'ninh-binh-2017-huyen': [
    { total: 100, grade: 'Tốt', shows: [['C', 40, /^27\/27 · 41, chặn còn 40$/]] },
    {
      rubric: ['C', 'J', 'không chặn'],
      total: 101,
      grade: 'Tốt',
      shows: [['C', 41, /^27\/27$/]],
    },
    // 2,75 instead of 3 is not seen in a section that has a point too many.
    {
      rubric: ['C', 'J', 'chặn ở điểm tối đa'],
      answers: [['C.3.6', '5']],
      total: 100,
      grade: 'Tốt',
      shows: [['C', 40, /40,75, chặn còn 40$/]],
    },
    {
      answers: [
        ['C.4.4', '9', '100'], // 1 instead of 3: C has 38,75
        ['A.1.1', '51', '50'], // counts as 50 of 50
        ['A.1.4', '3', '4'], // 1,5 instead of 2
        ['B.1.1', 'option 2'], // 4 instead of 10
        ['B.6', '3'], // 0,75 instead of 2
        // 4 × 1/3 + 3 × 8/9 = 4 instead of 7.
        ['B.7.1', '1', '3'],
        ['B.7.2', '8', '9'],
        ['E.1', 'option 1'], // 1 instead of 2
        ['F.10.2', '0'], // 0 instead of 1
        ['F.1', 'Không'], // 0 instead of 1
      ],
      // 100 − (1,25 + 0,5 + 6 + 1,25 + 3 + 1 + 1 + 1)
      total: 85,
      grade: 'Tốt',
      shows: [
        ['C', 38.75, /^27\/27$/],
        ['A.1.1', 2, /^⚠/],
      ],
    },
    { answers: [['A.1.2', '99', '100']], total: 84.99, grade: 'Khá' },
  ],
  'cap-xa-2021': [
    {
      answers: [
        ['I.1.1.1', '1'], // 0 instead of 1
        ['I.1.1.3', '7', '20'], // 0,35
        ['I.1.1.4', '7'], // 0,5
        ['IV.4.1.2', 'option 1'], // 0,5
        ['VI.20', '87,5'], // 4,375 instead of 5
        ['VI.7', '0', '0'], // 0, nothing to compute
      ],
      // 62 − (1 + 0,65 + 0,5 + 0,5 + 0,625 + 1)
      total: 57.725,
      grade: '93,1%',
      shows: [['VI.7', 0, /^⚠/]],
    },
    { rubric: ['info:zeroDenominator', 'H', 'điểm tối đa'], total: 58.725, grade: '94,72%' },
  ],
  'xuan-loc-2022': [
    // 99 of 100 is not all: (3 × 6 − 3) / 6.
    { answers: [['3', '99', '100']], total: 2.5, grade: 'A+ (3 điểm)' },
    // 81 % in 6.2 makes up for fewer dossiers in 6.3; 80 % does not: 14/6.
    {
      answers: [
        ['6.2', '81', '100'],
        ['6.3', '90', '100'],
      ],
      total: 2.5,
      grade: 'A+ (3 điểm)',
      shows: [['6.3', 1, /./]],
    },
    { answers: [['6.2', '80', '100']], total: 14 / 6, grade: 'A (2 điểm)', shows: [['6.3', 0, /./]] },
    // 98 % earns its share, 97,99 % nothing: (14 − 3 × 0,02) / 6 and 11/6.
    { answers: [['2', '98', '100']], total: 13.94 / 6, grade: 'A (2 điểm)' },
    { answers: [['2', '9799', '10000']], total: 11 / 6, grade: 'A (2 điểm)' },
    // The second item of 5.2 adds to the first and is nothing without it: 9/6.
    { answers: [{ items: ['5.2', 'Không', 'Có'] }], total: 1.5, grade: 'A (2 điểm)', shows: [['5.2', 0, /^⚠/]] },
    // 30 % of 60 %: 8,5/6.
    { answers: [['6.1', '30', '100']], total: 8.5 / 6, grade: 'B (1 điểm)' },
  ],
};
