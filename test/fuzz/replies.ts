import * as z from 'zod';
import type { Reply, SidebarApi } from '../../src/wire';

/** What an endpoint gives when it did what was asked. */
type ValueOf<Name extends keyof SidebarApi> = ReturnType<SidebarApi[Name]> extends Reply<infer T> ? T : never;

/** Something to read, and nothing of the machine’s: this is what reaches a person. */
const sentence = z.string().regex(/\S.*[.!?…:]$/s);

const phase = z.enum(['selfAssessment', 'verification', 'explanation', 'publication']);
const status = z.enum(['open', 'submitted', 'returned', 'locked']);
const sheetId = z.int().min(0);
const count = z.int().min(0);

const where = z.strictObject({ sheetId, row: z.int().min(1), rowId: z.string(), stamp: z.string() });

const issue = z.strictObject({
  kind: z.enum(['differs', 'invalid', 'warning', 'missing', 'lost']),
  rowId: z.string(),
  number: z.string(),
  title: z.string(),
  sentence: z.string(),
});

const part = z.strictObject({
  id: z.string(),
  number: z.string(),
  title: z.string(),
  answered: count,
  invalid: count,
  criteria: count,
  points: z.number(),
  max: z.number(),
  bonus: z.boolean(),
  open: z.number(),
  cut: z.string(),
});

const criterion = z.strictObject({
  id: z.string(),
  number: z.string(),
  title: z.string(),
  status: z.enum(['scored', 'missing', 'invalid', 'notApplicable']),
  points: z.number(),
  max: z.number(),
  rule: z.string(),
  reason: z.string(),
  source: z.string(),
  flags: z.array(z.string()),
  enter: z.array(z.string()),
  full: z.string(),
  evidence: z.string(),
  help: z.string(),
});

const answered = z.strictObject({ answer: z.string(), points: z.number().nullable() });

const verification = z.strictObject({
  phase,
  done: count,
  of: count,
  differing: count,
  unsettled: count,
  unexplained: count,
  selfTotal: z.number(),
  verifiedTotal: z.number(),
  editable: z.boolean(),
  rest: count,
  rows: z.array(
    z.strictObject({
      id: z.string(),
      state: z.enum(['open', 'agreed', 'changed', 'unexplained', 'explained', 'settled', 'setAside']),
      self: answered,
      verified: answered,
      difference: z.number(),
      evidence: z.string(),
      note: z.string(),
      opinion: z.string(),
      explanation: z.string(),
    }),
  ),
});

const submission = z.strictObject({
  agencyId: z.string(),
  status,
  requested: z.boolean(),
  changed: z.boolean(),
  at: z.string(),
  by: z.string(),
  reason: z.string(),
  daysLate: z.number(),
  reportBy: z.string(),
  closed: z.string(),
  returnable: z.boolean(),
});

const form = z.strictObject({
  agency: z.string(),
  group: z.string(),
  answered: count,
  invalid: count,
  criteria: count,
  total: z.number(),
  max: z.number(),
  grade: z.string(),
  nextGrade: z.strictObject({ label: z.string(), missing: z.number() }).nullable(),
  sections: z.array(part),
  groups: z.array(part),
  issues: z.array(issue),
  details: z.array(criterion),
  gains: z.array(z.strictObject({ rowId: z.string(), gain: z.number() })),
  scoresFault: z.string(),
  misplaced: z.array(z.strictObject({ row: z.int().min(1), rowId: z.string() })),
  editable: z.boolean(),
  submission,
  explains: z.boolean(),
  verification,
  decisions: z.array(
    z.strictObject({
      rowId: z.string(),
      kind: z.enum(['deduction', 'exemption', 'notApplicable', 'zeroDenominator']),
      what: z.string(),
      points: z.number().nullable(),
      reason: z.string(),
      problem: z.string(),
    }),
  ),
});

const phaseStep = z.strictObject({ phase, name: z.string(), sentence }).nullable();

const total = z.strictObject({ name: z.string(), total: z.number(), sheetId: sheetId.nullable() });

const plannedAgency = z.strictObject({ id: z.string(), name: z.string(), groupId: z.string(), editors: z.string() });

const plan = z.strictObject({
  settings: z.strictObject({
    name: z.string(),
    year: z.string(),
    dataFrom: z.string(),
    dataTo: z.string(),
    reportBy: z.string(),
    verifyBy: z.string(),
    explainBy: z.string(),
    publishBy: z.string(),
    coordinators: z.string(),
    verifiers: z.string(),
  }),
  groups: z.array(z.strictObject({ id: z.string(), name: z.string(), rubricId: z.string() })),
  agencies: z.array(plannedAgency),
});

const day = z.exactOptional(z.string());

const setupState = z.strictObject({
  stamp: z.string(),
  person: z.string(),
  current: plan.nullable(),
  proposed: plan,
  blocked: z.string(),
  rubrics: z.array(
    z.strictObject({
      id: z.string(),
      title: z.string(),
      shortTitle: z.string(),
      regulation: z.string(),
      problem: z.string(),
      calendar: z.strictObject({
        dataFrom: day,
        dataTo: day,
        reportBy: day,
        verifyBy: day,
        explainBy: day,
        publishBy: day,
      }),
      groups: z.array(z.strictObject({ id: z.string(), name: z.string(), agencies: z.array(z.string()) })),
    }),
  ),
  lastYear: z.strictObject({ year: z.int(), agencies: z.array(plannedAgency) }).nullable(),
  withoutForm: count,
});

