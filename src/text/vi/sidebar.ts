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
    explainNote: 'Đang ở giai đoạn giải trình: bạn chỉ ghi được cột Giải trình của đơn vị.',
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

  verifier: {
    title: 'Thẩm định',
    progress: (done: number, of: number) => `Đã thẩm định ${number(done)}/${number(of)} tiêu chí`,
    self: 'Tự chấm',
    verified: 'Thẩm định',
    difference: 'Chênh lệch',
    points: (value: number) => number(value),
    signed: (value: number) => (value > 0 ? `+${number(value)}` : number(value).replace('-', '−')),
    notOpen: {
      selfAssessment: 'Chưa đến giai đoạn thẩm định: đơn vị còn đang tự đánh giá.',
      verification: 'Bạn chỉ xem phần thẩm định của phiếu này.',
      explanation: 'Bạn chỉ xem phần thẩm định của phiếu này.',
      publication: 'Đã qua giai đoạn giải trình: chỉ người điều phối còn sửa được phần thẩm định.',
    },
    open: (unsettled: number, unexplained: number) =>
      unexplained === 0
        ? `Còn ${number(unsettled)} chênh lệch chưa kết luận.`
        : `Còn ${number(unsettled)} chênh lệch chưa kết luận, ${number(unexplained)} chưa giải trình.`,
    next: 'Đến tiêu chí chưa thẩm định tiếp theo',
    nextExplained: 'Đến giải trình chờ kết luận',
    allDone: 'Đã thẩm định mọi tiêu chí.',
    agree: 'Đồng ý',
    settle: 'Chốt số liệu thẩm định',
    opinionFirst: 'Ghi ý kiến thẩm định (cột R) trước khi chốt.',
    opinionMissing: 'Cần ghi ý kiến thẩm định (cột R) cho chênh lệch này.',
    waits: 'Đơn vị giải trình ở giai đoạn sau; lúc đó mới chốt.',
    change: 'Ghi số liệu khác',
    working: 'Đang ghi…',
    rest: (count: number) => `Đồng ý ${number(count)} tiêu chí còn lại`,
    restQuestion: (count: number) =>
      `Ghi Đồng ý cho ${number(count)} tiêu chí chưa thẩm định? Ô đã có kết luận hoặc số liệu thẩm định được giữ nguyên.`,
    yes: 'Ghi Đồng ý',
    cancel: 'Thôi',
    row: 'Tiêu chí đang chọn',
    noRow: 'Chọn một dòng tiêu chí trên phiếu để xem hai bên báo cáo và thẩm định thế nào.',
    blank: 'để trống',
    noPoints: '–',
    states: {
      open: 'Chưa thẩm định',
      agreed: 'Đã đồng ý',
      unexplained: 'Chênh lệch, chưa giải trình',
      explained: 'Đã giải trình, chờ kết luận',
      settled: 'Đã kết luận',
      setAside: 'Không chấm',
    },
    evidence: 'Tài liệu của đơn vị',
    note: 'Ghi chú của đơn vị',
    opinion: 'Ý kiến thẩm định',
    explanation: 'Giải trình của đơn vị',
    noEvidence: 'Không có tài liệu kiểm chứng',
    differences: (count: number) => `Chênh lệch trên phiếu này (${number(count)})`,
    selfPart: 'Phần tự chấm của đơn vị',
  },

  differing: {
    title: (count: number) => `Khác với thẩm định (${number(count)})`,
    unexplained: (count: number) =>
      count === 0
        ? 'Đã giải trình mọi chênh lệch.'
        : `Còn ${number(count)} chênh lệch chưa giải trình. Bấm vào từng dòng để ghi giải trình ở cột S.`,
  },

  decisions: {
    title: (count: number) => `Quyết định (${number(count)})`,
    kinds: { deduction: 'Trừ điểm', exemption: 'Miễn chấm', notApplicable: 'Không áp dụng' },
    points: (points: number) => `${points > 0 ? `+${number(points)}` : number(points).replace('-', '−')} điểm`,
    noReason: 'Chưa ghi lý do',
  },
};
