import type * as z from 'zod/mini';
import { checkRubric, type LocatedFault, type RubricPlace } from './check';
import type { RulePlace } from './check-rule';
import {
  DATE_PATTERN,
  DAY_PATTERN,
  ID_PATTERN,
  LONGEST_FIELD_TOLD,
  MOST_FIELDS_TOLD,
  MOST_MEMBERS,
  RUBRIC_ID_PATTERN,
  UNIT_NAME_PATTERN,
} from './limits';
import type { JsonFault, RubricProblem } from './problems';
import { allCriteria, type Rubric } from './rubric';
import { RULE_TYPES, type Rule } from './rules';
import { type RubricSchemas, rubricSchemas } from './schema';

export type ParsedRubric = { ok: true; rubric: Rubric } | { ok: false; problems: RubricProblem[] };

/**
 * Reads a rubric from JSON: its shape first, then what a schema can't say (ids, sums, bands, grades). Never throws.
 *
 * @param json whatever `JSON.parse` or an import gave
 * @returns the rubric without its `$schema`, or every problem with the path at which it is
 */
export function parseRubric(json: unknown): ParsedRubric {
  if (hasMoreMembers(json, MOST_MEMBERS)) {
    return { ok: false, problems: [{ path: '', code: 'tooManyMembers', most: MOST_MEMBERS }] };
  }
  const parsed = schema().safeParse(json);
  if (!parsed.success) {
    return { ok: false, problems: parsed.error.issues.map((issue) => problemOf(issue, json)) };
  }
  const { $schema: _, ...rubric } = parsed.data;
  const faults = checkRubric(rubric);
  if (faults.length === 0) return { ok: true, rubric };
  const pathOf = pathsOf(rubric);
  return { ok: false, problems: faults.map(({ place, fault }: LocatedFault) => ({ ...fault, path: pathOf(place) })) };
}

/**
 * Whether all lists together have more members than so many. The schema finds fault with each of them, and with too many faults it breaks down instead of naming them. Goes
 * down without recursion: nothing has said yet how deep the JSON is.
 */
function hasMoreMembers(json: unknown, most: number): boolean {
  let count = 0;
  const left: unknown[] = [json];
  while (left.length > 0 && count <= most) {
    const value = left.pop();
    if (typeof value !== 'object' || value === null) continue;
    if (Array.isArray(value)) count += value.length;
    if (count <= most) for (const child of Object.values(value)) left.push(child);
  }
  return count > most;
}

let schemas: RubricSchemas | null = null;

/** Made when the first rubric is read, and kept for the next. */
function schema(): RubricSchemas['rubric'] {
  schemas ??= rubricSchemas();
  return schemas.rubric;
}

type Issue = z.core.$ZodIssue;

function problemOf(issue: Issue, json: unknown): RubricProblem {
  return { path: pathText(issue.path), ...faultOf(issue, valueAt(json, issue.path)) };
}

function faultOf(issue: Issue, value: unknown): JsonFault {
  switch (issue.code) {
    case 'invalid_type':
      return value === undefined ? { code: 'missing' } : { code: 'wrongType', expected: issue.expected };
    case 'unrecognized_keys':
      return {
        code: 'unknownKeys',
        keys: issue.keys.slice(0, MOST_FIELDS_TOLD).map((key) => key.slice(0, LONGEST_FIELD_TOLD)),
      };
    case 'invalid_union':
      return unionFault(issue.path, value);
    case 'invalid_value':
      return value === undefined ? { code: 'missing' } : { code: 'notOneOf', values: issue.values.map(String) };
    case 'too_small':
      return isLength(issue.origin)
        ? { code: 'tooShort', minimum: Number(issue.minimum) }
        : { code: 'tooSmall', minimum: Number(issue.minimum) };
    case 'too_big':
      return isLength(issue.origin)
        ? { code: 'tooLong', maximum: Number(issue.maximum) }
        : { code: 'tooBig', maximum: Number(issue.maximum) };
    case 'invalid_format':
      return { code: 'badFormat', format: formatOf('pattern' in issue ? issue.pattern : undefined) };
    default:
      return { code: 'badFormat', format: 'date' };
  }
}

/** The two unions of a rubric are told apart by the rule's `type` and by the item's `kind`, at whose path the issue is. */
function unionFault(path: readonly PropertyKey[], value: unknown): JsonFault {
  if (value === undefined) return { code: 'missing' };
  return path[path.length - 1] === 'type'
    ? { code: 'unknownRule', known: RULE_TYPES }
    : { code: 'unknownItemKind', known: ITEM_KINDS };
}

const ITEM_KINDS = ['group', 'criterion'] as const;

function isLength(origin: string): boolean {
  return origin === 'string' || origin === 'array';
}

/** Which of the schema's patterns a text failed; zod names them by their source. */
function formatOf(pattern: string | undefined): 'id' | 'rubricId' | 'unitName' | 'date' | 'text' {
  const found = FORMATS.find(([{ source }]) => pattern?.includes(source) === true);
  return found?.[1] ?? 'text';
}

const FORMATS = [
  [ID_PATTERN, 'id'],
  [RUBRIC_ID_PATTERN, 'rubricId'],
  [UNIT_NAME_PATTERN, 'unitName'],
  [DATE_PATTERN, 'date'],
  [DAY_PATTERN, 'date'],
] as const;

function valueAt(json: unknown, path: readonly PropertyKey[]): unknown {
  let value = json;
  for (const key of path) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = Reflect.get(value, key);
  }
  return value;
}

function pathText(path: readonly PropertyKey[]): string {
  return path.reduce<string>((text, key) => {
    if (typeof key === 'number') return `${text}[${key}]`;
    return text === '' ? String(key) : `${text}.${String(key)}`;
  }, '');
}

/** Places by id → paths. Of rows that repeat an id the last is shown, which is the one at fault. */
function pathsOf(rubric: Rubric): (place: RubricPlace) => string {
  const byId = new Map<string, string>();
  for (const [s, section] of rubric.sections.entries()) {
    byId.set(section.id, `sections[${s}]`);
    for (const [i, item] of section.items.entries()) {
      const path = `sections[${s}].items[${i}]`;
      byId.set(item.id, path);
      if (item.kind !== 'group') continue;
      for (const [c, criterion] of item.criteria.entries()) byId.set(criterion.id, `${path}.criteria[${c}]`);
    }
  }
  const rules = new Map(allCriteria(rubric).map(({ id, rule }) => [id, rule]));
  return (place) => {
    switch (place.list) {
      case 'heading':
      case 'criterion':
        return `${byId.get(place.id) ?? ''}.${place.field}`;
      case 'rule':
        return `${byId.get(place.id) ?? ''}.${rulePath(place.rule, rules.get(place.id))}`;
      default:
        return place.position === null ? place.list : `${place.list}[${place.position}].${place.field}`;
    }
  };
}

function rulePath(place: RulePlace, rule: Rule | undefined): string {
  if (place.part === 'rule') return place.field === 'max' ? 'max' : `rule.${place.field}`;
  if (place.part !== 'child') return `rule.${place.part}.${place.field}`;
  const list = rule?.type === 'choice' ? 'options' : rule?.type === 'checklist' ? 'items' : 'bands';
  return `rule.${list}[${place.position}].${place.field}`;
}
