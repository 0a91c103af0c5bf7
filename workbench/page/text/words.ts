/** The languages the page speaks. */
export type Language = 'vi' | 'en';

const vi = {
  file: 'Tệp',
  download: 'Tải xuống',
  downloadXlsx: 'Microsoft Excel (.xlsx)',
  resetSample: 'Đặt lại dữ liệu mẫu…',
  resetQuestion:
    'Bảng tính sẽ trở về dữ liệu mẫu ban đầu ở mọi cửa sổ đang mở. Bản hiện tại được cất vào thư mục .workbench trên máy này. Tiếp tục?',
  resetting: 'Đang đặt lại dữ liệu mẫu…',
  resetFailed: 'Không đặt lại được dữ liệu mẫu. Hãy xem thông báo trong cửa sổ dòng lệnh đang chạy “npm start”.',
  language: 'Ngôn ngữ',
  exporting: 'Đang tạo tệp .xlsx…',
  exportFailed: 'Không tạo được tệp .xlsx:',
  help: 'Trợ giúp',
  about: 'Giới thiệu bản chạy thử',
  aboutText:
    'Đây là bản chạy thử trên máy của bạn: cùng một tiện ích sẽ chạy trong Google Trang tính, ở đây chạy trên bảng tính o-spreadsheet. Dữ liệu chỉ nằm trong thư mục .workbench, không gửi đi đâu cả.\n\nDùng ô “Đang làm việc với vai trò” ở góc trên bên phải để xem bảng tính dưới mắt cán bộ đơn vị, điều phối viên hoặc lãnh đạo.',
  actingAs: 'Đang làm việc với vai trò',
  owner: 'Chủ sở hữu',
  editor: 'Người chỉnh sửa',
  viewer: 'Người xem',
  saved: 'Đã lưu trên máy này',
  saving: 'Đang lưu…',
  offline: 'Mất kết nối – thay đổi đang được giữ trong cửa sổ này',
  offlineEmpty: 'Mất kết nối với máy chủ – đang thử lại…',
  running: 'Đang chạy tập lệnh…',
  scriptError: 'Tập lệnh gặp lỗi',
  ok: 'OK',
  cancel: 'Hủy',
  save: 'Lưu',
  insertNote: 'Chèn ghi chú',
  editNote: 'Sửa ghi chú',
  deleteNote: 'Xóa ghi chú',
  buttons: { OK: 'OK', CANCEL: 'Hủy', YES: 'Có', NO: 'Không', CLOSE: 'Đóng' },
  extensions: 'Tiện ích mở rộng',
  close: 'Đóng',
  dismiss: 'Bỏ qua',
  protectedTitle: 'Có vấn đề',
  protectedCell:
    'Bạn đang cố chỉnh sửa một ô hoặc đối tượng được bảo vệ. Nếu cần chỉnh sửa, hãy liên hệ với chủ sở hữu bảng tính để được gỡ bỏ chế độ bảo vệ.',
  viewerCannotEdit: 'Bạn chỉ có quyền xem bảng tính này. Hãy chọn vai trò khác để chỉnh sửa.',
  invalidInput: 'Dữ liệu không hợp lệ',
  nothingPasted: (cell: string) =>
    `Chưa dán gì: nội dung dành cho ô ${cell} không hợp lệ. Hãy sửa nội dung đó rồi dán lại cả khối.`,
  invalidMark: 'Không hợp lệ',
  reloading: {
    reset: 'Bảng tính đã được đặt lại về dữ liệu mẫu. Cửa sổ này sẽ tải lại.',
    'unknown-revision': 'Bảng tính trên máy chủ đã thay đổi quá nhiều. Cửa sổ này sẽ tải lại bản mới nhất.',
    'undo-too-old': 'Không hoàn tác được thao tác đã làm trước khi máy chủ khởi động lại. Cửa sổ này sẽ tải lại.',
  },
  controls: {
    nameBox: 'Ô đang chọn',
    zoom: 'Thu phóng, phần trăm',
    fontSize: 'Cỡ chữ',
    rowsToAdd: 'Số hàng thêm ở cuối',
    formulaBar: 'Thanh công thức',
    cell: 'Nội dung của ô đang chọn',
  },
  noUndoOffline: 'Đang mất kết nối nên chưa hoàn tác được. Hãy thử lại khi có kết nối.',
  gridBroken: 'Bảng tính gặp lỗi khi hiển thị. Những gì đã nhập vẫn được lưu; hãy tải lại trang để tiếp tục.',
  reload: 'Tải lại',
  openFailed: 'Không mở được bảng tính.',
  openFailedHint: 'Hãy kiểm tra cửa sổ dòng lệnh đang chạy “npm start”, rồi tải lại trang này.',
  tour: {
    name: 'Đi một vòng',
    start: 'Bắt đầu',
    next: 'Tiếp theo',
    back: 'Quay lại',
    done: 'Xong',
    stops: {
      welcome: {
        title: 'Một bảng tính, ba vai trò',
        text: 'Đây là một đợt đánh giá mẫu: tên đơn vị là thật, số liệu là bịa ra. Mời bạn lần lượt ngồi vào chỗ của cán bộ nhập liệu, người điều phối và lãnh đạo. Trong lúc xem, bảng tính vẫn dùng được bình thường.',
      },
      clerk: {
        title: 'Cán bộ của một đơn vị',
        text: 'Sửa thử một ô màu vàng: điểm của tiêu chí, của nội dung và tổng điểm đổi ngay. Gõ linh tinh thì được nhắc phải nhập gì. Chọn Chấm điểm CNTT → Mở thanh bên để xem còn thiếu những gì và vì sao được bấy nhiêu điểm.',
      },
      coordinator: {
        title: 'Người điều phối',
        text: 'Tab Tổng hợp cho biết từng đơn vị đã nhập đến đâu. Chọn Chấm điểm CNTT → Điều phối → Tính lại xếp hạng, rồi xem các tab Xếp hạng. Ở cuối mỗi phiếu là chỗ ghi điểm trừ kèm lý do.',
      },
      leader: {
        title: 'Lãnh đạo',
        text: 'Lãnh đạo chỉ xem. Bảng điều khiển tự cập nhật khi các đơn vị nhập: thứ tự tạm thời, bảng màu theo từng nội dung, tiêu chí yếu nhất. Mỗi nhóm có một bảng riêng.',
      },
      end: {
        title: 'Đến lượt bạn',
        text: 'Đổi vai bất cứ lúc nào ở góc trên bên phải. Mở trang này ở hai cửa sổ với hai vai để thấy thay đổi hiện sang nhau. Tệp → Đặt lại dữ liệu mẫu đưa mọi thứ về ban đầu; Trợ giúp → Đi một vòng mở lại phần này.',
      },
    },
  },
};

