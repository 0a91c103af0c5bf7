import { describe, expect, it } from 'vitest';
import { EXAMPLES } from './service-methods';
import { ALL_SCOPES, OWNER, resultOf, scriptOf, workbenchWith } from './support';

const SCOPES = [
  ...ALL_SCOPES,
  'https://www.googleapis.com/auth/script.scriptapp',
  'https://www.googleapis.com/auth/script.send_mail',
];

describe('the methods of the services do what their reference says', () => {
  it.each(EXAMPLES.map((example) => [example.methods.join(', '), example] as const))('%s', (_methods, example) => {
    const workbench = workbenchWith(scriptOf(example.body), { scopes: SCOPES, html: { Sidebar: '<p>Xin chào</p>' } });
    workbench.clock.set(new Date('2017-06-30T05:00:00Z'));
    workbench.actAs(OWNER);
    const { answer } = example;
    if (answer) workbench.ui.answerWith(() => answer);
    expect(resultOf(workbench.runMenuItem('test'))).toEqual(example.returns);
    expect(example.methods.filter((method) => workbench.gate.count(method) === 0)).toEqual([]);
  });
});
