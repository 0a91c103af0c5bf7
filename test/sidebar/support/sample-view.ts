import type { CriterionView, FormIssue, FormView, PartProgress, SidebarView, SubmissionView } from '../../../src/wire';

export const SECTIONS: PartProgress[] = [
  section('I', 'HẠ TẦNG CÔNG NGHỆ THÔNG TIN', { answered: 10, criteria: 10, points: 131.25, max: 150 }),
  section('II', 'ỨNG DỤNG CNTT', { answered: 19, invalid: 2, criteria: 24, points: 252.5, max: 400 }),
  section('III', 'TRANG/ CỔNG THÔNG TIN ĐIỆN TỬ', { answered: 9, criteria: 14, points: 98, max: 200 }),
  section('IV', 'CÔNG TÁC ĐẢM BẢO AN TOÀN, AN NINH THÔNG TIN', { answered: 3, criteria: 10, points: 45, max: 150 }),
  section('VII', 'ĐIỂM THƯỞNG', { answered: 0, criteria: 2, points: 0, max: 30, bonus: true }),
];

export const ISSUES: FormIssue[] = [
  issue('lost', 'II.1.9', 'Có triển khai phần mềm quản lý nhân sự', 'Dòng của tiêu chí này đã bị xoá khỏi phiếu.'),
  issue(
    'invalid',
    'II.1.2',
    'Tỷ lệ cán bộ, công chức, viên chức thường xuyên sử dụng hệ thống thư điện tử công vụ của tỉnh trong trao đổi công việc',
    'Mẫu số bằng 0 trong khi số liệu lớn hơn 0. Hãy kiểm tra lại hai số.',
  ),
  issue(
    'invalid',
    'II.2.1',
    'Tỷ lệ văn bản đi được ký số',
    'Ô ở cột Số liệu cần một con số nhưng đang là “chín mươi”.',
  ),
  issue(
    'warning',
    'I.1',
    'Tỷ lệ máy tính đang sử dụng/CBCCVC',
    'Số liệu lớn hơn mẫu số; tỷ lệ chỉ được tính bằng 100 %.',
  ),
  ...missing('II', 2),
  ...missing('III', 5),
  ...missing('IV', 7),
  ...missing('VII', 2),
];

/** Two criteria with their reasons, and every one that is not entered. */
export const DETAILS: CriterionView[] = [
  detail('I.1', {
    title: 'Tỷ lệ máy tính đang sử dụng/CBCCVC',
    points: 15,
    max: 15,
    rule: 'Số máy tính ÷ Số CBCCVC × 15',
    reason: '52/50 = 104%, chỉ tính 100% × 15 = 15 điểm',
    source: 'Phụ lục I, mục I.1, 1663/QĐ-UBND',
    flags: ['Số liệu lớn hơn mẫu số; tỷ lệ chỉ được tính bằng 100 %.'],
    evidence: 'Danh sách máy tính có xác nhận của thủ trưởng',
  }),
  detail('II.2.1', {
    status: 'invalid',
    title: 'Tỷ lệ văn bản đi được ký số',
    max: 20,
    rule: 'Văn bản ký số ÷ Văn bản đi × 20',
    reason: 'Ô ở cột Số liệu cần một con số nhưng đang là “chín mươi”.',
    source: 'Phụ lục I, mục II.2.1, 1663/QĐ-UBND',
    enter: ['Số liệu: Nhập số từ 0 trở lên: Văn bản ký số.', 'Mẫu số: Nhập số từ 0 trở lên: Văn bản đi.'],
    full: 'Văn bản ký số ÷ Văn bản đi: đạt 100%.',
  }),
  ...ISSUES.filter(({ kind }) => kind === 'missing').map(({ rowId, title }) =>
    detail(rowId, { status: 'missing', title, max: 10, reason: 'Chưa nhập: 0 điểm', full: 'Trả lời “Có”.' }),
  ),
];

export const SUBMISSION: SubmissionView = {
  agencyId: 'a07',
  status: 'open',
  requested: false,
  changed: false,
  at: '',
  by: '',
  reason: '',
  daysLate: 0,
  reportBy: '14/12/2017',
  closed: '',
  returnable: false,
};

export const FORM: FormView = {
  agency: 'Sở Nông nghiệp và Phát triển nông thôn',
  group: 'Sở, ban, ngành tỉnh',
  answered: 41,
  invalid: 2,
  criteria: 60,
  total: 526.75,
  max: 1000,
  grade: 'Yếu',
  nextGrade: { label: 'Trung bình', missing: 23.25 },
  sections: SECTIONS,
  groups: [section('II.1', 'Ứng dụng nội bộ', { answered: 4, criteria: 6, points: 50.5, max: 80, open: 29.5 })],
  issues: ISSUES,
  details: DETAILS,
  gains: [
    { rowId: 'II.2.1', gain: 20 },
    ...DETAILS.filter(({ status }) => status === 'missing').map(({ id }) => ({ rowId: id, gain: 10 })),
  ],
  misplaced: [],
  scoresFault: '',
  editable: true,
  submission: SUBMISSION,
  explains: false,
  verification: {
    phase: 'selfAssessment',
    done: 0,
    of: 60,
    differing: 0,
    unsettled: 0,
    unexplained: 0,
    selfTotal: 526.75,
    verifiedTotal: 526.75,
    editable: false,
    rest: 60,
    rows: [],
  },
  decisions: [],
};

/** What a clerk sees on the form of the own agency, with anything put otherwise. */
export function viewOf(change: Partial<SidebarView> = {}): SidebarView {
  return {
    language: 'vi',
    person: 'nhaplieu@snn.example',
    role: 'agency',
    timeZone: 'Asia/Ho_Chi_Minh',
    agencies: 32,
    round: 'Đánh giá, xếp hạng mức độ ứng dụng công nghệ thông tin năm 2017',
    tab: { name: FORM.agency, sheetId: 7 },
    where: { sheetId: change.tab?.sheetId ?? 7, row: 1, rowId: '#title', stamp: 'a' },
    form: FORM,
    notice: null,
    ownForm: FORM.agency,
    ...change,
  };
}

/** The same with a form that differs. */
export function formOf(change: Partial<FormView>): SidebarView {
  return viewOf({ form: { ...FORM, ...change } });
}

/** What makes it the coordinator's view. */
export const COORDINATOR: Partial<SidebarView> = {
  role: 'coordinator',
  person: 'dieuphoi@haugiang.example',
  ownForm: null,
};

function section(id: string, title: string, rest: Partial<PartProgress>): PartProgress {
  return {
    id,
    number: id,
    title,
    answered: 0,
    invalid: 0,
    criteria: 0,
    points: 0,
    max: 0,
    bonus: false,
    open: 0,
    cut: '',
    ...rest,
  };
}

function detail(id: string, rest: Partial<CriterionView>): CriterionView {
  return {
    id,
    number: id,
    title: '',
    status: 'scored',
    points: 0,
    max: 0,
    rule: '',
    reason: '',
    source: '',
    flags: [],
    enter: [],
    full: '',
    evidence: '',
    help: '',
    ...rest,
  };
}

function issue(kind: FormIssue['kind'], id: string, title: string, sentence: string): FormIssue {
  return { kind, rowId: id, number: id, title, sentence };
}

function missing(sectionId: string, count: number): FormIssue[] {
  return Array.from({ length: count }, (_, index) =>
    issue('missing', `${sectionId}.9.${index + 1}`, `Tiêu chí chưa nhập thứ ${index + 1}`, 'Chưa nhập'),
  );
}
