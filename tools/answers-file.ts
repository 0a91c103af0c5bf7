import * as z from 'zod/mini';
import { fold, isBlank } from '../src/rubric/cell';
import { plainDecimal, readDecimal, shiftDecimal } from '../src/rubric/decimal';
import { allCriteria, type Criterion, type Rubric } from '../src/rubric/rubric';
import type { Rule, RuleOf } from '../src/rubric/rules';
import type { Answer } from '../src/scoring/answer';
import { type DecisionProblem, decisionProblems } from '../src/scoring/decisions';
import type { Decisions } from '../src/scoring/score-sheet';
import { type Sentences, sentenceFor } from '../src/text/words';

/** A filled form as a file: answers by criterion id, and what the coordinator decided under `$round`. The format is in docs/answers.md. */
export interface FilledForm {
  answers: Map<string, Answer>;
  decisions: Decisions;
}

export type ReadFilledForm = { ok: true; form: FilledForm } | { ok: false; problems: string[] };

/** A number, or the text of one with a decimal comma or point, as people write it and as other programs give it. */
const number = textual((text) => {
  const reading = readDecimal(text);
  return reading.kind === 'number' ? reading.value : null;
});

/** A share from 0 to 1, or a text in percent. */
const share = textual((text) => {
  const [, percent] = /^(.+?) ?%$/.exec(text.trim()) ?? [];
  const reading = readDecimal(percent ?? text);
  if (reading.kind !== 'number') return null;
  return percent === undefined ? reading.value : Number(shiftDecimal(reading.plain, -2));
});

function textual(read: (text: string) => number | null): z.ZodMiniType<number> {
  return z.pipe(
    z.pipe(
      z.union([z.number(), z.string()]),
      z.transform((value) => (typeof value === 'string' ? (read(value) ?? value) : value)),
    ),
    z.number(),
  );
}

const reason = z.string().check(z.refine((text) => !isBlank(text), { error: 'expected a reason, got a blank' }));
const ratio = z.strictObject({ numerator: number, denominator: number });
const yes = z.strictObject({ yes: z.boolean() });
const count = z.strictObject({ count: number });

const Round = z.strictObject({
  deductions: z.optional(z.array(z.strictObject({ cause: z.string(), amount: number, reason }))),
  exemptions: z.optional(z.array(z.strictObject({ heading: z.string(), reason }))),
  notApplicable: z.optional(z.array(z.strictObject({ criterion: z.string(), reason }))),
  zeroDenominators: z.optional(
    z.array(z.strictObject({ criterion: z.string(), treatment: z.enum(['full', 'zero']), reason })),
  ),
});

/**
 * Checks a filled form against a rubric: that every id is one of its criteria, that every answer has the shape that the criterion's rule takes, and that the
 * decisions can be applied. Whether a figure makes sense is for scoring to say.
 *
 * @returns the form, or a sentence for each thing that is wrong, beginning with its path
 */
export function readFilledForm(rubric: Rubric, json: unknown): ReadFilledForm {
  if (typeof json !== 'object' || json === null || Array.isArray(json))
    return { ok: false, problems: ['$: expected an object of answers by criterion id'] };
  const criteria = new Map(allCriteria(rubric).map((criterion) => [criterion.id, criterion]));
  const problems: string[] = [];
  const answers = new Map<string, Answer>();
  let round: unknown = {};
  for (const [id, value] of Object.entries(json)) {
    if (id === '$round') {
      round = value;
      continue;
    }
    const criterion = criteria.get(id);
    if (criterion === undefined) {
      problems.push(`${id}: ${rubric.id} has no such criterion`);
      continue;
    }
    const read = readAnswerJson(criterion, value);
    if (typeof read === 'string') problems.push(`${id}${read}`);
    else answers.set(id, read);
  }
  const decisions = readDecisions(rubric, round, problems);
  return problems.length > 0 ? { ok: false, problems } : { ok: true, form: { answers, decisions } };
}

function readDecisions(rubric: Rubric, json: unknown, problems: string[]): Decisions {
  const parsed = Round.safeParse(json);
  if (!parsed.success) {
    problems.push(...parsed.error.issues.map((issue) => issueInRound(issue, json)));
    return {};
  }
  const { deductions = [], exemptions = [], notApplicable = [], zeroDenominators = [] } = parsed.data;
  const decisions = { deductions, exemptions, notApplicable, zeroDenominators };
  for (const problem of decisionProblems(rubric, decisions)) {
    problems.push(`$round.${problem.list}.${problem.position}: ${sentenceFor(decisionSentences, problem)}`);
  }
  return decisions;
}

/** What is wrong with the shape of the decisions, with its path. */
function issueInRound(issue: z.core.$ZodIssue, json: unknown): string {
  const place = ['$round', ...issue.path].map(String).join('.');
  const value = issue.path.reduce<unknown>(
    (inner, key) => (typeof inner === 'object' && inner !== null ? Reflect.get(inner, key) : undefined),
    json,
  );
  const got = value === undefined ? 'nothing' : JSON.stringify(value);
  if (issue.code === 'unrecognized_keys') return `${place}: there is no such key as ${list(issue.keys)}`;
  if (issue.code === 'custom') return `${place}: ${issue.message}`;
  if (issue.code === 'invalid_value') return `${place}: expected one of ${list(issue.values.map(String))}, got ${got}`;
  const expected = issue.code === 'invalid_type' ? (SHAPES.get(issue.expected) ?? issue.expected) : 'a number';
  return `${place}: expected ${expected}, got ${got}`;
}

const SHAPES: ReadonlyMap<string, string> = new Map([
  ['array', 'a list of decisions'],
  ['object', 'an object'],
  ['string', 'a text'],
  ['number', 'a number'],
]);

