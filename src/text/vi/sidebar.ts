import { number } from './numbers';

const TIME = new Intl.DateTimeFormat('vi-VN', { hour: '2-digit', minute: '2-digit' });

/** A span of time in whole seconds, as "12 giây" or "1 phút 5 giây". */
function duration(seconds: number): string {
  const minutes = Math.floor(seconds / 60);
  return minutes === 0 ? `${seconds} giây` : `${minutes} phút ${seconds % 60} giây`;
}

/** What the sidebar says. Only the sidebar takes these words along, not the script. */
export const sidebar = {
  loading: 'Đang đọc tab đang mở…',
  refresh: 'Cập nhật số liệu',
  refreshing: 'Đang cập nhật số liệu…',
  retry: 'Thử lại',
  close: 'Đóng',
  readAt: (at: number) => `Số liệu lúc ${TIME.format(at)}`,
  signedInAs: (person: string, role: string) => `${person} · ${role}`,
  unknownPerson: 'Không rõ tài khoản',
  roles: {
    coordinator: 'Người điều phối',
    verifier: 'Người thẩm định',
    agency: 'Cán bộ nhập liệu',
    viewer: 'Người xem',
  },

  form: {
    answered: (answered: number, criteria: number) => `Đã nhập ${number(answered)}/${number(criteria)} tiêu chí`,
    percent: (share: number) => `${number(share)}%`,
    total: 'Điểm tự chấm',
    totalOf: (max: number) => `/${number(max)}`,
    points: (value: number) => number(value),
    grade: 'Xếp loại tạm tính',
    toNextGrade: (missing: number, label: string) => `Còn thiếu ${number(missing)} điểm để lên loại ${label}.`,
    bestGrade: 'Đã ở loại cao nhất.',
    start: 'Chưa nhập tiêu chí nào. Hãy điền các ô màu vàng trên phiếu; điểm hiện ra ngay khi nhập.',
    allDone: 'Đã nhập đủ, không có ô nào cần sửa.',
    viewerNote: 'Bạn chỉ xem, không sửa được phiếu này.',
  },

  issues: {
    jumpHint: 'Bấm vào một dòng để đến đúng ô trên phiếu.',
    invalid: (count: number) => `Cần sửa (${number(count)})`,
    warning: (count: number) => `Nên xem lại (${number(count)})`,
    marks: { invalid: '✗', warning: '⚠', done: '✓', missing: '○' },
    title: 'Việc cần làm',
    missing: (count: number) => `Chưa nhập (${number(count)})`,
  },

  sections: {
    title: 'Các nội dung',
    name: (title: string, sectionNumber: string) => `${sectionNumber}. ${title}`,
    answered: (answered: number, criteria: number) => `${number(answered)}/${number(criteria)} tiêu chí`,
    points: (value: number, max: number) => `${number(value)}/${number(max)} điểm`,
    invalid: (count: number) => `${number(count)} cần sửa`,
    bonus: 'cộng thêm',
    elsewhere: 'Tiêu chí khác',
    missingIn: (title: string, sectionNumber: string, count: number) => `${sectionNumber}. ${title} (${number(count)})`,
  },

  otherTab: {
    notAForm: 'Tab này không phải là phiếu của đơn vị.',
    agency: 'Mở phiếu của đơn vị bạn để xem còn thiếu gì và ô nào cần sửa.',
    verifier: 'Mở phiếu của một đơn vị để xem số liệu, điểm và điền phần thẩm định.',
    coordinator: 'Mở phiếu của một đơn vị để xem tiến độ, điểm và những ô cần sửa của đơn vị đó.',
    viewer:
      'Bạn chỉ xem được tệp này. Mở phiếu của một đơn vị để xem tiến độ và điểm; kết quả chung ở các tab Tổng hợp, Bảng điều khiển và Xếp hạng.',
    unknownPerson:
      'Google không cho biết bạn đang dùng tài khoản nào, nên thanh bên chỉ cho xem. Hãy đăng nhập bằng tài khoản đã được người điều phối khai báo.',
    goToMyForm: 'Đến phiếu của tôi',
    going: 'Đang mở phiếu…',
    notSetUp: 'Tệp chưa được thiết lập.',
    setUp: 'Người điều phối chọn Chấm điểm CNTT → Điều phối → Tạo, cập nhật phiếu trên thanh menu để bắt đầu.',
  },

  recompute: {
    title: 'Xếp hạng',
    run: 'Tính lại xếp hạng',
    running: 'Đang tính lại xếp hạng',
    elapsed: (seconds: number) => `Đang đọc mọi phiếu… ${duration(seconds)}`,
    done: 'Xong',
    failed: 'Chưa xong',
    unknownEnd:
      'Không nhận được kết quả của lần tính này. Hãy xem tab Nhật ký để biết đã xong chưa, rồi tính lại nếu cần.',
  },

  trouble: {
    notUpdated: (at: number) => `Chưa cập nhật được; dưới đây là số liệu lúc ${TIME.format(at)}.`,
    notLoaded: 'Chưa đọc được số liệu.',
    offline: 'Máy đang không có kết nối mạng. Bảng bên tự cập nhật khi có mạng lại.',
    retrying: 'Đang tự thử lại…',
    stopped: 'Đã thử nhiều lần không được nên tạm dừng.',
    failed: (message: string) => `Máy chủ báo lỗi: ${message}`,
    timedOut: 'Máy chủ không trả lời. Hãy thử lại sau ít phút.',
    noAnswer: 'Máy chủ trả lời không đúng dạng. Hãy đóng rồi mở lại thanh bên.',
  },

  row: {
    title: 'Dòng đang chọn',
    none: 'Chọn một dòng tiêu chí trên phiếu để xem vì sao được điểm và cần nhập gì.',
    why: 'Vì sao được điểm này',
    whatToEnter: 'Cần nhập gì',
    part: 'Tiến độ của mục này',
    states: { scored: 'Đã nhập', missing: 'Chưa nhập', invalid: 'Cần sửa', notApplicable: 'Không chấm' },
    doubtful: 'Nên xem lại',
    enter: 'Ô cần điền',
    full: (max: number) => `Để đạt tối đa ${number(max)} điểm`,
    rule: 'Cách tính điểm',
    evidence: 'Tài liệu được chấp nhận',
    help: 'Hướng dẫn',
    source: 'Căn cứ',
    openPoints: (points: number) => `Các tiêu chí ở đây còn có thể thêm ${number(points)} điểm.`,
  },

  gains: {
    title: 'Cần gì để lên hạng',
    titleWithoutGrades: 'Còn có thể thêm điểm ở đâu',
    intro: 'Những tiêu chí còn có thể thêm nhiều điểm nhất, chưa nhập xếp trước:',
    points: (points: number) => `+${number(points)}`,
    missing: 'Chưa nhập',
    invalid: 'Cần sửa',
    now: (points: number, max: number) => `Đang được ${number(points)}/${number(max)} điểm`,
    more: (count: number) => `Xem thêm ${number(count)} tiêu chí`,
    fewer: 'Thu gọn',
  },

  next: {
    missing: 'Đến tiêu chí chưa nhập tiếp theo',
    invalid: 'Đến ô cần sửa tiếp theo',
  },

  submit: {
    title: 'Nộp phiếu',
    run: 'Nộp phiếu',
    again: 'Nộp lại',
    running: 'Đang nộp phiếu…',
    open: 'Chưa nộp.',
    openUntil: (reportBy: string) => `Chưa nộp. Hạn nộp: hết ngày ${reportBy}.`,
    late: (days: number) => `Trễ ${number(days)} ngày so với hạn nộp.`,
    waiting: 'Đã nộp, chờ tiếp nhận',
    received: 'Đã nộp, đã tiếp nhận',
    changed: 'Đã sửa sau khi nộp',
    at: (at: string) => `Nộp lúc ${at}`,
    by: (person: string) => `Người nộp: ${person === '' ? 'không rõ' : person}`,
    askReturn: 'Phiếu đã khóa. Nếu cần sửa, hãy đề nghị người điều phối trả lại phiếu.',
    returned: 'Phiếu bị trả lại để sửa',
    thenAgain: 'Sửa xong, hãy nộp lại.',
    locked: 'Phiếu đã khóa',
    confirm: 'Vẫn nộp',
    later: 'Xem lại',
    done: 'Xong',
    asks: 'Cần xác nhận',
    notDone: 'Chưa nộp',
    more: (count: number) => `và ${number(count)} chỗ khác, xem ở mục Việc cần làm.`,
    unknownEnd: 'Hãy xem dòng đầu phiếu để biết đã nộp được chưa, rồi nộp lại nếu cần.',
  },

  returnForm: {
    title: 'Trả lại phiếu',
    reason: 'Lý do (hiện ở đầu phiếu của đơn vị)',
    run: 'Trả lại để sửa',
    running: 'Đang trả lại phiếu…',
    needsReason: 'Hãy ghi lý do để đơn vị biết phải sửa gì.',
  },
};
