import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { API } from 'typescript/unstable/sync';

/** Where Google's types come from. */
const GOOGLE_TYPES = /google-apps-script/;

/**
 * The methods of Google's services that the add-on's source names, such as "Range.setValues", as the compiler resolves them. Enumerations and their values are left out.
 *
 * @param root the folder of the project
 */
export function usedServiceMethods(root: string): string[] {
  const api = new API({ cwd: root });
  try {
    const project = api.updateSnapshot({ openProjects: [join(root, 'tsconfig.json')] }).getProjects()[0];
    if (!project) throw new Error('The compiler found no project in tsconfig.json.');
    const found = sourceFiles(join(root, 'src')).flatMap((file) =>
      project.checker.getSymbolAtPosition(file, memberPositions(readFileSync(file, 'utf8'))).flatMap((symbol) => {
        const isGoogles = symbol?.declarations.some(({ path }) => GOOGLE_TYPES.test(path)) ?? false;
        return symbol && isGoogles ? [`${symbol.getParent()?.name ?? ''}.${symbol.name}`] : [];
      }),
    );
    return [...new Set(found)].filter((name) => /^\w+\.[a-z]/.test(name) && !name.startsWith('Console.')).sort();
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
