import * as z from 'zod/mini';
import { allCriteria, type Criterion, type Rubric } from '../src/rubric/rubric';
import type { Rule } from '../src/rubric/rules';
import type { Answer } from '../src/scoring/answer';
import { decisionProblems } from '../src/scoring/decisions';
import type { Decisions } from '../src/scoring/score-sheet';

/** A filled form as a file: answers by criterion id, and what the coordinator decided under `$round`. The format is in docs/answers.md. */
export interface FilledForm {
  answers: Map<string, Answer>;
  decisions: Decisions;
}

export type ReadFilledForm = { ok: true; form: FilledForm } | { ok: false; problems: string[] };

const number = z.number();
const reason = z.string().check(z.minLength(1));
const ratio = z.strictObject({ numerator: number, denominator: number });
const yes = z.strictObject({ yes: z.boolean() });
const statement = z.strictObject({ statement: z.string().check(z.minLength(1)) });
const count = z.strictObject({ count: number });

const Round = z.strictObject({
  deductions: z.optional(z.array(z.strictObject({ cause: z.string(), amount: number, reason }))),
  exemptions: z.optional(z.array(z.strictObject({ heading: z.string(), reason }))),
  notApplicable: z.optional(z.array(z.strictObject({ criterion: z.string(), reason }))),
});

/**
 * Checks a filled form against a rubric: that every id is one of its criteria, that every answer has the shape that the criterion's rule takes, and that the
 * decisions can be applied. Whether a figure makes sense is for scoring to say.
 *
 * @returns the form, or a sentence for each thing that is wrong, beginning with its path
 */
export function readFilledForm(rubric: Rubric, json: unknown): ReadFilledForm {
  const file = z.record(z.string(), z.unknown()).safeParse(json);
  if (!file.success) return { ok: false, problems: ['$: expected an object of answers by criterion id'] };
  const { $round = {}, ...given } = file.data;
  const criteria = new Map(allCriteria(rubric).map((criterion) => [criterion.id, criterion]));
  const problems: string[] = [];
  const answers = new Map<string, Answer>();
  for (const [id, value] of Object.entries(given)) {
    const criterion = criteria.get(id);
    if (criterion === undefined) {
      problems.push(`${id}: ${rubric.id} has no such criterion`);
      continue;
    }
    const read = readAnswerJson(criterion, value);
    if (typeof read === 'string') problems.push(`${id}${read}`);
    else answers.set(id, read);
  }
  const decisions = readDecisions(rubric, $round, problems);
  return problems.length > 0 ? { ok: false, problems } : { ok: true, form: { answers, decisions } };
}

function readDecisions(rubric: Rubric, json: unknown, problems: string[]): Decisions {
  const parsed = Round.safeParse(json);
  if (!parsed.success) {
    problems.push(...parsed.error.issues.map(({ path, message }) => `${['$round', ...path].join('.')}: ${message}`));
    return {};
  }
  const { deductions = [], exemptions = [], notApplicable = [] } = parsed.data;
  const decisions = { deductions, exemptions, notApplicable };
  for (const { list, position, ...problem } of decisionProblems(rubric, decisions)) {
    problems.push(`$round.${list}.${position}: ${JSON.stringify(problem)}`);
  }
  return decisions;
}

/** @returns the answer, or what is wrong: the rest of its path and a sentence */
function readAnswerJson(criterion: Criterion, value: unknown): Answer | string {
  const { schema, example } = shapeOf(criterion.rule);
  const parsed = schema.safeParse(value);
  if (!parsed.success) {
    const path = parsed.error.issues[0]?.path ?? [];
    return `${path.map((key) => `.${String(key)}`).join('')}: expected ${example}, got ${JSON.stringify(value)}`;
  }
  const answer = parsed.data;
  if (criterion.rule.type !== 'choice' || !('choice' in answer))
    return 'choice' in answer ? ': unexpected choice' : answer;
  const { options } = criterion.rule;
  const choice =
    typeof answer.choice === 'string' ? options.findIndex(({ label }) => label === answer.choice) : answer.choice;
  if (Number.isInteger(choice) && choice >= 0 && choice < options.length) return { choice };
  return `.choice: expected a position from 0 to ${options.length - 1} or one of ${JSON.stringify(options.map(({ label }) => label))}`;
}

type AnswerJson = Exclude<Answer, { choice: number }> | { choice: number | string };

interface Shape {
  schema: z.ZodMiniType<AnswerJson>;
  /** What an answer looks like, for the sentence that asks for one. */
  example: string;
}

function shapeOf(rule: Rule): Shape {
  switch (rule.type) {
    case 'yesNo':
      return { schema: yes, example: '{"yes":true}' };
    case 'evidence':
      return { schema: z.union([yes, statement]), example: '{"yes":true} or {"statement":"15"}' };
    case 'choice':
      return { schema: z.strictObject({ choice: z.union([number, z.string()]) }), example: '{"choice":0}' };
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
      return { schema: z.strictObject({ share: number }), example: '{"share":0.6}' };
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
