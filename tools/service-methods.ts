import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { API } from 'typescript/unstable/sync';

/** Where Google's types come from. */
const GOOGLE_TYPES = /google-apps-script/;

/** Where the add-on's source names a method of one of Google's services. */
export interface ServiceCall {
  /** Such as "Range.setValues". */
  method: string;
  /** The file's place below the root. */
  file: string;
  line: number;
  /** Whether it stands inside a call of `retrying`. */
  isRetried: boolean;
}

/**
 * Where the add-on's source names methods of Google's services, as the compiler resolves them. Enumerations and their values are left out.
 *
 * @param root the folder of the project
 */
export function serviceCalls(root: string): ServiceCall[] {
  const api = new API({ cwd: root });
  try {
    const project = api.updateSnapshot({ openProjects: [join(root, 'tsconfig.json')] }).getProjects()[0];
    if (!project) throw new Error('The compiler found no project in tsconfig.json.');
    return sourceFiles(join(root, 'src')).flatMap((file) => {
      const text = readFileSync(file, 'utf8');
      const places = memberPositions(text);
      const retried = retriedParts(text);
      return project.checker.getSymbolAtPosition(file, places).flatMap((symbol, at) => {
        const isGoogles = symbol?.declarations.some(({ path }) => GOOGLE_TYPES.test(path)) ?? false;
        const method = `${symbol?.getParent()?.name ?? ''}.${symbol?.name ?? ''}`;
        if (!isGoogles || !/^\w+\.[a-z]/.test(method) || method.startsWith('Console.')) return [];
        const place = places[at] ?? 0;
        return {
          method,
          file: relative(root, file),
          line: text.slice(0, place).split('\n').length,
          isRetried: retried.some(([from, to]) => from < place && place < to),
        };
      });
    });
  } finally {
    api.close();
  }
}

function sourceFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => join(folder, name));
}

/** Where the names behind a dot stand. */
function memberPositions(text: string): number[] {
  return Array.from(text.matchAll(/\.\s*[A-Za-z]\w*/g), (match) => match.index + match[0].length - 1);
}

/** From where to where the arguments of calls of `retrying` reach. */
function retriedParts(text: string): [number, number][] {
  return Array.from(text.matchAll(/\bretrying\(/g), ({ index }): [number, number] => {
    let depth = 0;
    let end = text.indexOf('(', index);
    do {
      if (text[end] === '(') depth += 1;
      if (text[end] === ')') depth -= 1;
      end += 1;
    } while (depth > 0 && end < text.length);
    return [index, end];
  });
}
