import { basisOf } from '../../round/phases';
import type { Settings } from '../../round/round';
import { baseParts, type Criterion, isMean, onlySection, type Rubric, type Section } from '../../rubric/rubric';
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
  countedColumns: {
    method: 'Nội dung cần cung cấp',
    max: 'Số tiêu chí',
    figure: 'Số liệu, nội dung cung cấp',
    selfPoints: 'Đã cung cấp',
    verifiedPoints: 'Đã xác nhận',
  },
  countedTotal: 'TỔNG SỐ TIÊU CHÍ ĐÃ CUNG CẤP',
  subtitle: (settings: Settings, rubric: Rubric) =>
    `${settings.name} · Số liệu ${settings.dataFrom} – ${settings.dataTo} · Hạn gửi ${settings.reportBy} · ${rubric.regulation.number}`,
  progressBefore: 'Đã nhập ',
  progressAfter: (criteria: number) => `/${criteria} tiêu chí`,
  problemsBefore: ' · ',
  problemsAfter: ' ô cần sửa',
  refused: 'Chưa tính được điểm: mở thanh bên để biết phải sửa ô nào (có thể có NOW, RAND)',
  broken: 'Cột điểm bị ghi đè: chọn Chấm điểm CNTT → Điều phối → Khôi phục mẫu phiếu',
  howTo: 'Điền các ô màu vàng.\n✓ xong ○ chưa ⚠ xem ✗ sửa',
  selfTotal: 'Tự chấm',
  verifiedTotal: 'Thẩm định',
  yesNoHelp: 'Chọn Có hoặc Không trong danh sách.',
  choiceHelp: 'Chọn một phương án trong danh sách.',
  itemHelp: (item: string) => `Chọn Có nếu đạt: ${item}`,
  figureHelp: (what: string) => `Nhập số từ 0 trở lên: ${what}. Phần thập phân dùng dấu phẩy, ví dụ 1,5.`,
  daysHelp: (what: string, [words = '', ...others]: readonly string[]) =>
    `Nhập số ngày (số nguyên): ${what}. Nếu không có ngày nào để tính, ghi: ${words}${others.length === 0 ? '' : ` (hoặc: ${others.join(', ')})`}.`,
  never: tableWords.none,
  shareHelp: (what: string) => `Nhập phần trăm từ 0% đến 100%, gõ cả dấu %, ví dụ 60%: ${what}.`,
  markHelp: (what: string, outOf: number) =>
    `Nhập điểm từ 0 đến ${number(outOf)}: ${what}. Phần thập phân dùng dấu phẩy, ví dụ 87,5.`,
  suppliedHelp: (what: string) =>
    `Ghi số liệu hoặc nội dung cung cấp. Chỉ có tài liệu thì ghi Có và dán đường liên kết vào cột Tài liệu kiểm chứng; chưa có thì ghi Không.${what === '' ? '' : ` Cần cung cấp: ${what}.`}`,
  deductionHelp: 'Số điểm bị trừ, từ 0 trở lên; ghi lý do ở cột Ý kiến thẩm định.',
  base: (rubric: Rubric) => {
    const numbers = rubric.sections.filter((section) => section.bonus !== true).map((section) => section.number);
    const [first = '', last = first] = [numbers[0], numbers[numbers.length - 1]];
    if (isMean(rubric)) {
      return onlySection(rubric.sections) !== null
        ? `Trung bình cộng của ${number(baseParts(rubric).length)} tiêu chí`
        : `Trung bình cộng các nội dung ${first} – ${last}`;
    }
    return first === last ? `Cộng nội dung ${first}` : `Cộng các nội dung ${first} – ${last}`;
  },
  bonus: 'Điểm thưởng',
  deduction: (cause: string) => `Trừ điểm: ${cause}`,
  deducted: 'Tổng điểm bị trừ',
  total: 'TỔNG ĐIỂM',
  /** Where the total is a mean. */
  meanTotal: 'ĐIỂM ĐÁNH GIÁ',
  /** A grade that stands for points itself. */
  gradeWithPoints: (grade: string, points: number) => `${grade} (${number(points)} điểm)`,
  answered: 'Số tiêu chí đã nhập',
  invalid: 'Số ô cần sửa',
  allAnswered: 'đã đủ',
  stillMissing: (count: number) => `còn thiếu ${count}`,
  agreed: 'Đồng ý',
  /** Of an answer that was changed after it was agreed to. */
  agreedAgain: 'Đồng ý lại',
  verdictHelp:
    'Chọn Đồng ý nếu không có gì phải sửa. Nếu khác, để trống, ghi số liệu thẩm định cùng ý kiến; sau khi đơn vị giải trình, chọn Đồng ý bên cạnh số liệu thẩm định là chốt số liệu đó. Đơn vị sửa số liệu sau khi phiếu bị trả lại: xem lại rồi chọn Đồng ý lại.',
  verdictBasis:
    'Tiện ích ghi ở đây mã của từng câu trả lời lúc trả lại phiếu, để biết câu nào đã sửa sau khi thẩm định.',
  verified: 'Số tiêu chí đã thẩm định',
  submission: 'NỘP PHIẾU',
  decisions: 'QUYẾT ĐỊNH CỦA NGƯỜI ĐIỀU PHỐI',
  submissionMethod: 'Chọn “Nộp” ở cột Số liệu, hoặc vào Chấm điểm CNTT → Nộp phiếu',
  submit: 'Nộp',
  submitHelp: 'Chọn Nộp khi phiếu đã xong; xóa ô này để rút lại khi phiếu chưa được tiếp nhận.',
  exemption: (label: string) => `Miễn chấm: ${label}`,
  exemptionHelp: 'Chọn Có nếu đơn vị được miễn mục này; ghi lý do ở cột Ý kiến thẩm định.',
  notApplicable: (number: number) => `Tiêu chí không áp dụng (${number})`,
  notApplicableHelp: 'Chọn mã tiêu chí không áp dụng với đơn vị; ghi lý do ở cột Ý kiến thẩm định.',
  notApplicableMethod:
    'Số liệu thẩm định: mã tiêu chí. Mẫu số thẩm định: để trống nếu không áp dụng, hoặc chọn cách tính khi số liệu là 0/0.',
  /** What the coordinator may choose for a criterion in such a row. */
  treatments: { notApplicable: 'Không áp dụng', full: 'Tính đủ điểm', zero: 'Tính 0 điểm' },
  treatmentHelp:
    'Để trống hoặc “Không áp dụng”: không chấm tiêu chí này. “Tính đủ điểm”, “Tính 0 điểm”: chỉ khi tử số và mẫu số đều bằng 0.',
  /** Beside the title of a heading whose maximum is not what the text prints, or not what its criteria add up to. */
  printedMax: (printed: number, max: number | null) =>
    `Văn bản ghi ${number(printed)} điểm${max === null ? '' : `; các tiêu chí có ${number(max)}`}`,
  cutAt: (sum: number, max: number) => `Các tiêu chí cộng ${number(sum)} điểm; chặn ở ${number(max)}`,
  notCutAt: (sum: number, max: number) => `Các tiêu chí cộng ${number(sum)} điểm; không chặn ở ${number(max)}`,
  /** What a criterion asks for, in plain words, as a note on its title. */
  ruleNote: (
    { max, rule, help, evidence }: Pick<Criterion, 'max' | 'rule' | 'help' | 'evidence'>,
    fullMark: string,
    source: string,
  ) =>
    [
      rule.type === 'evidence' ? fullMark : `Để được đủ ${number(max)} điểm: ${fullMark}`,
      ...(help === undefined ? [] : [help]),
      ...(evidence === undefined ? [] : [`Tài liệu kiểm chứng: ${evidence}`]),
      ...(source === '' ? [] : [`Căn cứ: ${source}`]),
    ].join('\n'),
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
  rubricHelp: (rubrics: string) => `Chọn trong danh sách. ${rubrics}`,
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
    ranksAbsent: 'Có: đơn vị không có số liệu nào được tính 0 điểm và có hạng, từ giai đoạn Thẩm định',
    language: 'Ngôn ngữ của các tab và thông báo; đổi xong, chọn Khôi phục mẫu phiếu, rồi Tính lại xếp hạng',
    coordinators: 'Thư điện tử, cách nhau bằng dấu phẩy; được sửa mọi phiếu và tính lại xếp hạng',
    verifiers: 'Thư điện tử, cách nhau bằng dấu phẩy; được điền số liệu và ý kiến thẩm định trên mọi phiếu',
    sendsMail:
      'Chọn “Có” để người điều phối gửi được lời nhắc bằng thư điện tử từ thanh bên; thư gửi bằng tài khoản của người bấm',
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
  about:
    'Người điều phối có thể sửa bảng này; mọi phiếu được tính lại ngay. Thêm, bỏ, chuyển dòng hoặc đổi mã xong thì chọn Cập nhật phiếu theo bộ tiêu chí.',
  header: '# Mã',
  columns: TABLE_COLUMNS.filter((column) => column !== 'id').map((column) => tableWords.columns[column]),
  check: 'Cần sửa',
  readByIds: (id: string, after: string) =>
    `Thứ tự khác với mã: trên phiếu, “${id}” đứng ${after === '' ? 'đầu tiên' : `ngay sau “${after}”`}. Muốn đổi chỗ thì đổi mã.`,
  tabName: (shortTitle: string) => `Bộ tiêu chí ${shortTitle}`,
};

