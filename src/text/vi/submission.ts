import type { SubmissionOddity } from '../../round/register';
import type { AgencyStatus } from '../../round/rights';
import type { Sentences } from '../words';

const statuses: Record<AgencyStatus, string> = {
  open: 'Chưa nộp',
  submitted: 'Đã nộp',
  returned: 'Trả lại',
  locked: 'Đã khóa',
};

const oddities: Sentences<SubmissionOddity> = {
  unreadableTime: ({ entered }) => `Thời gian nộp ghi trên phiếu (“${entered}”) không đọc được; lấy lúc tiếp nhận.`,
  timeAhead: ({ entered }) => `Thời gian nộp ghi trên phiếu (${entered}) ở tương lai; lấy lúc tiếp nhận.`,
  timeBeforeCheck: ({ entered, checkedAt }) =>
    `Thời gian nộp ghi trên phiếu (${entered}) không đúng: lúc kiểm tra ${checkedAt} phiếu còn chưa nộp; lấy lúc tiếp nhận.`,
  timeUnchecked: ({ entered, checkedAt }) =>
    `Không kiểm được giờ nộp ghi trên phiếu (${entered}): ${checkedAt === '' ? 'trước khi hết hạn chưa kiểm tra lần nào' : `lần kiểm tra trước lúc ${checkedAt}`}, tiếp nhận khi đã quá hạn.`,
  stranger: ({ entered }) => `Người nộp ghi trên phiếu (“${entered}”) không có trong Thiết lập của đơn vị.`,
  foreignFingerprint: ({ entered }) => `Mã phiếu ghi trên phiếu (“${entered}”) không phải do lệnh Nộp phiếu ghi.`,
  changedSince: () => 'Phiếu đã bị sửa sau khi nộp, trước khi tiếp nhận.',
  formulasFixed: ({ cells }) => `Công thức ở ô ${cells} đã được thay bằng giá trị; công thức cũ ghi ở Nhật ký.`,
  changedSinceVerdict: ({ criteria }) => `Đơn vị đã sửa số liệu sau khi thẩm định: ${criteria}.`,
};

