import { notImplemented } from './errors';

/** What the membrane asks of every service. */
export interface ServiceMembers {
  readonly serviceName: string;
  readonly memberNames: ReadonlySet<string>;
}

/** Anything that a script gets from a service. Scripts see it through a proxy with exactly Google's members. */
export abstract class ServiceObject implements ServiceMembers {
  /** Google's name of the class, such as "Range". */
  abstract readonly serviceName: string;
  /** What Google's class has; anything else is undefined to a script. */
  abstract readonly memberNames: ReadonlySet<string>;
}

/**
 * A base class that has all members of Google's `T`, each throwing "Not implemented on the workbench". A service
 * extends it and overrides what it implements, so the compiler checks every shape.
 * @param service Google's name of the class
 * @param names all its members
 * @param undeclared members that Google has although its type declarations leave them out
 */
export function serviceBase<T extends object>(
  service: string,
  names: readonly (keyof T & string)[],
  undeclared: readonly string[] = [],
): new () => T & ServiceMembers {
  const members = [...names, ...undeclared];
  class Base extends ServiceObject {
    readonly serviceName = service;
    readonly memberNames: ReadonlySet<string> = new Set(members);
  }
  for (const name of members) definePlaceholder(Base.prototype, service, name);
  const made: new () => ServiceObject = Base;
  if (!offers<T>(made, names)) throw new Error(`${service} lacks a member that was just defined.`);
  return made;
}

function definePlaceholder(prototype: object, service: string, name: string): void {
  const refuse = (): never => {
    throw notImplemented(`${service}.${name}`);
  };
  // Enumerations are read, everything else is called.
  const placeholder = /^[A-Z]/.test(name) ? { get: refuse } : { value: refuse, writable: true };
  Object.defineProperty(prototype, name, { configurable: true, ...placeholder });
}

function offers<T extends object>(
  candidate: new () => ServiceObject,
  names: readonly (keyof T & string)[],
): candidate is new () => T & ServiceObject {
  return names.every((name) => name in candidate.prototype);
}
