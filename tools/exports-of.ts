import { createContext, runInContext } from 'node:vm';

/** The names that a bundle exports under a global one, found by running it in a context without any service: loading must not need one. */
export function exportsOf(script: string, globalName: string): string[] {
  const context = createContext({ console });
  runInContext(script, context);
  const names: unknown = runInContext(`Object.keys(${globalName})`, context);
  return Array.isArray(names) ? names.map(String) : [];
}
