import fc from 'fast-check';
import { fold, isErrorText } from '../../src/rubric/cell';
import { isCalendarDate } from '../../src/rubric/dates';
import { sortById } from '../../src/rubric/natural-order';
import type { Criterion, Group, Rubric, Section } from '../../src/rubric/rubric';
import { type Measure, type Rule, type RuleOf, takesBase } from '../../src/rubric/rules';
import type { Answer, EnteredCells } from '../../src/scoring/answer';

/** Arbitrary rubrics that satisfy every check, and arbitrary answers to them, for property tests. */

/** Any text a person could put into a cell, short. */
const text = fc
  .oneof(
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }),
    fc.constantFrom(
      'Tỷ lệ máy tính/CBCCVC',
      '=1+1',
      "'x",
      ' đầu và cuối ',
      '1.10',
      '007',
      'TRUE',
      'Có',
      '>=20%',
      'a\nb',
      '@Sở',
    ),
  )
  .filter((value) => /\S/.test(value) && !isErrorText(value));

const optionalText = fc.option(text, { nil: undefined });

/** Quarters of a point, as the regulations use them. */
const points = (lowest: number, highest: number) =>
  fc.integer({ min: Math.ceil(lowest * 4), max: Math.floor(highest * 4) }).map((quarters) => quarters / 4 || 0);

const labels = (minimum: number, maximum: number) =>
  fc
    .uniqueArray(text, { minLength: minimum, maxLength: maximum, selector: fold })
    .filter((list) => list.length >= minimum);

function yesNoRule(max: number): fc.Arbitrary<Rule> {
  return fc.oneof(
    fc.constant<Rule>({ type: 'yesNo', yes: max }),
    points(-2, max).map((no): Rule => ({ type: 'yesNo', yes: max, no })),
    points(-2, max).map((yes): Rule => ({ type: 'yesNo', yes, no: max })),
  );
}

function choiceRule(max: number): fc.Arbitrary<Rule> {
  return labels(2, 5).chain((names) =>
    fc
      .tuple(...names.map(() => points(-1, max)))
      .map(
        (given): Rule => ({ type: 'choice', options: names.map((label, at) => ({ label, points: given[at] ?? 0 })) }),
      ),
  );
}

function checklistRule(max: number): fc.Arbitrary<Rule> {
  return labels(1, 5).chain((names) =>
    fc
      .tuple(
        fc.array(points(0, max / names.length), { minLength: 5, maxLength: 5 }),
        fc.array(fc.nat(8), { minLength: 5, maxLength: 5 }),
      )
      .map(
        ([given, needs]): Rule => ({
          type: 'checklist',
          items: names.map((label, at) => {
            const need = needs[at] ?? 0;
            return need < at ? { label, points: given[at] ?? 0, needs: need } : { label, points: given[at] ?? 0 };
          }),
        }),
      ),
  );
}

/** A fraction as printed, or any other above 0. */
const fraction = fc.oneof(
  fc.integer({ min: 2, max: 100 }).map((percent) => percent / 100),
  fc.double({ min: 1e-6, max: 1, noNaN: true }),
);

const ratioRule = fc
  .record({
    numerator: text,
    denominator: text,
    option: fc.constantFrom('none', 'countsFrom', 'allOrNothing', 'fullAt', 'zeroBelow'),
    one: fraction,
    two: fraction,
  })
  .map(({ numerator, denominator, option, one, two }): RuleOf<'ratio'> => {
    const rule = { type: 'ratio', numerator, denominator } as const;
    const [zeroBelow, fullAt] = [Math.min(one, two), Math.max(one, two)];
    switch (option) {
      case 'countsFrom':
        return { ...rule, countsFrom: one };
      case 'allOrNothing':
        return { ...rule, allOrNothing: true };
      case 'fullAt':
        return { ...rule, fullAt };
      case 'zeroBelow':
        return zeroBelow < fullAt ? { ...rule, fullAt, zeroBelow } : { ...rule, fullAt };
      default:
        return rule;
    }
  });