/** The phase of the round and whose points the overviews show. */
const basisWords = (round: Settings) =>
  `giai đoạn ${settings.phases[round.phase].toLowerCase()} · theo ${settings.basis[basisOf(round)].toLowerCase()}`;

export const summary = {
  title: 'Tổng hợp',
  about: (round: Settings) => `Số liệu trực tiếp từ các phiếu · ${basisWords(round)}`,
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
    submission: 'Nộp phiếu',
    verification: 'Tiến độ thẩm định',
    verifiedShare: 'Đã thẩm định',
    ranked: 'Được xếp hạng',
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
  beforeCut: (section: Pick<Section, 'number' | 'max'>) =>
    `${section.number}: điểm trước khi chặn ở ${number(section.max)}`,
};

export const ranking = {
  tabName: (group: string) => `Xếp hạng ${group}`.slice(0, 100),
  allName: 'chung',
  allTitle: 'tất cả đơn vị',
  title: (group: string) => `Bảng xếp hạng – ${group}`,
  notYet: 'Chưa tính. Người điều phối chọn Chấm điểm CNTT → Điều phối → Tính lại xếp hạng.',
  timeFormat: '"Tính lúc "dd/mm/yyyy hh:mm',
  stamp: (stamp: { by: string; basis: string; equal: string; rubric: string; ties: string; absent: string }) =>
    `Theo ${stamp.basis.toLowerCase()} · ${stamp.rubric} · ${stamp.equal}: ${stamp.ties.toLowerCase()}${stamp.absent} · người thực hiện: ${stamp.by}`,
  /** Behind the tie rule where it is so. */
  absent: ' · đơn vị không có số liệu vẫn được xếp hạng',
  rubricVersion: (rubric: Rubric) => `${rubric.shortTitle}, phiên bản ${rubric.version}`,
  about: 'Bảng này là kết quả của lần tính gần nhất, không tự thay đổi khi các phiếu thay đổi.',
  section: (section: { number: string; title: string }) => `${section.number}. ${readableTitle(section.title)}`,
  /** By what agencies are put in order. */
  order: {
    basis: { self: settings.basis.self, verified: settings.basis.verified },
    equal: 'bằng điểm',
    rounding: 'Hạng và xếp loại tính trên điểm chính xác; điểm ghi ở đây làm tròn đến 2 chữ số thập phân.',
    /** Where there are no grades. */
    ungraded: 'Hạng tính trên điểm chính xác; điểm ghi ở đây làm tròn đến 2 chữ số thập phân.',
  },
  counted: {
    order: {
      basis: { self: 'Số liệu đơn vị báo', verified: 'Số liệu đã xác nhận' },
      equal: 'bằng tỷ lệ',
      ungraded: 'Hạng tính trên tỷ lệ chính xác; tỷ lệ ghi ở đây làm tròn đến phần trăm.',
    },
    changes: {
      none: 'Hạng và số tiêu chí đã cung cấp không thay đổi.',
      points: (count: number, list: string) => `${number(count)} đơn vị thay đổi số tiêu chí đã cung cấp: ${list}`,
    },
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
    /** Where there are no grades. */
    share: 'Tỷ lệ so với điểm tối đa',
    remarks: 'Ghi chú',
  },
  /** Headings where the total is a mean: alone, and with what is added to it or taken off. */
  mean: { total: 'Điểm đánh giá (trung bình cộng)', base: 'Trung bình cộng', withMore: 'Điểm đánh giá' },
  remarks: {
    tied: 'đồng hạng',
    notEntered: 'chưa nhập',
    noTab: 'không có phiếu',
    rivalForms: 'nhiều tab cùng nhận là phiếu',
    replacedForm: 'phiếu là tab khác với lần trước',
    missing: (count: number) => `còn thiếu ${count} tiêu chí`,
    invalid: (count: number) => `${count} ô cần sửa`,
    lostRows: (count: number) => `${count} dòng tiêu chí bị xóa`,
    repeatedRows: (count: number) => `${count} dòng tiêu chí bị lặp`,
    misplacedRows: (count: number) => `${count} dòng lệch mã`,
    columnsMoved: 'có cột bị xóa hoặc đổi chỗ',
    overwritten: 'cột điểm bị ghi đè',
    refused: 'cột điểm báo lỗi: chọn Khôi phục mẫu phiếu để biết ô nào',
    badDecisions: 'có quyết định chưa dùng được',
    deducted: (points: number, cause: string, reason: string) =>
      `trừ ${number(points)} điểm (${cause})${reason === '' ? '' : `: ${reason}`}`,
    exempt: (headings: string) => `miễn chấm ${headings}`,
    notApplicable: (criteria: string) => `không áp dụng: ${criteria}`,
    zeroDenominator: {
      full: (criteria: string) => `0/0 tính đủ điểm: ${criteria}`,
      zero: (criteria: string) => `0/0 tính 0 điểm: ${criteria}`,
    },
  },
  movement: {
    place: '± Hạng',
    points: '± Điểm',
    same: '–',
    joined: 'mới',
    up: (places: number) => `▲${number(places)}`,
    down: (places: number) => `▼${number(places)}`,
    lastYearPlace: (year: number) => `Hạng năm ${year}`,
    lastYearTotal: (year: number) => `Điểm năm ${year}`,
    lastYearMove: (year: number) => `± Hạng so với ${year}`,
    lastYearPoints: (year: number) => `± Điểm so với ${year}`,
  },
  changes: {
    title: (time: string) => `Thay đổi so với lần tính ${time}`,
    none: 'Hạng và điểm không thay đổi.',
    first: 'Chưa có lần tính nào khác để so sánh.',
    risen: (count: number, list: string) => `${number(count)} đơn vị tăng hạng: ${list}`,
    fallen: (count: number, list: string) => `${number(count)} đơn vị giảm hạng: ${list}`,
    joined: (count: number, list: string) => `${number(count)} đơn vị mới có hạng: ${list}`,
    left: (count: number, list: string) => `${number(count)} đơn vị không còn hạng: ${list}`,
    points: (count: number, list: string) => `${number(count)} đơn vị thay đổi điểm: ${list}`,
    more: (count: number) => `và ${number(count)} đơn vị khác`,
    changed: (agency: string, before: string, after: string, change: string) =>
      `${agency} ${before} → ${after} (${change})`,
    since: (time: string, sentences: string) => ` So với lần tính ${time}: ${sentences}.`,
  },
};

