import { describe, expect, it } from 'vitest';
import { ALL_SCOPES, CLERK, LEADER, OWNER, SHEET, workbenchWith } from './support';

const CODE = `
function onOpen(e) {
  const ui = SpreadsheetApp.getUi();
  ui.createMenu('Chấm điểm CNTT')
    .addItem('Xếp hạng', 'rank').addSeparator()
    .addSubMenu(ui.createMenu('Khác').addItem('Trợ giúp', 'help'))
    .addToUi();
  seen = [String(e.authMode), Session.getActiveUser().getEmail(), SpreadsheetApp.getActive().getName()].join('|');
  console.log(seen);
}
var seen;
function who() { return Session.getActiveUser().getEmail() + ' ' + Session.getEffectiveUser().getEmail(); }
function sidebar() { SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile('Sidebar').setTitle('Bảng điều khiển')); }
function rank() { SpreadsheetApp.getActive().toast('Đã xếp hạng', 'Chấm điểm', 3); }
function ask() {
  const ui = SpreadsheetApp.getUi();
  const answer = ui.alert('Xoá', 'Xoá cả đợt?', ui.ButtonSet.YES_NO);
  return [answer === ui.Button.YES, String(answer)];
}
function askText() { const ui = SpreadsheetApp.getUi(); return ui.prompt('Tên', 'Tên đơn vị?', ui.ButtonSet.OK_CANCEL).getResponseText(); }
function help() { SpreadsheetApp.getUi().showModalDialog(HtmlService.createHtmlOutput('<b>x</b>').setWidth(400).setHeight(200), 'Trợ giúp'); }
`;

const HTML = { Sidebar: '<p>Xin chào</p>' };

describe('opening the file', () => {
  it('runs onOpen, which is not told who is there and makes the menu', () => {
    const workbench = workbenchWith(CODE, { title: 'Xếp hạng 2024' });
    workbench.actAs(CLERK);
    expect(workbench.open().ok).toBe(true);
    expect(workbench.logs).toEqual(['LIMITED||Xếp hạng 2024']);
    expect(workbench.ui.menus).toEqual([
      {
        label: 'Chấm điểm CNTT',
        addOn: false,
        entries: [
          { kind: 'item', label: 'Xếp hạng', functionName: 'rank' },
          { kind: 'separator' },
          {
            kind: 'menu',
            menu: { label: 'Khác', addOn: false, entries: [{ kind: 'item', label: 'Trợ giúp', functionName: 'help' }] },
          },
        ],
      },
    ]);
  });

  it('does not run it for somebody who may only view', () => {
    const workbench = workbenchWith(CODE);
    workbench.open();
    workbench.actAs(LEADER);
    workbench.open();
    expect(workbench.ui.menus).toEqual([]);
  });

  it.each([
    [`SpreadsheetApp.getActiveSheet().getRange('A1').setValue(1)`],
    [`SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput(''))`],
    [`SpreadsheetApp.getUi().alert('x')`],
    [`SpreadsheetApp.getActive().toast('x')`],
  ])('lets onOpen not do %s', (call) => {
    const workbench = workbenchWith(`function onOpen() { ${call}; }`);
    expect(workbench.open()).toEqual({
      ok: false,
      message: expect.stringContaining('You do not have permission to call'),
    });
    expect(workbench.value(SHEET, 'A1')).toBeNull();
  });
});

