import { number } from './numbers';

/** What stands on published versions and on the annex that is printed. */
export const publication = {
  tabName: (year: number, version: number) => `Công bố ${year} lần ${version}`,
  annexName: (year: number, version: number) => `Phụ lục ${year} lần ${version}`,
  title: (year: number, version: number) => `Công bố kết quả xếp hạng năm ${year} – lần ${version}`,
  stamp: (time: string, by: string) => `Công bố lúc ${time} · người thực hiện: ${by === '' ? 'không rõ' : by}`,
  rules: (rules: { basis: string; equal: string; ties: string; absent: string }) =>
    `Xếp hạng theo ${rules.basis.toLowerCase()} · khi ${rules.equal}: ${rules.ties.toLowerCase()}${rules.absent}`,
  rubric: (rubric: { title: string; version: string; mark: string }) =>
    `Bộ tiêu chí: ${rubric.title}, phiên bản ${rubric.version} (mã ${rubric.mark})`,
  verification: (state: { verified: number; forms: number; unsettled: number }) =>
    `Thẩm định khi công bố: ${number(state.verified)}/${number(state.forms)} phiếu có số liệu đã thẩm định xong; ${
      state.unsettled === 0 ? 'mọi chênh lệch đã kết luận' : `còn ${number(state.unsettled)} chênh lệch chưa kết luận`
    }.`,
  fingerprint: (fingerprint: string) => `Mã kiểm tra của toàn bộ số liệu: ${fingerprint}`,
  use: 'Tính lại từ đúng các số liệu này thì ra đúng mã này. Bản đã công bố không sửa; nếu cần đính chính, sửa phiếu rồi công bố lần sau.',
  overall: 'Hạng chung',
  placeIn: (section: string) => `Hạng ${section}`,
  mark: 'Mã số liệu',
  nothing: '–',
  wholeRound: 'Cả đợt',
  agency: 'Đơn vị',
  different: 'Nội dung',
  before: 'Trước',
  after: 'Sau',
  differences: (version: number) => `Khác với lần ${version}`,
  fuller: (version: number) => `Lần ${version} chưa ghi hạng theo từng nội dung, tỷ lệ hoàn thành; lần này ghi thêm.`,
  noDifference: 'Không có khác biệt.',
  damaged: (version: number) =>
    `Tab của lần ${version} không còn như khi công bố, nên danh sách dưới đây có thể thiếu.`,
  what: {
    added: 'đơn vị mới, tổng điểm',
    removed: 'không còn trong đợt, tổng điểm',
    name: 'tên đơn vị',
    group: 'nhóm',
    place: 'hạng',
    overall: 'hạng chung',
    total: 'tổng điểm',
    grade: 'xếp loại',
    bonus: 'điểm thưởng',
    deducted: 'điểm trừ',
    inputs: 'số liệu của phiếu',
    year: 'năm đánh giá',
    round: 'tên đợt đánh giá',
    basis: 'xếp hạng theo',
    ties: 'khi bằng điểm',
    ranksAbsent: 'xếp hạng đơn vị không có số liệu',
    groups: 'các nhóm',
    verified: 'phiếu đã thẩm định xong',
    unsettled: 'chênh lệch chưa kết luận',
    section: (section: string) => `điểm nội dung ${section}`,
    sectionPlace: (section: string) => `hạng nội dung ${section}`,
    answer: (criterion: string, cell: string) => `tiêu chí ${criterion}, ${cell}`,
    deduction: (cause: string) => `trừ điểm: ${cause}`,
    exemption: (heading: string) => `miễn chấm mục ${heading}`,
    notApplicable: (criterion: string) => `không áp dụng tiêu chí ${criterion}`,
    zeroDenominator: (criterion: string) => `cách tính 0/0 ở tiêu chí ${criterion}`,
    rubric: (rubric: string) => `nội dung bộ tiêu chí ${rubric}`,
  },
  /** The same where the total is a mean. */
  meanWhat: {
    added: 'đơn vị mới, điểm đánh giá',
    removed: 'không còn trong đợt, điểm đánh giá',
    total: 'điểm đánh giá',
  },
  /** The same where criteria are counted. */
  countedWhat: {
    added: 'đơn vị mới, số tiêu chí đã cung cấp',
    removed: 'không còn trong đợt, số tiêu chí đã cung cấp',
    total: 'số tiêu chí đã cung cấp',
    section: (section: string) => `số tiêu chí đã cung cấp, nội dung ${section}`,
  },
  cells: {
    figure: 'số liệu',
    base: 'mẫu số',
    item: (item: number) => `mục ${item}`,
    verifiedFigure: 'số liệu thẩm định',
    verifiedBase: 'mẫu số thẩm định',
    verifiedItem: (item: number) => `mục ${item} thẩm định`,
  },
  annex: {
    heading: 'PHỤ LỤC',
    decision: '(Ban hành kèm theo Quyết định số …………/QĐ-………… ngày …… tháng …… năm …… của ………………………………)',
    byRegulation: (regulation: { title: string; number: string; date: string; issuer: string }) =>
      `Căn cứ: ${regulation.title} (${regulation.number}${regulation.date === '' ? '' : ` ngày ${regulation.date}`}, ${regulation.issuer})`,
    period: (from: string, to: string) => `Kỳ số liệu: ${from} – ${to}`,
    number: 'TT',
    agency: 'Cơ quan, đơn vị',
    section: (section: { number: string; max: number }) => `${section.number} (${number(section.max)})`,
    place: 'Hạng',
    mean: 'Bình quân',
    bonus: 'Điểm thưởng',
    deducted: 'Điểm trừ',
    group: 'Nhóm',
    overall: 'Xếp hạng chung',
    sections: 'Các nội dung (điểm tối đa ghi ở đầu cột):',
    countedSections: 'Các nội dung (ở cột cùng số là tỷ lệ hoàn thành của nội dung):',
    sectionPlaces: 'Hạng theo từng nội dung',
    sectionPlace: (section: string) => `Nội dung ${section}`,
    sectionTitle: (section: { number: string; title: string }) => `${section.number}. ${section.title}`,
    unranked: 'chưa có số liệu',
    summary: 'Tổng hợp xếp loại',
    summaryGroup: 'Nhóm',
    summaryCount: 'Số đơn vị',
    noGrade: 'Không xếp loại',
    all: 'Cộng',
    note: (note: {
      version: number;
      basis: string;
      equal: string;
      ties: string;
      absent: string;
      fingerprint: string;
    }) =>
      `Lần công bố ${note.version} · theo ${note.basis.toLowerCase()} · khi ${note.equal}: ${note.ties.toLowerCase()}${note.absent} · mã kiểm tra ${note.fingerprint}`,
    recipients: 'Nơi nhận:',
    recipient: '– ………………………………;',
    signFor: 'TM. ………………………………',
    signature: '(Chức vụ, chữ ký, họ tên, dấu)',
  },
};

