import * as z from 'zod/mini';

const sheetId = z.int().check(z.gte(0));
const id = z.string().check(z.minLength(1), z.maxLength(60));

/** A cell of Thiết lập holds at most this much. */
const line = z.string().check(z.maxLength(5_000));

/** Names and ids are refused by the commands, in a sentence, long before they are as long as this. */
const name = z.string().check(z.maxLength(1_000));

const count = z.int().check(z.gte(0), z.lte(1_000_000));

/** A list that is too long is refused before anything in it is looked at. */
const atMost = <T extends z.core.SomeType>(most: number, member: T) =>
  z.pipe(z.array(z.unknown()).check(z.maxLength(most)), z.array(member));

const source = z.strictObject({ id: name, builtIn: z.boolean() });

/**
 * What may be sent to the functions of the sidebar that take something, by their names: the shape, and how long it may be. Whether it means anything in this workbook is
 * for the commands to say.
 */
export const requests = {
  sidebarWhere: z.strictObject({ sheetId, watch: z.boolean() }),
  sidebarJump: z.strictObject({
    sheetId,
    rowId: id,
    to: z.optional(z.enum(['answer', 'verification', 'explanation', 'decision'])),
  }),
  sidebarGoToTab: z.strictObject({ sheetId }),
  sidebarMovePhase: z.strictObject({ to: z.enum(['selfAssessment', 'verification', 'explanation', 'publication']) }),
  sidebarSubmit: z.strictObject({ sheetId, confirmed: z.boolean() }),
  sidebarReturn: z.strictObject({ agencyId: id, reason: z.string().check(z.maxLength(5_000)) }),
  sidebarReminder: z.strictObject({ agencyId: id }),
  sidebarConfirm: z.strictObject({ sheetId, rowId: id }),
  sidebarConfirmRest: z.strictObject({ sheetId }),
  sidebarAutoReceive: z.strictObject({ on: z.boolean() }),
  sidebarCarryOver: z.strictObject({ confirmed: z.boolean() }),
  sidebarUpdateForms: z.strictObject({
    after: z.string().check(z.maxLength(60)),
    so: z.strictObject({ forms: count, added: count, moved: count, retired: count, returned: count }),
  }),
  sidebarSetupWrite: z.strictObject({
    stamp: z.string().check(z.maxLength(20)),
    plan: z.strictObject({
      settings: z.strictObject({
        name: line,
        year: line,
        dataFrom: line,
        dataTo: line,
        reportBy: line,
        verifyBy: line,
        explainBy: line,
        publishBy: line,
        coordinators: line,
        verifiers: line,
      }),
      groups: atMost(50, z.strictObject({ id: line, name: line, rubricId: line })),
      agencies: atMost(1_000, z.strictObject({ id: line, name: line, groupId: line, editors: line })),
    }),
  }),
  sidebarNewRubric: z.strictObject({ id: name, shortTitle: name, from: z.nullable(source) }),
  sidebarExportRubric: source,
  /** A text that is too long is told so by the command. */
  sidebarImportRubric: z.strictObject({ json: z.string(), id: name }),
};
