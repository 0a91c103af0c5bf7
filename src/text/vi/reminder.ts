/** The messages on what is left to do on a form. */
export const reminder = {
  subject: (round: string, agency: string) => `${round}: phiếu của ${agency}`,
  subjectVerifiers: (round: string) => `${round}: các phiếu chờ thẩm định`,
  greeting: (agency: string) => `Kính gửi ${agency},`,
  greetingVerifiers: 'Kính gửi người thẩm định,',
  greetingAll: 'Kính gửi các đơn vị,',
  about: {
    answers: (round: string, lastDay: string) =>
      `Về việc ${round}${until('hạn tự đánh giá', lastDay)}, phiếu của đơn vị hiện:`,
    verification: (round: string, lastDay: string) =>
      `Về việc ${round}${until('hạn thẩm định', lastDay)}, còn tiêu chí chưa thẩm định ở phiếu của:`,
    explanation: (round: string, lastDay: string) =>
      `Về việc ${round}${until('hạn giải trình', lastDay)}, phiếu của đơn vị hiện:`,
  },
  aboutAll: (round: string, at: string) => `Về việc ${round}, đến ${at} còn những việc sau:`,
  headings: {
    answers: (forms: number, lastDay: string) => `CHƯA NỘP PHIẾU: ${forms} đơn vị${until('hạn', lastDay)}`,
    verification: (forms: number, lastDay: string) => `CHƯA THẨM ĐỊNH XONG: ${forms} phiếu${until('hạn', lastDay)}`,
    explanation: (forms: number, lastDay: string) => `CHƯA GIẢI TRÌNH: ${forms} đơn vị${until('hạn', lastDay)}`,
  },
  returned: (reason: string) => `- Phiếu đã được trả lại để sửa: ${reason}`,
  locked: '- Phiếu đã khóa vì quá hạn. Để nộp, đề nghị báo người điều phối trả lại phiếu.',
  overdue: (days: number) => `- Đã quá hạn ${days} ngày.`,
  missing: (count: number, ids: string) => `- Còn ${count} tiêu chí chưa nhập: ${ids}`,
  blank: '- Chưa nhập tiêu chí nào.',
  invalid: (count: number, ids: string) => `- Có ${count} tiêu chí nhập chưa đúng, cần sửa: ${ids}`,
  complete: '- Đã nhập đủ. Đề nghị rà soát lại và nộp phiếu.',
  unverified: (count: number, ids: string) => `- Còn ${count} tiêu chí chưa thẩm định: ${ids}`,
  unexplained: (count: number, ids: string) =>
    `- Còn ${count} tiêu chí có điểm thẩm định khác điểm tự chấm mà chưa giải trình: ${ids}`,
  link: (url: string, tab: string) => `Phiếu ở tab “${tab}”: ${url}`,
  file: (url: string) => `Tệp của đợt đánh giá: ${url}`,
  closing: 'Trân trọng.',
  verifiers: 'Người thẩm định',
  mailReminders: 'Gửi thư nhắc',
  noMailInBuild:
    'Bản đang dùng không gửi thư: nó được dựng không kèm quyền gửi thư (xem README). Hãy chép lời nhắc để gửi.',
  mailSwitchedOff: 'Gửi thư nhắc đang tắt. Người điều phối chọn “Có” ở dòng “Gửi thư nhắc” của tab Thiết lập để bật.',
  wouldMail: (messages: number, addresses: number, quota: number) =>
    `Sẽ gửi ${messages} thư tới ${addresses} địa chỉ; hôm nay tài khoản của bạn còn gửi được tới ${quota} địa chỉ.`,
  mailed: (messages: number, addresses: number) => `Đã gửi ${messages} thư tới ${addresses} địa chỉ.`,
  mailedNone: 'Không gửi thư nào.',
  mailedTo: (name: string, to: string, subject: string) => `${name} (${to}): “${subject}”`,
  mailedBefore: (messages: number) => `${messages} nơi đã được gửi thư hôm nay nên không gửi lại.`,
  mailBeyond: (messages: number, names: string) =>
    `Hạn mức gửi thư hôm nay không đủ cho ${messages} nơi: ${names}. Ngày mai bấm lại để gửi tiếp.`,
  mailNowhere: (messages: number, names: string) => `${messages} nơi chưa có thư điện tử ở tab Thiết lập: ${names}.`,
  mailUnclear: (messages: number, names: string) =>
    `Lần gửi trước bị ngắt nên không rõ ${messages} nơi đã nhận thư chưa: ${names}. Hôm nay không gửi lại; hãy xem mục Thư đã gửi của người gửi.`,
  mailWaiting: (messages: number) => `Hết thời gian chạy, còn ${messages} nơi; bấm lại để gửi tiếp.`,
  mailFailed: (messages: number, reasons: string) => `${messages} thư không gửi được: ${reasons}`,
  nothingOn: (agency: string) => `Trên phiếu của ${agency} hiện không còn việc gì phải nhắc.`,
  nobody: (phase: string) => `Ở giai đoạn ${phase.toLowerCase()} hiện không còn ai phải nhắc.`,
  found: (forms: number) => `Còn ${forms} phiếu có việc phải nhắc.`,
  unread: (forms: number) => `Chưa kịp đọc ${forms} phiếu nên chưa có trong lời nhắc; hãy soạn lại.`,
};

function until(what: string, lastDay: string): string {
  return lastDay === '' ? '' : ` (${what} ${lastDay})`;
}
