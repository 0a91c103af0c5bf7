import type { DeductionCause, Exemption, Rubric } from '../../rubric/rubric';
import { number } from './numbers';

/** Where something stands in the regulation, without the line of our copy of it. */
function placeIn(source: string, { regulation }: Pick<Rubric, 'regulation'>): string {
  return [source.split(';')[0], regulation.number].filter((part) => part !== '').join(', ');
}

/** An answer and its points. */
interface ShownSide {
  answer: string;
  points: number;
}

/** How far a difference between the two scores is. */
type DifferenceState = 'unexplained' | 'explained' | 'settled';

function side({ answer, points }: ShownSide): string {
  return `${answer === '' ? 'để trống' : answer} (${number(points)} điểm)`;
}

/** What is said about verifying: on the form, by the commands, and on Bảng chênh lệch. */
export const verification = {
  settled: 'Đã kết luận.',
  explained: 'Đơn vị đã giải trình; chờ kết luận.',
  left: (unsettled: number, unexplained: number) =>
    unexplained === 0
      ? `còn ${number(unsettled)} chênh lệch chưa kết luận`
      : `còn ${number(unsettled)} chênh lệch chưa kết luận, ${number(unexplained)} chưa giải trình`,
  notFinished: (done: number, of: number) => `chưa thẩm định xong ${number(done)}/${number(of)}`,
  deductionNote: (source: DeductionCause['source'], rubric: Rubric) =>
    `Chỉ trừ điểm trong các trường hợp văn bản nêu (${placeIn(source, rubric)}):\n${rubric.deductions.map(({ label }) => `• ${label}`).join('\n')}\nSố điểm trừ do cơ quan chủ trì quyết định; ghi lý do ở cột Ý kiến thẩm định.`,
  exemptionNote: (points: Exemption['points'], source: Exemption['source'], rubric: Rubric) =>
    `Văn bản cho miễn mục này (${placeIn(source, rubric)}); đơn vị được miễn nhận ${number(points)} điểm. Ghi lý do ở cột Ý kiến thẩm định.`,
  notApplicableNote: ({ regulation }: Rubric) =>
    `Tiêu chí không áp dụng không được tính điểm, điểm tối đa giữ nguyên. Chỉ dùng khi ${regulation.number} hoặc cơ quan chủ trì cho phép; ghi lý do ở cột Ý kiến thẩm định.`,

  differs: (self: ShownSide, verified: ShownSide, opinion: string, state: DifferenceState) =>
    [
      `Đơn vị: ${side(self)}; thẩm định: ${side(verified)}.`,
      opinion === '' ? 'Chưa có ý kiến thẩm định.' : `Ý kiến: ${opinion}`,
      ...{ unexplained: [], explained: ['(Đã giải trình, chờ kết luận.)'], settled: ['(Đã kết luận.)'] }[state],
    ].join(' '),

  confirmed: (count: number, agency: string) =>
    `Đã ghi Đồng ý cho ${number(count)} tiêu chí chưa thẩm định của ${agency}.`,
  nothingLeft: (agency: string) => `Phiếu của ${agency} không còn tiêu chí nào để đồng ý.`,
  unusable: (count: number) =>
    ` Còn ${number(count)} tiêu chí có số liệu tự chấm chưa dùng được: hãy xem từng tiêu chí và ghi số liệu thẩm định.`,
  leftChanged: (count: number) =>
    ` Còn ${number(count)} tiêu chí đơn vị đã sửa sau khi thẩm định: hãy xem lại từng tiêu chí.`,
  confirmQuestion: (count: number, agency: string) =>
    `Ghi Đồng ý cho ${number(count)} tiêu chí chưa thẩm định của ${agency}? Các ô đã có kết luận hoặc số liệu thẩm định được giữ nguyên.`,
  agreed: (criterion: string) => `Đã ghi Đồng ý cho tiêu chí ${criterion}.`,
  agreedAgain: (criterion: string, word: string) => `Đã ghi ${word} cho tiêu chí ${criterion} theo số liệu đã sửa.`,
  agreedAlready: (criterion: string) => `Tiêu chí ${criterion} đã có Đồng ý.`,
  concluded: (criterion: string) => `Đã kết luận tiêu chí ${criterion} theo số liệu thẩm định.`,
  opinionFirst: (criterion: string) =>
    `Điểm thẩm định của tiêu chí ${criterion} khác điểm tự chấm: hãy ghi ý kiến thẩm định trước khi kết luận.`,
  occupied: (criterion: string, entered: string) =>
    `Ô Kết luận của tiêu chí ${criterion} đang ghi “${entered}”; hãy xóa nội dung đó rồi làm lại.`,
  unusableOne: (criterion: string) => `Số liệu của tiêu chí ${criterion} chưa dùng được: hãy ghi số liệu thẩm định.`,
  setAside: (criterion: string) => `Tiêu chí ${criterion} không chấm ở đơn vị này nên không cần thẩm định.`,
  notACriterion: 'Hãy chọn dòng của một tiêu chí rồi làm lại.',
  notAForm: 'Hãy mở phiếu của một đơn vị rồi làm lại.',
  notVerifier: (email: string) =>
    email === ''
      ? 'Google không cho biết bạn là ai, nên không ghi được kết luận. Hãy đăng nhập bằng tài khoản có trong ô Người thẩm định hoặc Người điều phối của tab Thiết lập.'
      : `Việc này dành cho người thẩm định và người điều phối; ${email} không có trong hai ô đó của tab Thiết lập.`,
  ownForm: (agency: string) =>
    `Bạn là người nhập phiếu của ${agency} nên không thẩm định phiếu này; người thẩm định khác hoặc người điều phối khác thẩm định.`,
  ownVerifiers: (emails: string, isAlone: boolean) =>
    `⚠ ${emails} nhập phiếu này nên không thẩm định được phiếu này; ${isAlone ? 'người điều phối' : 'người thẩm định khác'} thẩm định.`,
  ownCoordinators: (emails: string, others: boolean) =>
    others
      ? `⚠ ${emails} vừa điều phối vừa nhập phiếu này: hãy để người khác thẩm định. Lệnh thẩm định từ chối người nhập phiếu, nhưng bảng tính không ngăn được người điều phối gõ tay.`
      : `⚠ ${emails} vừa điều phối vừa nhập phiếu này, và không có ai khác để thẩm định: nên thêm một người thẩm định không nhập phiếu này.`,
  onlyClerks:
    'Lưu ý: người thẩm định cũng là người nhập phiếu này; tab Thiết lập không có người thẩm định hay điều phối nào khác.',
  verifiedByClerks: 'người thẩm định cũng là người nhập phiếu',
  notNow: (phase: string) =>
    `Đợt đánh giá đang ở giai đoạn “${phase}”; người thẩm định chỉ sửa được phần thẩm định ở các giai đoạn Thẩm định và Giải trình.`,

  listed: (differences: number, agencies: number) =>
    `Đã lập Bảng chênh lệch: ${number(differences)} chênh lệch ở ${number(agencies)} đơn vị.`,
  noneFound: 'Đã lập Bảng chênh lệch: không có tiêu chí nào có điểm thẩm định khác điểm tự chấm.',
  unread: (count: number) =>
    ` Còn ${number(count)} đơn vị chưa đọc vì hết thời gian, ghi ở phần Theo đơn vị; hãy lập lại bảng lúc ít người dùng tệp.`,
  damaged: (count: number) => ` ${number(count)} phiếu có cột bị đổi chỗ, đọc theo tên cột; hãy Khôi phục mẫu phiếu.`,

  list: {
    subtitle: 'giữa điểm tự chấm và điểm thẩm định',
    timeFormat: '"Lập lúc "dd/mm/yyyy hh:mm',
    stamp: (by: string, phase: string) => `Giai đoạn ${phase} · người lập: ${by === '' ? 'không rõ' : by}`,
    about: 'Bảng này là kết quả của lần lập gần nhất, không tự thay đổi khi các phiếu thay đổi.',
    differences: (count: number) => `Chênh lệch (${number(count)})`,
    agencies: (count: number) => `Theo đơn vị (${number(count)})`,
    decisions: (count: number) => `Quyết định (${number(count)})`,
    aboutDifferences: 'lớn nhất trước; bấm vào mục để đến đúng dòng trên phiếu',
    aboutAgencies: 'những đơn vị có chênh lệch, và đã trừ điểm do số liệu không đúng hay chưa',
    aboutDecisions:
      'trừ điểm, miễn chấm, tiêu chí không áp dụng, cách tính 0/0 mà cơ quan điều phối đã ghi trên các phiếu',
    none: 'Không có.',
    columns: {
      number: 'STT',
      agency: 'Đơn vị',
      criterion: 'Mục',
      title: 'Tiêu chí',
      selfAnswer: 'Đơn vị báo cáo',
      selfPoints: 'Điểm tự chấm',
      verifiedAnswer: 'Thẩm định',
      verifiedPoints: 'Điểm thẩm định',
      difference: 'Chênh lệch',
      opinion: 'Ý kiến thẩm định',
      explanation: 'Giải trình của đơn vị',
      state: 'Tình trạng',
      verified: 'Đã thẩm định',
      count: 'Số chênh lệch',
      open: 'Chưa kết luận',
      deduction: 'Trừ điểm do số liệu không đúng',
      kind: 'Loại',
      what: 'Nội dung',
      points: 'Điểm',
      reason: 'Lý do',
    },
    states: {
      unexplained: '○ Chưa giải trình',
      explained: '⚠ Đã giải trình, chờ kết luận',
      settled: '✓ Đã kết luận',
    },
    noOpinion: '⚠ Chưa ghi ý kiến thẩm định',
    verifiedOf: (done: number, of: number) => `${number(done)}/${number(of)}`,
    notRead: 'Chưa đọc phiếu vì hết thời gian',
    noTab: 'Không có phiếu',
    deducted: (points: number) => `✓ Đã trừ ${number(points)} điểm`,
    settleFirst: (count: number) => `○ Còn ${number(count)} chênh lệch chưa kết luận`,
    considerDeduction: (source: string, rubric: Rubric) =>
      `⚠ Có chênh lệch đã kết luận, chưa trừ điểm: xem ${placeIn(source, rubric)}`,
    deductedWithout: (points: number) => `⚠ Đã trừ ${number(points)} điểm nhưng không có chênh lệch`,
    kinds: {
      deduction: 'Trừ điểm',
      exemption: 'Miễn chấm',
      notApplicable: 'Không áp dụng',
      zeroDenominator: 'Cách tính 0/0',
    },
    noReason: '⚠ Chưa ghi lý do',
    applied: '✓ Đã áp dụng',
  },
};
