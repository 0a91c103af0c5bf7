import * as z from 'zod/mini';

const size = z.number().check(z.minimum(50), z.maximum(4000));

const frameMessageSchema = z.discriminatedUnion('type', [
  z.object({
    workbench: z.literal('frame'),
    type: z.literal('run'),
    id: z.int(),
    name: z.string().check(z.maxLength(200)),
    args: z.array(z.unknown()),
  }),
  z.object({ workbench: z.literal('frame'), type: z.literal('close') }),
  z.object({ workbench: z.literal('frame'), type: z.literal('focus-editor') }),
  z.object({
    workbench: z.literal('frame'),
    type: z.literal('resize'),
    width: z.optional(size),
    height: z.optional(size),
  }),
]);

/** What a frame asks of the page. */
export type FrameMessage = z.infer<typeof frameMessageSchema>;

/** The message, or `undefined` when it is none of ours: the frame's content is not to be trusted. */
export function readFrameMessage(data: unknown): FrameMessage | undefined {
  const result = frameMessageSchema.safeParse(data);
  return result.success ? result.data : undefined;
}
