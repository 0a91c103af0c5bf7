import * as z from 'zod/mini';

/**
 * What the windows and the server say to each other over the WebSocket.
 *
 * The revision messages are o-spreadsheet's own; the server reads only the ids that put them in
 * order and keeps the rest as it came.
 */

const identifier = z.string().check(z.minLength(1), z.maxLength(200));

const inOrder = {
  version: z.number(),
  serverRevisionId: identifier,
  nextRevisionId: identifier,
};

const revisionSchema = z.discriminatedUnion('type', [
  z.looseObject({
    type: z.literal('REMOTE_REVISION'),
    ...inOrder,
    clientId: identifier,
    commands: z.array(z.unknown()),
  }),
  z.looseObject({ type: z.literal('REVISION_UNDONE'), ...inOrder, undoneRevisionId: identifier }),
  z.looseObject({ type: z.literal('REVISION_REDONE'), ...inOrder, redoneRevisionId: identifier }),
]);

/** One change of the workbook, standing on the revision `serverRevisionId` and making `nextRevisionId`. */
export type Revision = z.infer<typeof revisionSchema>;

const presenceSchema = z.discriminatedUnion('type', [
  z.looseObject({ type: z.literal('CLIENT_JOINED'), client: z.looseObject({ id: identifier }) }),
  z.looseObject({ type: z.literal('CLIENT_MOVED'), client: z.looseObject({ id: identifier }) }),
  z.looseObject({ type: z.literal('CLIENT_LEFT'), clientId: identifier }),
]);

/** Where another window's cursor is. Passed on, never kept. */
export type Presence = z.infer<typeof presenceSchema>;

const helloSchema = z.object({ type: z.literal('HELLO'), revisionId: identifier });

/** A window's first words: the last revision it has. */
export type Hello = z.infer<typeof helloSchema>;

export type FromWindow = Revision | Presence | Hello;

/**
 * What only the server says. `SYNCED`: the window now has everything. `RELOAD`: this window cannot go on
 * from what it has and must load the workbook again.
 */
export type FromServer = { type: 'SYNCED' } | { type: 'RELOAD'; reason: 'reset' | 'unknown-revision' | 'undo-too-old' };

const fromWindowSchema = z.union([revisionSchema, presenceSchema, helloSchema]);

/** The message in a frame, or `undefined` for anything the server does not understand. */
export function readMessage(text: string): FromWindow | undefined {
  const result = fromWindowSchema.safeParse(parseJson(text));
  return result.success ? result.data : undefined;
}

/** The revision in a journal line, or `undefined` if the line is not one. */
export function readRevision(line: string): Revision | undefined {
  const result = revisionSchema.safeParse(parseJson(line));
  return result.success ? result.data : undefined;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
