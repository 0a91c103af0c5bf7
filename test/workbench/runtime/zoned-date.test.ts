import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readBundle } from '../../../workbench/runtime/bundle';
import { createBrowserSandboxes } from '../../../workbench/runtime/sandbox-browser';
import { dateInZone } from '../../../workbench/runtime/zoned-date';
import { runBody, SHEET, workbenchWith } from './support';

const HERE = Intl.DateTimeFormat().resolvedOptions().timeZone;
const moments = fc.integer({ min: Date.UTC(1980, 0), max: Date.UTC(2100, 0) });

describe('dates of a script', () => {
  it('live in the time zone of the script, wherever the workbench runs', () => {
    const { workbench, value } = runBody(`
      const newYear = new Date(2017, 0, 1);
      sheet.getRange('A1').setValue(newYear);
      const read = sheet.getRange('A1').getValue();
      return [newYear.toISOString(), read.getHours(), read.getFullYear(), String(read), read.toLocaleDateString('vi-VN'),
        new Date('2017-01-01T00:00').toISOString(), new Date('2017-01-01').getHours(), newYear.getTimezoneOffset()];
    `);
    expect(value).toEqual([
      '2016-12-31T17:00:00.000Z',
      0,
      2017,
      'Sun Jan 01 2017 00:00:00 GMT+0700 (Indochina Time)',
      '1/1/2017',
      '2016-12-31T17:00:00.000Z',
      7,
      -420,
    ]);
    expect(workbench.display(SHEET, 'A1')).toBe('01/01/2017');
  });

  it('are plain dates to the script', () => {
    const { value } = runBody(`
      const date = new Date(2024, 1, 31);
      return [date instanceof Date, date.constructor === Date, Date.name, typeof Date(), Number.isNaN(new Date('không').getTime()),
        String(new Date(NaN)), new Date(date) - date, JSON.stringify(date), date.setHours(25), date.getDate()];
    `);
    expect(value).toEqual([
      true,
      true,
      'Date',
      'string',
      true,
      'Invalid Date',
      0,
      '"2024-03-01T17:00:00.000Z"',
      Date.parse('2024-03-03T01:00+07:00'),
      3,
    ]);
  });

  it('reach a custom function, and the cell, without shifting', () => {
    const workbench = workbenchWith(`
      /** @customfunction */
      function NGAYMAI(ngay) { return new Date(ngay.getFullYear(), ngay.getMonth(), ngay.getDate() + 1); }
    `);
    workbench.type(SHEET, 'A1', '31/12/2024');
    workbench.type(SHEET, 'B1', '=NGAYMAI(A1)');
    expect(workbench.display(SHEET, 'B1')).toBe('01/01/2025');
  });
});

describe('dates of a script in a browser', () => {
  it('live in the time zone of the script as well', () => {
    const code =
      'function midnight() { return [new Date(2017, 0, 1).toISOString(), new globalThis.Date(2017, 0, 1).getHours()]; }';
    const manifest = { timeZone: 'Asia/Ho_Chi_Minh', oauthScopes: [], runtimeVersion: 'V8' };
    const sandboxes = createBrowserSandboxes(readBundle({ code, html: {}, manifest }));
    expect(sandboxes.create({}, { timeLimit: 1000, awaits: false, clock: Date }).call('midnight', [])).toEqual([
      '2016-12-31T17:00:00.000Z',
      0,
    ]);
  });
});

describe('a date class for the time zone of this machine', () => {
  const Zoned = dateInZone(Date, HERE);

  it('shows and reads what the native one does', () => {
    fc.assert(
      fc.property(moments, (moment) => {
        const [zoned, native] = [new Zoned(moment), new Date(moment)];
        expect(zoned.toString()).toBe(native.toString());
        expect(zoned.toLocaleString('vi-VN')).toBe(native.toLocaleString('vi-VN'));
        expect([zoned.getDay(), zoned.getHours(), zoned.getTimezoneOffset()]).toEqual([
          native.getDay(),
          native.getHours(),
          native.getTimezoneOffset(),
        ]);
        for (const text of [
          native.toISOString(),
          native.toString(),
          native.toISOString().slice(0, 19),
          'Jan 5, 2024',
        ]) {
          expect(Zoned.parse(text)).toBe(Date.parse(text));
        }
      }),
    );
  });
});

describe('a date class for any time zone', () => {
  it.each(['Asia/Ho_Chi_Minh', 'America/New_York', 'Asia/Kolkata', 'UTC'])('is consistent in %s', (timeZone) => {
    const Zoned = dateInZone(Date, timeZone);
    fc.assert(
      fc.property(moments, (moment) => {
        const date = new Zoned(moment);
        const [hours, minutes, seconds] = [date.getHours(), date.getMinutes(), date.getSeconds()];
        const again = new Zoned(date.getFullYear(), date.getMonth(), date.getDate(), hours, minutes, seconds);
        // The hour that is repeated when summer time ends has two moments.
        expect([0, 3_600_000]).toContain(Math.abs(again.getTime() - Math.floor(moment / 1000) * 1000));
        expect(again.getHours()).toBe(hours);
        expect(Zoned.parse(date.toString())).toBe(Math.floor(moment / 1000) * 1000);
      }),
    );
  });
});
