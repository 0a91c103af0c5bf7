import type { UpdateCounts } from '../../round/update-counts';
import { number } from './numbers';

/** What the menu says and what each command says it did. */
export const menu = {
  title: 'Chấm điểm CNTT',
  openSidebar: 'Mở thanh bên',
  goToMyTab: 'Đến phiếu của tôi',
  createRound: 'Tạo, cập nhật phiếu',
  newRubric: 'Bộ tiêu chí mới…',
  updateForms: 'Cập nhật phiếu theo bộ tiêu chí',
  recompute: 'Tính lại xếp hạng',
  rerender: 'Khôi phục mẫu phiếu',
  coordination: 'Điều phối',
  movePhase: 'Chuyển giai đoạn',
  checkProtection: 'Kiểm tra phân quyền',
  submit: 'Nộp phiếu',
  returnForm: 'Trả lại phiếu',
  lockOverdue: 'Khóa phiếu quá hạn',
  autoReceive: 'Tự động tiếp nhận phiếu',
  publish: 'Công bố xếp hạng',
  carryOver: 'Kết chuyển sang năm sau',
  confirmRest: 'Đồng ý các tiêu chí còn lại',
  differences: 'Bảng chênh lệch',
};

export const commands = {
  busy: 'Một người khác đang chạy lệnh trên tệp này. Hãy đợi ít giây rồi làm lại.',
  notCoordinator: (email: string) =>
    email === ''
      ? 'Google không cho biết bạn là ai, nên lệnh này không chạy. Hãy đăng nhập bằng tài khoản có trong ô Người điều phối của tab Thiết lập.'
      : `Lệnh này dành cho người điều phối; ${email} không có trong ô Người điều phối của tab Thiết lập.`,
  noSettings: 'Tệp chưa được thiết lập. Người điều phối chọn Chấm điểm CNTT → Điều phối → Tạo, cập nhật phiếu.',
  copies: (count: number, named: readonly string[]) =>
    `Có ${count} tab là bản sao, không được tính: ${named.join(', ')}${named.length < count ? '…' : ''}. Hãy xóa bản sao.`,
  copyOfTab: (tab: string, original: string | null) =>
    original === null ? `“${tab}”` : `“${tab}” (của “${original}”)`,
  rivalSettings: (tabs: readonly string[]) =>
    `Có ${tabs.length} tab cùng nhận là tab Thiết lập: ${quoted(tabs)}. Chưa ai được coi là người điều phối. Hãy xem tab nào là thật và xóa tab kia; nếu Google không cho xóa, hãy nhờ chủ tệp. Nếu sau đó tệp báo chưa được thiết lập, người điều phối chọn Tạo, cập nhật phiếu.`,
  rivalTabs: (tabs: readonly string[]) =>
    `Có ${tabs.length} tab cùng nhận là một tab của tiện ích: ${quoted(tabs)}. Chưa có gì thay đổi. Hãy xem tab nào là thật, xóa tab kia (nếu Google không cho xóa, hãy nhờ chủ tệp), rồi chọn lại.`,
  rivalForms: (agency: string, tabs: readonly string[]) =>
    `Có ${tabs.length} tab cùng nhận là phiếu của ${agency}: ${quoted(tabs)}; chưa tab nào được tính. Hãy xem tab nào là thật và xóa tab kia; nếu Google không cho xóa, hãy nhờ chủ tệp.`,
  replacedForms: (count: number, agencies: readonly string[]) =>
    `Phiếu của ${agencies.join(', ')}${agencies.length < count ? '…' : ''} là tab khác với tab mà Nhật ký biết. Hãy xem lại số liệu trên đó; nếu đúng, chọn Kiểm tra phân quyền để ghi nhận tab này.`,
  unguardedForms: (count: number, agencies: readonly string[]) =>
    `Trên ${count} phiếu thiếu bảo vệ ô, người khác có thể đã nhập được: ${agencies.join(', ')}${agencies.length < count ? '…' : ''}. Hãy chọn Kiểm tra phân quyền.`,
  lostForm: (agency: string, tab: string) =>
    `Phiếu của ${agency} từng là tab “${tab}”; tab này đã mất dấu của tiện ích và không còn được bảo vệ, nên chưa có phiếu mới nào được tạo. Muốn lấy lại tab, hãy bảo vệ trang tính để chỉ người điều phối sửa được, rồi chọn lại Tạo, cập nhật phiếu; không cần tab ấy nữa thì xóa nó trước.`,
  tabsTakenBack: (tabs: readonly string[]) => `Đã nhận lại tab bị mất dấu của tiện ích: ${quoted(tabs)}.`,
  settingsTakenBack: (tab: string) =>
    `Tab “${tab}” đã mất dấu của tiện ích; nay được nhận lại làm tab Thiết lập. Hãy chọn lại Tạo, cập nhật phiếu.`,
  copyOf: (tab: string) => `Tab này là bản sao; chỉ tab gốc “${tab}” được tính. Hãy nhập ở tab gốc rồi xóa bản sao.`,
  settingsMade:
    'Đã tạo tab Thiết lập với danh sách đơn vị của văn bản. Hãy kiểm tra, điền thư điện tử của người nhập, rồi chọn lại Tạo, cập nhật phiếu. Muốn chọn bộ tiêu chí khác hoặc dán danh sách đơn vị, mở Chấm điểm CNTT → Mở thanh bên.',
  settingsRemade: (forms: number) =>
    `Tab Thiết lập đã mất; đã tạo lại tab này từ ${forms} phiếu có sẵn. Hãy kiểm tra các giá trị, nhóm của từng đơn vị, điền lại thư điện tử của người nhập, rồi chọn Khôi phục mẫu phiếu.`,
  settingsWrong: (count: number, first: string) =>
    `Tab Thiết lập còn ${count} chỗ cần sửa (xem cột Cần sửa). Trước hết: ${first}`,
  rubricWrong: (tab: string, count: number, first: string) =>
    `Tab “${tab}” còn ${count} chỗ cần sửa. Trước hết: ${first}`,
  rubricColumns: (tab: string) =>
    `Tab “${tab}” có cột bị xóa, chèn thêm hoặc đổi chỗ. Hãy hoàn tác, hoặc lấy lại tab này trong Tệp → Nhật ký phiên bản.`,
  rubricPlace: (row: number, column: string) => (row === 0 ? 'toàn bảng:' : `dòng ${row}, cột ${column}:`),
  rubricMissing: (id: string) => `Không tìm thấy tab của bộ tiêu chí “${id}”. Chọn Tạo, cập nhật phiếu để tạo lại.`,
  rubricLost: (id: string) =>
    `Không tìm thấy tab của bộ tiêu chí “${id}”. Hãy lấy lại tab này trong Tệp → Nhật ký phiên bản, hoặc chọn bộ tiêu chí khác cho nhóm ở tab Thiết lập.`,
  rubricRemade: (tab: string) =>
    ` Đã tạo lại tab “${tab}” theo văn bản; những chỗ từng sửa trên tab cũ xem trong Tệp → Nhật ký phiên bản.`,
  roundMade: (made: number, kept: number) =>
    made === 0
      ? `Không có đơn vị mới; ${kept} phiếu có sẵn được giữ nguyên.`
      : `Đã tạo ${made} phiếu; ${kept} phiếu có sẵn được giữ nguyên.`,
  formRenamed: (before: string, after: string) => `Đã đổi tên phiếu “${before}” thành “${after}”.`,
  titleRenamed: (tab: string, name: string) => `Đã đổi tên đơn vị trên phiếu “${tab}” thành “${name}”.`,
  rightsUpdated: (forms: number, list: string) => `Đã cập nhật quyền sửa của ${forms} phiếu: ${list}.`,
  tooManyTabs: (now: number, more: number, most: number) =>
    `Tệp đang có ${now} tab, cần thêm ${more} tab, mà Google chỉ nhận khoảng ${most} tab trong một tệp. Chưa có gì thay đổi. Hãy xóa các tab không còn dùng (có thể chép trước sang tệp khác) rồi chọn lại.`,
  tooManyCells: (now: number, more: number, most: number) =>
    `Tệp đang có khoảng ${number(now)} ô, cần thêm khoảng ${number(more)} ô, mà Google chỉ nhận ${number(most)} ô trong một tệp. Hãy xóa bớt dòng, cột trống hoặc các tab không còn dùng rồi chọn lại.`,
  outOfTime: (made: number, left: number) =>
    `Đã tạo ${made} phiếu, còn ${left} phiếu. Hãy chọn lại Tạo, cập nhật phiếu để làm tiếp.`,
  formsUpdated: (count: UpdateCounts, all: number, keptTab: string) => {
    if (count.forms === 0) return `Đã xem ${all} phiếu: phiếu nào cũng đúng với bộ tiêu chí, không phải sửa gì.`;
    const parts = [
      ...(count.added === 0 ? [] : [`thêm ${count.added} dòng`]),
      ...(count.moved === 0 ? [] : [`chuyển chỗ ${count.moved} dòng`]),
      ...(count.retired === 0 ? [] : [`bỏ ${count.retired} dòng`]),
    ];
    const what =
      parts.length === 0 ? 'sửa câu chữ, điểm tối đa; không dòng nào phải thêm, chuyển hay bỏ' : parts.join(', ');
    const kept = count.retired === 0 ? '' : ` Nội dung đã nhập ở dòng bị bỏ được cất ở tab ẩn “${keptTab}”.`;
    const returned = count.returned === 0 ? '' : ` Đã điền lại ${count.returned} ô từ tab ẩn “${keptTab}”.`;
    return `Đã cập nhật ${count.forms}/${all} phiếu theo bộ tiêu chí: ${what}.${kept}${returned}`;
  },
  updateStopped: (done: number, left: number) =>
    `Đã xem ${done} phiếu, còn ${left} phiếu. Hãy chọn lại Cập nhật phiếu theo bộ tiêu chí để làm tiếp.`,
  updateStep: (done: number, all: number) => `Đã xem ${done}/${all} phiếu.`,
  noFormYet: (count: number) => ` ${count} đơn vị chưa có phiếu; hãy chọn Tạo, cập nhật phiếu.`,
  fingerprintMoved: (tab: string, before: string, after: string) =>
    `Phiếu “${tab}” đã nộp, số liệu không đổi; mã kiểm tra đổi từ ${before} thành ${after} vì các dòng theo bộ tiêu chí mới.`,
  rowsRetired: (count: number, keptTab: string) =>
    ` Đã bỏ ${count} dòng không còn trong bộ tiêu chí; nội dung đã nhập được cất ở tab ẩn “${keptTab}”.`,
  ranked: (agencies: number, ranked: number) => `Đã tính lại xếp hạng: ${ranked}/${agencies} đơn vị có số liệu.`,
  withProblems: (count: number) => ` ${count} phiếu có chỗ cần xem lại, ghi ở cột Ghi chú.`,
  rerendered: (tabs: number) => `Đã khôi phục mẫu của ${tabs} tab; số liệu đã nhập được giữ nguyên.`,
  newerWorkbook: (layout: number, known: number) =>
    `Tệp này do bản tiện ích mới hơn lập (mẫu số ${layout}), bản đang chạy chỉ biết đến mẫu số ${known}. Chưa có gì thay đổi. Hãy cập nhật tiện ích rồi làm lại.`,
  upgraded: (from: number, to: number) =>
    `Đã nâng tệp từ mẫu số ${from} lên mẫu số ${to} của tiện ích; số liệu đã nhập được giữ nguyên.`,
  upgrading: (sofar: string) =>
    `Đang nâng tệp lên mẫu mới của tiện ích, chưa xong. ${sofar} Chọn lại lệnh vừa rồi cũng được.`,
  rerenderStopped: (done: number, left: number) =>
    `Đã khôi phục mẫu của ${done} tab, còn ${left} tab. Hãy chọn lại Khôi phục mẫu phiếu để làm tiếp.`,
  columnsMoved: (tab: string) =>
    `Tab “${tab}” có cột bị xóa, chèn thêm hoặc đổi chỗ. Người điều phối chọn Khôi phục mẫu phiếu.`,
  foreignColumn: (tab: string, column: string, expected: string, last: string) =>
    `Tab “${tab}” chưa được khôi phục vì có cột bị chèn thêm hoặc đổi chỗ: cột ${column} phải là “${expected}”. Hãy hoàn tác, hoặc chuyển cột thừa ra sau cột ${last}, rồi chọn lại Khôi phục mẫu phiếu.`,
  restoredColumns: (tab: string, columns: string) =>
    ` Đã thêm lại cột bị xóa ở tab “${tab}” (${columns}); nội dung cũ của cột xem trong Tệp → Nhật ký phiên bản.`,
  clearedCells: (count: number) => ` Đã gỡ ${count} ô ghi đè lên cột tính tự động (nội dung cũ ghi trong Nhật ký).`,
  clearedCell: (tab: string, cell: string, content: string) => `Gỡ “${content}” ở ô ${cell} của ${tab}`,
  otherZone: (zone: string) =>
    `Múi giờ của tệp đang là ${zone}, khác giờ Việt Nam: giờ nộp, hạn chót và ngày tháng sẽ lệch. Hãy vào Tệp → Cài đặt, chọn múi giờ (GMT+07:00) Hà Nội, Bangkok, rồi tải lại trang.`,
  otherName: (wanted: string, instead: string) =>
    `Google ghi quyền của ${wanted} dưới địa chỉ ${instead}: đó là địa chỉ chính của tài khoản ấy. Hãy sửa ô thư điện tử ở tab Thiết lập thành địa chỉ này, để người đó dùng được trình đơn và thanh bên.`,
  notTaken: (emails: readonly string[]) =>
    `Google không nhận ${someOf(emails)} vào danh sách người được sửa: hãy xem lại địa chỉ ở tab Thiết lập, chia sẻ tệp cho người đó với quyền chỉnh sửa, rồi chọn Chấm điểm CNTT → Điều phối → Kiểm tra phân quyền.`,
  unsteady: (cells: readonly string[], sure: boolean) => {
    const which = someOf(cells);
    return sure
      ? `ô ${which} có công thức NOW, RAND… nên Google không tính được điểm: hãy gõ số hoặc chữ thay vào`
      : `ô ${which} có công thức lấy từ ô khác, có thể là ô có NOW, RAND… mà Google không tính được điểm: hãy gõ số hoặc chữ thay vào`;
  },
  scoresRefused:
    'Cột điểm báo lỗi: đưa chuột vào ô #ERROR! ở dòng tiêu đề của phiếu để đọc lý do, rồi báo người điều phối chọn Khôi phục mẫu phiếu.',
  unsteadyHere: (sentence: string) => `Trên phiếu này, ${sentence}.`,
  unsteadyOn: (tab: string, sentence: string) => `Tab “${tab}”: ${sentence}.`,
  yourTab: (agency: string) => `Đây là phiếu của ${agency}.`,
  noFormOfYours: 'Bạn không nhập phiếu của đơn vị nào. Muốn mở một phiếu, hãy bấm tên đơn vị ở tab Tổng hợp.',
  noTabOfYours: (email: string) =>
    `Chưa có phiếu nào dành cho ${email === '' ? 'tài khoản này' : email}. Hãy báo người điều phối thêm thư điện tử của bạn ở tab Thiết lập.`,
  failed: (reason: string) =>
    `Lệnh chưa xong vì có lỗi: ${reason} Số liệu đã nhập không bị ảnh hưởng; hãy làm lại lệnh.`,
  cannotRead: (reason: string) => `Chưa đọc được tệp: ${reason} Hãy thử lại sau ít giây.`,
  invalidRequest: 'Yêu cầu từ thanh bên không đúng dạng.',
  tabGone: 'Tab này không còn trong tệp. Hãy tải lại thanh bên.',
  protection: 'Chấm điểm CNTT',
  registerBroken:
    'Tab Theo dõi thiếu dòng hoặc thiếu cột. Hãy chọn Chấm điểm CNTT → Điều phối → Tạo, cập nhật phiếu rồi làm lại.',
  unassigned: (count: number, names: string) =>
    ` Có ${count} đơn vị chủ trì chưa có trong danh sách của Thiết lập, tiêu chí của họ chưa ai nhận: ${names}.`,
  setup: 'Thiết lập từng bước',
  setupChanged: 'Tab Thiết lập đã thay đổi từ lúc mở bước này. Thanh bên đã đọc lại; hãy xem lại các thay đổi rồi ghi.',
  setupBlocked: (tab: string, row: number, sentence: string) =>
    `Hãy sửa dòng ${row} của tab “${tab}” trước: ${sentence}`,
  setupWithoutYou: (person: string) =>
    `Danh sách người điều phối không có ${person}: ghi như vậy thì chính bạn không làm tiếp được. Hãy thêm thư này.`,
  setupWritten: (agencies: number, groups: number) => `Đã ghi tab Thiết lập: ${agencies} đơn vị, ${groups} nhóm.`,
  setupRights:
    ' Nếu đã đổi người điều phối, người thẩm định hoặc người nhập, hãy chọn Chấm điểm CNTT → Điều phối → Kiểm tra phân quyền.',
  setupStep: (made: number, agencies: number) => `Đã có ${made}/${agencies} phiếu.`,
  setupDone: (agencies: number) => `Mọi đơn vị đã có phiếu: ${agencies} phiếu.`,
  publishQuestion: (question: {
    year: number;
    version: number;
    basis: string;
    entered: number;
    agencies: number;
    readiness: string;
  }) =>
    [
      `Công bố kết quả năm ${question.year}, lần ${question.version}?`,
      `1. Xếp hạng được tính lại theo ${question.basis.toLowerCase()}: ${question.entered}/${question.agencies} đơn vị có số liệu.`,
      `2. ${question.readiness}`,
      '3. Kết quả được ghi vào một tab không sửa được, kèm phụ lục để in. Nếu kết quả không khác lần trước thì không lập lần mới.',
    ].join('\n\n'),
  published: (tab: string, annex: string, fingerprint: string) =>
    `Đã công bố ở tab “${tab}”; phụ lục để in ở tab “${annex}”. Mã kiểm tra: ${fingerprint}.`,
  corrected: (version: number, differences: number) => ` Khác với lần ${version} ở ${differences} chỗ, ghi ở cuối tab.`,
  alreadyPublished: (tab: string, fingerprint: string) =>
    `Đã công bố: kết quả không khác tab “${tab}” (mã kiểm tra ${fingerprint}), nên không lập lần mới.`,
  notYetPublication: (menuItem: string) =>
    `Chỉ công bố và kết chuyển ở giai đoạn Công bố. Hãy chuyển giai đoạn rồi chọn lại ${menuItem}.`,
  nothingToPublish: 'Chưa có đơn vị nào có số liệu, nên chưa có kết quả để công bố.',
  notPublished: (year: number) =>
    `Chưa công bố kết quả năm ${year}, nên chưa kết chuyển được. Hãy chọn Công bố xếp hạng trước.`,
  changedSincePublished: (tab: string) =>
    `Số liệu đã thay đổi sau khi công bố (tab “${tab}”). Hãy công bố lại trước khi kết chuyển, để bản lưu trữ khớp với bản công bố.`,
  alreadyCarriedOver: (year: number, from: number) =>
    `Đã kết chuyển: tệp đang ở đợt năm ${year}, số liệu năm ${from} nằm ở tab lưu trữ. Chỉ kết chuyển tiếp sau khi công bố kết quả năm ${year}.`,
  carryOverUnderWay: (year: number) =>
    `Việc kết chuyển đợt năm ${year} chưa xong. Hãy chọn lại Kết chuyển sang năm sau để làm tiếp.`,
  formerForm: (tab: string, year: number) =>
    `Phiếu “${tab}” còn số liệu của đợt trước, không dùng cho đợt năm ${year}. Hãy sao chép tab này ra tệp khác để giữ số liệu, xóa tab rồi chọn Tạo, cập nhật phiếu.`,
  carryOverQuestion: (question: { year: number; next: number; agencies: number; left: number; version: number }) =>
    [
      `Kết chuyển đợt năm ${question.year} (bản công bố lần ${question.version}) sang năm ${question.next}?`,
      `1. Nội dung ${question.agencies} phiếu và các bảng xếp hạng được chép vào tab ẩn “Lưu trữ ${question.year}” rồi đọc lại để kiểm tra.`,
      `2. Sau đó các ô đã nhập trên ${question.agencies} phiếu được xóa trống; số liệu năm trước được điền sẵn ở tiêu chí tính tỷ lệ tăng và ghi chú ở ô điểm tối đa.`,
      ...(question.left === 0
        ? []
        : [
            `${question.left} phiếu của đơn vị không còn trong danh sách cũng được chép vào tab lưu trữ rồi xóa trống.`,
          ]),
      `3. Năm, tên đợt và các thời hạn chuyển sang năm ${question.next}; đơn vị, nhóm và bộ tiêu chí giữ nguyên. Các tab công bố và phụ lục năm ${question.year} được ẩn; muốn xem lại, chọn tên tab trong danh sách ≡ ở góc dưới bên trái.`,
      'Nếu bị ngắt giữa chừng, chọn lại lệnh này để làm tiếp.',
    ].join('\n\n'),
  carriedOver: (year: number, agencies: number, archive: string) =>
    `Đã kết chuyển sang năm ${year}: ${agencies} phiếu sẵn sàng; số liệu năm trước ở tab ẩn “${archive}”.`,
  carryOverStopped: (done: number, left: number) =>
    `Đã kết chuyển ${done} phiếu, còn ${left} phiếu. Hãy chọn lại Kết chuyển sang năm sau để làm tiếp.`,
  archiveBroken: (tab: string) =>
    `Tab “${tab}” không đọc lại được đúng như đã ghi, nên chưa phiếu nào bị xóa. Hãy chọn lại Kết chuyển sang năm sau.`,
  archiveDamaged: (tab: string) =>
    `Tab “${tab}” đã bị sửa, nên không xóa thêm phiếu nào. Hãy lấy lại tab này trong Tệp → Nhật ký phiên bản rồi chọn lại Kết chuyển sang năm sau.`,
  changedSinceArchived: (tab: string, rows: string) =>
    `Phiếu “${tab}” có thay đổi sau khi lưu trữ (${rows}), nên chưa bị xóa. Hãy ghi lại thay đổi ở nơi khác, xóa các ô đó, rồi chọn lại Kết chuyển sang năm sau.`,
  settingsLost:
    'Tab Thiết lập đã mất. Chỉ người điều phối hoặc chủ tệp tạo lại được tab này (đã công bố kết quả thì chỉ người công bố hoặc chủ tệp); hãy báo họ chọn Tạo, cập nhật phiếu.',
};

