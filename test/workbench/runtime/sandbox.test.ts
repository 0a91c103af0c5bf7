import { describe, expect, it } from 'vitest';
import { readBundle } from '../../../workbench/runtime/bundle';
import { createBrowserSandboxes } from '../../../workbench/runtime/sandbox-browser';
import { createNodeSandboxes } from '../../../workbench/runtime/sandbox-node';
import { ALL_SCOPES, failureOf, runBody, workbenchWith } from './support';

const MISSING = [
  'setTimeout',
  'setInterval',
  'clearTimeout',
  'fetch',
  'URL',
  'URLSearchParams',
  'TextEncoder',
  'TextDecoder',
  'FormData',
  'File',
  'Blob',
  'atob',
  'btoa',
  'crypto',
  'performance',
  'process',
  'require',
  'window',
  'navigator',
  'DOMException',
  'structuredClone',
  'queueMicrotask',
];

function bundleOf(code: string) {
  return readBundle({
    code,
    html: {},
    manifest: { timeZone: 'Asia/Ho_Chi_Minh', oauthScopes: ALL_SCOPES, runtimeVersion: 'V8' },
  });
}

describe('the sandbox', () => {
  it('lacks what Apps Script lacks and has what it has', () => {
    const { value } = runBody(`
      return [
        ${JSON.stringify(MISSING)}.filter((name) => typeof globalThis[name] !== 'undefined'),
        typeof console, typeof Promise, typeof Intl, typeof WebAssembly, typeof Map,
      ];
    `);
    expect(value).toEqual([[], 'object', 'function', 'object', 'object', 'function']);
  });

  it('is a new one for every execution', () => {
    const workbench = workbenchWith('var count = 0; function add() { count += 1; return count; }');
    expect([workbench.callServer('add', []), workbench.callServer('add', [])]).toEqual([
      { ok: true, value: 1 },
      { ok: true, value: 1 },
    ]);
  });

  it('calls only top-level functions whose name does not end in an underscore', () => {
    const workbench = workbenchWith('function hidden_() {} var inner = function () {}; function seen() { return 1; }');
    const missing = (name: string) => ({ ok: false, message: `Script function not found: ${name}` });
    expect(workbench.callServer('hidden_', [])).toEqual(missing('hidden_'));
    expect(workbench.callServer('inner', [])).toEqual(missing('inner'));
    expect(workbench.callServer('toString', [])).toEqual(missing('toString'));
    expect(workbench.callServer('seen', [])).toEqual({ ok: true, value: 1 });
  });

  it('lets no service be called while the script is being loaded', () => {
    const workbench = workbenchWith('var name = SpreadsheetApp.getActive().getName(); function onOpen() {}');
    expect(workbench.open()).toMatchObject({ ok: false });
    expect(workbench.ui.menus).toEqual([]);
  });

  it('says so when Google has a method that the workbench lacks, and knows no others', () => {
    expect(failureOf('sheet.insertImage("https://example.org", 1, 1);')).toBe(
      'Not implemented on the workbench: Sheet.insertImage',
    );
    expect(failureOf('sheet.getRangeByIndex(1);')).toBe('sheet.getRangeByIndex is not a function');
  });

  it('refuses syntax that Apps Script refuses', () => {
    expect(() => workbenchWith('class A { #secret = 1; } function onOpen() {}')).toThrow(SyntaxError);
    expect(() => workbenchWith('class A { static count = 1; } function onOpen() {}')).toThrow(SyntaxError);
    expect(() => workbenchWith('import x from "y"; function onOpen() {}')).toThrow(SyntaxError);
  });

  it('is the same for scripts in a browser', () => {
    const code = `
      var count = 0;
      function probe() {
        count += 1;
        return [${MISSING.map((name) => `typeof ${name}`).join(', ')}].concat([typeof globalThis.setTimeout, count, typeof service]);
      }`;
    const sandboxes = createBrowserSandboxes(bundleOf(code));
    const expected = [...MISSING.map(() => 'undefined'), 'undefined', 1, 'object'];
    for (let run = 0; run < 2; run += 1) {
      expect(
        sandboxes.create({ service: {}, console }, { timeLimit: 1000, awaits: true, clock: Date }).call('probe', []),
      ).toEqual(expected);
    }
  });

  it('stops a script that never ends', () => {
    const sandboxes = createNodeSandboxes(bundleOf('function endless() { for (;;) {} }'));
    expect(() => sandboxes?.create({}, { timeLimit: 50, awaits: true, clock: Date }).call('endless', [])).toThrow(
      'timed out',
    );
  });
});
