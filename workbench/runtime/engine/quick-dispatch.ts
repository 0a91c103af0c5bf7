import type { Command } from '@odoo/o-spreadsheet';
import { CorePlugin, coreTypes, DispatchResult, Model } from './o-spreadsheet';

/** What the engine asks and tells its plugins about a command. */
interface Handler {
  allowDispatch(command: Command): unknown;
  beforeHandle(command: Command): void;
  handle(command: Command): void;
}

/** What of the engine's model is used here. */
interface Dispatching {
  handlers: readonly Handler[];
  uiHandlers: readonly Handler[];
  trigger(event: 'command-dispatched', command: Command): void;
}

/** Those of some plugins that have something of their own to say or to do. */
interface Concerned {
  /** How many plugins there were: a model that is being made gets more of them. */
  of: number;
  asked: readonly Handler[];
  /** For commands that change the saved workbook, and for the others, of which its plugins hear nothing. */
  core: Told;
  local: Told;
}

interface Told {
  before: readonly Handler[];
  handling: readonly Handler[];
}

const METHODS = ['dispatchToHandlers', 'checkDispatchAllowed'] as const;

const concerned = new WeakMap<readonly Handler[], Concerned>();

/**
 * The engine asks and tells each of its some seventy plugins about every command, a cell that gets a style among them, though most inherit answers that are always
 * the same: half of them allow everything, and nine in ten have nothing to do beforehand. Those are passed over; the others hear of it in the same order.
 */
export function registerQuickDispatch(): void {
  for (const method of METHODS) {
    if (!Reflect.has(Model.prototype, method)) throw new Error('This version of the engine dispatches in another way.');
  }
  Object.defineProperties(Model.prototype, {
    dispatchToHandlers: {
      configurable: true,
      writable: true,
      value(this: Dispatching, handlers: readonly Handler[], command: Command): void {
        const { core, local } = concernedOf(handlers);
        const { before, handling } = isCore(command) ? core : local;
        for (const handler of before) handler.beforeHandle(command);
        for (const handler of handling) handler.handle(command);
        this.trigger('command-dispatched', command);
      },
    },
    checkDispatchAllowed: {
      configurable: true,
      writable: true,
      value(this: Dispatching, command: Command): DispatchResult {
        const { asked } = concernedOf(isCore(command) ? this.handlers : this.uiHandlers);
        const refusals: unknown[] = [];
        for (const handler of asked) {
          const answer = handler.allowDispatch(command);
          if (answer !== 'Success') refusals.push(answer);
        }
        return refusals.length === 0 ? DispatchResult.Success : refused(refusals);
      },
    },
  });
}

function isCore({ type }: Command): boolean {
  const types: ReadonlySet<string> = coreTypes;
  return types.has(type);
}

function refused(reasons: readonly unknown[]): DispatchResult {
  return Reflect.construct(DispatchResult, [reasons.flat()]);
}

function concernedOf(handlers: readonly Handler[]): Concerned {
  const known = concerned.get(handlers);
  if (known !== undefined && known.of === handlers.length) return known;
  const found: Concerned = {
    of: handlers.length,
    asked: handlers.filter((handler) => hasOwn(handler, 'allowDispatch')),
    core: told(handlers),
    local: told(handlers.filter((handler) => !(handler instanceof CorePlugin))),
  };
  concerned.set(handlers, found);
  return found;
}

function told(handlers: readonly Handler[]): Told {
  return {
    before: handlers.filter((handler) => hasOwn(handler, 'beforeHandle')),
    handling: handlers.filter((handler) => hasOwn(handler, 'handle')),
  };
}

/** What every plugin inherits. */
const INHERITED = rootOf(CorePlugin.prototype);

function hasOwn(handler: Handler, method: keyof Handler): boolean {
  return handler[method] !== Reflect.get(INHERITED, method);
}

/** The prototype that has no other above it but that of all objects. */
function rootOf(prototype: object): object {
  const above = Reflect.getPrototypeOf(prototype);
  return above === null || above === Object.prototype ? prototype : rootOf(above);
}
