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
  invalidMark: 'Không hợp lệ',
  reloading: {
    reset: 'Bảng tính đã được đặt lại về dữ liệu mẫu. Cửa sổ này sẽ tải lại.',
    'unknown-revision': 'Bảng tính trên máy chủ đã thay đổi quá nhiều. Cửa sổ này sẽ tải lại bản mới nhất.',
    'undo-too-old': 'Không hoàn tác được thao tác đã làm trước khi máy chủ khởi động lại. Cửa sổ này sẽ tải lại.',
  },
  noUndoOffline: 'Đang mất kết nối nên chưa hoàn tác được. Hãy thử lại khi có kết nối.',
  gridBroken: 'Bảng tính gặp lỗi khi hiển thị. Những gì đã nhập vẫn được lưu; hãy tải lại trang để tiếp tục.',
  reload: 'Tải lại',
  openFailed: 'Không mở được bảng tính.',
  openFailedHint: 'Hãy kiểm tra cửa sổ dòng lệnh đang chạy “npm start”, rồi tải lại trang này.',
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
  invalidMark: 'Invalid',
  reloading: {
    reset: 'The workbook was put back to the sample data. This window will load it again.',
    'unknown-revision': 'The workbook on the server has moved on too far. This window will load it again.',
    'undo-too-old':
      'What was done before the server restarted cannot be undone. This window will load the workbook again.',
  },
  noUndoOffline: 'Undo needs the connection, which is lost. Try again once it is back.',
  gridBroken: 'The grid could not be drawn. What was entered is saved; load the page again to go on.',
  reload: 'Load again',
  openFailed: 'The workbook could not be opened.',
  openFailedHint: 'Check the terminal that runs “npm start”, then load this page again.',
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