function delayRule(max: number): fc.Arbitrary<RuleOf<'delay'>> {
  return labels(3, 6).chain((names) =>
    fc
      .record({
        figure: text,
        given: fc.array(points(-1, max), { minLength: names.length, maxLength: names.length }),
        days: fc.uniqueArray(fc.nat(60), { minLength: names.length, maxLength: names.length }),
      })
      .map(({ figure, given, days }): RuleOf<'delay'> => {
        const descending = [...given].sort((a, b) => b - a);
        const ascending = [...days].sort((a, b) => a - b);
        const levels = names.map((label, at) => ({ label, points: descending[at] ?? 0 }));
        const [above = NO_LEVEL, none = NO_LEVEL] = levels.slice(-2);
        const bands = levels.slice(0, -2).map((level, at) => ({ ...level, upTo: ascending[at] ?? 0 }));
        return { type: 'delay', figure, bands, above, none };
      }),
  );
}

const NO_LEVEL = { label: '', points: 0 };

function perUnitRule(max: number): fc.Arbitrary<RuleOf<'perUnit'>> {
  return fc
    .record({ figure: text, unit: optionalText, each: fc.integer({ min: 1, max: 40 }), upTo: points(0, max) })
    .map(({ figure, unit, each, upTo }) => ({
      type: 'perUnit',
      figure,
      ...(unit === undefined ? {} : { unit }),
      each: each / 4,
      ...(upTo > 0 ? { upTo } : {}),
    }));
}

const completenessRule = fc.record({
  type: fc.constant('completeness' as const),
  figure: text,
  step: fc.constantFrom(0.05, 0.1, 0.2, 0.25, 0.5, 1),
});

/** Growth that looks at no other criterion; `withConditions` gives some of them one. */
const growthRule = fc
  .record({ current: text, previous: text, one: fraction, two: fraction, hasZero: fc.boolean() })
  .map(({ current, previous, one, two, hasZero }): RuleOf<'growth'> => {
    const [zeroBelow, fullAt] = [Math.min(one, two), Math.max(one, two)];
    const rule = { type: 'growth', current, previous, fullAt } as const;
    return hasZero && zeroBelow < fullAt ? { ...rule, zeroBelow } : rule;
  });

const markRule = fc.record({
  type: fc.constant('mark' as const),
  figure: text,
  outOf: fc.oneof(fc.constantFrom(10, 100, 1000, 7.5, 1.125), fc.double({ min: 1e-3, max: 1e4, noNaN: true })),
});

const MEASURES: readonly Measure[] = ['ratio', 'perPerson', 'count', 'rate', 'amount'];

function threshold(measure: Measure): fc.Arbitrary<number> {
  const any =
    measure === 'ratio' ? fc.double({ min: 0, max: 0.999, noNaN: true }) : fc.double({ min: 0, max: 1e6, noNaN: true });
  const printed = fc
    .integer({ min: 0, max: measure === 'ratio' ? 99 : 1000 })
    .map((whole) => (measure === 'ratio' ? whole / 100 : whole / 4));
  return fc.oneof(printed, any).map((value) => value || 0);
}

function bandsRule(max: number): fc.Arbitrary<RuleOf<'bands'>> {
  return fc.constantFrom(...MEASURES).chain((measure) =>
    fc
      .record({
        figure: text,
        base: text,
        unit: optionalText,
        names: labels(2, 5),
        froms: fc.uniqueArray(threshold(measure), { minLength: 4, maxLength: 4 }),
        stricts: fc.array(fc.boolean(), { minLength: 4, maxLength: 4 }),
        given: fc.array(points(0, max), { minLength: 5, maxLength: 5 }),
        hasBelow: fc.boolean(),
      })
      .map(({ figure, base, unit, names, froms, stricts, given, hasBelow }): RuleOf<'bands'> => {
        const descending = [...given].sort((a, b) => b - a);
        const thresholds = [...froms].sort((a, b) => b - a);
        const below = { label: names[names.length - 1] ?? '', points: descending[names.length - 1] ?? 0 };
        return {
          type: 'bands',
          measure,
          figure,
          ...(takesBase(measure) ? { base } : {}),
          ...(unit === undefined ? {} : { unit }),
          bands: names.slice(0, -1).map((label, at) => ({
            label,
            from: thresholds[at] ?? 0,
            ...(stricts[at] === true ? { strict: true } : {}),
            points: descending[at] ?? 0,
          })),
          ...(hasBelow ? { below } : {}),
        };
      }),
  );
}

