/**
 * Runs inside the sandboxed frame of a sidebar or dialog and gives it `google.script.run` and `google.script.host`,
 * as Google's own frame does.
 *
 * The function is put into the frame as text (see `frame-document.ts`), so it must not use anything outside itself.
 *
 * @param functionNames the script's functions that may be called; others are not there at all, as on Google
 */
export function installFrameBridge(functionNames: readonly string[]): void {
  type Handler = (value: unknown, userObject: unknown) => void;
  interface Handlers {
    success?: Handler;
    failure?: Handler;
    userObject?: unknown;
  }
  interface Call {
    id: number;
    name: string;
    args: unknown[];
  }

  const MOST_AT_ONCE = 10;
  const waiting: Call[] = [];
  const underway = new Map<number, Handlers>();
  const handlersOf = new Map<number, Handlers>();
  let lastId = 0;

  const tell = (message: object) => window.parent.postMessage({ workbench: 'frame', ...message }, '*');

  const sendWaiting = () => {
    while (underway.size < MOST_AT_ONCE) {
      const call = waiting.shift();
      if (!call) return;
      underway.set(call.id, handlersOf.get(call.id) ?? {});
      handlersOf.delete(call.id);
      tell({ type: 'run', ...call });
    }
  };

  /** Where a value that cannot travel sits in an argument, or `undefined` when all of it can. */
  const illegalPath = (value: unknown, path: string): string | undefined => {
    if (typeof value === 'function' || typeof value === 'symbol' || typeof value === 'bigint') return path;
    if (typeof value !== 'object' || value === null) return undefined;
    const plain = Object.getPrototypeOf(value);
    if (!Array.isArray(value) && plain !== Object.prototype && plain !== null) return path;
    for (const [key, part] of Object.entries(value)) {
      const found = illegalPath(part, key);
      if (found !== undefined) return found;
    }
    return undefined;
  };

  const call = (name: string, handlers: Handlers, args: unknown[]) => {
    args.forEach((arg, index) => {
      const path = illegalPath(arg, String(index));
      if (path !== undefined) throw new TypeError(`Failed due to illegal value in property: ${path}`);
    });
    const id = ++lastId;
    handlersOf.set(id, handlers);
    waiting.push({ id, name, args });
    sendWaiting();
  };

  const runner = (handlers: Handlers): object => {
    const self: Record<string, unknown> = {
      withSuccessHandler: (success: Handler) => runner({ ...handlers, success }),
      withFailureHandler: (failure: Handler) => runner({ ...handlers, failure }),
      withUserObject: (userObject: unknown) => runner({ ...handlers, userObject }),
    };
    for (const name of functionNames) self[name] = (...args: unknown[]) => call(name, handlers, args);
    return Object.freeze(self);
  };

  const finish = (id: number, outcome: { ok: boolean; value?: unknown; message?: string }) => {
    const handlers = underway.get(id);
    if (!handlers) return;
    underway.delete(id);
    sendWaiting();
    if (outcome.ok) handlers.success?.(outcome.value, handlers.userObject);
    else if (handlers.failure) handlers.failure(new Error(outcome.message), handlers.userObject);
    else console.error(`Uncaught ${outcome.message}`);
  };

  window.addEventListener('message', (event) => {
    const message = event.data;
    if (event.source !== window.parent || message?.workbench !== 'page' || message.type !== 'finished') return;
    finish(message.id, message.outcome);
  });

  const host = {
    close: () => tell({ type: 'close' }),
    setWidth: (width: number) => tell({ type: 'resize', width }),
    setHeight: (height: number) => tell({ type: 'resize', height }),
    editor: { focus: () => tell({ type: 'focus-editor' }) },
    origin: new URL(document.baseURI).origin,
  };

  Object.defineProperty(window, 'google', { value: { script: { run: runner({}), host } } });

  // Keys pressed in here don't reach the page, which goes from one part of the window to the next with this one.
  document.addEventListener('keydown', (event) => {
    if (event.key !== 'F6') return;
    event.preventDefault();
    tell({ type: 'focus-editor' });
  });

  // A link must open beside the workbook, never inside the panel.
  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a[href]') : null;
    if (link instanceof HTMLAnchorElement && !link.target) link.target = '_blank';
  });
}
