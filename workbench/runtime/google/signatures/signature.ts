import * as enumerations from '../enums';
import { EnumValue } from '../enums';
import { ServiceObject } from '../service-object';

/**
 * What the methods of one of Google's classes take: for each method its overloads, each a list of parameter types.
 * A type is `number`, `string`, `boolean`, `Date`, `object`, `any`, `null`, a literal such as `'bold'`, an enumeration
 * (`enum:ProtectionType`), the name of a service class, alternatives (`string|null`) or an array (`string[][]`);
 * `...any` stands for any number of further arguments.
 */
export type Signatures = Readonly<Record<string, readonly string[]>>;

type Test = (value: unknown) => boolean;

const NO_PARAMETERS: readonly string[] = [''];
const tests = new Map<string, Test>();
const overloadTests = new Map<string, { fixed: readonly Test[]; rest: Test | undefined }>();

/** Whether the arguments fit one of the overloads; a method without overloads takes nothing. */
export function fits(overloads: readonly string[] | undefined, args: readonly unknown[]): boolean {
  return (overloads ?? NO_PARAMETERS).some((overload) => fitsOverload(overload, args));
}

function fitsOverload(overload: string, args: readonly unknown[]): boolean {
  const { fixed, rest } = testsOf(overload);
  if (args.length < fixed.length || (!rest && args.length > fixed.length)) return false;
  return args.every((argument, index) => (fixed[index] ?? rest)?.(argument) ?? false);
}

function testsOf(overload: string): { fixed: readonly Test[]; rest: Test | undefined } {
  const known = overloadTests.get(overload);
  if (known) return known;
  const types = overload === '' ? [] : overload.split(', ');
  const restType = types.at(-1)?.startsWith('...') ? types.pop()?.slice(3) : undefined;
  const made = { fixed: types.map(testOf), rest: restType === undefined ? undefined : testOf(restType) };
  overloadTests.set(overload, made);
  return made;
}

function testOf(type: string): Test {
  const known = tests.get(type);
  if (known) return known;
  const made = makeTest(type);
  tests.set(type, made);
  return made;
}

function makeTest(type: string): Test {
  if (type.endsWith('[]')) {
    const item = testOf(type.slice(0, -2).replace(/^\((.*)\)$/, '$1'));
    return (value) => Array.isArray(value) && value.every(item);
  }
  if (type.includes('|')) {
    const alternatives = type.split('|').map(testOf);
    return (value) => alternatives.some((test) => test(value));
  }
  if (type.startsWith("'")) return (value) => value === type.slice(1, -1);
  if (type.startsWith('enum:')) return enumerationTest(type.slice('enum:'.length));
  switch (type) {
    case 'any':
      return () => true;
    case 'null':
      return (value) => value === null;
    case 'number':
    case 'string':
    case 'boolean':
      return (value) => typeof value === type;
    case 'Date':
      return (value) => value instanceof Date;
    case 'object':
      return (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
    default:
      return (value) => value instanceof ServiceObject && value.serviceName === type;
  }
}

/** A value of this very enumeration; of one that the workbench does not have, any enumeration's. */
function enumerationTest(name: string): Test {
  const enumeration: unknown = Reflect.get(enumerations, name);
  if (typeof enumeration !== 'object' || enumeration === null) return (value) => value instanceof EnumValue;
  const values: ReadonlySet<unknown> = new Set(Object.values(enumeration));
  return (value) => values.has(value);
}
