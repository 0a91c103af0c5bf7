import type { Gate } from './gate';
import { EnumValue } from './google/enums';
import { GoogleError } from './google/errors';
import { ServiceObject } from './google/service-object';
import { checkArguments } from './google/signatures';
import type { LateRefusals } from './late-refusals';
import type { Realm } from './sandbox';
import { TimeIsUp } from './time-limit';

/** Called before every service call; throws to forbid it. */
export type CallCheck = (service: string, method: string) => void;

/**
 * The wall between a script and the services. Scripts hold proxies that have exactly Google's members; every call goes
 * through the gate; arrays, dates and errors are rebuilt with the script's own classes, so that `instanceof` holds.
 */
export class Membrane {
  private readonly proxies = new WeakMap<ServiceObject, object>();
  private readonly targets = new WeakMap<object, ServiceObject>();
  /** Set once the sandbox exists; while the script is being loaded no service may be called. */
  realm: Realm | undefined;
  private closed = false;
  private stopped: TimeIsUp | undefined;

  constructor(
    private readonly gate: Gate,
    private readonly refusals: LateRefusals,
    private readonly check: CallCheck,
  ) {}

  /** The execution has ended: what is left of it, such as a promise, may call nothing any more. */
  close(): void {
    this.closed = true;
  }

  /** @throws TimeIsUp if Google has stopped the script, even if it caught that */
  requireRunning(): void {
    if (this.stopped) throw this.stopped;
  }

  /** A value of ours as the script may see it. */
  toScript(value: unknown): unknown {
    if (typeof value !== 'object' || value === null || value instanceof EnumValue) return value;
    if (value instanceof ServiceObject) return this.proxyOf(value);
    const realm = this.realm;
    if (!realm) return value;
    if (Array.isArray(value)) {
      const copy = new realm.Array();
      for (const item of value) copy.push(this.toScript(item));
      return copy;
    }
    if (value instanceof Date) return new realm.Date(value.getTime());
    const copy = new realm.Object();
    for (const [key, item] of Object.entries(value)) Reflect.set(copy, key, this.toScript(item));
    return copy;
  }

  /** A value of the script as services expect it. */
  toHost(value: unknown): unknown {
    if (typeof value !== 'object' || value === null || value instanceof EnumValue) return value;
    const target = this.targets.get(value);
    if (target) return target;
    if (Array.isArray(value)) return Array.from(value, (item) => this.toHost(item));
    if (isDate(value)) return new Date(value.getTime());
    if (!isPlainObject(value)) return value;
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, this.toHost(item)]));
  }

  private proxyOf(service: ServiceObject): object {
    const known = this.proxies.get(service);
    if (known) return known;
    const methods = new Map<string, unknown>();
    const proxy = new Proxy(Object.create(null), {
      get: (_, key) => {
        if (typeof key === 'symbol') return undefined;
        if (key === 'toString') return () => service.serviceName;
        if (!service.memberNames.has(key)) return undefined;
        const kept = methods.get(key);
        if (kept !== undefined) return kept;
        const member: unknown = Reflect.get(service, key, service);
        const seen = typeof member === 'function' ? this.guarded(service, key, member) : member;
        methods.set(key, seen);
        return seen;
      },
      has: (_, key) => typeof key === 'string' && service.memberNames.has(key),
      set: () => false,
      defineProperty: () => false,
    });
    this.proxies.set(service, proxy);
    this.targets.set(proxy, service);
    return proxy;
  }

  private guarded(service: ServiceObject, method: string, member: object): (...args: unknown[]) => unknown {
    const name = service.serviceName;
    return (...args) => {
      try {
        if (!this.realm) {
          throw new GoogleError(`You do not have permission to call ${name}.${method} while the script is loading.`);
        }
        if (this.closed) throw new GoogleError(`The execution has ended; ${name}.${method} cannot be called any more.`);
        this.requireRunning();
        this.check(name, method);
        const values = args.map((value) => this.toHost(value));
        checkArguments(name, method, values);
        const call = () => this.gate.pass(name, method, () => apply(member, service, values));
        return this.toScript(this.refusals.pass(name, method, service, call));
      } catch (error) {
        if (error instanceof TimeIsUp) this.stopped = error;
        throw this.errorForScript(error);
      }
    };
  }

  /** Errors of the host must be errors of the script's own kind. */
  private errorForScript(error: unknown): unknown {
    if (!(error instanceof Error)) return error;
    const made = new (this.realm?.Error ?? Error)(error.message);
    made.name = error.name;
    return made;
  }
}

function apply(member: object, service: ServiceObject, values: unknown[]): unknown {
  if (typeof member !== 'function') return member;
  return Reflect.apply(member, service, values);
}

/** Dates of another realm are not instances of our Date. */
export function isDate(value: unknown): value is Date {
  return Object.prototype.toString.call(value) === '[object Date]';
}

function isPlainObject(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || (typeof prototype === 'object' && Object.getPrototypeOf(prototype) === null);
}
