import { isDeeperThan } from './json-depth';
import { jsonFault } from './json-fault';
import { DEEPEST, LONGEST_RUBRIC_FILE } from './limits';
import { parseRubric } from './parse-rubric';
import type { JsonFault, RubricFileProblem, RubricProblem, TextFault } from './problems';
import type { Rubric } from './rubric';
import { rubricToTable, type TableWords, tableToRubric } from './table';

export type ReadRubricFile = { ok: true; rubric: Rubric } | { ok: false; problems: RubricFileProblem[] };

/** A rubric as the text of a file, in the format of those that come with the add-on. */
export function rubricJson(rubric: Rubric): string {
  return `${JSON.stringify(rubric, null, 2)}\n`;
}

/**
 * Reads the text of a rubric's file, which may be anything. Never throws. A rubric that is let in can be laid out on a tab and is read from there as the same.
 *
 * @param languages words of the table that it is to stand in, the wanted language first
 */
export function readRubricJson(text: string, languages: readonly [TableWords, ...TableWords[]]): ReadRubricFile {
  const json = jsonIn(text);
  if (!json.ok) return { ok: false, problems: [{ path: '', id: '', of: 'file', fault: json.fault }] };
  const parsed = parseRubric(json.value);
  if (!parsed.ok) return { ok: false, problems: parsed.problems.map((problem) => located(problem, json.value)) };
  const rows = rubricToTable(parsed.rubric, languages[0]);
  const again = tableToRubric(
    // A text that begins with = gets a space before it on a tab, and has to be short enough for that.
    rows.map(({ cells }) =>
      cells.map((cell) => (typeof cell === 'string' && cell.startsWith('=') ? ` ${cell}` : cell)),
    ),
    languages,
  );
  if (again.ok) return parsed;
  const problems = again.problems.map(({ row, column: _, ...fault }): RubricFileProblem => {
    const id = rows[row - 1]?.id ?? '';
    return { path: '', id, of: 'rubric', fault };
  });
  return { ok: false, problems };
}

type Json = { ok: true; value: unknown } | { ok: false; fault: TextFault };

function jsonIn(text: string): Json {
  // Editors on Windows put an invisible mark at the beginning.
  const plain = text.replace(/^\uFEFF/, '');
  if (!/\S/.test(plain)) return { ok: false, fault: { code: 'fileBlank' } };
  if (plain.length > LONGEST_RUBRIC_FILE) {
    return { ok: false, fault: { code: 'fileTooLong', length: plain.length, longest: LONGEST_RUBRIC_FILE } };
  }
  if (isDeeperThan(plain, DEEPEST)) return { ok: false, fault: { code: 'tooDeep', most: DEEPEST } };
  // Only what is no JSON is gone through for the place, which takes several times as long.
  const value = parsedOrNone(plain);
  if (value !== NONE) return { ok: true, value };
  const fault = jsonFault(plain);
  if (fault === null) throw new Error('JSON.parse refuses what jsonFault finds no fault with');
  return { ok: false, fault };
}

const NONE = Symbol('no JSON');

function parsedOrNone(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return NONE;
  }
}

function located(problem: RubricProblem, json: unknown): RubricFileProblem {
  const { path, ...fault } = problem;
  const place = { path, id: idAt(json, path) };
  return isJsonFault(fault) ? { ...place, of: 'file', fault } : { ...place, of: 'rubric', fault };
}

/** Every code, so that the compiler sees to it that none is left out. */
const JSON_FAULTS: Record<JsonFault['code'], true> = {
  missing: true,
  tooManyMembers: true,
  wrongType: true,
  unknownRule: true,
  unknownItemKind: true,
  unknownKeys: true,
  tooSmall: true,
  tooBig: true,
  tooShort: true,
  tooLong: true,
  badFormat: true,
  notOneOf: true,
};

function isJsonFault(fault: { code: string }): fault is JsonFault {
  return fault.code in JSON_FAULTS;
}

/** The id of the innermost row around a path, which tells people more than positions do. */
function idAt(json: unknown, path: string): string {
  let value = json;
  let id = '';
  for (const key of path.match(/[^.[\]]+/g) ?? []) {
    if (typeof value !== 'object' || value === null) break;
    value = Reflect.get(value, key);
    const own: unknown = typeof value === 'object' && value !== null ? Reflect.get(value, 'id') : undefined;
    if (typeof own === 'string' && own.length <= LONGEST_SHOWN) id = own;
  }
  return id;
}

const LONGEST_SHOWN = 60;
