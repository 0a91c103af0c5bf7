import { writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import * as z from 'zod/mini';
import { rubricSchemas } from '../src/rubric/schema';

/** Where editors find the schema that the rubric files name. */
export const SCHEMA_FILE = join(dirname(fileURLToPath(import.meta.url)), '..', 'rubrics', 'rubric.schema.json');

/** The JSON schema of a rubric file, for editors. What a schema can't say (sums, ids, bands) is checked when the file is read. */
export function rubricJsonSchema(): string {
  return `${JSON.stringify(z.toJSONSchema(rubricSchemas().rubric, { target: 'draft-7', io: 'input' }), null, 2)}\n`;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  writeFileSync(SCHEMA_FILE, rubricJsonSchema());
  console.log(`Written: ${SCHEMA_FILE}`);
}