const decisionSentences: Sentences<DecisionProblem> = {
  unknownCause: ({ cause, known }) => `there is no cause “${cause}”; the rubric has ${list(known)}`,
  badAmount: ({ amount }) => `the points taken off have to be 0 or more, not ${amount}`,
  noExemption: ({ heading, known }) => `the rubric exempts nobody from “${heading}”; it does from ${list(known)}`,
  unknownCriterion: ({ criterion }) => `there is no criterion “${criterion}”`,
  noZeroDenominator: ({ criterion }) =>
    `0/0 is not open at “${criterion}”: it is no ratio, or the regulation prints the points for it`,
  repeated: ({ id }) => `“${id}” is decided twice; keep one of the two`,
};

function list(words: readonly string[]): string {
  return words.length === 0 ? 'none' : words.map((word) => `“${word}”`).join(', ');
}

/** @returns the answer, or what is wrong: the rest of its path and a sentence */
function readAnswerJson(criterion: Criterion, value: unknown): Answer | string {
  const { schema, example } = shapeOf(criterion.rule, value);
  const parsed = schema.safeParse(value);
  if (!parsed.success) {
    const path = parsed.error.issues[0]?.path ?? [];
    const [key] = path;
    const entered = typeof value === 'object' && value !== null && key !== undefined ? Reflect.get(value, key) : null;
    const place = path.map((part) => `.${String(part)}`).join('');
    if (typeof entered === 'string' && readDecimal(entered).kind === 'ambiguous')
      return `${place}: “${entered}” is a whole number to some and a decimal to others; write ${bothWays(entered)}`;
    return `${place}: expected ${example}, got ${JSON.stringify(value)}`;
  }
  const answer = parsed.data;
  if (criterion.rule.type !== 'choice') return 'choice' in answer ? ': unexpected choice' : answer;
  return readChoice(criterion.rule, answer);
}

/** "1.234" as the numbers that it may be: "1234 or 1.234", which JSON says without quotes. */
function bothWays(entered: string): string {
  const plain = entered.trim().replace(',', '.');
  return `${plain.replace('.', '')} or ${plainDecimal(Number(plain))} without quotes`;
}

/** The option that is meant by its position, by its label however it is typed, or by yes or no where that is the choice. */
function readChoice({ options }: RuleOf<'choice'>, answer: AnswerJson): Answer | string {
  const labels = options.map(({ label }) => label);
  if ('yes' in answer) {
    const choice = labels.findIndex((label) => (answer.yes ? YES : NO).has(fold(label)));
    if (labels.length === 2 && choice >= 0) return { choice };
    return `.yes: expected {"choice":…} with a position from 0 to ${labels.length - 1} or one of ${JSON.stringify(labels)}`;
  }
  if (!('choice' in answer)) return ': expected a choice';
  const { choice: given } = answer;
  const choice = typeof given === 'string' ? positionOf(labels, given) : given;
  if (Number.isInteger(choice) && choice >= 0 && choice < labels.length) return { choice };
  return `.choice: expected a position from 0 to ${labels.length - 1} or one of ${JSON.stringify(labels)}`;
}

const YES: ReadonlySet<string> = new Set(['có', 'yes']);
const NO: ReadonlySet<string> = new Set(['không', 'no']);

function positionOf(labels: readonly string[], given: string): number {
  const exactly = labels.indexOf(given);
  return exactly >= 0 ? exactly : labels.findIndex((label) => fold(label) === fold(given));
}

type AnswerJson = Exclude<Answer, { choice: number }> | { choice: number | string };

interface Shape {
  schema: z.ZodMiniType<AnswerJson>;
  /** What an answer looks like, for the sentence that asks for one. */
  example: string;
}

function shapeOf(rule: Rule, value: unknown): Shape {
  switch (rule.type) {
    case 'yesNo':
    case 'evidence':
      return { schema: yes, example: '{"yes":true}' };
    case 'choice': {
      const saysYes = typeof value === 'object' && value !== null && 'yes' in value;
      return {
        schema: saysYes ? yes : z.strictObject({ choice: z.union([z.number(), z.string()]) }),
        example: '{"choice":0}',
      };
    }
    case 'checklist': {
      const ticks = z.array(z.nullable(z.boolean())).check(z.length(rule.items.length));
      return { schema: z.strictObject({ ticks }), example: `{"ticks":[…]} with ${rule.items.length} entries` };
    }
    case 'ratio':
      return { schema: ratio, example: '{"numerator":45,"denominator":50}' };
    case 'bands':
      return bandsShape(rule.measure);
    case 'perUnit':
      return { schema: count, example: '{"count":3}' };
    case 'delay':
      return {
        schema: z.union([z.strictObject({ days: number }), z.strictObject({ none: z.literal(true) })]),
        example: '{"days":5} or {"none":true}',
      };
    case 'completeness':
      return { schema: z.strictObject({ share }), example: '{"share":0.6}' };
    case 'growth':
      return {
        schema: z.strictObject({ previous: number, current: number }),
        example: '{"previous":1000,"current":1200}',
      };
    case 'mark':
      return { schema: z.strictObject({ mark: number }), example: '{"mark":87.5}' };
  }
}

function bandsShape(measure: Extract<Rule, { type: 'bands' }>['measure']): Shape {
  switch (measure) {
    case 'ratio':
    case 'perPerson':
      return { schema: ratio, example: '{"numerator":45,"denominator":50}' };
    case 'count':
      return { schema: count, example: '{"count":3}' };
    case 'rate':
      return { schema: z.strictObject({ rate: number }), example: '{"rate":2.5}' };
    case 'amount':
      return { schema: z.strictObject({ amount: number }), example: '{"amount":100}' };
  }
}