export const dashboard = {
  title: (settings: Settings) => `Bảng điều khiển – ${settings.name}`,
  about: (round: Settings) =>
    `Tự cập nhật khi các đơn vị nhập · ${basisWords(round)} · kết quả chính thức ở các tab Xếp hạng`,
  figures: {
    agencies: 'Đơn vị có phiếu',
    started: 'Đã bắt đầu nhập',
    complete: 'Đã nhập đủ',
    submitted: 'Đã nộp',
    verified: 'Đã thẩm định',
    problems: 'Ô cần sửa',
    mean: 'Điểm bình quân',
    best: 'Cao nhất',
    lowest: 'Thấp nhất',
    meanVerified: 'Bình quân thẩm định',
    sinceLastYear: (year: number) => `Bình quân so với ${year}`,
  },
  columns: {
    place: 'Hạng',
    agency: 'Đơn vị',
    total: 'Tổng điểm',
    grade: 'Xếp loại',
    progress: 'Tiến độ',
    difference: 'Chênh lệch',
    group: 'Nhóm',
    part: 'Nội dung',
    points: 'Điểm',
    max: 'Tối đa',
    mean: 'Bình quân',
    share: 'Tỷ lệ đạt',
    counted: 'Số đơn vị có điểm',
    groupMean: 'Bình quân nhóm',
    gap: 'So với nhóm',
  },
  grade: 'Xếp loại',
  count: 'Số đơn vị',
  totals: (group: string) => `Tổng điểm theo nội dung – ${group}`,
  distribution: (group: string) => `Số đơn vị theo xếp loại – ${group}`,
  tabName: (group: string) => `Bảng điều khiển ${group}`.slice(0, 100),
  groupTitle: (group: string) => `Bảng điều khiển – ${group}`,
  standings: 'Thứ tự tạm thời',
  aboutStandings: 'Phần trăm điểm tối đa của từng nội dung: đỏ là dưới 50%, xanh là từ 50%, càng đậm càng cách xa 50%.',
  grades: 'Phân bố xếp loại',
  aboutGrades: 'Chỉ tính các đơn vị được xếp hạng.',
  ofStarted: 'Tỷ lệ',
  weakest: 'Tiêu chí yếu nhất của nhóm',
  aboutWeakest: 'Bình quân thấp nhất so với điểm tối đa; không tính điểm thưởng và những ô chưa có điểm.',
  profile: 'Hồ sơ một đơn vị',
  aboutProfile: 'Chọn đơn vị ở ô màu vàng để so với bình quân của nhóm.',
  pickerHelp: 'Chọn một đơn vị trong danh sách. Mọi người đang mở tệp cùng thấy đơn vị được chọn.',
  viewersPick: 'Ai chỉ có quyền xem thì không đổi được ô này.',
  profileChart: (group: string) => `Tỷ lệ đạt so với bình quân – ${group}`,
  behind: 'Đơn vị này kém bình quân nhiều nhất ở',
  aboutBehind: 'Tỷ lệ đạt của đơn vị trừ bình quân của nhóm.',
  compared: 'So sánh các đơn vị',
  aboutCompared: 'Hai biểu đồ xếp các đơn vị theo cùng một thứ tự.',
  selfAndVerified: (group: string) => `Tự chấm và thẩm định – ${group}`,
  groups: 'Các nhóm',
  aboutGroups: 'Bấm vào tên nhóm để xem bảng điều khiển riêng của nhóm.',
  gradesOfGroups: 'Số đơn vị theo xếp loại',
  ends: (group: string) => `Cao nhất và thấp nhất – ${group}`,
  all: (group: string) => `Thứ tự tạm thời – ${group}`,
  highest: 'Cao nhất',
  lowest: 'Thấp nhất trong số được xếp hạng (từ dưới lên)',
  retired: 'Nhóm này không còn bảng điều khiển riêng; có thể xóa tab này.',
};

