import type { Criterion } from '../../src/rubric/rubric';
import type { RuleOf } from '../../src/rubric/rules';
import { takesBase } from '../../src/rubric/rules';
import type { Answer } from '../../src/scoring/answer';

/**
 * A criterion's points as a formula of the spreadsheet's own functions, of the cells that hold figure and denominator: what somebody would write who does without a
 * script. It checks nothing and says nothing about how the points came about.
 *
 * @throws Error for a rule that needs more than two cells
 */
export function nativeFormula({ rule, max }: Criterion, figure: string, base: string): string {
  switch (rule.type) {
    case 'yesNo':
      return `IF(${figure}="Có",${rule.yes},${rule.no ?? 0})`;
    case 'ratio':
      return `IF(N(${base})=0,0,MIN(1,${figure}/${base})*${max})`;
    case 'choice':
      return rule.options.reduceRight(
        (otherwise, { label, points }) => `IF(${figure}="${label.replace(/"/g, '""')}",${points},${otherwise})`,
        '0',
      );
    case 'bands':
      return bands(rule, figure, base);
    default:
      throw new Error(`No formula for the rule ${rule.type}`);
  }
}

function bands(rule: RuleOf<'bands'>, figure: string, base: string): string {
  const value = takesBase(rule.measure) ? `${figure}/${base}` : figure;
  const measured = rule.measure === 'ratio' ? `MIN(1,${value})` : value;
  const points = rule.bands.reduceRight(
    (otherwise, band) => `IF(${measured}${band.strict === true ? '>' : '>='}${band.from},${band.points},${otherwise})`,
    String(rule.below?.points ?? 0),
  );
  return takesBase(rule.measure) ? `IF(N(${base})=0,0,${points})` : points;
}

/** An answer as it stands in the two cells. */
export function cellsOf({ rule }: Criterion, answer: Answer): [figure: string, base: string] {
  if ('yes' in answer) return [answer.yes ? 'Có' : 'Không', ''];
  if ('choice' in answer && rule.type === 'choice') return [rule.options[answer.choice]?.label ?? '', ''];
  if ('numerator' in answer) return [String(answer.numerator), String(answer.denominator)];
  if ('count' in answer) return [String(answer.count), ''];
  if ('rate' in answer) return [String(answer.rate), ''];
  throw new Error(`No cells for an answer of the rule ${rule.type}`);
}
