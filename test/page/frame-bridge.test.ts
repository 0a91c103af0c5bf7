import { createContext, runInContext } from 'node:vm';
import { describe, expect, test } from 'vitest';
import { frameDocument } from '../../workbench/page/add-on/frame-document';

interface Sent {
  type: string;
  id: number;
  name: string;
  args: unknown[];
}

/** A frame with the bridge in it: what it sent to the page, and how the page answers. */
function frame(...functionNames: string[]) {
  const sent: Sent[] = [];
  const listeners: ((event: unknown) => void)[] = [];
  const parent = { postMessage: (message: Sent) => sent.push(message) };
  const window = {
    parent,
    addEventListener: (_name: string, listener: (event: unknown) => void) => listeners.push(listener),
  };
  const document = { baseURI: 'http://localhost/', addEventListener: () => {} };
  const context = createContext({ window, document, URL, TypeError, Error, console: { error: () => {} } });
  const [, script = ''] = /<script>([\s\S]*)<\/script>/.exec(frameDocument('', functionNames)) ?? [];
  runInContext(`${script}; globalThis.google = window.google; globalThis.got = [];`, context);
  return {
    sent,
    run: (code: string): unknown => runInContext(code, context),
    answer: (id: number, outcome: object) => {
      const data = { workbench: 'page', type: 'finished', id, outcome };
      for (const listener of listeners) listener({ source: parent, data });
    },
  };
}

describe('google.script.run in the workbench’s frame', () => {
  test('has ten calls under way at once; further ones wait for a place, in their order', () => {
    const { sent, run, answer } = frame('ask');
    run(
      `for (let at = 1; at <= 12; at += 1) google.script.run.withSuccessHandler((value) => got.push(value)).ask(at);`,
    );
    expect(sent.map(({ args }) => args[0])).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    answer(sent[3]?.id ?? 0, { ok: true, value: 'bốn' });
    expect(sent.map(({ args }) => args[0])).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]);
    expect(run('got.join()')).toBe('bốn');
    answer(sent[0]?.id ?? 0, { ok: false, message: 'Lỗi' });
    expect(sent).toHaveLength(12);
  });

  test('refuses dates and functions as arguments, and knows only what may be called', () => {
    const { sent, run } = frame('ask');
    expect(() => run('google.script.run.ask(new Date())')).toThrow('Failed due to illegal value in property: 0');
    expect(() => run('google.script.run.ask({ when: [() => 1] })')).toThrow('illegal value');
    expect(run('typeof google.script.run.hidden_')).toBe('undefined');
    expect(sent).toEqual([]);
  });
});