/** A rule that earns at most `max` points. */
export function arbitraryRule(max: number): fc.Arbitrary<Rule> {
  return fc.oneof<fc.Arbitrary<Rule>[]>(
    yesNoRule(max),
    choiceRule(max),
    checklistRule(max),
    ratioRule,
    bandsRule(max),
    delayRule(max),
    perUnitRule(max),
    completenessRule,
    growthRule,
    markRule,
    ...(max === 0 ? [fc.constant<Rule>({ type: 'evidence' })] : []),
  );
}

function criterion(id: string): fc.Arbitrary<Criterion> {
  return points(0, 50).chain((max) =>
    fc
      .record({
        number: text,
        title: text,
        rule: arbitraryRule(max),
        source: fc.oneof(text, fc.constant('')),
        evidence: optionalText,
        help: optionalText,
      })
      .map(
        ({ evidence, help, ...rest }): Criterion => ({
          kind: 'criterion',
          id,
          max,
          ...rest,
          ...(evidence === undefined ? {} : { evidence }),
          ...(help === undefined ? {} : { help }),
        }),
      ),
  );
}

/** Numbers in ascending order, so that ids stand in their natural order. */
const ascending = (maxLength: number) =>
  fc
    .uniqueArray(fc.integer({ min: 1, max: 30 }), { minLength: 1, maxLength })
    .map((list) => list.sort((a, b) => a - b));

function group(id: string): fc.Arbitrary<Group> {
  return fc
    .tuple(ascending(4), fc.constantFrom('.', '-'), text, text, fc.boolean())
    .chain(([numbers, mark, number, title, prints]) =>
      fc.tuple(...numbers.map((one) => criterion(`${id}${mark}${one}`))).map((criteria) => {
        const sum = criteria.reduce((total, { max }) => total + max, 0);
        return { kind: 'group', id, number, title, ...(prints ? { max: sum } : {}), source: 'Phụ lục', criteria };
      }),
    );
}

function section(id: string): fc.Arbitrary<Section> {
  return fc
    .record({
      numbers: ascending(4),
      number: text,
      title: text,
      bonus: fc.boolean(),
      printedMax: fc.option(points(0, 100), { nil: undefined }),
      cut: fc.option(fc.integer({ min: 0, max: 10 }), { nil: 0 }),
    })
    .chain(({ numbers, number, title, bonus, printedMax, cut }) =>
      fc
        .tuple(
          ...numbers.map((one) =>
            fc.oneof<fc.Arbitrary<Group | Criterion>[]>(group(`${id}.${one}`), criterion(`${id}.${one}`)),
          ),
        )
        .map((items): Section => {
          const sum = items.reduce(
            (total, item) =>
              total + (item.kind === 'group' ? item.criteria.reduce((all, { max }) => all + max, 0) : item.max),
            0,
          );
          const cap = cut > 0 && sum >= cut;
          return {
            id,
            number,
            title,
            max: cap ? sum - cut : sum,
            source: '',
            ...(printedMax === undefined ? {} : { printedMax }),
            ...(bonus ? { bonus: true } : {}),
            ...(cap ? { cap: true } : {}),
            items,
          };
        }),
    );
}

const SECTION_IDS = ['1', '2', '10', 'I', 'II', 'IV', 'V', 'VII', 'IX', 'XII', 'A', 'B', 'thuong'];

const word = fc.stringMatching(/^[a-z][a-z0-9]{0,6}$/);
const words = (maxLength: number) => fc.uniqueArray(word, { maxLength });

const calendarDay = fc
  .tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 31 }))
  .map(([month, day]) => `${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`)
  .filter((day) => isCalendarDate(`2000-${day}`));

