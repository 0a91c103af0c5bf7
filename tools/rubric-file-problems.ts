import type { JsonFault, RubricFault, RubricProblem } from '../src/rubric/problems';
import { textIn } from '../src/text/text';
import { type Sentences, sentenceFor } from '../src/text/words';

/** A problem of a rubric file as a line: where it is, what is wrong, what was expected. */
export function rubricFileProblem(problem: RubricProblem): string {
  const place = problem.path === '' ? 'the whole file' : problem.path;
  return `${place}: ${isJsonFault(problem) ? sentenceFor(jsonFaults, problem) : sentenceFor(ruleFaults, problem)}`;
}

/** What is wrong with the rubric, not with the JSON, is said as on the rubric's tab. */
const ruleFaults: Sentences<RubricFault> = textIn('en').rubricProblems;

const jsonFaults: Sentences<JsonFault> = {
  missing: () => 'This is required.',
  wrongType: ({ expected }) => `This has to be of type ${expected}.`,
  unknownRule: ({ known }) => `There is no such rule. Use one of: ${known.join(', ')}.`,
  unknownItemKind: ({ known }) => `There is no such kind. Use one of: ${known.join(', ')}.`,
  unknownKeys: ({ keys }) => `Nothing is known of: ${keys.join(', ')}. Remove or correct them.`,
  tooSmall: ({ minimum }) => `The number has to be ${minimum} or more.`,
  tooBig: ({ maximum }) => `The number has to be ${maximum} or less.`,
  tooShort: ({ minimum }) => `This needs at least ${minimum} of its parts.`,
  tooLong: ({ maximum }) => `This takes at most ${maximum} of its parts.`,
  badFormat: ({ format }) => `This does not look like ${FORMATS[format]}.`,
  notOneOf: ({ values }) => `This has to be one of: ${values.join(', ')}.`,
};

const FORMATS = {
  id: 'an id, such as II.1.1',
  rubricId: 'the id of a rubric, such as hau-giang-2017',
  unitName: 'the name of a unit: one line, no semicolon, no space at its ends',
  date: 'a date, such as 2017-10-03 or 12-31',
  text: 'text that begins and ends with a visible character',
} as const;

function isJsonFault(problem: RubricProblem): problem is { path: string } & JsonFault {
  return Object.hasOwn(jsonFaults, problem.code);
}
