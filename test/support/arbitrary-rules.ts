import fc from 'fast-check';
import { type Measure, type Rule, type RuleOf, takesBase } from '../../src/rubric/rules';
import { labels, optionalText, points, text } from './arbitrary-text';

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