/** A rubric as `parseRubric` would accept it. */
export const arbitraryRubric: fc.Arbitrary<Rubric> = fc
  .record({
    id: fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,4}){0,2}$/),
    version: text,
    title: text,
    shortTitle: text,
    regulation: fc.record(
      {
        number: text,
        date: fc
          .tuple(fc.integer({ min: 1990, max: 2040 }), calendarDay)
          .map(([year, day]) => `${year}-${day}`)
          .filter(isCalendarDate),
        issuer: text,
        title: text,
      },
      { requiredKeys: ['number', 'issuer', 'title'] },
    ),
    calendar: fc.record(
      {
        dataFrom: calendarDay,
        dataTo: calendarDay,
        reportBy: calendarDay,
        verifyBy: calendarDay,
        explainBy: calendarDay,
        publishBy: calendarDay,
      },
      { requiredKeys: [] },
    ),
    sections: fc
      .subarray(SECTION_IDS, { minLength: 1, maxLength: 4 })
      .chain((ids) => fc.tuple(...ids.map((id) => section(id)))),
    grades: fc
      .tuple(
        words(5),
        fc.uniqueArray(points(0, 100), { minLength: 5, maxLength: 5 }),
        labels(5, 5),
        fc.array(fc.boolean(), { minLength: 5, maxLength: 5 }),
        fc.array(fc.option(points(-5, 5)), { minLength: 5, maxLength: 5 }),
      )
      .map(([ids, froms, names, stricts, worths]) => {
        const descending = [...froms].sort((a, b) => b - a);
        return ids.map((id, at) => {
          const worth = worths[at] ?? null;
          const grade = { id, label: names[at] ?? '', ...(worth === null ? {} : { points: worth }) };
          if (at === ids.length - 1) return grade;
          const from = descending[at] ?? 0;
          return stricts[at] === true ? { ...grade, from, strict: true as const } : { ...grade, from };
        });
      }),
    deductions: words(3).chain((ids) =>
      fc.tuple(...ids.map((id) => fc.record({ id: fc.constant(id), label: text, source: text }))),
    ),
    groups: words(3).chain((ids) =>
      fc.tuple(
        ...ids.map((id) =>
          fc.record({ id: fc.constant(id), label: text, agencies: fc.array(text, { maxLength: 12 }) }),
        ),
      ),
    ),
    findings: fc.uniqueArray(fc.integer({ min: 1, max: 99 }), { maxLength: 3 }).chain((numbers) =>
      fc.tuple(
        ...sortById(numbers.map((one) => ({ id: `H${one}` }))).map(({ id }) =>
          fc.record({
            id: fc.constant(id),
            where: text,
            printed: text,
            readAs: text,
            why: text,
            strength: fc.constantFrom('C' as const, 'I' as const, 'P' as const),
          }),
        ),
      ),
    ),
  })
  .chain((rubric) =>
    fc.record({
      rubric: fc.constant<Rubric>(rubric),
      picks: fc.array(fc.nat(), { maxLength: 2 }),
      condition: fc.double({ min: 0, max: 0.99, noNaN: true }).map((above) => above || 0),
      total: fc.option(fc.constantFrom('sum' as const, 'mean' as const), { nil: undefined }),
      scoring: fc.option(fc.constant('points' as const), { nil: undefined }),
      exempt: fc.option(fc.record({ pick: fc.nat(), label: text, source: text }), { nil: undefined }),
    }),
  )
  .map(({ rubric, picks, condition, total, scoring, exempt }) => ({
    ...withConditions(withExpectations(rubric, picks), condition),
    ...(total === undefined ? {} : { total: { method: total } }),
    ...(scoring === undefined ? {} : { scoring }),
    ...(exempt === undefined ? {} : { exemptions: [exemptionOf(rubric, exempt)] }),
  }));

/** An exemption from one of the headings, with as many points as it has at most. */
function exemptionOf({ sections }: Rubric, { pick, label, source }: { pick: number; label: string; source: string }) {
  const headings = sections.flatMap((one) => [one, ...one.items.filter((item) => item.kind === 'group')]);
  const { id: heading, max = 0 } = headings[pick % headings.length] ?? { id: '' };
  return { id: 'mien', heading, points: max, label, source };
}

