import { type Comment, type Node, parse } from 'acorn';
import { keptByCode } from './kept-by-code';

/** What is pushed to Google: the script, its HTML files by name (without ".html") and its manifest. */
export interface Bundle {
  code: string;
  html: Record<string, string>;
  manifest: { timeZone: string; oauthScopes: string[]; runtimeVersion: string };
}

/** A custom function as its JSDoc describes it. */
export interface CustomFunction {
  name: string;
  description: string;
  /** `rest` marks a list of any length (`...values`). */
  parameters: { name: string; description: string; rest: boolean }[];
}

/** A bundle read once: which functions can be called from outside, and which of them are custom functions. */
export interface ReadBundle {
  source: Bundle;
  functions: readonly string[];
  customFunctions: readonly CustomFunction[];
}

/**
 * Reads a bundle the way Apps Script does.
 * @throws SyntaxError for what its parser refuses, such as private fields and static class fields
 */
export function readBundle(source: Bundle): ReadBundle {
  return { source, ...declared(source.code, () => declarationsIn(source.code)) };
}

const declared = keptByCode<Omit<ReadBundle, 'source'>>();

function declarationsIn(code: string): Omit<ReadBundle, 'source'> {
  const comments: Comment[] = [];
  // Of newer syntax, Apps Script takes optional chaining and logical assignment but no private or static fields.
  const program = parse(code, { ecmaVersion: 2021, sourceType: 'script', onComment: comments });
  const functions: string[] = [];
  const customFunctions: CustomFunction[] = [];
  for (const statement of program.body) {
    if (statement.type !== 'FunctionDeclaration') continue;
    const { name } = statement.id;
    functions.push(name);
    const doc = docAbove(statement, comments, code);
    if (doc && /@customfunction\b/i.test(doc) && !name.endsWith('_')) {
      const parameters = statement.params.map((parameter) => code.slice(parameter.start, parameter.end));
      customFunctions.push(describe(name, parameters, doc));
    }
  }
  return { functions, customFunctions };
}

/** The JSDoc comment that ends right above a statement. */
function docAbove(statement: Node, comments: readonly Comment[], code: string): string | undefined {
  const above = comments
    .filter(
      (comment) =>
        comment.type === 'Block' &&
        comment.end <= statement.start &&
        code.slice(comment.end, statement.start).trim() === '',
    )
    .at(-1);
  return above?.value.startsWith('*') ? above.value : undefined;
}

/** @param parameters as they stand in the code, such as "a", "b = 1" or "...values" */
function describe(name: string, parameters: readonly string[], doc: string): CustomFunction {
  const lines = doc.split('\n').map((line) => line.replace(/^\s*\*?\s?/, '').trimEnd());
  const firstTag = lines.findIndex((line) => line.startsWith('@'));
  const description = lines
    .slice(0, firstTag < 0 ? undefined : firstTag)
    .join(' ')
    .trim();
  const documented = new Map(
    lines.flatMap((line) => {
      const match = /^@param\s+(?:\{[^}]*\}\s*)?\[?([\w.]+)[^\]\s]*\]?\s*(?:-\s*)?(.*)$/.exec(line);
      return match ? [[match[1] ?? '', match[2] ?? ''] as const] : [];
    }),
  );
  return {
    name,
    description,
    parameters: parameters.map((text) => {
      const parameter = text.replace(/^\.\.\.|\s*=.*$/gs, '');
      return { name: parameter, description: documented.get(parameter) ?? '', rest: text.startsWith('...') };
    }),
  };
}
