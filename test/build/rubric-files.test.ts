import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readRubricFiles } from '../../tools/rubric-files';

const RUBRICS = new URL('../../rubrics/', import.meta.url);
const PRINTED = readFileSync(new URL('hau-giang-2017.json', RUBRICS), 'utf8');

/** Reads a folder that holds one rubric file. */
function readFolderWith(text: string) {
  const folder = mkdtempSync(join(tmpdir(), 'rubrics-'));
  try {
    writeFileSync(join(folder, 'tinh-nha.json'), text);
    return readRubricFiles(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

test('the rubrics that come with the add-on are all in order', () => {
  const rubrics = readRubricFiles(RUBRICS.pathname);
  expect(rubrics.map(({ id }) => id)).toContain('hau-giang-2017');
  expect(readFolderWith(PRINTED)).toEqual(rubrics.filter(({ id }) => id === 'hau-giang-2017'));
});

test.each([
  [
    'an id that stands twice',
    '"id": "I.2"',
    '"id": "I.1"',
    'sections[0].items[1].id (id I.1): Another row has the ID “I.1” already',
  ],
  [
    'a wrong sum',
    '"max": 150',
    '"max": 140',
    'sections[0].max (id I): The maximum of “I” says 140, but the rows below it add up to 150.',
  ],
  [
    'an unknown rule',
    '"type": "ratio"',
    '"type": "lottery"',
    'sections[0].items[0].rule.type (id I.1): There is no such rule. Use one of: yesNo',
  ],
  ['an unknown word', '"calendar"', '"diary"', 'The whole file: Nothing is known of: diary. Remove or correct them.'],
  ['a number that is text', '"max": 150', '"max": "150"', 'sections[0].max (id I): This has to be a number.'],
  [
    'a date that is none',
    '2017-10-03',
    '03/10/2017',
    'regulation.date: This does not look like a date, such as 2017-10-03',
  ],
  [
    'a text that is blank',
    '"shortTitle": "Hậu Giang 2017"',
    '"shortTitle": ""',
    'shortTitle: This does not look like a text with a visible',
  ],
  ['a text that is cut off', PRINTED.slice(3000), '', 'Not JSON from line'],
])('a file with %s is refused by its name, with the place and what was expected', (_, from, to, message) => {
  expect(PRINTED).toContain(from);
  const read = () => readFolderWith(PRINTED.replace(from, to));
  expect(read).toThrow(/^tinh-nha\.json:/);
  expect(read).toThrow(message);
});