const rubricMade = z.strictObject({ sentence, id: z.string(), tab: z.string(), sheetId });

/** What each endpoint may give, with nothing more in it and nothing less. */
const VALUES: { [Name in keyof SidebarApi]: z.ZodType<ValueOf<Name>> } = {
  sidebarView: z.strictObject({
    language: z.enum(['vi', 'en']),
    person: z.string(),
    role: z.enum(['coordinator', 'verifier', 'agency', 'viewer']),
    timeZone: z.string(),
    round: z.string().nullable(),
    agencies: count,
    tab: z.strictObject({ name: z.string(), sheetId }),
    where,
    form: form.nullable(),
    notice: sentence.nullable(),
    ownForm: z.string().nullable(),
  }),
  sidebarWhere: where,
  sidebarJump: z.null(),
  sidebarRecompute: sentence,
  sidebarGoToMyTab: sentence,
  sidebarPhase: z.strictObject({ phase, name: z.string(), next: phaseStep, previous: phaseStep }),
  sidebarMovePhase: sentence,
  sidebarResults: z.strictObject({
    phase: z.string(),
    basis: z.string(),
    reportBy: z.string(),
    groups: z.array(
      z.strictObject({
        name: z.string(),
        agencies: count,
        begun: count,
        complete: count,
        submitted: count,
        mean: z.number().nullable(),
        best: total.nullable(),
        lowest: z.array(total),
      }),
    ),
    links: z.array(
      z.strictObject({
        kind: z.enum(['dashboard', 'ranking', 'published', 'annex', 'summary']),
        name: z.string(),
        sheetId,
      }),
    ),
  }),
  sidebarReminder: z.strictObject({ to: z.array(z.string()), subject: z.string(), body: z.string() }),
  sidebarReminders: z.strictObject({
    forms: count,
    sentence,
    text: z.string(),
    mail: z.strictObject({ messages: count, sentence }).nullable(),
  }),
  sidebarMailReminders: sentence,
  sidebarGoToTab: z.null(),
  sidebarCheckProtection: sentence,
  sidebarPublish: sentence,
  sidebarPublishQuestion: sentence,
  sidebarSetupState: setupState,
  sidebarSetupWrite: z.strictObject({ sentence, state: setupState }),
  sidebarSetupStep: z.strictObject({ made: count, left: count, next: z.string(), done: z.boolean(), sentence }),
  sidebarRubrics: z.array(
    z.strictObject({
      id: z.string(),
      title: z.string(),
      shortTitle: z.string(),
      builtIn: z.boolean(),
      tab: z.strictObject({ name: z.string(), sheetId }).nullable(),
      problem: z.string(),
      groups: z.array(z.string()),
    }),
  ),
  sidebarNewRubric: rubricMade,
  sidebarExportRubric: z.strictObject({
    name: z.string(),
    json: z.string(),
    problems: z.array(sentence),
    more: count,
  }),
  sidebarImportRubric: z.strictObject({
    sentence,
    made: rubricMade.nullable(),
    problems: z.array(sentence),
    more: count,
  }),
  sidebarSubmit: z.strictObject({ done: z.boolean(), asks: z.boolean(), sentence, issues: z.array(issue) }),
  sidebarReturn: sentence,
  sidebarAgencies: z.array(
    z.strictObject({
      id: z.string(),
      name: z.string(),
      group: z.string(),
      sheetId: sheetId.nullable(),
      status,
      requested: z.boolean(),
      overdue: z.boolean(),
      answered: count,
      criteria: count,
      invalid: count,
      total: z.number().nullable(),
      grade: z.string(),
      submittedAt: z.string(),
      daysLate: z.number(),
      verified: count,
      differing: count,
      waitsFor: z.enum(['answers', 'verification', 'explanation']).nullable(),
    }),
  ),
  sidebarLockOverdue: sentence,
  sidebarAutoReceive: sentence,
  sidebarConfirm: sentence,
  sidebarConfirmRest: sentence,
  sidebarDifferences: sentence,
  sidebarCarryOver: z.strictObject({ asks: z.boolean(), sentence }),
  sidebarUpdateForms: z.strictObject({
    after: z.string(),
    so: z.strictObject({ forms: count, added: count, moved: count, retired: count, returned: count }),
    done: count,
    all: count,
    next: z.string(),
    finished: z.boolean(),
    sentence,
  }),
};

export type Endpoint = keyof SidebarApi;

/** Whether a function of the bundle is one of the wire's. */
export function isEndpoint(name: string): name is Endpoint {
  return name in VALUES;
}

/** What an endpoint may answer: one of its values, or a sentence that says why not. */
export function replyOf(name: Endpoint): z.ZodType<{ ok: true; value: unknown } | { ok: false; sentence: string }> {
  return z.discriminatedUnion('ok', [
    z.strictObject({ ok: z.literal(true), value: VALUES[name] }),
    z.strictObject({ ok: z.literal(false), sentence }),
  ]);
}