export const log = {
  title: 'Nhật ký',
  time: 'Thời gian',
  person: 'Người thực hiện',
  action: 'Việc',
  what: 'Kết quả',
  unknown: 'không rõ',
  upgrade: 'Nâng tệp lên mẫu mới',
  settingsByHand: 'Sửa tab Thiết lập',
  formsByHand: 'Quyết định, thẩm định trên phiếu',
  takenBack: 'Nhận lại tab',
  rubricByHand: 'Bộ tiêu chí',
  check: 'Kiểm tra Nhật ký',
  nothing: '(trống)',
  change: (what: string, before: string, after: string) => `${what}: ${before} → ${after}`,
  group: (id: string) => `nhóm ${id}`,
  agency: (id: string) => `đơn vị ${id}`,
  verified: (before: number, after: number) => `tiêu chí đã thẩm định: ${number(before)} → ${number(after)}`,
  verifiedMore: (criteria: string) => `thêm ${criteria}`,
  verifiedLess: (criteria: string) => `bớt ${criteria}`,
  onForm: (agency: string, changes: string) => `${agency}: ${changes}.`,
  rubricNoted: (rubric: string, mark: string) => `Ghi nhận “${rubric}”, mã ${mark}.`,
  rubricChanged: (rubric: string, where: string) => `“${rubric}” đã bị sửa từ lần tính trước (${where}).`,
  rubricCriteria: (criteria: string) => `tiêu chí ${criteria}`,
  rubricOther: 'phần chung',
  rubricMarks: (before: string, after: string) => `Mã: ${before} → ${after}.`,
  broken: (row: number) =>
    `Nhật ký không còn như đã ghi, từ dòng ${number(row)}: có dòng bị sửa, xóa, chèn hoặc chuyển chỗ. Hãy xem lịch sử phiên bản của tệp.`,
  cut: 'Nhật ký bị mất các dòng cuối. Hãy xem lịch sử phiên bản của tệp.',
};

export const data = {
  title: 'Dữ liệu',
  about: 'Nguồn của các bảng điều khiển: tự cập nhật, không sửa ở đây.',
  columns: {
    id: 'Mã',
    number: 'Số',
    max: 'Điểm tối đa',
    count: 'Số đơn vị có điểm',
    mean: 'Bình quân',
    share: 'Tỷ lệ đạt',
  },
};
