import { readFileSync } from 'node:fs';
import { unzipSync } from 'fflate';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { BUNDLE, CLERK, COORDINATOR, LEADER, PEOPLE, SNAPSHOT } from './support/sample-book';
import { TestWorkbench, type WorkbookWindow } from './support/workbench-page';

const FORM = 'Sở Công Thương';

let workbench: TestWorkbench;
let window: WorkbookWindow;

beforeAll(async () => {
  workbench = await TestWorkbench.start({ bundle: BUNDLE, people: PEOPLE, snapshot: SNAPSHOT });
});

afterAll(() => workbench.close());

afterEach(async () => {
  await window.close();
});

describe('opening', () => {
  test('shows the program in Vietnamese with the add-on’s menu, quietly and from this machine only', async () => {
    window = await workbench.openWindow();
    expect(await window.menus()).toEqual([
      'Tệp',
      'Sửa',
      'Xem',
      'Chèn',
      'Định dạng',
      'Dữ liệu',
      'Chấm điểm CNTT',
      'Trợ giúp',
    ]);
    await window.page.screenshot();
    expect(workbench.complaints).toEqual([]);
    expect(
      workbench.requests.filter((url) => !url.startsWith(`${workbench.url}/`) && !url.startsWith('data:')),
    ).toEqual([]);
  });

  test('speaks English once it is chosen', async () => {
    window = await workbench.openWindow();
    await window.chooseMenu('Tệp', 'Ngôn ngữ', 'English');
    await window.page.waitForSelector('html[lang=en][data-ready]');
    expect((await window.menus()).slice(0, 3)).toEqual(['File', 'Edit', 'View']);
  });

  test('charts are drawn, notes are shown beside their cell', async () => {
    window = await workbench.openWindow();
    await window.openTab('Bảng điều khiển');
    await window.page.waitForSelector('.o-figure canvas');
    await window.openTab(FORM);
    await window.hoverCell('B1');
    await expect.poll(() => window.page.locator('.note-card').textContent()).toBe('Thang điểm 0–100.');
    expect(workbench.complaints).toEqual([]);
  });

  test('a person writes a note from the cell’s menu', async () => {
    window = await workbench.openWindow();
    await window.clickCell('F10', 'right');
    await window.page.locator('.o-menu-item', { hasText: 'Chèn ghi chú' }).click();
    await window.page.locator('dialog[open] textarea').fill('Xem công văn số 12.');
    await window.pressDialogButton('Lưu');
    await window.hoverCell('F10');
    await expect.poll(() => window.page.locator('.note-card').textContent()).toBe('Xem công văn số 12.');
  });

  test('a link to a tab leads there, and a reload stays there', async () => {
    window = await workbench.openWindow();
    await window.openTab('Tổng hợp');
    await window.page.waitForURL(/#gid=/);
    await window.reload();
    expect(await window.openTabName()).toBe('Tổng hợp');
    await window.clickCell('A2');
    await window.page.locator('.o-link').click();
    await expect.poll(() => window.openTabName()).toBe(FORM);
  });

  test('a tour takes the seats of the three roles, can be closed, and comes back only when asked for', async () => {
    window = await workbench.openWindow(undefined, { tour: true });
    const card = window.page.getByRole('region', { name: 'Đi một vòng' });
    const seat = () => window.page.locator('.acting-as select').inputValue();
    await card.getByRole('heading', { name: 'Một bảng tính, ba vai trò' }).waitFor();
    await card.getByRole('button', { name: 'Bắt đầu' }).click();
    await card.getByRole('heading', { name: 'Cán bộ của một đơn vị' }).waitFor();
    expect([await seat(), await window.openTabName()]).toEqual([CLERK, FORM]);
    await window.type('B4', '9');
    await window.shows(FORM, 'B4', '9');
    await card.getByRole('button', { name: 'Tiếp theo' }).click();
    await expect.poll(seat).toBe(COORDINATOR);
    await card.getByRole('button', { name: 'Tiếp theo' }).click();
    await expect.poll(seat).toBe(LEADER);
    await expect.poll(() => window.openTabName()).toBe('Bảng điều khiển');
    await card.getByRole('button', { name: 'Đóng' }).press('Escape');
    await card.waitFor({ state: 'detached' });
    await window.reload();
    await window.openTab('Bảng điều khiển');
    expect(await card.count()).toBe(0);
    await window.chooseMenu('Trợ giúp', 'Đi một vòng');
    await card.waitFor();
    expect(workbench.complaints).toEqual([]);
  });

  test('custom functions of the add-on are calculated, numbers shown with a decimal comma', async () => {
    window = await workbench.openWindow();
    expect(await window.display(FORM, 'B2')).toBe('12,5');
    expect(await window.display(FORM, 'D3')).toBe('13,5');
  });
});

test('a row is as high as the text that a formula makes or spills, at once and on a tab opened later', async () => {
  window = await workbench.openWindow(COORDINATOR);
  const height = (row: number) =>
    window.page.evaluate<number>(
      `workbench.model.getters.getRowDimensions(workbench.model.getters.getActiveSheetId(), ${row - 1}).size`,
    );
  const below = () =>
    window.page.evaluate<number>(
      'workbench.model.getters.getRowDimensions(workbench.model.getters.getActiveSheetId(), 32).start',
    );
  const setWrap = (cells: string) =>
    window.page.evaluate(`{
    const sheetId = workbench.model.getters.getActiveSheetId();
    workbench.model.dispatch('SET_FORMATTING', { sheetId, target: [${cells}], style: { wrapping: 'wrap' } });
  }`);
  await setWrap('{ left: 7, right: 7, top: 29, bottom: 31 }');
  const [plain, start] = [await height(31), await below()];
  await window.type('G30', 'ngắn');
  await window.type('H30', '=TRANSPOSE(TRANSPOSE(G30:G32))');
  expect(await height(31)).toBe(plain);
  await window.type('G31', 'một câu dài không vừa một dòng của cột bên cạnh');
  const tall = await height(31);
  expect(tall).toBeGreaterThan(plain + 30);
  expect(await below()).toBe(start + tall - plain);
  await window.openTab('Tổng hợp');
  await window.openTab(FORM);
  expect(await height(31)).toBe(tall);
  await window.type('G31', 'vừa');
  expect(await height(31)).toBe(plain);
  await setWrap('{ left: 6, right: 6, top: 33, bottom: 33 }');
  await window.type('G34', 'một câu dài không vừa một dòng của cột bên cạnh');
  expect(await height(34)).toBe(tall);
  await window.saved();
  await window.reload();
  expect(await height(34)).toBe(tall);
});

test('every field and picture button of the page has a name', async () => {
  window = await workbench.openWindow();
  const nameless = await window.page.evaluate(`[...document.querySelectorAll(
    'input, select, textarea, button, iframe, [contenteditable=true], [role=button], [role=textbox]')]
    .filter((one) => one.checkVisibility() && !(one.ariaLabel || one.title || one.labels?.length ||
      (!one.isContentEditable && one.textContent.trim())))
    .map((one) => one.outerHTML)`);
  expect(nameless).toEqual([]);
  expect(await window.page.getByRole('textbox', { name: 'Ô đang chọn', exact: true }).inputValue()).toBe('A1');
  expect(await window.page.title()).toBe('Sổ thử');
});

describe('typing', () => {
  test('survives a reload and a restart of the server', async () => {
    window = await workbench.openWindow();
    await window.type('B3', '7,25');
    await window.shows(FORM, 'B3', '7,25');
    await window.saved();
    await window.reload();
    await window.shows(FORM, 'B3', '7,25');
    await workbench.restartServer();
    await window.saved();
    await window.type('B4', '8');
    await window.saved();
    await window.reload();
    await window.shows(FORM, 'B3', '7,25');
    await window.shows(FORM, 'B4', '8');
  });

  test('replaces what the cell held, character by character or composed by an input method', async () => {
    window = await workbench.openWindow();
    await window.type('E3', 'cũ');
    await window.type('E3', 'mới');
    await window.shows(FORM, 'E3', 'mới');
    await window.select('E3');
    await window.compose('v', 'viê', 'việt');
    await window.page.keyboard.type(' nam');
    await window.page.keyboard.press('Enter');
    await window.shows(FORM, 'E3', 'việt nam');
  });

  test('goes on while the server is away and is saved once it is back', async () => {
    window = await workbench.openWindow();
    await workbench.stopServer();
    await window.page.waitForSelector('.save-state.offlineEmpty');
    await window.type('B5', '31');
    await window.page.waitForSelector('.save-state.offline');
    await window.page.keyboard.press('Control+z');
    await expect.poll(() => window.page.locator('.notice').textContent()).toContain('hoàn tác');
    await window.type('B6', '32');
    await workbench.startServer();
    await window.saved();
    await window.reload();
    await window.shows(FORM, 'B5', '31');
    await window.shows(FORM, 'B6', '32');
  });

  test('a refused value says what is expected and leaves the cell as it was', async () => {
    window = await workbench.openWindow();
    await window.type('B2', '150');
    expect(await window.dialogText()).toBe(
      'Dữ liệu bạn nhập vào ô B2 vi phạm quy tắc xác thực dữ liệu của ô này:\nNhập số từ 0 đến 100.',
    );
    await window.pressDialogButton('OK');
    expect(await window.display(FORM, 'B2')).toBe('12,5');
  });

  test('a refused value of a list without a help text names the choices', async () => {
    window = await workbench.openWindow();
    await window.type('C2', 'Có lẽ');
    expect(await window.dialogText()).toContain('Giá trị phải là một trong các mục: Có, Không.');
    await window.pressDialogButton('OK');
    expect(await window.display(FORM, 'C2')).toBe('');
  });

  test('a block of which one cell is refused is not pasted, and the cell is named', async () => {
    window = await workbench.openWindow();
    await window.select('B9');
    await window.pasteText('1\n2\n150');
    expect(await window.dialogText()).toBe(
      'Chưa dán gì: nội dung dành cho ô B11 không hợp lệ. Hãy sửa nội dung đó rồi dán lại cả khối.\nNhập số từ 0 đến 100.',
    );
    await window.pressDialogButton('OK');
    expect(await window.display(FORM, 'B9')).toBe('');
    await window.pasteText('1\n2\n15');
    await window.shows(FORM, 'B11', '15');
  });

  test('the help text of a rule is shown as soon as the cell is selected', async () => {
    window = await workbench.openWindow();
    await window.select('B6');
    await window.page.waitForSelector('.validation-hint');
    expect(await window.page.locator('.validation-hint').textContent()).toBe('Nhập số từ 0 đến 100.');
    await window.select('E6');
    await window.page.waitForSelector('.validation-hint', { state: 'detached' });
  });

  test('the help text stands above a cell at the lower edge, where below it nothing could be read', async () => {
    window = await workbench.openWindow();
    const hint = window.page.locator('.validation-hint');
    await window.select('B6');
    const below = await hint.boundingBox();
    await window.page.setViewportSize({ width: 1366, height: Math.round(below?.y ?? 0) + 60 });
    await expect.poll(async () => ((await hint.boundingBox())?.y ?? 0) + 20).toBeLessThan(below?.y ?? 0);
  });
});

describe('acting as', () => {
  test('a clerk may fill in their cells and is told that the others are protected', async () => {
    window = await workbench.openWindow(CLERK);
    await window.type('B7', '55');
    await window.shows(FORM, 'B7', '55');
    await window.select('A2');
    await window.page.keyboard.type('x');
    expect(await window.dialogText()).toContain('được bảo vệ');
    await window.pressDialogButton('OK');
    await window.page.keyboard.press('Delete');
    expect(await window.dialogText()).toContain('được bảo vệ');
    await window.pressDialogButton('OK');
    expect(await window.display(FORM, 'A2')).toBe('Văn phòng điện tử');
  });

  test('the same window may act as the coordinator a moment later', async () => {
    window = await workbench.openWindow(CLERK);
    await window.actAs(LEADER);
    await window.actAs(COORDINATOR);
    await expect.poll(() => window.menus()).toContain('Chấm điểm CNTT');
    await window.type('A3', 'Chữ ký số');
    await window.shows(FORM, 'A3', 'Chữ ký số');
  });

  test('a leader sees no add-on menu and can type nothing; the choice outlives a reload', async () => {
    window = await workbench.openWindow(LEADER);
    await window.page.waitForFunction('!document.body.innerText.includes("Chấm điểm CNTT")');
    await window.clickCell('B8');
    await window.page.keyboard.type('1');
    await window.page.keyboard.press('Enter');
    expect(await window.display(FORM, 'B8')).toBe('');
    await window.reload();
    expect(await window.page.inputValue('.acting-as select')).toBe(LEADER);
    await expect.poll(() => window.menus()).not.toContain('Chấm điểm CNTT');
  });
});

describe('the add-on', () => {
  test('a menu item of a sub-menu runs as the person at the screen', async () => {
    window = await workbench.openWindow();
    await window.chooseMenu('Chấm điểm CNTT', 'Đợt đánh giá', 'Ghi ngày');
    await window.shows(FORM, 'E1', 'đã ghi');
  });

  test('a question stops the script until it is answered', async () => {
    window = await workbench.openWindow();
    await window.type('E1', 'cũ');
    const questions: string[] = [];
    window.page.on('dialog', async (dialog) => {
      questions.push(dialog.message());
      await (questions.length === 1 ? dialog.dismiss() : dialog.accept());
    });
    await window.chooseMenu('Chấm điểm CNTT', 'Đợt đánh giá', 'Hỏi rồi ghi');
    await expect.poll(() => questions).toEqual(['Ghi ngày\n\nGhi vào ô E1?\n\n(OK = Có, Hủy = Không)']);
    expect(await window.display(FORM, 'E1')).toBe('cũ');
    await window.chooseMenu('Chấm điểm CNTT', 'Đợt đánh giá', 'Hỏi rồi ghi');
    await window.shows(FORM, 'E1', 'đã ghi');
  });

  test('toasts and messages of the script are shown', async () => {
    window = await workbench.openWindow();
    await window.chooseMenu('Chấm điểm CNTT', 'Báo xong');
    await window.page.waitForSelector('.notice');
    expect(await window.page.locator('.notice').textContent()).toContain('Đã cập nhật xếp hạng.');
    expect(await window.dialogText()).toBe('Xong rồi.');
    await window.pressDialogButton('OK');
  });

  test('an error of the script is told, not swallowed', async () => {
    window = await workbench.openWindow();
    await window.chooseMenu('Chấm điểm CNTT', 'Gây lỗi');
    await window.page.waitForSelector('dialog[open]');
    expect(await window.dialogText()).toContain('Thiếu cột Điểm');
    await window.pressDialogButton('OK');
  });

  test('a dialog of the script shows its page, which can close itself', async () => {
    window = await workbench.openWindow();
    await window.chooseMenu('Chấm điểm CNTT', 'Mở hộp thoại');
    const dialog = window.page.locator('dialog[open]');
    expect(await dialog.locator('h2').textContent()).toBe('Chi tiết');
    await dialog.frameLocator('iframe').locator('button').click();
    await dialog.waitFor({ state: 'detached' });
  });

  test('the sidebar calls the script and gets its answer, its error, and null for a date', async () => {
    window = await workbench.openWindow();
    await window.chooseMenu('Chấm điểm CNTT', 'Mở bảng bên');
    const sidebar = await window.sidebar();
    const answer = sidebar.locator('#answer');
    await sidebar.click('#echo');
    await expect
      .poll(() => answer.textContent())
      .toBe(JSON.stringify([{ got: { list: [1, null, 'x'] }, by: COORDINATOR }, 'ngữ cảnh']));
    await sidebar.click('#fail');
    await expect.poll(() => answer.textContent()).toContain('Thiếu cột Điểm');
    await sidebar.click('#today');
    await expect.poll(() => answer.textContent()).toBe(JSON.stringify([null, 'ngữ cảnh']));
  });

  test('the sidebar sees only what may be called, and cannot send a date or a function', async () => {
    window = await workbench.openWindow();
    await window.chooseMenu('Chấm điểm CNTT', 'Mở bảng bên');
    const sidebar = await window.sidebar();
    const thrown = (call: string) =>
      sidebar.evaluate(`(() => { try { ${call}; return 'nothing'; } catch (error) { return String(error); } })()`);
    expect(await thrown('google.script.run.hidden_()')).toContain('is not a function');
    expect(await thrown('google.script.run.unheardOf()')).toContain('is not a function');
    expect(await thrown('google.script.run.echo(new Date())')).toContain('Failed due to illegal value in property: 0');
    expect(await thrown('google.script.run.echo({ f: () => 1 })')).toContain(
      'Failed due to illegal value in property: f',
    );
    expect(await thrown('window.parent.document.title')).toContain('SecurityError');
  });

  test('the sidebar closes itself, and goes when somebody else sits down', async () => {
    window = await workbench.openWindow();
    await window.chooseMenu('Chấm điểm CNTT', 'Mở bảng bên');
    await (await window.sidebar()).click('#close');
    await window.page.waitForSelector('.side-panel', { state: 'detached' });
    await window.chooseMenu('Chấm điểm CNTT', 'Mở bảng bên');
    await window.sidebar();
    await window.actAs(LEADER);
    await window.page.waitForSelector('.side-panel', { state: 'detached' });
  });
});

describe('beside the add-on’s panel', () => {
  /** Whether nothing of the grid lies over the panel: its cross can be pressed. */
  const crossIsFree = () =>
    window.page.getByRole('button', { name: 'Đóng', exact: true }).click({ trial: true, timeout: 5000 });

  test('a small laptop keeps its menus, F6 leads to them, and the panel is whole', async () => {
    window = await workbench.openWindow();
    await window.chooseMenu('Chấm điểm CNTT', 'Mở bảng bên');
    await window.sidebar();
    for (const width of [1024, 800]) {
      await window.page.setViewportSize({ width, height: 700 });
      await expect.poll(() => window.menus()).toContain('Chấm điểm CNTT');
      await expect
        .poll(async () => {
          const grid = await window.page.locator('.o-grid-container').boundingBox();
          return (grid?.x ?? 0) + (grid?.width ?? 0);
        })
        .toBeLessThanOrEqual(width - 300);
    }
    await window.clickCell('B3');
    await window.pressUntil('F6', "document.activeElement?.matches('.o-topbar-menu') === true");
  });

  test('the print preview shows whole pages, Esc leaves it, and the panel is where it was', async () => {
    window = await workbench.openWindow();
    await window.chooseMenu('Chấm điểm CNTT', 'Mở bảng bên');
    await window.sidebar();
    const panel = window.page.locator('.side-panel-head');
    const before = await panel.boundingBox();
    await window.chooseMenu('Tệp', 'In');
    await window.page.locator('.o-print-page').first().waitFor();
    await expect
      .poll(() =>
        window.page.evaluate(
          "(place => place.scrollWidth - place.clientWidth)(document.querySelector('.o-print-preview'))",
        ),
      )
      .toBe(0);
    await window.page.keyboard.press('Escape');
    await window.page.locator('.o-grid').waitFor();
    await expect.poll(() => panel.boundingBox()).toEqual(before);
    await crossIsFree();
  });
});

describe('files and windows', () => {
  test('the workbook is downloaded as an .xlsx file with its tabs', async () => {
    window = await workbench.openWindow();
    const downloading = window.page.waitForEvent('download');
    await window.chooseMenu('Tệp', 'Tải xuống', 'Microsoft Excel');
    const download = await downloading;
    expect(download.suggestedFilename()).toBe('Sổ thử.xlsx');
    const parts = unzipSync(readFileSync(await download.path()));
    expect(Object.keys(parts)).toContain('[Content_Types].xml');
    const workbook = new TextDecoder().decode(parts['xl/workbook.xml']);
    expect(workbook).toContain('name="Sở Công Thương"');
    expect(workbook).toContain('name="Tổng hợp"');
    const sheet = new TextDecoder().decode(parts['xl/worksheets/sheet0.xml']);
    expect(sheet).toMatch(/<sheetPr\b[^>]*>.*<pageSetUpPr fitToPage="1"\/><\/sheetPr>/s);
    expect(sheet).toContain('<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>');
    expect(sheet.indexOf('<pageSetup')).toBeGreaterThan(sheet.indexOf('</sheetData>'));
  });

  test('what is selected is printed on A4 across', async () => {
    window = await workbench.openWindow();
    await window.select('B1:E20');
    await window.page.keyboard.press('Control+p');
    await window.page.locator('.o-spreadsheet-print').waitFor();
    const paper = (await window.page.pdf({ preferCSSPageSize: true })).toString('latin1');
    const pages = [...paper.matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)];
    expect(pages.map(([, width, height]) => [Math.round(Number(width)), Math.round(Number(height))])).toEqual([
      [842, 595],
    ]);
  });

  test('two windows see each other’s edits, and formulas follow', async () => {
    window = await workbench.openWindow();
    const other = await workbench.openWindow(CLERK);
    await other.type('B2', '20');
    await window.shows(FORM, 'B2', '20');
    await window.shows('Tổng hợp', 'A1', '40');
    await window.type('B2', '12,5');
    await other.shows('Tổng hợp', 'A1', '25');
    await other.close();
  });

  test('a reset brings the sample back to every window', async () => {
    window = await workbench.openWindow();
    const other = await workbench.openWindow(CLERK);
    await window.type('B2', '99');
    await other.shows(FORM, 'B2', '99');
    await window.chooseMenu('Tệp', 'Đặt lại dữ liệu mẫu');
    await window.pressDialogButton('OK');
    for (const each of [window, other]) {
      await each.page.waitForSelector('dialog[open]:has-text("đặt lại")');
      await each.pressDialogButton('OK');
      await each.shows(FORM, 'B2', '12,5');
    }
    await other.close();
  });
});