/** What stands on the hidden tab of an archived round. */
export const archive = {
  tabName: (year: number) => `Lưu trữ ${year}`,
  title: (name: string) => `Lưu trữ: ${name}`,
  about: 'Lệnh Kết chuyển ghi tab này để năm sau so sánh; không sửa, không xóa.',
  places: 'Kết quả xếp hạng',
  figures: 'Nội dung các phiếu',
  agencyId: 'Mã đơn vị',
  scope: 'Bảng xếp hạng',
  groupId: 'Mã nhóm',
  rowId: 'Mã dòng',
  lastYearNote: (note: { year: number; points: number; answer: string }) =>
    `Năm ${note.year}: ${number(note.points)} điểm${note.answer === '' ? '' : `; số liệu: ${note.answer}`}`,
};

/** The tab of rows that were taken off the forms. */
export const retired = {
  title: 'Dòng đã bỏ khỏi phiếu',
  about:
    'Lệnh Cập nhật phiếu theo bộ tiêu chí cất ở đây nội dung đã nhập của tiêu chí bị bỏ, và điền lại vào ô trống khi tiêu chí đó trở lại; không sửa, không xóa.',
  columns: ['Mã đơn vị', 'Đơn vị', 'Mã dòng', 'Nội dung dòng', 'Tiêu chí chứa mục', 'Năm', 'Cất lúc', 'Trả lại lúc'],
};
