import type { TransportService } from '@odoo/o-spreadsheet';
import { describe, expect, it } from 'vitest';
import { CLERK, failureOf, resultOf, runBody, SHEET, scriptOf, workbenchWith } from './support';

describe('developer metadata', () => {
  it('finds its sheet after the sheet was renamed and moved', () => {
    const { value } = runBody(`
      const form = book.insertSheet('Sở A');
      form.addDeveloperMetadata('agency', 'so-a', SpreadsheetApp.DeveloperMetadataVisibility.DOCUMENT);
      book.addDeveloperMetadata('schema', '3');
      form.setName('Sở Khác'); book.moveActiveSheet(1);
      const found = book.createDeveloperMetadataFinder().withKey('agency').withValue('so-a').find();
      return [found.map((each) => each.getLocation().getSheet().getName()), book.getDeveloperMetadata()[0].getValue(),
        form.getDeveloperMetadata()[0].getKey(), String(found[0].getLocation().getLocationType())];
    `);
    expect(value).toEqual([['Sở Khác'], '3', 'agency', 'SHEET']);
  });

  it('goes with its sheet, and sits on whole rows only', () => {
    const { value } = runBody(`
      const form = book.insertSheet('Sở A'); form.addDeveloperMetadata('agency', 'so-a');
      book.deleteSheet(form);
      sheet.getRange('5:5').addDeveloperMetadata('row', 'x'); sheet.insertRowBefore(1);
      const rows = book.createDeveloperMetadataFinder().withKey('row').find();
      return [book.createDeveloperMetadataFinder().withKey('agency').find().length, rows[0].getLocation().getRow().getRow()];
    `);
    expect(value).toEqual([0, 6]);
    expect(failureOf(`sheet.getRange('A1').addDeveloperMetadata('x');`)).toContain('entire row or column');
  });
});

describe('properties and cache', () => {
  it('keep texts per document, script and person', () => {
    const workbench = workbenchWith(`
      function set(store, value) { PropertiesService['get' + store + 'Properties']().setProperty('k', value); }
      function get(store) { return PropertiesService['get' + store + 'Properties']().getProperty('k'); }
    `);
    for (const store of ['Document', 'Script', 'User']) resultOf(workbench.callServer('set', [store, store]));
    const read = () => ['Document', 'Script', 'User'].map((store) => resultOf(workbench.callServer('get', [store])));
    expect(read()).toEqual(['Document', 'Script', 'User']);
    workbench.actAs(CLERK);
    expect(read()).toEqual(['Document', 'Script', null]);
  });

  it('refuse values that are too large', () => {
    expect(failureOf(`PropertiesService.getDocumentProperties().setProperty('k', 'ă'.repeat(5000));`)).toBe(
      'Argument too large: value',
    );
    expect(failureOf(`CacheService.getDocumentCache().put('k', 'x'.repeat(102401));`)).toBe(
      'Argument too large: value',
    );
  });

  it('forget what is cached after its time', () => {
    let now = new Date('2024-03-05T08:00:00Z');
    const workbench = workbenchWith(
      `function put() { CacheService.getDocumentCache().put('k', 'v', 60); } function get() { return CacheService.getDocumentCache().get('k'); }`,
      { now: () => now },
    );
    resultOf(workbench.runMenuItem('put'));
    expect(resultOf(workbench.runMenuItem('get'))).toBe('v');
    now = new Date('2024-03-05T08:01:01Z');
    expect(resultOf(workbench.runMenuItem('get'))).toBeNull();
  });
});

describe('locks', () => {
  const CODE = `
    function wait() { LockService.getDocumentLock().waitLock(1000); return true; }
    function attempt() { const lock = LockService.getDocumentLock(); const taken = lock.tryLock(10); return [taken, lock.hasLock()]; }
  `;

  it('are held by one execution at a time and let go of when it ends', () => {
    const workbench = workbenchWith(CODE);
    expect(resultOf(workbench.runMenuItem('wait'))).toBe(true);
    expect(resultOf(workbench.runMenuItem('attempt'))).toEqual([true, true]);
  });

  it('time out while another execution holds them', () => {
    const workbench = workbenchWith(CODE);
    const release = workbench.holdLock('document');
    expect(workbench.runMenuItem('wait')).toEqual({
      ok: false,
      message: 'Lock timeout: another process was holding the lock for too long.',
    });
    expect(resultOf(workbench.runMenuItem('attempt'))).toEqual([false, false]);
    release();
    expect(resultOf(workbench.runMenuItem('wait'))).toBe(true);
  });
});