/** Lets growth look at the first ratio there is. */
function withConditions(rubric: Rubric, above: number): Rubric {
  const criteria = rubric.sections.flatMap(({ items }) =>
    items.flatMap((item) => (item.kind === 'group' ? item.criteria : [item])),
  );
  const ratio = criteria.find(({ rule }) => rule.type === 'ratio');
  for (const { rule } of criteria) {
    if (rule.type === 'growth' && ratio !== undefined) rule.unless = { criterion: ratio.id, above };
  }
  return rubric;
}

/** Lets some criteria expect another one. */
function withExpectations(rubric: Rubric, picks: readonly number[]): Rubric {
  const criteria = rubric.sections.flatMap(({ items }) =>
    items.flatMap((item) => (item.kind === 'group' ? item.criteria : [item])),
  );
  for (const pick of picks) {
    const own = criteria[pick % criteria.length];
    const other = criteria[(pick + 1) % criteria.length];
    if (own !== undefined && other !== undefined && own !== other) own.expects = other.id;
  }
  return rubric;
}

const figure = fc.oneof(
  fc.nat(200),
  fc.nat(20),
  fc.integer({ min: 0, max: 4000 }).map((value) => value / 8),
);

/** A usable answer to a rule. */
export function arbitraryAnswer(rule: Rule): fc.Arbitrary<Answer> {
  const ratio = fc.tuple(figure, figure).map(([numerator, denominator]) => ({
    numerator,
    denominator: denominator === 0 && numerator > 0 ? 1 : denominator,
  }));
  switch (rule.type) {
    case 'yesNo':
      return fc.record({ yes: fc.boolean() });
    case 'choice':
      return fc.record({ choice: fc.nat(rule.options.length - 1) });
    case 'checklist':
      return fc.record({
        ticks: fc.array(fc.option(fc.boolean()), { minLength: rule.items.length, maxLength: rule.items.length }),
      });
    case 'ratio':
      return ratio;
    case 'bands':
      if (takesBase(rule.measure)) return ratio;
      if (rule.measure === 'count') return fc.record({ count: fc.nat(300) });
      return rule.measure === 'rate' ? fc.record({ rate: figure }) : fc.record({ amount: figure });
    case 'delay':
      return fc.oneof<fc.Arbitrary<Answer>[]>(fc.record({ days: fc.nat(70) }), fc.constant<Answer>({ none: true }));
    case 'perUnit':
      return fc.record({ count: fc.nat(300) });
    case 'completeness':
      return fc.record({ share: fc.integer({ min: 0, max: 1000 }).map((thousandths) => thousandths / 1000) });
    case 'growth':
      return fc.record({ previous: figure, current: figure });
    case 'mark':
      return fc.record({ mark: fc.constantFrom(0, rule.outOf / 2, rule.outOf) });
    case 'evidence':
      return fc.record({ yes: fc.boolean() });
  }
}

/** Answers to some of a rubric's criteria. */
export function arbitraryAnswers(rubric: Rubric): fc.Arbitrary<Map<string, Answer>> {
  const criteria = rubric.sections.flatMap(({ items }) =>
    items.flatMap((item) => (item.kind === 'group' ? item.criteria : [item])),
  );
  return fc
    .tuple(
      ...criteria.map(({ id, rule }) =>
        fc.option(arbitraryAnswer(rule).map((answer): [string, Answer] => [id, answer])),
      ),
    )
    .map((pairs) => new Map(pairs.filter((pair) => pair !== null)));
}

/** What people put into cells, sense and nonsense. */
export const arbitraryCells: fc.Arbitrary<EnteredCells> = fc.record({
  figure: fc.oneof(
    fc.constantFrom('', 'Có', 'Không', '1,5', '1.234', '#REF!', 'nhiều', ' ', true, new Date(0), 1e308, -1),
    figure,
    fc.double(),
    text,
  ),
  base: fc.oneof(fc.constantFrom('', 0, '0', '#DIV/0!', false), figure, fc.double()),
  items: fc.array(fc.constantFrom('', 'Có', 'không', true, false, 'x', '#N/A', 3), { maxLength: 6 }),
});
