import { EnumValue } from './google/enums';
import { ServiceObject } from './google/service-object';
import { isDate } from './membrane';

/** The answer to a call from a sidebar or a menu. */
export type Outcome = { ok: true; value: unknown } | { ok: false; message: string };

/**
 * What `google.script.run` makes of its arguments: numbers, booleans, strings, null, plain objects and arrays pass,
 * an undefined inside an array becomes null, and undefined properties are dropped.
 * @throws TypeError for dates, functions and anything else, as the client library does
 */
export function serialiseArguments(args: readonly unknown[]): unknown[] {
  return args.map((argument, index) => {
    const copy = plainCopy(argument, new Set());
    if (copy === ILLEGAL) throw new TypeError(`Failed due to illegal value in property: ${index}`);
    return copy ?? null;
  });
}

/** What a sidebar receives of a returned value: a date or function anywhere in it makes all of it null. */
export function serialiseResult(value: unknown): unknown {
  const copy = plainCopy(value, new Set());
  return copy === ILLEGAL || copy === undefined ? null : copy;
}

const ILLEGAL = Symbol('illegal value');

function plainCopy(value: unknown, ancestors: Set<object>): unknown {
  switch (typeof value) {
    case 'string':
    case 'boolean':
    case 'undefined':
      return value;
    case 'number':
      // JSON knows no negative zero.
      return Number.isFinite(value) ? value + 0 : null;
    case 'object':
      return value === null ? null : copyObject(value, ancestors);
    default:
      return ILLEGAL;
  }
}

function copyObject(value: object, ancestors: Set<object>): unknown {
  if (isDate(value) || isOfGoogle(value) || ancestors.has(value)) return ILLEGAL;
  ancestors.add(value);
  const copy = Array.isArray(value) ? copyArray(value, ancestors) : copyProperties(value, ancestors);
  ancestors.delete(value);
  return copy;
}

/** Ranges, sheets, enumerations: they live on the server only. */
function isOfGoogle(value: object): boolean {
  return value instanceof ServiceObject || value instanceof EnumValue;
}

function copyArray(items: readonly unknown[], ancestors: Set<object>): unknown {
  const copies = Array.from(items, (item) => plainCopy(item, ancestors) ?? null);
  return copies.includes(ILLEGAL) ? ILLEGAL : copies;
}

function copyProperties(value: object, ancestors: Set<object>): unknown {
  const copy: Record<string, unknown> = {};
  for (const [key, item] of Object.entries(value)) {
    const copied = plainCopy(item, ancestors);
    if (copied === ILLEGAL) return ILLEGAL;
    if (copied !== undefined) copy[key] = copied;
  }
  return copy;
}