/** Every word of the page itself; the spreadsheet's own interface is in `vi-interface*.ts`. */
export type Words = typeof vi;

const en: Words = {
  file: 'File',
  download: 'Download',
  downloadXlsx: 'Microsoft Excel (.xlsx)',
  resetSample: 'Reset sample data…',
  resetQuestion:
    'The workbook goes back to the sample it started with, in every open window. What is there now is put aside in the .workbench folder on this machine. Continue?',
  resetting: 'Putting the sample data back…',
  resetFailed: 'The sample data could not be restored. See the messages in the terminal that runs “npm start”.',
  language: 'Language',
  exporting: 'Making the .xlsx file…',
  exportFailed: 'The .xlsx file could not be made:',
  help: 'Help',
  about: 'About this trial',
  aboutText:
    'This is a trial on your own machine: the very add-on that runs in Google Sheets, here over the spreadsheet o-spreadsheet. Its data stays in the .workbench folder and goes nowhere else.\n\nUse “Acting as” at the top right to see the workbook as an agency’s clerk, the coordinator or a leader sees it.',
  actingAs: 'Acting as',
  owner: 'Owner',
  editor: 'Editor',
  viewer: 'Viewer',
  saved: 'Saved on this machine',
  saving: 'Saving…',
  offline: 'Connection lost – your changes are held in this window',
  offlineEmpty: 'Connection to the server lost – trying again…',
  running: 'Running script…',
  scriptError: 'The script failed',
  ok: 'OK',
  cancel: 'Cancel',
  save: 'Save',
  insertNote: 'Insert note',
  editNote: 'Edit note',
  deleteNote: 'Delete note',
  buttons: { OK: 'OK', CANCEL: 'Cancel', YES: 'Yes', NO: 'No', CLOSE: 'Close' },
  extensions: 'Extensions',
  close: 'Close',
  dismiss: 'Dismiss',
  protectedTitle: 'There was a problem',
  protectedCell:
    'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.',
  viewerCannotEdit: 'You may only view this workbook. Choose another person to edit it.',
  invalidInput: 'Invalid data',
  nothingPasted: (cell: string) =>
    `Nothing was pasted: what was meant for cell ${cell} is not valid. Correct it and paste the whole block again.`,
  invalidMark: 'Invalid',
  reloading: {
    reset: 'The workbook was put back to the sample data. This window will load it again.',
    'unknown-revision': 'The workbook on the server has moved on too far. This window will load it again.',
    'undo-too-old':
      'What was done before the server restarted cannot be undone. This window will load the workbook again.',
  },
  controls: {
    nameBox: 'Selected cell',
    zoom: 'Zoom, percent',
    fontSize: 'Font size',
    rowsToAdd: 'Rows to add at the end',
    formulaBar: 'Formula bar',
    cell: 'Content of the selected cell',
  },
  noUndoOffline: 'Undo needs the connection, which is lost. Try again once it is back.',
  gridBroken: 'The grid could not be drawn. What was entered is saved; load the page again to go on.',
  reload: 'Load again',
  openFailed: 'The workbook could not be opened.',
  openFailedHint: 'Check the terminal that runs “npm start”, then load this page again.',
  tour: {
    name: 'Take the tour',
    start: 'Start',
    next: 'Next',
    back: 'Back',
    done: 'Done',
    stops: {
      welcome: {
        title: 'One workbook, three roles',
        text: 'This is a sample round: the agencies are real, the figures are invented. Take the seat of a clerk, of the coordinator and of a leader, one after the other. The workbook can be used all the while.',
      },
      clerk: {
        title: 'The clerk of an agency',
        text: 'Change a yellow cell: the points of the criterion, of its section and the total change at once. Type nonsense and you are told what is expected. Chấm điểm CNTT → Mở thanh bên (open the sidebar) shows what is missing and why there are so many points.',
      },
      coordinator: {
        title: 'The coordinator',
        text: 'The tab Tổng hợp shows how far each agency has come. Choose Chấm điểm CNTT → Điều phối → Tính lại xếp hạng (recompute the ranking), then look at the tabs Xếp hạng. Deductions go at the end of each form, with a reason.',
      },
      leader: {
        title: 'The leader',
        text: 'Leaders only look. The dashboard updates itself as agencies type: the provisional order, a heat map by section, the weakest criteria. Each group has one of its own.',
      },
      end: {
        title: 'Over to you',
        text: 'Change seats at any time at the top right. Open this page in two windows with two roles to see each other’s changes appear. File → Reset sample data puts everything back; Help → Take the tour opens this again.',
      },
    },
  },
};

const LANGUAGE_KEY = 'workbench-language';

/** The language this browser chose last; Vietnamese until somebody chooses. */
export function chosenLanguage(): Language {
  return localStorage.getItem(LANGUAGE_KEY) === 'en' ? 'en' : 'vi';
}

/** Keeps the choice. It shows once the page is loaded again. */
export function chooseLanguage(language: Language): void {
  localStorage.setItem(LANGUAGE_KEY, language);
}

export function wordsOf(language: Language): Words {
  return language === 'vi' ? vi : en;
}
