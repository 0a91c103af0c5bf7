import * as z from 'zod/mini';
import { isCalendarDate, isMonthAndDay } from './dates';
import {
  DATE_PATTERN,
  DAY_PATTERN,
  HIGHEST_THRESHOLD,
  ID_PATTERN,
  LONGEST_DELAY,
  LONGEST_ID,
  LONGEST_LABEL,
  LONGEST_SHORT_TITLE,
  LONGEST_TEXT,
  LONGEST_UNIT_NAME,
  MOST_EXPLAINED,
  MOST_GROWTH,
  MOST_LEADS,
  MOST_POINTS,
  RUBRIC_ID_PATTERN,
  UNIT_NAME_PATTERN,
} from './limits';

/**
 * The shape of a rubric's JSON. Only what reads JSON asks for it: everything else needs the types alone, which are in `rules.ts` and `rubric.ts`. It is made when it is
 * asked for, since the whole script is loaded for every click and every custom function, and hardly any of them reads JSON.
 *
 * Points are decimal numbers as printed (a quarter of a point is the smallest step any regulation uses); they are added exactly, never as binary
 * fractions.
 */
export function rubricSchemas() {
  const text = z.string().check(z.regex(/\S/), z.maxLength(LONGEST_TEXT));
  const label = z.string().check(z.regex(/\S/), z.maxLength(LONGEST_LABEL));
  /** May be empty: a row that a province adds stands in no printed text. */
  const source = z.string().check(z.regex(/^$|\S/), z.maxLength(LONGEST_TEXT));
  const id = z.string().check(z.regex(ID_PATTERN), z.maxLength(LONGEST_ID));
  /** A unit or a group of units; several stand in one cell of the table, so none holds a semicolon. */
  const unitName = z.string().check(z.regex(UNIT_NAME_PATTERN), z.maxLength(LONGEST_UNIT_NAME));
  const points = z.number().check(z.gte(-MOST_POINTS), z.lte(MOST_POINTS));
  const maximum = z.number().check(z.gte(0), z.lte(MOST_POINTS));
  /** Above 0 and at most 1: 98 % is 0.98. */
  const fraction = z.number().check(z.gt(0), z.lte(1));
  const monthAndDay = z.string().check(z.regex(DAY_PATTERN, { abort: true }), z.refine(isMonthAndDay));

  /** "Có" or "Không". `no` is left out where the regulation prints nothing for it, and is then 0. */
  const YesNoRule = z.strictObject({
    type: z.literal('yesNo'),
    yes: points,
    no: z.optional(points),
  });

  /** Exactly one of the printed options. */
  const ChoiceRule = z.strictObject({
    type: z.literal('choice'),
    options: z.array(z.strictObject({ label, points })).check(z.minLength(2)),
  });

  /** Any of the printed items, their points added. `needs` is the position (from 0) of an earlier item without which this one does not count. */
  const ChecklistRule = z.strictObject({
    type: z.literal('checklist'),
    items: z.array(z.strictObject({ label, points, needs: z.optional(z.int().check(z.gte(0))) })).check(z.minLength(1)),
  });

  /**
   * Numerator ÷ denominator × maximum, a ratio above 1 counting as 1. Thresholds are fractions: 98 % is 0.98.
   *
   * - `countsFrom`: a lower ratio earns nothing, this one and higher ones earn their share.
   * - `fullAt`: the ratio at which the maximum is reached; lower ones earn ratio ÷ `fullAt` of it.
   * - `zeroBelow`: a lower ratio earns nothing. It goes with `fullAt`; `countsFrom` says the same of a ratio that is not scaled.
   * - `allOrNothing`: the maximum when the numerator reaches the denominator, else nothing.
   */
  const RatioRule = z.strictObject({
    type: z.literal('ratio'),
    numerator: label,
    denominator: label,
    countsFrom: z.optional(fraction),
    fullAt: z.optional(fraction),
    zeroBelow: z.optional(fraction),
    allOrNothing: z.optional(z.literal(true)),
  });

  /**
   * What a banded rule measures. A `ratio` or a `perPerson` amount takes two figures, the others one: a `count` is whole, a `rate` is per week or the like,
   * an `amount` is in the rule's `unit`.
   */
  const MeasureSchema = z.enum(['ratio', 'perPerson', 'count', 'rate', 'amount']);

  /**
   * The highest band that is met gives its points; met by none, `below` (0 where nothing is printed). Bands stand from the highest down. `from` is in the
   * unit of the measure, a ratio as a fraction (20 % is 0.2); `strict` reads it as ">" rather than "≥".
   */
  const BandsRule = z.strictObject({
    type: z.literal('bands'),
    measure: MeasureSchema,
    figure: label,
    base: z.optional(label),
    unit: z.optional(label),
    bands: z
      .array(
        z.strictObject({
          label,
          from: z.number().check(z.gte(0), z.lte(HIGHEST_THRESHOLD)),
          strict: z.optional(z.literal(true)),
          points,
        }),
      )
      .check(z.minLength(1)),
    below: z.optional(z.strictObject({ label, points })),
  });

  /**
   * How many days late (or after what is counted from): the first band that the days don't exceed. Bands stand from the shortest up, `upTo` is inclusive.
   * `none` is for what was never done or sent.
   */
  const DelayRule = z.strictObject({
    type: z.literal('delay'),
    figure: label,
    bands: z
      .array(z.strictObject({ label, upTo: z.int().check(z.gte(0), z.lte(LONGEST_DELAY)), points }))
      .check(z.minLength(1)),
    above: z.strictObject({ label, points }),
    none: z.strictObject({ label, points }),
  });

  /** So many points for each one, up to `upTo` points (the maximum where it is left out). */
  const PerUnitRule = z.strictObject({
    type: z.literal('perUnit'),
    figure: label,
    unit: z.optional(label),
    each: z.number().check(z.gt(0), z.lte(MOST_POINTS)),
    upTo: z.optional(z.number().check(z.gt(0), z.lte(MOST_POINTS))),
  });

  /** How complete something is, from 0 to 1, counted in whole steps: at a step of 0.25 a share of 0.6 earns half of the maximum. */
  const CompletenessRule = z.strictObject({ type: z.literal('completeness'), figure: label, step: fraction });

  /**
   * (current − previous) ÷ previous: the maximum from `fullAt` on, growth ÷ `fullAt` of it below, nothing below `zeroBelow`. `unless` gives the maximum
   * whatever the growth when the ratio that was answered at another criterion is above a fraction.
   */
  const GrowthRule = z.strictObject({
    type: z.literal('growth'),
    current: label,
    previous: label,
    fullAt: z.number().check(z.gt(0), z.lte(MOST_GROWTH)),
    zeroBelow: z.optional(z.number().check(z.gt(0), z.lte(MOST_GROWTH))),
    unless: z.optional(z.strictObject({ criterion: id, above: z.number().check(z.gte(0), z.lt(1)) })),
  });

  /** A mark that somebody else gave, out of so many: its share of the maximum. */
  const MarkRule = z.strictObject({
    type: z.literal('mark'),
    figure: label,
    outOf: z.number().check(z.gt(0), z.lte(MOST_POINTS)),
  });

  /** Nothing to score, only to supply: the criterion's maximum is 0. */
  const EvidenceRule = z.strictObject({ type: z.literal('evidence') });

  const RuleSchema = z.discriminatedUnion('type', [
    YesNoRule,
    ChoiceRule,
    ChecklistRule,
    RatioRule,
    BandsRule,
    DelayRule,
    PerUnitRule,
    CompletenessRule,
    GrowthRule,
    MarkRule,
    EvidenceRule,
  ]);

  /** One scored row. `number` is the number as printed ("1.1"); `id` is unique in the rubric ("II.1.1"), begins with that of the heading above, and is always text. */
  const CriterionSchema = z.strictObject({
    kind: z.literal('criterion'),
    id,
    number: text,
    title: text,
    max: maximum,
    rule: RuleSchema,
    /** Id of a criterion whose answer should earn points too when this one does. It is only pointed out, the points count. */
    expects: z.optional(id),
    /**
     * Who has to answer, in an assessment that divides its criteria among the units: names of units, or of groups of units of which each answers for itself. Left
     * out, every agency answers.
     */
    leads: z.optional(z.array(unitName).check(z.minLength(1), z.maxLength(MOST_LEADS))),
    /** Where it stands: the line of the source text and the annex, as people would quote it. */
    source,
    /** What counts as proof, in our own words or the regulation's. */
    evidence: z.optional(text),
    /** Our own words on how to fill it in. */
    help: z.optional(text),
  });

  /** A heading with criteria below it. `max` is left out where the regulation prints none; `printedMax` is what it prints where its criteria add up to something else. */
  const GroupSchema = z.strictObject({
    kind: z.literal('group'),
    id,
    number: text,
    title: text,
    max: z.optional(maximum),
    printedMax: z.optional(maximum),
    source,
    criteria: z.array(CriterionSchema).check(z.minLength(1)),
  });

  /**
   * A top-level content of the assessment. A `bonus` section is added after the base total. `printedMax` is the
   * maximum that the regulation prints where its criteria can't reach it; `max` is then what they can.
   *
   * Where the criteria add up to more than `max`, `cap` says what is done about it: `true` clips the section's points to `max`, `false` lets all of them count.
   * Left out, they have to add up to it.
   *
   * The ids of what stands in a section begin with the section's. Only where a rubric has a single section may they stand for themselves, as in
   * regulations that number their criteria without naming a content; the section is then first whatever its id.
   */
  const SectionSchema = z.strictObject({
    id,
    number: text,
    title: text,
    max: maximum,
    printedMax: z.optional(maximum),
    source,
    bonus: z.optional(z.literal(true)),
    cap: z.optional(z.boolean()),
    items: z.array(z.discriminatedUnion('kind', [GroupSchema, CriterionSchema])).check(z.minLength(1)),
  });

  /**
   * A grade is given from `from` points upward, or above them if it is `strict`; exactly one grade has no `from` and takes the rest. Highest first. A grade
   * that is worth points itself ("Mức A+: 3 điểm") carries them.
   */
  const GradeSchema = z.strictObject({
    id,
    label: text,
    from: z.optional(points),
    strict: z.optional(z.literal(true)),
    points: z.optional(points),
  });

  /** A cause for which the coordinator may take points off. */
  const DeductionCauseSchema = z.strictObject({ id, label: text, source });

  /** A fixed score for everything below a heading (a section or a group), for agencies that the regulation exempts from it. */
  const ExemptionSchema = z.strictObject({ id, heading: id, points: maximum, label: text, source });

  /**
   * How points become the total: their `sum`, or their arithmetic `mean`: that of the sections, or where there is only one section, that of the groups and
   * criteria directly in it. Bonus sections and deductions come on top either way.
   */
  const TotalSchema = z.strictObject({ method: z.enum(['sum', 'mean']) });

  /** A group of agencies that are ranked together, with the agencies the regulation names. */
  const AgencyGroupSchema = z.strictObject({ id, label: text, agencies: z.array(text) });

  /** A unit or group of units by the name that `leads` use, with the other spellings that the regulation prints for it. */
  const UnitNameSchema = z.strictObject({
    id,
    name: unitName,
    printed: z.array(unitName).check(z.minLength(1), z.maxLength(MOST_LEADS)),
  });

  /** What a coordinator can set otherwise where a regulation is unclear: whether a section is cut, what 0 ÷ 0 earns, how equal totals share places, whether who reports nothing is ranked. */
  const FindingSettingSchema = z.enum(['cap', 'zeroDenominator', 'ties', 'ranksAbsent']);

  /**
   * Where the regulation is unclear, and how it is read: C settled by the source, I inferred, P a policy choice. `setting` names what decides it, where the
   * coordinator may decide otherwise. `explains` are the criteria and headings that the rubric renders otherwise than printed because of it: `npm run lint:rubrics`
   * lets a difference pass only where a finding names its row.
   */
  const FindingSchema = z.strictObject({
    id,
    where: text,
    printed: text,
    readAs: text,
    why: text,
    strength: z.enum(['C', 'I', 'P']),
    setting: z.optional(FindingSettingSchema),
    explains: z.optional(z.array(id).check(z.minLength(1), z.maxLength(MOST_EXPLAINED))),
  });

  const RubricSchema = z.strictObject({
    $schema: z.optional(z.string()),
    id: z.string().check(z.regex(RUBRIC_ID_PATTERN), z.maxLength(LONGEST_ID)),
    version: text,
    title: text,
    /** Short enough for a tab name. */
    shortTitle: z.string().check(z.regex(/\S/), z.maxLength(LONGEST_SHORT_TITLE)),
    regulation: z.strictObject({
      number: text,
      /** Year, month and day: "2017-10-03". Left out where the text has none. */
      date: z.optional(z.string().check(z.regex(DATE_PATTERN, { abort: true }), z.refine(isCalendarDate))),
      issuer: text,
      title: text,
    }),
    /** Dates of the yearly round that the regulation fixes, as month and day ("12-14"); those that it leaves open are left out. */
    calendar: z.strictObject({
      dataFrom: z.optional(monthAndDay),
      dataTo: z.optional(monthAndDay),
      reportBy: z.optional(monthAndDay),
      verifyBy: z.optional(monthAndDay),
      explainBy: z.optional(monthAndDay),
      publishBy: z.optional(monthAndDay),
    }),
    /** `evidence` for a rubric that only asks for documents: its criteria all have the rule `evidence`. Left out, it scores points. */
    scoring: z.optional(z.enum(['points', 'evidence'])),
    /**
     * What a ratio of 0 ÷ 0 earns: nothing, or its `full` maximum. Left out, nothing. Where a regulation prints what is given to those who meet no band, that stands.
     */
    zeroDenominator: z.optional(z.enum(['zero', 'full'])),
    /** Left out, points are added. */
    total: z.optional(TotalSchema),
    sections: z.array(SectionSchema).check(z.minLength(1)),
    grades: z.array(GradeSchema),
    deductions: z.array(DeductionCauseSchema),
    exemptions: z.optional(z.array(ExemptionSchema).check(z.minLength(1))),
    groups: z.array(AgencyGroupSchema),
    unitNames: z.optional(z.array(UnitNameSchema).check(z.minLength(1))),
    findings: z.array(FindingSchema),
  });

  return {
    measure: MeasureSchema,
    rule: RuleSchema,
    criterion: CriterionSchema,
    group: GroupSchema,
    section: SectionSchema,
    grade: GradeSchema,
    deductionCause: DeductionCauseSchema,
    exemption: ExemptionSchema,
    total: TotalSchema,
    agencyGroup: AgencyGroupSchema,
    unitName: UnitNameSchema,
    findingSetting: FindingSettingSchema,
    finding: FindingSchema,
    rubric: RubricSchema,
  };
}

/** The schemas, for the types that follow from them. */
export type RubricSchemas = ReturnType<typeof rubricSchemas>;
