import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { ServiceObject } from '../../workbench/runtime/google/service-object';

const SERVICES = fileURLToPath(new URL('../../workbench/runtime/services', import.meta.url));

/** What the workbench has of one of Google's classes. */
export interface ServiceClass {
  /** Google's name of it, such as "Range". */
  name: string;
  /** Members that do something here, and those that say "Not implemented on the workbench". */
  implemented: string[];
  missing: string[];
}

/** Every class of a service on the workbench, by name, without its enumerations. What is missing is what its class leaves as the placeholder that it got from its base. */
export async function serviceClasses(): Promise<ServiceClass[]> {
  const found = new Map<string, ServiceClass>();
  for (const file of readdirSync(SERVICES, { recursive: true, encoding: 'utf8' })) {
    if (!file.endsWith('.ts')) continue;
    const exported: unknown = await import(pathToFileURL(join(SERVICES, file)).href);
    for (const value of Object.values(Object(exported))) {
      const described = typeof value === 'function' ? describe(value) : null;
      const known = described === null ? undefined : found.get(described.name);
      // A class and the abstract one it is built on have one name; the fuller one counts.
      if (described !== null && (known === undefined || known.missing.length > described.missing.length))
        found.set(described.name, described);
    }
  }
  return Array.from(found.values()).sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** `null` for what is no service. */
function describe(candidate: object): ServiceClass | null {
  const prototype: unknown = Reflect.get(candidate, 'prototype');
  if (typeof prototype !== 'object' || prototype === null) return null;
  const base = baseOf(prototype);
  if (base === null) return null;
  const filled: unknown = Reflect.construct(base.constructor, []);
  if (!(filled instanceof ServiceObject)) return null;
  // Enumerations are fields and not to be seen on a prototype.
  const members = Array.from(filled.memberNames, String)
    .filter((name) => /^[a-z]/.test(name))
    .sort();
  const isMissing = (name: string) => sameMember(memberOf(prototype, name), memberOf(base, name));
  return {
    name: filled.serviceName,
    implemented: members.filter((name) => !isMissing(name)),
    missing: members.filter(isMissing),
  };
}

/** The prototype with the placeholders: the one right below that of all services. */
function baseOf(prototype: object): object | null {
  for (let at: object | null = prototype; at !== null; at = Object.getPrototypeOf(at)) {
    if (Object.getPrototypeOf(at) === ServiceObject.prototype) return at;
  }
  return null;
}

function memberOf(prototype: object, name: string): PropertyDescriptor | undefined {
  for (let at: object | null = prototype; at !== null; at = Object.getPrototypeOf(at)) {
    const own = Object.getOwnPropertyDescriptor(at, name);
    if (own !== undefined) return own;
  }
  return undefined;
}

function sameMember(a: PropertyDescriptor | undefined, b: PropertyDescriptor | undefined): boolean {
  return a?.value === b?.value && a?.get === b?.get;
}