describe('menu items and the sidebar', () => {
  it('run as the person who clicks', () => {
    const workbench = workbenchWith(CODE);
    expect(workbench.runMenuItem('who')).toEqual({ ok: true, value: `${OWNER} ${OWNER}` });
    workbench.actAs(CLERK);
    expect(workbench.callServer('who', [])).toEqual({ ok: true, value: `${CLERK} ${CLERK}` });
  });

  it('show sidebars, dialogs and toasts', () => {
    const workbench = workbenchWith(CODE, { html: HTML });
    let changes = 0;
    workbench.ui.on('change', () => {
      changes += 1;
    });
    workbench.runMenuItem('sidebar');
    workbench.runMenuItem('help');
    workbench.runMenuItem('rank');
    expect(workbench.ui.sidebar).toEqual({
      title: 'Bảng điều khiển',
      html: '<p>Xin chào</p>',
      width: 300,
      height: undefined,
    });
    expect(workbench.ui.dialogs).toEqual([
      { id: expect.any(Number), title: 'Trợ giúp', html: '<b>x</b>', width: 400, height: 200, modal: true },
    ]);
    expect(workbench.ui.toasts).toEqual([
      { id: expect.any(Number), title: 'Chấm điểm', message: 'Đã xếp hạng', seconds: 3 },
    ]);
    expect(changes).toBe(3);
  });

  it('wait for the answer to what they ask', () => {
    const workbench = workbenchWith(CODE);
    expect(workbench.runMenuItem('ask')).toEqual({ ok: true, value: [false, 'CLOSE'] });
    workbench.ui.answerWith(({ asksText }) =>
      asksText ? { button: 'OK', text: 'Sở Y tế' } : { button: 'YES', text: '' },
    );
    expect(workbench.runMenuItem('ask')).toEqual({ ok: true, value: [true, 'YES'] });
    expect(workbench.runMenuItem('askText')).toEqual({ ok: true, value: 'Sở Y tế' });
    expect(workbench.ui.alerts.map(({ title, message }) => `${title}: ${message}`)).toEqual([
      'Xoá: Xoá cả đợt?',
      'Xoá: Xoá cả đợt?',
      'Tên: Tên đơn vị?',
    ]);
  });

  it('say which HTML file is missing', () => {
    expect(workbenchWith(CODE).runMenuItem('sidebar')).toEqual({
      ok: false,
      message: 'No HTML file named Sidebar was found.',
    });
  });

  it.each([
    ['script.container.ui', 'sidebar', 'Ui.showSidebar'],
    ['userinfo.email', 'who', 'Session.getActiveUser'],
    ['spreadsheets.currentonly', 'rank', 'SpreadsheetApp.getActive'],
  ])('need the scope %s for %s', (scope, item, call) => {
    const scopes = ALL_SCOPES.filter((each) => !each.endsWith(scope));
    const workbench = workbenchWith(CODE, { scopes, html: HTML });
    const outcome = workbench.runMenuItem(item);
    expect(outcome).toEqual({
      ok: false,
      message: expect.stringContaining(
        `Specified permissions are not sufficient to call ${call}. Required permissions: `,
      ),
    });
    expect(outcome).toEqual({ ok: false, message: expect.stringContaining(scope) });
  });
});

describe('a script run', () => {
  const WRITES = `
    function write() {
      const book = SpreadsheetApp.getActive();
      const sheet = book.getActiveSheet();
      sheet.getRange('A1:A3').setValues([[1], [2], [3]]).setBackground('#fffbe6');
      sheet.getRange('B1').setFormula('=SUM(A1:A3)');
      sheet.getRange('A1').setNote('ghi');
      book.insertSheet('Mới').getRange('A1').setValue('x');
    }
    function half() { SpreadsheetApp.getActiveSheet().getRange('A1').setValue(1); throw new Error('giữa chừng'); }
  `;

  it('is undone and redone in one step', () => {
    const workbench = workbenchWith(WRITES);
    workbench.type(SHEET, 'A1', 'cũ');
    workbench.runMenuItem('write');
    expect([workbench.value(SHEET, 'B1'), workbench.note(SHEET, 'A1'), workbench.sheetNames()]).toEqual([
      6,
      'ghi',
      [SHEET, 'Mới'],
    ]);
    workbench.undo();
    expect([
      workbench.value(SHEET, 'A1'),
      workbench.value(SHEET, 'B1'),
      workbench.note(SHEET, 'A1'),
      workbench.sheetNames(),
    ]).toEqual(['cũ', null, '', [SHEET]]);
    workbench.redo();
    expect([workbench.value(SHEET, 'B1'), workbench.note(SHEET, 'A1'), workbench.sheetNames()]).toEqual([
      6,
      'ghi',
      [SHEET, 'Mới'],
    ]);
  });

  it('that fails leaves what it had written, and the workbook usable', () => {
    const workbench = workbenchWith(WRITES);
    expect(workbench.runMenuItem('half')).toEqual({ ok: false, message: 'giữa chừng' });
    expect(workbench.value(SHEET, 'A1')).toBe(1);
    expect(workbench.type(SHEET, 'A2', '2').ok).toBe(true);
  });
});
