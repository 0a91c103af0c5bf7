import type { EmptyRubricWords } from '../../rubric/empty-rubric';
import type { JsonFault, JsonPart, TextFault } from '../../rubric/problems';
import type { rubricFiles as vietnamese } from '../vi/rubric-files';
import type { Sentences } from '../words';
import { exactNumber as number } from './numbers';

const list = (words: readonly string[]) => words.join(', ');

const PARTS: Record<JsonPart, string> = {
  value: 'a value (a text in quotes, a number, true, false, { or [)',
  name: 'the name of a field in quotes',
  colon: 'a colon',
  comma: 'a comma or a closing bracket',
  text: 'a text with a closing quote, on one line, with \\ written as \\\\',
  end: 'the end of the file',
};

const FORMATS = {
  id: 'an id, such as II.1.1',
  rubricId: 'the id of a rubric, such as hau-giang-2017',
  unitName: 'the name of a unit: one line, no semicolon, no space at its ends',
  date: 'a date, such as 2017-10-03 or 12-31',
  text: 'a text with a visible character',
} as const;

const TYPES: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list [ ]',
  object: 'an object { }',
};

const fileFaults: Sentences<TextFault | JsonFault> = {
  fileBlank: () => 'There is nothing in it. Choose a JSON file or paste what is in it.',
  fileTooLong: ({ length, longest }) =>
    `It is ${number(length)} characters long; ${number(longest)} at most. Check that this is the file of a rubric.`,
  tooDeep: ({ most }) =>
    `Its brackets stand within each other more than ${number(most)} deep. Check that this is the file of a rubric.`,
  notJson: ({ line, column, expected, found }) =>
    `Not JSON from line ${line}, character ${column}: ${PARTS[expected]} was expected there, but ${found === '' ? 'the file has ended' : `there is “${found}”`}.`,
  missing: () => 'This is required.',
  tooManyMembers: ({ most }) =>
    `Its lists have more than ${number(most)} members all together. Check that this is the file of a rubric.`,
  wrongType: ({ expected }) => `This has to be ${TYPES[expected] ?? expected}.`,
  unknownRule: ({ known }) => `There is no such rule. Use one of: ${list(known)}.`,
  unknownItemKind: ({ known }) => `There is no such kind. Use one of: ${list(known)}.`,
  unknownKeys: ({ keys }) => `Nothing is known of: ${list(keys)}. Remove or correct them.`,
  tooSmall: ({ minimum }) => `The number has to be ${number(minimum)} or more.`,
  tooBig: ({ maximum }) => `The number has to be ${number(maximum)} or less.`,
  tooShort: ({ minimum }) => `This needs at least ${number(minimum)} of its parts.`,
  tooLong: ({ maximum }) => `This is too long; ${number(maximum)} at most.`,
  badFormat: ({ format }) => `This does not look like ${FORMATS[format]}.`,
  notOneOf: ({ values }) => `This has to be one of: ${list(values)}.`,
};

const emptyRubric: EmptyRubricWords = {
  title: (shortTitle) => `Rubric ${shortTitle}`,
  regulation: {
    number: 'Regulation without a number yet',
    issuer: 'Issuer not entered yet',
    title: 'Title of the regulation not entered yet',
  },
  section: 'First section (change this name)',
  criterion: 'First criterion (change this name)',
  help: 'To add a criterion, copy this row below, give it the id I.2, I.3 …, and make the maximum of section I their sum.',
  grade: 'Passed',
  group: 'The agencies',
};

export const rubricFiles: typeof vietnamese = {
  faults: fileFaults,
  place: (path, id) => {
    if (path === '') return id === '' ? 'The whole file:' : `The row with the id ${id}:`;
    return id === '' ? `${path}:` : `${path} (id ${id}):`;
  },
  emptyRubric,
  nameMissing: 'Give the rubric a short name, such as Hà Nam 2025.',
  nameTooLong: (length, longest) => `The short name has ${length} characters; ${longest} at most. Make it shorter.`,
  badId: (entered, longest) =>
    `The id “${entered}” can’t be used: small letters without marks, digits and hyphens, ${longest} characters at most, such as ha-nam-2025.`,
  builtInId: (id, name) => `The id “${id}” is that of the built-in rubric “${name}”. Choose another, such as ${id}-2.`,
  takenId: (id, tab) => `The id “${id}” is that of “${tab}”, which stays as it is. Choose another, such as ${id}-2.`,
  sourceGone: (id) => `There is no rubric “${id}” to copy. Choose again.`,
  made: (tab) =>
    `Made “${tab}”. Amend its rows (the last column says what is wrong), then choose this rubric for a group in Settings or in the step-by-step setup.`,
  imported: (tab, criteria) =>
    `Imported ${criteria} criteria into “${tab}”. Look through them, then choose this rubric for a group in Settings or in the step-by-step setup.`,
  notImported: (count) => `Not imported: the file has ${count} mistakes. Nothing has changed.`,
  gone: (id) => `There is no rubric “${id}”. Read the list again.`,
  newRubric: 'New rubric',
  import: 'Import a rubric',
  toMend: (count) => `${count} mistakes on its tab`,
  columnsMoved: 'columns of its tab were deleted or moved',
};
