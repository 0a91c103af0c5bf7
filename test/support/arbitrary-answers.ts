import fc from 'fast-check';
import type { Rubric } from '../../src/rubric/rubric';
import { type Rule, takesBase } from '../../src/rubric/rules';
import type { Answer, EnteredCells } from '../../src/scoring/answer';
import { text } from './arbitrary-text';

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
      return fc.oneof<fc.Arbitrary<Answer>[]>(fc.record({ yes: fc.boolean() }), fc.record({ statement: text }));
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
