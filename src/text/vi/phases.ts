import type { Phase } from '../../round/round';

const means: Record<Phase, string> = {
  selfAssessment:
    'Các đơn vị điền số liệu, tài liệu và ghi chú trên phiếu của mình; phần thẩm định và giải trình khóa.',
  verification: 'Các đơn vị không sửa phiếu nữa; người thẩm định điền số liệu và ý kiến thẩm định.',
  explanation: 'Các đơn vị chỉ điền phần giải trình; người thẩm định vẫn sửa được phần thẩm định.',
  publication: 'Mọi phiếu khóa, chỉ người điều phối còn sửa được.',
};

/** What is said when every agency is done with a phase. */
const allReady: Record<Phase, string> = {
  selfAssessment: 'Mọi đơn vị đã nhập đủ.',
  verification: 'Mọi phiếu đã thẩm định xong.',
  explanation: 'Mọi phiếu đã thẩm định xong, mọi chênh lệch đã kết luận.',
  publication: 'Mọi phiếu đã thẩm định xong, mọi chênh lệch đã kết luận.',
};

/** What may be wrong with the protections of a tab. */
const findings = {
  missing: 'thiếu vùng bảo vệ',
  surplus: 'thừa vùng bảo vệ',
  editors: 'danh sách người được sửa không đúng',
  range: 'vùng bảo vệ không đúng chỗ',
  openCells: 'ô để mở không đúng',
  warningOnly: 'chỉ cảnh báo mà không chặn',
  openToDomain: 'mở cho cả tổ chức',
};

/** What the commands say about the phases of a round and the rights that follow from them. */
export const phases = {
  /** What a phase means for those who fill in and verify the forms. */
  means,
  preview: (from: string, to: string) => `Chuyển từ giai đoạn “${from}” sang “${to}”.`,
  basisChanges: (basis: string) =>
    `Tổng hợp, Bảng điều khiển và lần tính xếp hạng tới theo ${basis.toLowerCase()}; hãy tính lại xếp hạng sau khi chuyển.`,
  allReady,
  notReady: (count: number, agencies: number) => `${count}/${agencies} đơn vị chưa sẵn sàng:`,
  notBegun: (count: number) => `${count} chưa nhập`,
  incomplete: (count: number) => `${count} còn thiếu tiêu chí`,
  withProblems: (count: number) => `${count} có ô cần sửa`,
  notSubmitted: (count: number) => `${count} chưa nộp`,
  notVerified: (count: number) => `${count} chưa thẩm định`,
  partlyVerified: (count: number) => `${count} thẩm định chưa xong`,
  withoutOpinion: (count: number) => `${count} có chênh lệch chưa ghi ý kiến thẩm định`,
  unexplained: (count: number) => `${count} có chênh lệch chưa giải trình`,
  unsettled: (count: number) => `${count} có chênh lệch chưa kết luận`,
  moved: (from: string, to: string) => `Đã chuyển giai đoạn: ${from} → ${to}.`,
  alreadyThere: (phase: string) => `Đợt đánh giá đang ở giai đoạn “${phase}”.`,
  lastPhase: (phase: string) => `Đợt đánh giá đang ở giai đoạn cuối, “${phase}”.`,
  stepByStep: (from: string, to: string) =>
    `Mỗi lần chỉ chuyển được một giai đoạn: đang ở “${from}”, không chuyển thẳng sang “${to}”.`,
  rightsFollow: (forms: number) => `Đã đổi quyền sửa của ${forms} phiếu.`,
  formulasFixed: (forms: number, tabs: string) =>
    `Ở ${forms} phiếu chưa nộp, công thức trong ô của đơn vị đã được thay bằng giá trị đang hiện, công thức cũ ghi ở Nhật ký: ${tabs}.`,
  rightsFailed: (reason: string) =>
    `Quyền sửa của các phiếu chưa đổi xong vì có lỗi: ${reason} Hãy chọn Chấm điểm CNTT → Điều phối → Kiểm tra phân quyền để làm tiếp.`,
  rightsLeft: (left: number) =>
    `Còn ${left} tab chưa kiểm tra vì hết thời gian; hãy chọn Chấm điểm CNTT → Điều phối → Kiểm tra phân quyền để làm tiếp.`,
  rightsInOrder: (tabs: number) => `Đã kiểm tra ${tabs} tab: phân quyền đúng, không phải sửa gì.`,
  rightsRepaired: (repaired: number, tabs: number) =>
    `Đã kiểm tra ${tabs} tab và sửa lại phân quyền của ${repaired} tab:`,
  findings,
  found: (tab: string, what: string) => `“${tab}” (${what})`,
  moreTabs: (count: number) => `và ${count} tab khác`,
};
