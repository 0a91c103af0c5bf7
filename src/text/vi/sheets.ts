import { basisOf } from '../../round/phases';
import type { Settings } from '../../round/round';
import type { Rubric, Section } from '../../rubric/rubric';
import { TABLE_COLUMNS } from '../../rubric/table';
import { readableTitle } from '../readable-title';
import { number } from './numbers';
import { settingNames } from './problems';
import { tableWords } from './table';

export const form = {
  columns: {
    number: 'STT',
    title: 'Tiêu chí',
    method: 'Cách tính điểm',
    max: 'Điểm tối đa',
    figure: 'Số liệu',
    base: 'Mẫu số',
    selfPoints: 'Điểm tự chấm',
    selfStatus: 'Tình trạng',
    evidence: 'Tài liệu kiểm chứng',
    note: 'Ghi chú, giải trình',
    verifiedFigure: 'Số liệu thẩm định',
    verifiedBase: 'Mẫu số thẩm định',
    verifiedPoints: 'Điểm thẩm định',
    verifiedStatus: 'Tình trạng thẩm định',
    opinion: 'Ý kiến thẩm định',
    verdict: 'Kết luận',
    difference: 'Chênh lệch',
    explanation: 'Giải trình của đơn vị',
  },
  /** Headings and labels of a form that counts criteria. */
  countedColumns: { max: 'Số tiêu chí', selfPoints: 'Đã cung cấp', verifiedPoints: 'Đã xác nhận' },
  countedTotal: 'TỔNG SỐ TIÊU CHÍ ĐÃ CUNG CẤP',
  subtitle: (settings: Settings, rubric: Rubric) =>
    `${settings.name} · Số liệu ${settings.dataFrom} – ${settings.dataTo} · Hạn gửi ${settings.reportBy} · ${rubric.regulation.number}`,
  progressBefore: 'Đã nhập ',
  progressAfter: (criteria: number) => `/${criteria} tiêu chí`,
  problemsBefore: ' · ',
  problemsAfter: ' ô cần sửa',
  broken: 'Cột điểm bị ghi đè: chọn Chấm điểm CNTT → Điều phối → Khôi phục mẫu phiếu',
  howTo: 'Điền các ô màu vàng',
  selfTotal: 'Tự chấm',
  verifiedTotal: 'Thẩm định',
  yesNoHelp: 'Chọn Có hoặc Không trong danh sách.',
  choiceHelp: 'Chọn một phương án trong danh sách.',
  itemHelp: (item: string) => `Chọn Có nếu đạt: ${item}`,
  figureHelp: (what: string) => `Nhập số từ 0 trở lên: ${what}. Phần thập phân dùng dấu phẩy, ví dụ 1,5.`,
  daysHelp: (what: string) => `Nhập số ngày (số nguyên): ${what}. Nếu chưa thực hiện, ghi: ${tableWords.none}.`,
  never: tableWords.none,
  shareHelp: (what: string) => `Nhập tỷ lệ từ 0% đến 100%, ví dụ 75%: ${what}.`,
  markHelp: (what: string, outOf: number) =>
    `Nhập điểm từ 0 đến ${number(outOf)}: ${what}. Phần thập phân dùng dấu phẩy, ví dụ 87,5.`,
  suppliedHelp: 'Chọn Có khi đã cung cấp minh chứng.',
  deductionHelp: 'Số điểm bị trừ, từ 0 trở lên; ghi lý do ở cột Ý kiến thẩm định.',
  base: (rubric: Rubric) => {
    const numbers = rubric.sections.filter((section) => section.bonus !== true).map((section) => section.number);
    const [first = '', last = first] = [numbers[0], numbers[numbers.length - 1]];
    return first === last ? `Cộng nội dung ${first}` : `Cộng các nội dung ${first} – ${last}`;
  },
  bonus: 'Điểm thưởng',
  deduction: (cause: string) => `Trừ điểm: ${cause}`,
  deducted: 'Tổng điểm bị trừ',
  total: 'TỔNG ĐIỂM',
  answered: 'Số tiêu chí đã nhập',
  invalid: 'Số ô cần sửa',
  allAnswered: 'đã đủ',
  stillMissing: (count: number) => `còn thiếu ${count}`,
  agreed: 'Đồng ý',
  verdictHelp:
    'Chọn Đồng ý nếu không có gì phải sửa. Nếu khác, để trống, ghi số liệu thẩm định cùng ý kiến; sau khi đơn vị giải trình, chọn Đồng ý bên cạnh số liệu thẩm định là chốt số liệu đó.',
  verified: 'Số tiêu chí đã thẩm định',
  submission: 'NỘP PHIẾU',
  submissionMethod: 'Chọn “Nộp” ở cột Số liệu, hoặc vào Chấm điểm CNTT → Nộp phiếu',
  submit: 'Nộp',
  submitHelp: 'Chọn Nộp khi phiếu đã xong; xóa ô này để rút lại khi phiếu chưa được tiếp nhận.',
  exemption: (label: string) => `Miễn chấm: ${label}`,
  exemptionHelp: 'Chọn Có nếu đơn vị được miễn mục này; ghi lý do ở cột Ý kiến thẩm định.',
  notApplicable: (number: number) => `Tiêu chí không áp dụng (${number})`,
  notApplicableHelp: 'Chọn mã tiêu chí không áp dụng với đơn vị; ghi lý do ở cột Ý kiến thẩm định.',
};

