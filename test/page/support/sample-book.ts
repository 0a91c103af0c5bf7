import type { Bundle } from '../../../workbench/server/bundle';
import type { People } from '../../../workbench/server/people';

/** A small add-on, written as it is pushed to Google. */
const CODE = `
function onOpen() {
  SpreadsheetApp.getUi().createMenu('Chấm điểm CNTT')
    .addItem('Mở bảng bên', 'openSidebar')
    .addSeparator()
    .addSubMenu(SpreadsheetApp.getUi().createMenu('Đợt đánh giá')
      .addItem('Ghi ngày', 'stamp')
      .addItem('Hỏi rồi ghi', 'askAndStamp'))
    .addItem('Báo xong', 'announce')
    .addItem('Gây lỗi', 'fail')
    .addItem('Mở hộp thoại', 'openDialog')
    .addToUi();
}
function openSidebar() {
  SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile('Sidebar').setTitle('Tình trạng'));
}
function openDialog() {
  var page = HtmlService.createHtmlOutput('<button onclick="google.script.host.close()">Đóng lại</button>');
  SpreadsheetApp.getUi().showModalDialog(page.setWidth(320).setHeight(120), 'Chi tiết');
}
function stamp() {
  SpreadsheetApp.getActive().getSheetByName('Sở Công Thương').getRange('E1').setValue('đã ghi');
}
function askAndStamp() {
  var ui = SpreadsheetApp.getUi();
  if (ui.alert('Ghi ngày', 'Ghi vào ô E1?', ui.ButtonSet.YES_NO) === ui.Button.YES) stamp();
}
function announce() {
  SpreadsheetApp.getActive().toast('Đã cập nhật xếp hạng.', 'Xếp hạng');
  SpreadsheetApp.getUi().alert('Xong rồi.');
}
function fail() { throw new Error('Thiếu cột Điểm'); }
function echo(value) { return { got: value, by: Session.getActiveUser().getEmail() }; }
function today() { return { day: new Date() }; }
function hidden_() { return 'bí mật'; }
/**
 * Cộng thêm một.
 * @param {number} value số ban đầu
 * @return {number}
 * @customfunction
 */
function THEMMOT(value) { return value + 1; }
`;

const SIDEBAR = `<!doctype html>
<html>
<head><base target="_top"></head>
<body>
<button id="echo">Gọi</button> <button id="fail">Lỗi</button> <button id="today">Ngày</button> <button id="close">Đóng</button>
<output id="answer"></output>
<script>
  var answer = document.getElementById('answer');
  function show(value, context) { answer.textContent = JSON.stringify([value, context]); }
  function runner() {
    return google.script.run.withSuccessHandler(show).withUserObject('ngữ cảnh')
      .withFailureHandler(function (error) { answer.textContent = 'Lỗi: ' + error.message; });
  }
  document.getElementById('echo').onclick = function () { runner().echo({ list: [1, null, 'x'] }); };
  document.getElementById('fail').onclick = function () { runner().fail(); };
  document.getElementById('today').onclick = function () { runner().today(); };
  document.getElementById('close').onclick = function () { google.script.host.close(); };
</script>
</body>
</html>`;

export const BUNDLE: Bundle = {
  code: CODE,
  html: { Sidebar: SIDEBAR },
  manifest: {
    timeZone: 'Asia/Ho_Chi_Minh',
    runtimeVersion: 'V8',
    oauthScopes: [
      'https://www.googleapis.com/auth/spreadsheets.currentonly',
      'https://www.googleapis.com/auth/script.container.ui',
      'https://www.googleapis.com/auth/userinfo.email',
    ],
  },
};

export const COORDINATOR = 'dieuphoi@haugiang.example';
export const CLERK = 'socongthuong@haugiang.example';
export const LEADER = 'lanhdao@haugiang.example';

export const PEOPLE: People = [
  { email: COORDINATOR, title: 'Điều phối viên – Sở TT&TT', right: 'owner' },
  { email: CLERK, title: 'Cán bộ Sở Công Thương', right: 'editor' },
  { email: LEADER, title: 'Lãnh đạo (chỉ xem)', right: 'viewer' },
];

/** Column A belongs to the coordinator, B takes 0 to 100, C takes yes or no, D computes. */
export const SNAPSHOT = {
  sheets: [
    {
      id: '101',
      name: 'Sở Công Thương',
      colNumber: 12,
      rowNumber: 60,
      cells: {
        A1: 'Tiêu chí',
        B1: 'Điểm',
        C1: 'Có hay không',
        A2: 'Văn phòng điện tử',
        B2: '12.5',
        D2: '=B2*2',
        D3: '=THEMMOT(B2)',
      },
      notes: { B1: 'Thang điểm 0–100.' },
      dataValidationRules: [
        {
          id: 'points',
          ranges: ['B2:B20'],
          isBlocking: true,
          helpText: 'Nhập số từ 0 đến 100.',
          criterion: { type: 'isBetween', values: ['0', '100'] },
        },
        {
          id: 'choice',
          ranges: ['C2:C20'],
          isBlocking: true,
          criterion: { type: 'isValueInList', values: ['Có', 'Không'], displayStyle: 'arrow' },
        },
      ],
      protections: [
        {
          id: 'criteria',
          kind: 'RANGE',
          range: 'A1:A60',
          openRanges: [],
          description: 'Cột tiêu chí',
          editors: [COORDINATOR],
          warningOnly: false,
        },
      ],
    },
    {
      id: 'summary',
      name: 'Tổng hợp',
      colNumber: 12,
      rowNumber: 60,
      cells: { A1: "='Sở Công Thương'!D2", A2: '=HYPERLINK("#gid=101","Đến phiếu")' },
    },
    {
      id: 'dashboard',
      name: 'Bảng điều khiển',
      colNumber: 12,
      rowNumber: 60,
      cells: { A1: 'Đơn vị', B1: 'Điểm', A2: 'Sở Công Thương', B2: '70', A3: 'Sở Tài chính', B3: '85' },
      figures: [
        {
          id: 'chart',
          tag: 'chart',
          width: 400,
          height: 250,
          col: 3,
          row: 1,
          offset: { x: 0, y: 0 },
          data: {
            type: 'bar',
            chartId: 'chart',
            title: { text: 'Tổng điểm' },
            legendPosition: 'none',
            stacked: false,
            dataSetStyles: {},
            dataSource: {
              type: 'range',
              dataSets: [{ dataSetId: '0', dataRange: 'B1:B3' }],
              dataSetsHaveTitle: true,
              labelRange: 'A1:A3',
            },
          },
        },
      ],
    },
  ],
  settings: {
    locale: {
      name: 'Tiếng Việt',
      code: 'vi_VN',
      thousandsSeparator: '.',
      decimalSeparator: ',',
      dateFormat: 'dd/mm/yyyy',
      timeFormat: 'hh:mm:ss',
      formulaArgSeparator: ';',
      weekStart: 1,
    },
  },
};
