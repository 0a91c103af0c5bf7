import fc from 'fast-check';
import { fold } from '../../src/rubric/cell';
import { isCalendarDate } from '../../src/rubric/dates';
import { UNIT_NAME_PATTERN } from '../../src/rubric/limits';
import { sortById } from '../../src/rubric/natural-order';
import { allCriteria, type Criterion, type Group, type Rubric, type Section } from '../../src/rubric/rubric';
import { knownUnits } from '../../src/rubric/units';
import { arbitraryRule } from './arbitrary-rules';
import { labels, optionalText, points, text } from './arbitrary-text';

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

/** A maximum that the regulation prints otherwise. */
const printed = fc.option(points(0, 100), { nil: undefined });

function group(id: string): fc.Arbitrary<Group> {
  return fc
    .tuple(ascending(4), fc.constantFrom('.', '-'), text, text, fc.boolean(), printed)
    .chain(([numbers, mark, number, title, prints, printedMax]) =>
      fc.tuple(...numbers.map((one) => criterion(`${id}${mark}${one}`))).map((criteria) => {
        const sum = criteria.reduce((total, { max }) => total + max, 0);
        return {
          kind: 'group',
          id,
          number,
          title,
          ...(prints ? { max: sum } : {}),
          ...(printedMax === undefined ? {} : { printedMax }),
          source: 'Phụ lục',
          criteria,
        };
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
      printedMax: printed,
      cut: fc.option(fc.integer({ min: 0, max: 10 }), { nil: 0 }),
      isCut: fc.boolean(),
    })
    .chain(({ numbers, number, title, bonus, printedMax, cut, isCut }) =>
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
          const isAbove = cut > 0 && sum >= cut;
          return {
            id,
            number,
            title,
            max: isAbove ? sum - cut : sum,
            source: '',
            ...(printedMax === undefined ? {} : { printedMax }),
            ...(bonus ? { bonus: true } : {}),
            ...(isAbove ? { cap: isCut } : {}),
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

/** A unit's name as a cell may hold several of them. */
const unitName = text.filter((name) => UNIT_NAME_PATTERN.test(name));

/** Units with other spellings of their names, no spelling twice. */
const unitNames = fc.uniqueArray(unitName, { minLength: 2, maxLength: 9, selector: fold }).map((names) =>
  Array.from({ length: Math.max(1, Math.floor(names.length / 3)) }, (_, at) => {
    const [name = '', ...printed] = names.slice(at * 3, at * 3 + 3);
    return { id: `u${at + 1}`, name, printed };
  }),
);

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
          fc.record(
            {
              id: fc.constant(id),
              where: text,
              printed: text,
              readAs: text,
              why: text,
              strength: fc.constantFrom('C' as const, 'I' as const, 'P' as const),
              setting: fc.constantFrom(
                'cap' as const,
                'zeroDenominator' as const,
                'ties' as const,
                'ranksAbsent' as const,
              ),
              explains: fc.array(fc.stringMatching(/^[A-Za-z0-9]{1,4}([.-][A-Za-z0-9]{1,3}){0,3}$/), {
                minLength: 1,
                maxLength: 4,
              }),
            },
            { requiredKeys: ['id', 'where', 'printed', 'readAs', 'why', 'strength'] },
          ),
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
      zeroDenominator: fc.option(fc.constantFrom('zero' as const, 'full' as const), { nil: undefined }),
      units: fc.option(unitNames, { nil: undefined }),
      leads: fc.array(fc.record({ criterion: fc.nat(), names: fc.array(fc.nat(), { minLength: 1, maxLength: 3 }) }), {
        maxLength: 4,
      }),
      exempt: fc.option(fc.record({ pick: fc.nat(), label: text, source: text }), { nil: undefined }),
    }),
  )
  .map(({ rubric, picks, condition, total, scoring, zeroDenominator, units, leads, exempt }) => ({
    ...withLeads(
      {
        ...withConditions(withExpectations(rubric, picks), condition),
        ...(units === undefined ? {} : { unitNames: units }),
      },
      leads,
    ),
    ...(zeroDenominator === undefined ? {} : { zeroDenominator }),
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

/** Lets known units lead some of the criteria. */
function withLeads(rubric: Rubric, picks: readonly { criterion: number; names: readonly number[] }[]): Rubric {
  const known = knownUnits(rubric).filter((name) => UNIT_NAME_PATTERN.test(name));
  const criteria = allCriteria(rubric);
  if (known.length === 0) return rubric;
  for (const { criterion: pick, names } of picks) {
    const own = criteria[pick % criteria.length];
    if (own !== undefined) own.leads = Array.from(new Set(names.map((at) => known[at % known.length] ?? '')));
  }
  return rubric;
}

/** Lets growth look at the first ratio there is. */
function withConditions(rubric: Rubric, above: number): Rubric {
  const criteria = allCriteria(rubric);
  const ratio = criteria.find(({ rule }) => rule.type === 'ratio');
  for (const { rule } of criteria) {
    if (rule.type === 'growth' && ratio !== undefined) rule.unless = { criterion: ratio.id, above };
  }
  return rubric;
}

/** Lets some criteria expect another one. */
function withExpectations(rubric: Rubric, picks: readonly number[]): Rubric {
  const criteria = allCriteria(rubric);
  for (const pick of picks) {
    const own = criteria[pick % criteria.length];
    const other = criteria[(pick + 1) % criteria.length];
    if (own !== undefined && other !== undefined && own !== other) own.expects = other.id;
  }
  return rubric;
}
