import { expect, test } from 'vitest';
import { otherIdFor } from '../../../sidebar/rubrics/proposed-id';

const TAKEN = ['ha-nam-2025', 'ha-nam-2025-2', 'cap-xa-2021'];

test.each([
  ['a file whose id is taken', '{\n  "id": "ha-nam-2025",\n  "version": "1"}', 'ha-nam-2025-3'],
  ['one with its schema first', '{"$schema": "rubric.schema.json", "id": "cap-xa-2021"', 'cap-xa-2021-2'],
  ['one with the id further down', '{"version": "1", "id": "cap-xa-2021"}', 'cap-xa-2021-2'],
])('another id is proposed for %s', (_, json, proposed) => {
  expect(otherIdFor(json, TAKEN)?.proposed).toBe(proposed);
});

test.each([
  ['a free id', '{"id": "khac"}'],
  ['no id', '{"version": "1"}'],
  ['an id that is no text', '{"id": 5}'],
  ['no JSON', '=1+1'],
  ['nothing', ''],
  ['a bare value', 'null'],
])('none is proposed for %s', (_, json) => {
  expect(otherIdFor(json, TAKEN)).toBeNull();
});
