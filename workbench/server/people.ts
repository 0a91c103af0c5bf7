import { readFile } from 'node:fs/promises';
import * as z from 'zod/mini';

const peopleSchema = z
  .array(
    z.object({
      email: z.email(),
      /** The post, as the switch on the page shows it. */
      title: z.string().check(z.minLength(1)),
      right: z.enum(['owner', 'editor', 'viewer']),
    }),
  )
  .check(
    z.refine((people) => people.filter((person) => person.right === 'owner').length === 1, {
      error: 'exactly one person must have the right "owner"',
    }),
    z.refine((people) => new Set(people.map((person) => person.email)).size === people.length, {
      error: 'no e-mail may appear twice',
    }),
  );

/** Who the workbook is shared with on the workbench, in the order of the switch. */
export type People = z.infer<typeof peopleSchema>;

/** The people of the sample round. */
export const SAMPLE_PEOPLE = new URL('people.json', import.meta.url);

/** Reads a people file. Throws a sentence that names the file and what is wrong with it. */
export async function readPeople(file: URL | string): Promise<People> {
  const name = file instanceof URL ? file.pathname : file;
  const text = await readFile(file, 'utf8').catch(() => {
    throw new Error(`The people file ${name} cannot be read.`);
  });
  const result = peopleSchema.safeParse(parseJson(text, name));
  if (result.success) return result.data;
  const problems = result.error.issues.map(
    (issue) => `${z.core.toDotPath(issue.path) || 'the list'}: ${issue.message}`,
  );
  throw new Error(`The people file ${name} is not right. ${problems.join('; ')}.`);
}

function parseJson(text: string, name: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Error(`The people file ${name} is not JSON: ${error instanceof Error ? error.message : error}.`);
  }
}