/** How a criterion stands, behind its mark. */
export const status = {
  answered: 'Đã nhập',
  missing: 'Chưa nhập',
  notApplicable: 'Không áp dụng',
  exempt: 'Được miễn chấm',
  lostRow: 'Dòng của tiêu chí này đã bị xóa khỏi phiếu. Người điều phối chọn Khôi phục mẫu phiếu để thêm lại.',
  repeatedRow: 'Tiêu chí này có hai dòng trên phiếu; chỉ dòng trên được tính.',
  of: (answered: number, criteria: number) => `${answered}/${criteria}`,
  noReason: 'Cần ghi lý do trừ điểm ở cột Ý kiến thẩm định.',
  noExemptionReason: 'Đã miễn chấm. Cần ghi lý do ở cột Ý kiến thẩm định.',
  noExclusionReason: 'Đã loại khỏi chấm điểm. Cần ghi lý do ở cột Ý kiến thẩm định.',
  noTreatmentReason: 'Đã quyết định cách tính 0/0. Cần ghi lý do ở cột Ý kiến thẩm định.',
  notZeroByZero: (criterion: string) =>
    `Số liệu của tiêu chí ${criterion} không phải 0/0, nên quyết định này chưa có tác dụng.`,
  notVerified: 'Chưa thẩm định',
  changedAfterVerdict:
    'Đơn vị đã sửa số liệu sau khi thẩm định: xem lại rồi chọn Đồng ý lại, hoặc ghi số liệu thẩm định mới.',
  verifiedOf: (done: number, criteria: number) => `Đã thẩm định ${done}/${criteria}`,
  noOpinion: 'Điểm khác điểm tự chấm: cần ghi ý kiến thẩm định.',
  badVerdict: (agreed: string) =>
    `Cột Kết luận chỉ nhận “${agreed}”; nếu không đồng ý, hãy xóa ô và ghi số liệu thẩm định.`,
  notSubmitted: 'Chưa nộp',
  submissionPending: 'Đã chọn nộp; chờ cơ quan điều phối tiếp nhận',
  submitted: (at: string, by: string) => `Đã nộp lúc ${at}, người nộp: ${by === '' ? 'không rõ' : by}`,
  changedSince: (at: string) => `Đã sửa sau khi nộp lúc ${at}. Hãy nộp lại.`,
};

export const functions = {
  rubricBroken: (row: number, sentence: string) =>
    row === 0 ? `Bộ tiêu chí có lỗi: ${sentence}` : `Bộ tiêu chí có lỗi ở dòng ${row}: ${sentence}`,
  columnMissing: 'Phiếu thiếu cột, hoặc có cột chèn vào giữa. Người điều phối chọn Khôi phục mẫu phiếu.',
  badRange: 'Các vùng phải bắt đầu ở dòng tiêu đề của phiếu và có cùng số dòng.',
};

/** A sentence names the first few cells only. */
function someOf(cells: readonly string[]): string {
  return cells.slice(0, NAMED_CELLS).join(', ') + (cells.length > NAMED_CELLS ? '…' : '');
}

const NAMED_CELLS = 5;

function quoted(tabs: readonly string[]): string {
  return tabs.map((tab) => `“${tab}”`).join(', ');
}
