/** The message to an agency on what is missing. */
export const reminder = {
  subject: (round: string, agency: string) => `${round}: phiếu của ${agency}`,
  greeting: (agency: string) => `Kính gửi ${agency},`,
  about: (round: string, reportBy: string) => `Về việc ${round} (hạn tự đánh giá ${reportBy}), phiếu của đơn vị hiện:`,
  missing: (count: number, ids: string) => `- Còn ${count} tiêu chí chưa nhập: ${ids}.`,
  invalid: (count: number, ids: string) => `- Có ${count} tiêu chí nhập chưa đúng, cần sửa: ${ids}.`,
  complete: '- Đã nhập đủ. Đề nghị rà soát lại và nộp phiếu.',
  link: (url: string, tab: string) => `Phiếu ở tab “${tab}”: ${url}`,
  closing: 'Trân trọng.',
};