export const settings = {
  title: 'Thiết lập đợt đánh giá',
  intro:
    'Sửa các ô màu vàng, rồi chọn Chấm điểm CNTT → Điều phối → Tạo, cập nhật phiếu. Mỗi đơn vị có một phiếu; thêm đơn vị ở cuối danh sách.',
  round: 'Đợt đánh giá',
  value: 'Giá trị',
  meaning: 'Ý nghĩa',
  check: 'Cần sửa',
  groupId: 'Mã nhóm',
  groupName: 'Tên nhóm',
  groupRubric: 'Bộ tiêu chí',
  agencyNumber: 'STT',
  agencyName: 'Tên đơn vị',
  agencyGroup: 'Nhóm',
  agencyEditors: 'Thư điện tử của người nhập',
  listHelp: 'Chọn trong danh sách.',
  dateHelp: 'Nhập ngày dạng ngày/tháng/năm, ví dụ 31/12/2017.',
  yearHelp: 'Nhập năm, ví dụ 2017.',
  names: settingNames,
  help: {
    name: 'Hiện ở đầu mọi phiếu và bảng xếp hạng',
    year: 'Năm có số liệu được đánh giá',
    dataFrom: 'Ngày đầu của kỳ số liệu',
    dataTo: 'Ngày cuối của kỳ số liệu',
    reportBy: 'Ngày cuối cùng các đơn vị gửi kết quả tự đánh giá',
    verifyBy: 'Ngày cuối cùng thẩm định xong; có thể để trống',
    explainBy: 'Ngày cuối cùng các đơn vị giải trình chỗ khác với thẩm định; có thể để trống',
    publishBy: 'Ngày cuối cùng công bố kết quả; có thể để trống',
    phase: 'Chuyển bằng Chấm điểm CNTT → Điều phối → Chuyển giai đoạn để quyền sửa phiếu đổi theo',
    basis: 'Điểm nào được dùng để xếp hạng',
    ties: 'Cách đánh số hạng khi các đơn vị bằng điểm',
    language: 'Ngôn ngữ của các phiếu và thông báo',
    coordinators: 'Thư điện tử, cách nhau bằng dấu phẩy; được sửa mọi phiếu và tính lại xếp hạng',
    verifiers: 'Thư điện tử, cách nhau bằng dấu phẩy; được điền số liệu và ý kiến thẩm định trên mọi phiếu',
  },
  phases: {
    selfAssessment: 'Tự đánh giá',
    verification: 'Thẩm định',
    explanation: 'Giải trình',
    publication: 'Công bố',
  },
  basis: { byPhase: 'Theo giai đoạn', self: 'Điểm tự chấm', verified: 'Điểm thẩm định' },
  ties: { competition: 'Cách hạng (1, 1, 3)', dense: 'Hạng liền nhau (1, 1, 2)' },
  languages: { vi: 'Tiếng Việt', en: 'English' },
  roundName: (year: number) => `Đánh giá, xếp hạng mức độ ứng dụng CNTT năm ${year}`,
};

export const rubric = {
  parts: {
    criteria: 'Các tiêu chí',
    grades: 'Xếp loại',
    deductions: 'Các trường hợp trừ điểm',
    findings: 'Điểm cần lưu ý của văn bản: chỗ in, cách đọc và lý do',
    agencies: 'Đơn vị được đánh giá theo văn bản',
    info: 'Thông tin về văn bản',
  },
  about: 'Người điều phối có thể sửa bảng này; mọi phiếu được tính lại ngay. Không đổi mã của tiêu chí đã có số liệu.',
  header: '# Mã',
  columns: TABLE_COLUMNS.filter((column) => column !== 'id').map((column) => tableWords.columns[column]),
  check: 'Cần sửa',
  tabName: (shortTitle: string) => `Bộ tiêu chí ${shortTitle}`,
};

