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

const ratioRule = fc.record({ type: fc.constant('ratio' as const), numerator: text, denominator: text });

const MEASURES: readonly Measure[] = ['ratio', 'perPerson', 'count', 'rate'];

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
  return fc.oneof(yesNoRule(max), choiceRule(max), checklistRule(max), ratioRule, bandsRule(max));
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
      cut: fc.option(fc.integer({ min: 0, max: 10 }), { nil: 0 }),
    })
    .chain(({ numbers, number, title, bonus, cut }) =>
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
    regulation: fc.record({
      number: text,
      date: fc
        .tuple(fc.integer({ min: 1990, max: 2040 }), calendarDay)
        .map(([year, day]) => `${year}-${day}`)
        .filter(isCalendarDate),
      issuer: text,
      title: text,
    }),
    calendar: fc.record({ dataFrom: calendarDay, dataTo: calendarDay, reportBy: calendarDay }),
    sections: fc
      .subarray(SECTION_IDS, { minLength: 1, maxLength: 4 })
      .chain((ids) => fc.tuple(...ids.map((id) => section(id)))),
    grades: fc
      .tuple(words(5), fc.uniqueArray(points(0, 100), { minLength: 5, maxLength: 5 }), labels(5, 5))
      .map(([ids, froms, names]) => {
        const descending = [...froms].sort((a, b) => b - a);
        return ids.map((id, at) => {
          const grade = { id, label: names[at] ?? '' };
          return at === ids.length - 1 ? grade : { ...grade, from: descending[at] ?? 0 };
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
  .chain((rubric) => fc.tuple(fc.constant(rubric), fc.array(fc.nat(), { maxLength: 2 })))
  .map(([rubric, picks]) => withExpectations(rubric, picks));

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
      return rule.measure === 'count' ? fc.record({ count: fc.nat(300) }) : fc.record({ rate: figure });
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
