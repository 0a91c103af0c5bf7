import { createContext, Script } from 'node:vm';
import type { Bundle } from '../../workbench/server/bundle';
import { CODE_BUDGET, SIDEBAR_BUDGET } from '../build';
import { type Line, noted, upTo } from './lines';
import { median, repeat } from './timing';

/** How large what is pushed to Google is, and how long the script takes to load, which it does anew for every click and every custom function. */
export function loading({ code, html }: Bundle): Line[] {
  const script = new Script(code);
  const runs = repeat(
    30,
    () => script.runInContext(createContext({ console })),
    () => undefined,
  );
  const size = (text: string) => Buffer.byteLength(text) / 1024;
  return [
    upTo('Size of Code.js', size(code), CODE_BUDGET / 1024, 'KB'),
    upTo('Size of Sidebar.html', size(html.Sidebar ?? ''), SIDEBAR_BUDGET / 1024, 'KB'),
    upTo('Loading Code.js', median(runs), 10, 'ms'),
    noted('Custom functions of the add-on', code.match(/@customfunction/g)?.length ?? 0),
  ];
}