describe('utilities', () => {
  it.each([
    [
      `Utilities.formatDate(new Date('2024-03-05T17:30:05Z'), 'Asia/Ho_Chi_Minh', 'dd/MM/yyyy HH:mm:ss')`,
      '06/03/2024 00:30:05',
    ],
    [`Utilities.formatDate(new Date('2024-03-05T17:30:05Z'), 'GMT', "yyyy-MM-dd'T'HH:mm'Z'")`, '2024-03-05T17:30Z'],
    [
      `Utilities.formatDate(new Date('2024-03-05T17:30:05Z'), 'GMT+7', 'EEE d MMM yy, h:mm a')`,
      'Wed 6 Mar 24, 12:30 AM',
    ],
    [`Utilities.base64Encode('Sở')`, 'U+G7nw=='],
    [
      `Utilities.computeDigest(Utilities.DigestAlgorithm.SHA_256, 'abc').map((b) => ((b + 256) % 256).toString(16).padStart(2, '0')).join('')`,
      'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
    ],
    [`Utilities.getUuid().length`, 36],
    [`Session.getScriptTimeZone()`, 'Asia/Ho_Chi_Minh'],
  ])('%s is %s', (expression, expected) => {
    expect(runBody(`return ${expression};`).value).toBe(expected);
  });
});

describe('a snapshot', () => {
  const BODY = `
    book.rename('Đợt 2024');
    sheet.getRange('A1:B2').setValues([['a', 1], ['b', '=B1*2']]).setBackground('#fffbe6');
    sheet.getRange('A1').setNote('ghi chú');
    sheet.getRange('C1:C5').setDataValidation(SpreadsheetApp.newDataValidation().requireValueInList(['Có']).setAllowInvalid(false).setHelpText('Chọn').build());
    const protection = sheet.getRange('A1:A2').protect().setDescription('Cột A');
    protection.removeEditors(protection.getEditors());
    sheet.addDeveloperMetadata('form', 'x');
    PropertiesService.getDocumentProperties().setProperty('k', 'v');
    sheet.insertChart(sheet.newChart().asPieChart().addRange(sheet.getRange('A1:B2')).setPosition(5, 5, 0, 0).build());
    sheet.getRange('F9:F12').setFormulas([9, 10, 11, 12].map((row) => ['=IF(N($D' + row + ')>0;RANK($D' + row + ';$D$9:$D$32);"")']));
    const other = book.insertSheet("Sở A/B's"); other.getRange('A1').setFormula("='" + sheet.getName() + "'!B2");
  `;

  it('holds everything: made anew, the workbook is the same', () => {
    const { workbench } = runBody(BODY);
    const snapshot = JSON.parse(JSON.stringify(workbench.snapshot()));
    const again = workbenchWith(
      scriptOf(`return [book.getName(), sheet.getRange('A1').getNote(), sheet.getDeveloperMetadata()[0].getValue(),
      PropertiesService.getDocumentProperties().getProperty('k'), sheet.getCharts().length, sheet.getRange('A2').getBackground()];`),
      { snapshot },
    );
    expect(again.runMenuItem('test')).toEqual({ ok: true, value: ['Đợt 2024', 'ghi chú', 'x', 'v', 1, '#fffbe6'] });
    expect(again.value("Sở A/B's", 'A1')).toBe(2);
    again.actAs(CLERK);
    expect(again.type(SHEET, 'A1', 'x').ok).toBe(false);
    expect(again.type(SHEET, 'C1', 'x')).toEqual({ ok: false, message: 'Chọn' });
    expect(JSON.parse(JSON.stringify(again.snapshot()))).toMatchObject({
      sheets: snapshot.sheets.map(({ name }: { name: string }) => ({ name })),
    });
  });

  it('and the changes since are the workbook, in another window too', () => {
    const sent: unknown[] = [];
    const listeners: Parameters<TransportService['onNewMessage']>[1][] = [];
    const transport: TransportService = {
      async sendMessage(message) {
        if (!/REVISION/.test(message.type)) return;
        sent.push(message);
        for (const listener of listeners) listener(message);
      },
      onNewMessage: (_id, listener) => void listeners.push(listener),
      leave: () => {},
    };
    const first = workbenchWith(scriptOf(BODY), { transport });
    const snapshot = first.snapshot();
    resultOf(first.runMenuItem('test'));
    resultOf(first.type(SHEET, 'D1', '1,5'));
    expect(sent).toHaveLength(2);
    const second = workbenchWith('', { snapshot, revisions: JSON.parse(JSON.stringify(sent)) });
    expect(second.values(SHEET, 'A1:D2')).toEqual(first.values(SHEET, 'A1:D2'));
    expect(second.formula(SHEET, 'F11')).toBe('=IF(N($D11)>0;RANK($D11;$D$9:$D$32);"")');
    expect(JSON.stringify(second.snapshot())).toBe(JSON.stringify(first.snapshot()));
    expect(second.note(SHEET, 'A1')).toBe('ghi chú');
    expect(second.sheetNames()).toEqual(first.sheetNames());
    second.actAs(CLERK);
    expect(second.type(SHEET, 'A1', 'x').ok).toBe(false);
  });
});
