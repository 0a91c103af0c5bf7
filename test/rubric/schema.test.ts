import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { rubricJsonSchema, SCHEMA_FILE } from '../../tools/rubric-schema';

test('the JSON schema beside the rubrics is that of the code', () => {
  expect(readFileSync(SCHEMA_FILE, 'utf8')).toBe(rubricJsonSchema());
});
