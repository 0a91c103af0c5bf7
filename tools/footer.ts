import { functionHelp } from '../src/text/vi/function-help';

/**
 * The top-level functions below the bundle. Apps Script finds custom functions, menu handlers, triggers and sidebar targets only as plain
 * declarations, and reads the help for custom functions from the comment above each.
 *
 * @param exports names that the bundle exports
 * @param globalName variable that holds the bundle
 * @throws Error when a custom function has no help, or help has no function
 */
export function footer(exports: readonly string[], globalName: string): string {
  const documented = Object.keys(functionHelp);
  const custom = exports.filter((name) => /^[A-Z]/.test(name));
  for (const name of custom) if (!documented.includes(name)) throw new Error(`No help for the custom function ${name}`);
  for (const name of documented)
    if (!custom.includes(name)) throw new Error(`Help for ${name}, which is no custom function`);
  return [...exports]
    .sort()
    .map((name) => (isDocumented(name) ? customFunction(name, globalName) : plainFunction(name, globalName)))
    .join('\n');
}

function isDocumented(name: string): name is keyof typeof functionHelp {
  return name in functionHelp;
}

function customFunction(name: keyof typeof functionHelp, globalName: string): string {
  const { description, parameters, returns } = functionHelp[name];
  const names = parameters.map((parameter) => parameter.name).join(', ');
  return [
    '/**',
    ` * ${description}`,
    ' *',
    ...parameters.map(({ name: parameter, type, description: what }) => ` * @param {${type}} ${parameter} ${what}`),
    ` * @return ${returns}`,
    ' * @customfunction',
    ' */',
    `function ${name}(${names}) {`,
    `  return ${globalName}.${name}(${names});`,
    '}',
  ].join('\n');
}

/** Triggers get an event, sidebar targets a request: at most one argument. */
function plainFunction(name: string, globalName: string): string {
  return `function ${name}(request) {\n  return ${globalName}.${name}(request);\n}`;
}