export const summary = {
  title: 'Tổng hợp',
  about: (settings: Settings) =>
    `Số liệu trực tiếp từ các phiếu · theo ${basisOf(settings) === 'self' ? 'điểm tự chấm' : 'điểm thẩm định'}`,
  columns: {
    number: 'STT',
    total: 'Tổng điểm',
    grade: 'Xếp loại',
    answered: 'Đã nhập',
    progress: 'Tiến độ',
    invalid: 'Ô cần sửa',
    rank: 'Hạng tạm thời',
    selfTotal: 'Tự chấm',
    verifiedTotal: 'Thẩm định',
    bonus: 'Thưởng',
    deducted: 'Trừ',
  },
  share: (section: Pick<Section, 'number' | 'title'>) => `${section.number}. ${readableTitle(section.title)}`,
  points: (section: Pick<Section, 'number' | 'max'>) => `${section.number} (${number(section.max)} đ)`,
  /** Headings over what has no points. */
  countedColumns: {
    total: 'Đã cung cấp',
    selfTotal: 'Đơn vị báo',
    verifiedTotal: 'Đã xác nhận',
  },
  criteria: (section: Pick<Section, 'number'>) => `${section.number} (số tiêu chí)`,
};

export const ranking = {
  tabName: (group: string) => `Xếp hạng ${group}`.slice(0, 100),
  allName: 'chung',
  allTitle: 'tất cả đơn vị',
  title: (group: string) => `Bảng xếp hạng – ${group}`,
  notYet: 'Chưa tính. Người điều phối chọn Chấm điểm CNTT → Điều phối → Tính lại xếp hạng.',
  timeFormat: '"Tính lúc "dd/mm/yyyy hh:mm',
  stamp: (stamp: { by: string; basis: string; rubric: string; ties: string }) =>
    `Theo ${stamp.basis.toLowerCase()} · ${stamp.rubric} · bằng điểm: ${stamp.ties.toLowerCase()} · người thực hiện: ${stamp.by}`,
  rubricVersion: (rubric: Rubric) => `${rubric.shortTitle}, phiên bản ${rubric.version}`,
  about: 'Bảng này là kết quả của lần tính gần nhất, không tự thay đổi khi các phiếu thay đổi.',
  section: (section: { number: string; title: string }) => `${section.number}. ${readableTitle(section.title)}`,
  counted: {
    share: 'Tỷ lệ hoàn thành',
    done: 'Đã cung cấp',
    open: 'Còn thiếu',
    all: 'Số tiêu chí chủ trì',
    about: 'Bộ tiêu chí này không chấm điểm: xếp theo tỷ lệ tiêu chí đã cung cấp minh chứng ở lần tính gần nhất.',
  },
  columns: {
    place: 'Hạng',
    agency: 'Đơn vị',
    points: (max: number) => `Điểm (${number(max)})`,
    sectionPlace: 'Hạng',
    base: 'Cộng',
    mean: 'Bình quân nội dung',
    bonus: 'Thưởng',
    deducted: 'Trừ',
    total: 'Tổng điểm',
    grade: 'Xếp loại',
    toNextGrade: 'Còn thiếu để lên loại',
    remarks: 'Ghi chú',
  },
  remarks: {
    tied: 'đồng hạng',
    notEntered: 'chưa nhập',
    noTab: 'không có phiếu',
    missing: (count: number) => `còn thiếu ${count} tiêu chí`,
    invalid: (count: number) => `${count} ô cần sửa`,
    lostRows: (count: number) => `${count} dòng tiêu chí bị xóa`,
    repeatedRows: (count: number) => `${count} dòng tiêu chí bị lặp`,
    misplacedRows: (count: number) => `${count} dòng lệch mã`,
    columnsMoved: 'có cột bị xóa hoặc đổi chỗ',
    overwritten: 'cột điểm bị ghi đè',
    badDecisions: 'có quyết định chưa dùng được',
    deducted: (points: number, reason: string) => `trừ ${number(points)} điểm${reason === '' ? '' : `: ${reason}`}`,
    exempt: (headings: string) => `miễn chấm ${headings}`,
    notApplicable: (criteria: string) => `không áp dụng: ${criteria}`,
  },
};

