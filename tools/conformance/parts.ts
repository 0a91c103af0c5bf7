import type { Question } from '../../live-check/point';
import type { ServiceCall } from '../service-methods';
import type { ServiceClass } from './service-members';

/** The table of what the workbench has of Google's classes. What the add-on uses stands apart: each of those has an example with its documented behaviour. */
export function servicesTable(classes: readonly ServiceClass[], calls: readonly ServiceCall[]): string {
  const used = new Set(calls.map(({ method }) => method));
  const lines = classes.map(({ name, implemented, missing }) => {
    const isUsed = (member: string) => used.has(`${name}.${member}`);
    const cells = [implemented.filter(isUsed), implemented.filter((member) => !isUsed(member)), missing].map(
      (members) => (members.length === 0 ? '–' : members.join(', ')),
    );
    return `| ${name} | ${cells.join(' | ')} |`;
  });
  return [
    '| class | used by the add-on, with an example each | also implemented | not implemented |',
    '|---|---|---|---|',
    ...lines,
  ].join('\n');
}

/** The table of what only Google can confirm. */
export function questionsTable(questions: readonly Question[]): string {
  const cell = (text: string) => text.replace(/\|/g, '\\|').replace(/</g, '&lt;');
  const lines = questions.map(
    ({ id, asks, expected }) =>
      `| ${cell(id)} | ${cell(asks)} | ${expected.map((one) => `\`${one.replace(/\|/g, '\\|')}\``).join(' or ')} |`,
  );
  return ['| point | what is asked | taken to be |', '|---|---|---|', ...lines].join('\n');
}

/**
 * A page with a part between its two marks, `<!-- name -->` and `<!-- /name -->`, replaced.
 *
 * @throws Error if the page has no such marks
 */
export function withPart(page: string, name: string, content: string): string {
  const [from, to] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
  const [start, end] = [page.indexOf(from), page.indexOf(to)];
  if (start < 0 || end < start) throw new Error(`The page has no place for "${name}".`);
  return `${page.slice(0, start + from.length)}\n${content}\n${page.slice(end)}`;
}

/** The tests that a page names in the form `file › words of the title`. */
export function testsNamed(page: string): { file: string; title: string }[] {
  return Array.from(page.matchAll(/`([\w./-]+\.test\.ts) › ([^`]+)`/g), ([, file = '', title = '']) => ({
    file,
    title,
  }));
}
