import * as z from 'zod/mini';

const personSchema = z.object({
  email: z.string(),
  /** The post, as in "Cán bộ Sở Công Thương". */
  title: z.string(),
  right: z.enum(['owner', 'editor', 'viewer']),
});

/** Somebody the workbook is shared with. */
export type Person = z.infer<typeof personSchema>;

const bootSchema = z.object({
  snapshot: z.looseObject({ revisionId: z.string() }),
  revisions: z.array(z.looseObject({ nextRevisionId: z.string() })),
  revisionId: z.string(),
  setting: z.object({
    title: z.string(),
    people: z.array(personSchema).check(z.minLength(1)),
    bundle: z.object({
      code: z.string(),
      html: z.record(z.string(), z.string()),
      manifest: z.object({
        timeZone: z.string(),
        oauthScopes: z.array(z.string()),
        runtimeVersion: z.string(),
      }),
    }),
  }),
});

/** Everything this window needs to open the workbook. */
export type Boot = z.infer<typeof bootSchema>;

/** Asks the server for the workbook, the add-on and the people. Throws when the server cannot give them. */
export async function fetchBoot(): Promise<Boot> {
  const response = await fetch('/boot', { cache: 'no-store' });
  if (!response.ok) throw new Error(`/boot: ${response.status}`);
  return bootSchema.parse(await response.json());
}
