import { describe, expect, it } from 'vitest';
import { CLERK, failureOf, OWNER, runBody, SHEET, scriptOf, workbenchWith } from './support';

describe('what Google limits always', () => {
  it.each([
    [
      'a text of more than 50,000 characters',
      `sheet.getRange('A1').setValue('x'.repeat(50001))`,
      'Your input contains more than the maximum of 50000 characters in a single cell.',
    ],
    [
      'a formula of more than 50,000 characters',
      `sheet.getRange('A1').setFormula('="' + 'x'.repeat(50000) + '"')`,
      'Your input contains more than the maximum of 50000 characters in a single cell.',
    ],
    [
      'a tab name of more than 100 characters',
      `sheet.setName('x'.repeat(101))`,
      'The sheet name cannot be longer than 100 characters.',
    ],
    [
      'more than ten million cells',
      `sheet.insertRowsAfter(1, 400000)`,
      'This action would increase the number of cells in the workbook above the limit of 10000000 cells.',
    ],
    [
      'a property of more than 9 KB',
      `PropertiesService.getDocumentProperties().setProperty('a', 'x'.repeat(9 * 1024 + 1))`,
      'Argument too large: value',
    ],
    [
      'properties of more than 500 KB',
      `for (let at = 0; at < 60; at += 1) PropertiesService.getScriptProperties().setProperty('k' + at, 'x'.repeat(9000))`,
      'You have exceeded the property storage quota. Please remove some properties and try again.',
    ],
    [
      'a cached value of more than 100 KB',
      `CacheService.getScriptCache().put('a', 'x'.repeat(100 * 1024 + 1))`,
      'Argument too large: value',
    ],
    [
      'metadata of more than 30,000 characters on a sheet',
      `sheet.addDeveloperMetadata('a', 'x'.repeat(30000))`,
      'Developer metadata may hold at most 30000 characters per sheet.',
    ],
    [
      'a list of more than 500 choices',
      `sheet.getRange('A1').setDataValidation(SpreadsheetApp.newDataValidation().requireValueInList(Array.from({ length: 501 }, (_, at) => 'm' + at)).build())`,
      /^The data validation rule has more items than the limit of 500/,
    ],
    ['a sleep of more than five minutes', `Utilities.sleep(300001)`, /^Invalid argument/],
  ])('%s', (_what, body, message) => {
    expect(failureOf(body)).toEqual(typeof message === 'string' ? message : expect.stringMatching(message));
  });

  it('a cached value lasts six hours at most', () => {
    const workbench = workbenchWith(`
      function put() { CacheService.getScriptCache().put('a', 'b', 999999); }
      function get() { return CacheService.getScriptCache().get('a'); }`);
    workbench.clock.set(new Date('2017-06-30T05:00:00Z'));
    workbench.runMenuItem('put');
    workbench.clock.advance(6 * 3_600_000 - 1);
    expect(workbench.runMenuItem('get')).toEqual({ ok: true, value: 'b' });
    workbench.clock.advance(1);
    expect(workbench.runMenuItem('get')).toEqual({ ok: true, value: null });
  });

  it('stores of the document, the script and each person are apart', () => {
    const workbench = workbenchWith(`
      function put(text) {
        PropertiesService.getDocumentProperties().setProperty('a', text + 'd');
        PropertiesService.getScriptProperties().setProperty('a', text + 's');
        PropertiesService.getUserProperties().setProperty('a', text + 'u');
      }
      function get() {
        return [PropertiesService.getDocumentProperties(), PropertiesService.getScriptProperties(),
          PropertiesService.getUserProperties()].map((store) => store.getProperty('a'));
      }`);
    workbench.actAs(CLERK);
    workbench.callServer('put', ['1']);
    workbench.actAs(OWNER);
    expect(workbench.callServer('get', [])).toEqual({ ok: true, value: ['1d', '1s', null] });
  });
});

describe('what depends on the account, or on what else is going on', () => {
  it('thirty scripts of one person at once', () => {
    const workbench = workbenchWith(scriptOf('return 1;'));
    const end = workbench.limits.occupy(29);
    expect(workbench.runMenuItem('test').ok).toBe(true);
    const endOne = workbench.limits.occupy(1);
    expect(workbench.runMenuItem('test')).toEqual({
      ok: false,
      message: 'There are too many scripts running simultaneously for this Google user account.',
    });
    endOne();
    end();
    expect(workbench.runMenuItem('test').ok).toBe(true);
  });

  it('two hundred tabs, when it is told so', () => {
    const workbench = workbenchWith(scriptOf(`book.insertSheet(); book.insertSheet();`));
    workbench.limits.mostTabs = 2;
    expect(workbench.runMenuItem('test')).toEqual({
      ok: false,
      message: 'This action would increase the number of sheets in the workbook above the limit of 2 sheets.',
    });
    expect(workbench.sheetNames()).toHaveLength(2);
  });
});

describe('locks between two executions', () => {
  it('tryLock waits as long as it was told to, in vain', () => {
    const workbench = workbenchWith(
      scriptOf(
        `const before = Date.now(); return [LockService.getDocumentLock().tryLock(20000), Date.now() - before];`,
      ),
    );
    workbench.clock.set(new Date('2017-06-30T05:00:00Z'));
    const release = workbench.holdLock('document');
    expect(workbench.runMenuItem('test')).toEqual({ ok: true, value: [false, 20000] });
    release();
    expect(workbench.runMenuItem('test')).toEqual({ ok: true, value: [true, 0] });
  });
});

describe('copies of a sheet', () => {
  const COPY = `
    sheet.getRange('A1').setValue('chung').setNote('ghi chú');
    sheet.protect().setDescription('khoá');
    sheet.getRange('B1').protect();`;

  it.each([
    ['insertSheet with a template', `book.insertSheet('Bản sao', { template: sheet });`, 'Bản sao'],
    ['copyTo', `sheet.copyTo(book);`, `Bản sao của ${SHEET}`],
  ])('%s takes values and notes along, but no protection', (_how, body, name) => {
    const { workbench, value } = runBody(`${COPY}${body}
      const copy = book.getSheetByName('${name}');
      return [SpreadsheetApp.ProtectionType.SHEET, SpreadsheetApp.ProtectionType.RANGE].map((type) =>
        [book.getProtections(type).length, copy.getProtections(type).length]);`);
    expect(value).toEqual([
      [1, 0],
      [1, 0],
    ]);
    expect([workbench.value(name, 'A1'), workbench.note(name, 'A1')]).toEqual(['chung', 'ghi chú']);
  });

  it('copyTo leaves the sheet in view as it is', () => {
    expect(runBody(`sheet.copyTo(book); return book.getActiveSheet().getName();`).value).toBe(SHEET);
  });
});