/** What is said about submitting forms, receiving, returning and locking them. */
export const submission = {
  statuses,
  oddities,

  // Theo dõi
  registerTitle: 'Theo dõi nộp phiếu',
  columns: {
    number: 'STT',
    agency: 'Đơn vị',
    group: 'Nhóm',
    timing: 'Thời hạn',
    status: 'Tình trạng',
    submittedAt: 'Nộp lúc',
    submittedBy: 'Người nộp',
    receivedAt: 'Tiếp nhận lúc',
    reason: 'Lý do trả lại',
    remark: 'Lưu ý khi tiếp nhận',
    fingerprint: 'Mã phiếu',
    daysLate: 'Số ngày trễ',
    notice: 'Hiện trên phiếu',
    live: 'Hiện trạng trên phiếu',
    answered: 'Đã nhập',
    criteria: 'Số tiêu chí',
    invalid: 'Ô cần sửa',
    total: 'Tổng điểm',
    grade: 'Xếp loại',
    verified: 'Đã thẩm định',
    differing: 'Chênh lệch',
    request: 'Đề nghị nộp',
  },
  /** Submitted by the agency, not received yet. */
  waiting: 'Chờ tiếp nhận',
  checkedAt: 'Kiểm tra lần cuối',
  dueBy: (reportBy: string) => `Hạn nộp: ${reportBy === '' ? 'chưa đặt' : reportBy}`,
  about: 'Các lệnh tự ghi bảng này, không cần sửa tay',
  gone: 'Đơn vị không còn trong Thiết lập',
  onTime: 'Đúng hạn',
  overdueCount: 'Quá hạn: ',
  lateBefore: 'Trễ ',
  lateAfter: ' ngày',
  overdueBefore: 'Quá hạn ',
  overdueAfter: ' ngày',
  leftBefore: 'Còn ',
  leftAfter: ' ngày',
  lastDay: 'Hôm nay là hạn cuối',

  // On top of the form, behind its mark
  noticeReceived: 'đã tiếp nhận, phiếu khóa',
  noticeLate: (days: number) => `nộp trễ ${days} ngày`,
  noticeReturned: (reason: string) => `Trả lại để sửa: ${reason}`,
  noticeLocked: (reportBy: string) => `Phiếu đã khóa vì quá hạn nộp (${reportBy})`,

  // Nộp phiếu
  unguarded: 'Bảo vệ ô trên phiếu thiếu hoặc đã bị đổi, người khác có thể đã nhập được; nay đã sửa lại.',
  unknownForm: (tab: string) =>
    `Tab “${tab}” trông như một phiếu nhưng không còn dấu của tiện ích, nên chưa nộp gì. Hãy báo người điều phối chọn Tính lại xếp hạng để tiện ích nhận lại phiếu; nếu đây là bản sao, hãy mở phiếu gốc rồi nộp.`,
  noForm: 'Hãy mở phiếu cần nộp rồi chọn lại Nộp phiếu.',
  unknownPerson:
    'Google không cho biết bạn là ai, nên chưa nộp được phiếu. Hãy đăng nhập bằng tài khoản đã được khai báo.',
  notYours: (agency: string, email: string) =>
    `Phiếu này của ${agency}; ${email} không có trong danh sách người nhập của đơn vị nên không nộp được.`,
  alreadySubmitted: (agency: string, at: string) =>
    `Phiếu của ${agency} đã nộp lúc ${at} và đã được tiếp nhận. Nếu cần sửa, hãy đề nghị người điều phối trả lại phiếu.`,
  alreadyRequested: (at: string) => `Phiếu đã nộp lúc ${at}, số liệu không đổi từ đó; đang chờ tiếp nhận.`,
  lockedForm: 'Phiếu đã khóa vì quá hạn nộp. Hãy đề nghị người điều phối trả lại phiếu để nộp.',
  wrongPhase: (phase: string) => `Đợt đánh giá đang ở giai đoạn “${phase}”, không còn nhận phiếu tự đánh giá.`,
  rowGone: 'Phiếu thiếu dòng NỘP PHIẾU. Người điều phối chọn Khôi phục mẫu phiếu.',
  mustMend: (count: number, first: string) => `Chưa nộp: còn ${count} chỗ phải sửa trên phiếu. Trước hết: ${first}`,
  place: (id: string, cell: string, sentence: string) => `${id} (ô ${cell}): ${sentence}`,
  stillMissing: (count: number) => `${count} tiêu chí chưa nhập, sẽ được tính 0 điểm`,
  stillWarned: (count: number) => `${count} tiêu chí nên xem lại (ví dụ thiếu tài liệu kiểm chứng)`,
  confirm: (what: string) => `Phiếu còn ${what}. Sau khi tiếp nhận, phiếu khóa. Vẫn nộp?`,
  and: ' và ',
  submitted: (agency: string, at: string, fingerprint: string) =>
    `Đã nộp phiếu của ${agency} lúc ${at}, mã phiếu ${fingerprint}.`,
  formulaFromElsewhere: (cell: string, formula: string) =>
    `ô ${cell}: công thức “${formula}” lấy số liệu ở nơi khác hoặc tràn sang ô khác; hãy xóa công thức và ghi thẳng giá trị`,
  formulasWillBe: (cells: string) => `Công thức ở ô ${cells} sẽ được thay bằng giá trị khi tiếp nhận.`,
  waits: 'Phiếu khóa khi cơ quan điều phối tiếp nhận.',
  lateNote: (days: number) => `Nộp trễ ${days} ngày so với hạn.`,
  notWritten: 'Phiếu không nhận nội dung vừa ghi nên chưa được nộp. Hãy tải lại trang rồi nộp lại.',

  // Tiếp nhận
  reception: 'Tiếp nhận phiếu',
  received: (count: number, list: string) => `Đã tiếp nhận ${count} phiếu: ${list}.`,
  receivedOne: (agency: string, timing: string) => `${agency} (${timing})`,
  inTime: 'đúng hạn',
  inTimeUnchecked: 'đúng hạn theo giờ ghi trên phiếu, không kiểm được',
  late: (days: number) => `trễ ${days} ngày`,
  withOddity: 'có lưu ý',
  receptionLeft: (count: number) => `Còn ${count} phiếu chờ tiếp nhận; lần chạy lệnh sau tiếp nhận tiếp.`,
  receptionWaits: (reason: string) => `Chưa tiếp nhận được phiếu đã nộp: ${reason}`,

  // Tiếp nhận, khóa: công thức của đơn vị
  fixFormulas: 'Thay công thức bằng giá trị',
  formulasWere: (form: string, list: string) => `Phiếu ${form}: ${list}`,
  formulasFilled: (form: string, list: string) =>
    `Phiếu ${form}, ô do công thức của đơn vị tràn sang, nay để trống: ${list}`,

  // Trả lại phiếu
  returnPrompt: (agency: string) => `Lý do trả lại phiếu của ${agency} (hiện ở đầu phiếu):`,
  noFormToReturn: 'Hãy mở phiếu cần trả lại rồi chọn lại Trả lại phiếu.',
  noAgency: 'Không có đơn vị này trong Thiết lập, hoặc đơn vị chưa có phiếu.',
  noReason: 'Chưa trả lại phiếu: cần ghi lý do để đơn vị biết phải sửa gì.',
  longReason: (most: number) => `Chưa trả lại phiếu: lý do dài quá ${most} ký tự.`,
  nothingToReturn: (agency: string) => `Phiếu của ${agency} chưa nộp và chưa khóa, không có gì để trả lại.`,
  returned: (agency: string, reason: string) => `Đã trả lại phiếu của ${agency}, phiếu mở để sửa. Lý do: ${reason}`,

  // Khóa phiếu quá hạn
  noDeadline: 'Chưa khóa: ô Hạn gửi kết quả ở tab Thiết lập để trống.',
  notOver: (reportBy: string) => `Chưa khóa: hạn nộp là hết ngày ${reportBy}.`,
  locked: (count: number, reportBy: string) => `Đã khóa ${count} phiếu chưa nộp, quá hạn ${reportBy}.`,
  nothingToLock: 'Không còn phiếu nào phải khóa.',
  stillReturned: (count: number) => `${count} phiếu đã trả lại vẫn mở để sửa.`,
  lockLeft: (count: number) => `Còn ${count} phiếu; hãy chọn lại Khóa phiếu quá hạn để làm tiếp.`,

  // Tự động tiếp nhận phiếu
  autoOn:
    'Đã bật tự động tiếp nhận: cứ 5 phút một lần, phiếu đã nộp được tiếp nhận và khóa; qua hạn, phiếu chưa nộp cũng được khóa. Việc này chạy bằng tài khoản của bạn.',
  autoOff: 'Đã tắt tự động tiếp nhận. Phiếu đã nộp được tiếp nhận mỗi khi người điều phối chạy một lệnh.',
  autoFailed: (reason: string) =>
    `Google không cho đổi lịch tự động: ${reason} Phiếu đã nộp vẫn được tiếp nhận mỗi khi người điều phối chạy một lệnh.`,

  // Ghi chú ở bảng xếp hạng
  remarkOpen: 'chưa nộp',
  remarkLate: (days: number) => `nộp trễ ${days} ngày`,
  remarkChanged: 'đã sửa sau khi nộp',
  remarkChangedLocked: 'đã sửa sau khi khóa',
  remarkFormulas: (count: number) => `${count} ô nhập còn là công thức`,
  remarkChangedSinceVerdict: (criteria: string) => `đã sửa sau khi thẩm định: ${criteria}`,
};
