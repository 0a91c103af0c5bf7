import type { CriterionView, DecisionView, SidebarView, VerificationView, VerifiedRow } from '../../../src/wire';
import { DETAILS, FORM, viewOf } from './sample-view';

const SIDE = { answer: '', points: 0 };

export function verifiedRow(id: string, rest: Partial<VerifiedRow> = {}): VerifiedRow {
  return {
    id,
    state: 'open',
    self: SIDE,
    verified: SIDE,
    difference: 0,
    evidence: '',
    note: '',
    opinion: '',
    explanation: '',
    ...rest,
  };
}

/** Two that differ, one of them with what the agency says to it, and a criterion of which nothing was verified. */
export const ROWS: VerifiedRow[] = [
  verifiedRow('I.1', {
    state: 'explained',
    self: { answer: '52/50', points: 15 },
    verified: { answer: '40/50', points: 12 },
    difference: -3,
    evidence: 'Danh sách máy tính ngày 01/12/2017',
    opinion: '12 máy đã thanh lý',
    explanation: 'Đã mua mới 12 máy, có hóa đơn',
  }),
  verifiedRow('II.2.1', {
    state: 'unexplained',
    self: { answer: '90/90', points: 20 },
    verified: { answer: '45/90', points: 10 },
    difference: -10,
    note: 'theo báo cáo quý',
  }),
  ...DETAILS.filter(({ status }) => status === 'missing').map(({ id }) => verifiedRow(id)),
];

export const VERIFICATION: VerificationView = {
  phase: 'explanation',
  done: 2,
  of: 60,
  differing: 2,
  unsettled: 2,
  unexplained: 1,
  selfTotal: 526.75,
  verifiedTotal: 513.75,
  editable: true,
  rest: 16,
  rows: ROWS,
};

export const DECISIONS: DecisionView[] = [
  {
    rowId: '@deduction.late',
    kind: 'deduction',
    what: 'Không báo cáo hoặc gửi báo cáo không đúng thời gian quy định',
    points: -5,
    reason: 'nộp trễ 3 ngày',
    problem: '',
  },
  {
    rowId: '@notApplicable.1',
    kind: 'notApplicable',
    what: 'II.1.1. Có thư điện tử',
    points: null,
    reason: '',
    problem: '',
  },
];

/** What a verifier sees on the form of an agency. */
export function verifierView(change: Partial<VerificationView> = {}, details: CriterionView[] = DETAILS): SidebarView {
  return viewOf({
    role: 'verifier',
    person: 'thamdinh@haugiang.example',
    ownForm: null,
    form: {
      ...FORM,
      editable: false,
      details,
      verification: { ...VERIFICATION, ...change },
      decisions: DECISIONS,
    },
  });
}

/** What a clerk of the agency sees in the phase of explanation. */
export function explainingView(): SidebarView {
  const issue = (rowId: string, title: string, sentence: string) => ({
    kind: 'differs' as const,
    rowId,
    number: rowId,
    title,
    sentence,
  });
  return viewOf({
    form: {
      ...FORM,
      editable: false,
      explains: true,
      verification: { ...VERIFICATION, editable: false, rows: ROWS.slice(0, 2) },
      issues: [
        issue(
          'II.2.1',
          'Tỷ lệ văn bản đi được ký số',
          'Đơn vị: 90/90 (20 điểm); thẩm định: 45/90 (10 điểm). Ý kiến: chỉ 45 văn bản có chữ ký số hợp lệ',
        ),
        issue(
          'I.1',
          'Tỷ lệ máy tính đang sử dụng/CBCCVC',
          'Đơn vị: 52/50 (15 điểm); thẩm định: 40/50 (12 điểm). Ý kiến: 12 máy đã thanh lý (Đã giải trình, chờ kết luận.)',
        ),
        ...FORM.issues,
      ],
    },
  });
}
