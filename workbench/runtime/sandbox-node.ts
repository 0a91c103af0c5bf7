import type { ReadBundle } from './bundle';
import { keptByCode } from './kept-by-code';
import type { Realm, Sandbox, Sandboxes } from './sandbox';
import { dateInZone } from './zoned-date';

/** What is used of `node:vm`, declared here because this module is bundled for browsers as well. */
interface VmScript {
  runInContext(context: object, options?: { timeout: number }): unknown;
}

interface Vm {
  createContext(globals: object, options: { microtaskMode?: 'afterEvaluate' }): object;
  Script: new (code: string, options?: { filename: string }) => VmScript;
}

/** The key under which a call waits to be made inside the context; a symbol is no name that a script could meet. */
const CALL = 'workbench.call';

/** Sandboxes that are bare contexts: they lack exactly what Apps Script lacks. Undefined outside of Node. */
export function createNodeSandboxes(bundle: ReadBundle): Sandboxes | undefined {
  const vm = nodeVm();
  if (!vm) return undefined;
  const { code } = bundle.source;
  const script = compiled(code, () => new vm.Script(code, { filename: 'Code.js' }));
  const intrinsics = new vm.Script('({ Array, Date, Object, Error })');
  const caller = new vm.Script(`globalThis[Symbol.for('${CALL}')]()`);

  return {
    create(globals, { timeLimit, awaits, clock }): Sandbox {
      const context = vm.createContext({ ...globals }, awaits ? { microtaskMode: 'afterEvaluate' } : {});
      const native = intrinsics.runInContext(context);
      if (!isRealm(native)) throw new Error('A new context lacks the built-in classes.');
      const realm = { ...native, Date: dateInZone(native.Date, bundle.source.manifest.timeZone, clock) };
      Object.defineProperty(context, 'Date', { value: realm.Date, configurable: true, writable: true });
      script.runInContext(context, { timeout: timeLimit });
      return {
        realm,
        call(functionName, args) {
          const target: unknown = Reflect.get(context, functionName);
          if (typeof target !== 'function') throw new Error(`${functionName} is not a function.`);
          Object.defineProperty(context, Symbol.for(CALL), {
            configurable: true,
            enumerable: false,
            value: () => Reflect.apply(target, undefined, [...args]),
          });
          return caller.runInContext(context, { timeout: timeLimit });
        },
      };
    },
  };
}

/** Compiled once, whatever number of contexts a script runs in: that leaves no trace in any of them. */
const compiled = keptByCode<VmScript>();

/** `node:vm` without an import, which a bundler for browsers could not resolve. */
function nodeVm(): Vm | undefined {
  const host: unknown = Reflect.get(globalThis, 'process');
  if (!hasBuiltins(host)) return undefined;
  const vm = host.getBuiltinModule('node:vm');
  return isVm(vm) ? vm : undefined;
}

function hasBuiltins(host: unknown): host is { getBuiltinModule(name: string): unknown } {
  return typeof host === 'object' && host !== null && 'getBuiltinModule' in host;
}

function isVm(candidate: unknown): candidate is Vm {
  return typeof candidate === 'object' && candidate !== null && 'createContext' in candidate && 'Script' in candidate;
}

function isRealm(candidate: unknown): candidate is Realm {
  return typeof candidate === 'object' && candidate !== null && 'Array' in candidate && 'Date' in candidate;
}
