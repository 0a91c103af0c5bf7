import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { serialiseArguments, serialiseResult } from '../../../workbench/runtime/serialise';
import { workbenchWith } from './support';

describe('arguments of google.script.run', () => {
  it('may be plain data', () => {
    expect(serialiseArguments([1, 'a', true, null, { a: [1, { b: 2 }] }])).toEqual([
      1,
      'a',
      true,
      null,
      { a: [1, { b: 2 }] },
    ]);
  });

  it('may not be or hold dates and functions', () => {
    const sentence = 'Failed due to illegal value in property: 1';
    expect(() => serialiseArguments(['a', new Date()])).toThrow(sentence);
    expect(() => serialiseArguments(['a', { at: [new Date()] }])).toThrow(sentence);
    expect(() => serialiseArguments(['a', () => 1])).toThrow(sentence);
  });

  it('lose undefined properties, and undefined items become null', () => {
    expect(serialiseArguments([{ a: undefined, b: [undefined] }])).toEqual([{ b: [null] }]);
  });
});

describe('what a sidebar receives', () => {
  it('is null as a whole if there is a date anywhere in it', () => {
    expect(serialiseResult({ ok: true, rows: [{ at: new Date() }] })).toBeNull();
    expect(serialiseResult({ ok: true, rows: [{ at: '2024-03-05' }] })).toEqual({
      ok: true,
      rows: [{ at: '2024-03-05' }],
    });
  });

  it('is the data as it was, for all data that JSON can hold', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(serialiseResult(value)).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });

  it('comes through a real call, or the sentence of the error does', () => {
    const workbench = workbenchWith(`
      function echo(value) { return { value: value, isArray: value.list instanceof Array }; }
      function when() { return { at: new Date() }; }
      function fail() { throw new Error('Chưa chọn đơn vị'); }
    `);
    expect(workbench.callServer('echo', [{ list: [1, 2] }])).toEqual({
      ok: true,
      value: { value: { list: [1, 2] }, isArray: true },
    });
    expect(workbench.callServer('when', [])).toEqual({ ok: true, value: null });
    expect(workbench.callServer('fail', [])).toEqual({ ok: false, message: 'Chưa chọn đơn vị' });
    expect(workbench.callServer('echo', [new Date()])).toEqual({
      ok: false,
      message: 'Failed due to illegal value in property: 0',
    });
  });
});