export const dashboard = {
  title: (settings: Settings) => `Bảng điều khiển – ${settings.name}`,
  about: (settings: Settings) =>
    `Tự cập nhật khi các đơn vị nhập · theo ${basisOf(settings) === 'self' ? 'điểm tự chấm' : 'điểm thẩm định'} · kết quả chính thức ở các tab Xếp hạng`,
  figures: {
    agencies: 'Đơn vị có phiếu',
    started: 'Đã bắt đầu nhập',
    complete: 'Đã nhập đủ',
    problems: 'Ô cần sửa',
    mean: 'Điểm bình quân',
    best: 'Cao nhất',
    lowest: 'Thấp nhất',
  },
  columns: { place: 'Hạng', agency: 'Đơn vị', total: 'Tổng điểm', grade: 'Xếp loại' },
  grade: 'Xếp loại',
  count: 'Số đơn vị',
  totals: (group: string) => `Tổng điểm – ${group}`,
  distribution: (group: string) => `Xếp loại – ${group}`,
};

export const guide = {
  title: 'Chấm điểm ứng dụng công nghệ thông tin',
  intro:
    'Tệp này dùng chung cho mọi đơn vị: mỗi đơn vị điền phiếu của mình, điểm hiện ra khi nhập, cơ quan điều phối thẩm định và xếp hạng.',
  clerk: 'Cán bộ nhập liệu của đơn vị',
  clerkSteps: [
    'Mở phiếu mang tên đơn vị mình (danh sách ở cuối trang này, hoặc Chấm điểm CNTT → Đến phiếu của tôi).',
    'Điền các ô màu vàng: chọn Có hoặc Không, chọn một phương án, hoặc nhập số. Ô tỷ lệ cần hai số: số liệu và mẫu số.',
    'Xem cột Tình trạng ngay bên cạnh: ✓ đã nhập, ○ chưa nhập, ⚠ nên xem lại, ✗ cần sửa. Điểm tính lại ngay khi nhập.',
    'Ghi số văn bản hoặc đường liên kết vào cột Tài liệu kiểm chứng.',
    'Mở Chấm điểm CNTT → Mở thanh bên để xem còn thiếu những gì; bấm vào một dòng để đến đúng ô.',
  ],
  coordinator: 'Người điều phối',
  coordinatorSteps: [
    'Sửa tab Thiết lập: tên đợt, thời hạn, nhóm, danh sách đơn vị và thư điện tử của người nhập.',
    'Chọn Chấm điểm CNTT → Điều phối → Tạo, cập nhật phiếu. Thêm đơn vị về sau cũng làm như vậy; phiếu đã có không bị thay đổi.',
    'Khi thẩm định, chọn Đồng ý ở cột Kết luận (màu xanh); nếu khác, điền số liệu thẩm định kèm ý kiến. Cột Chênh lệch cho biết điểm thay đổi bao nhiêu.',
    'Điểm trừ, miễn chấm và tiêu chí không áp dụng ghi ở cuối phiếu, kèm lý do.',
    'Chọn Chấm điểm CNTT → Điều phối → Tính lại xếp hạng. Bảng xếp hạng ghi rõ thời điểm, người tính và căn cứ.',
    'Nếu phiếu bị xáo trộn hoặc cột điểm bị ghi đè, chọn Khôi phục mẫu phiếu: số liệu đã nhập được giữ nguyên.',
  ],
  leader: 'Lãnh đạo',
  leaderSteps: [
    'Mở tab Bảng điều khiển: số đơn vị đã nhập, điểm cao nhất, thấp nhất, bình quân, biểu đồ và bảng màu theo từng nội dung.',
    'Kết quả chính thức ở các tab Xếp hạng.',
  ],
  trouble: 'Khi gặp trục trặc',
  troubleLines: [
    'Cột điểm hiện #REF!: có nội dung nằm trong cột tính tự động. Người điều phối chọn Khôi phục mẫu phiếu.',
    'Ô bị khóa: bạn chỉ sửa được các ô màu vàng trên phiếu của đơn vị mình.',
    'Hiện “Loading…” lâu: chờ vài giây rồi tải lại trang.',
    'Trên điện thoại không có trình đơn và thanh bên; phiếu vẫn nhập và tính điểm bình thường.',
  ],
  links: 'Đến nhanh',
};

export const log = { title: 'Nhật ký', time: 'Thời gian', person: 'Người thực hiện', action: 'Việc', what: 'Kết quả' };
