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
  missing: (count: number, ids: string) => `- Còn ${count} tiêu chí chưa nhập: ${ids}.`,
  invalid: (count: number, ids: string) => `- Có ${count} tiêu chí nhập chưa đúng, cần sửa: ${ids}.`,
  complete: '- Đã nhập đủ. Đề nghị rà soát lại và nộp phiếu.',
  unverified: (count: number, ids: string) => `- Còn ${count} tiêu chí chưa thẩm định: ${ids}.`,
  unexplained: (count: number, ids: string) =>
    `- Còn ${count} tiêu chí có điểm thẩm định khác điểm tự chấm mà chưa giải trình: ${ids}.`,
  link: (url: string, tab: string) => `Phiếu ở tab “${tab}”: ${url}`,
  file: (url: string) => `Tệp của đợt đánh giá: ${url}`,
  closing: 'Trân trọng.',
  nothingOn: (agency: string) => `Trên phiếu của ${agency} hiện không còn việc gì phải nhắc.`,
  nobody: (phase: string) => `Ở giai đoạn ${phase.toLowerCase()} hiện không còn ai phải nhắc.`,
  found: (forms: number) => `Còn ${forms} phiếu có việc phải nhắc.`,
  unread: (forms: number) => `Chưa kịp đọc ${forms} phiếu nên chưa có trong lời nhắc; hãy soạn lại.`,
};

function until(what: string, lastDay: string): string {
  return lastDay === '' ? '' : ` (${what} ${lastDay})`;
}
