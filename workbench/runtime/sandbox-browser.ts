import type { ReadBundle } from './bundle';
import type { Sandbox, Sandboxes } from './sandbox';
import { dateInZone } from './zoned-date';

/** The globals that Apps Script has, beside its services. Everything else that a browser has must seem missing. */
const PRESENT = new Set(
  (
    'Array ArrayBuffer Atomics BigInt BigInt64Array BigUint64Array Boolean DataView Date Error EvalError Float32Array ' +
    'Float64Array Function Infinity Int16Array Int32Array Int8Array Intl JSON Map Math NaN Number Object Promise Proxy ' +
    'RangeError ReferenceError Reflect RegExp Set SharedArrayBuffer String Symbol SyntaxError TypeError URIError ' +
    'Uint16Array Uint32Array Uint8Array Uint8ClampedArray WeakMap WeakRef WeakSet WebAssembly FinalizationRegistry ' +
    'AggregateError console decodeURI decodeURIComponent encodeURI encodeURIComponent escape eval isFinite isNaN ' +
    'parseFloat parseInt undefined unescape'
  ).split(' '),
);

/**
 * Sandboxes for a browser: the bundle becomes the body of a function whose parameters shadow every global that
 * Apps Script lacks. It runs anew for every execution, so module state starts afresh as on Google.
 */
export function createBrowserSandboxes(bundle: ReadBundle): Sandboxes {
  let compiled:
    | { load: (...values: unknown[]) => Record<string, unknown>; names: string[]; services: string[] }
    | undefined;
  const compile = (services: string[]): NonNullable<typeof compiled> => {
    const missing = missingGlobals().filter((name) => !services.includes(name) && !bundle.functions.includes(name));
    const names = ['globalThis', 'Date', ...services, ...missing];
    const handlers = bundle.functions.map((name) => `${JSON.stringify(name)}: ${name}`).join(', ');
    const load = new Function(...names, `${bundle.source.code}\nreturn { ${handlers} };`);
    return { load: (...values) => load.apply(undefined, values), names, services };
  };

  return {
    create(globals, { clock }): Sandbox {
      compiled ??= compile(Object.keys(globals));
      const realm = { Array, Date: dateInZone(Date, bundle.source.manifest.timeZone, clock), Object, Error };
      const scriptGlobal = { ...presentGlobals(), ...globals, Date: realm.Date };
      const values = [scriptGlobal, realm.Date, ...compiled.services.map((name) => globals[name])];
      const functions = compiled.load(...values);
      Object.assign(scriptGlobal, functions);
      return {
        realm,
        call(functionName, args) {
          const target = functions[functionName];
          if (typeof target !== 'function') throw new Error(`${functionName} is not a function.`);
          return Reflect.apply(target, undefined, [...args]);
        },
      };
    },
  };
}

/** Names of all globals of the page that Apps Script does not have and that can be parameter names. */
function missingGlobals(): string[] {
  const names = new Set<string>();
  for (let owner: object | null = globalThis; owner; owner = Object.getPrototypeOf(owner)) {
    for (const name of Object.getOwnPropertyNames(owner)) names.add(name);
  }
  names.delete('globalThis');
  return [...names].filter((name) => !PRESENT.has(name) && /^[A-Za-z_$][\w$]*$/.test(name));
}

function presentGlobals(): Record<string, unknown> {
  return Object.fromEntries([...PRESENT].map((name) => [name, Reflect.get(globalThis, name)]));
}
