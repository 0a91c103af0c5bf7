import type { Criterion } from '../../rubric/rubric';
import type { RuleOf } from '../../rubric/rules';
import { inPercent } from '../percent';
import { exactNumber, number } from './numbers';

/** So many points, as people say it. */
export const points = (value: number) => `${number(value)} điểm`;

const percent = (fraction: number) => `${exactNumber(inPercent(fraction))}%`;

/** How a criterion's answer becomes points, in a few lines. */
export function method(criterion: Pick<Criterion, 'rule' | 'max' | 'evidence'>): string {
  const { rule, max } = criterion;
  switch (rule.type) {
    case 'yesNo':
      return `Có: ${points(rule.yes)}\nKhông: ${points(rule.no ?? 0)}`;
    case 'choice':
      return levels(rule.options);
    case 'checklist':
      return 'Cộng điểm các mục bên dưới';
    case 'ratio':
      return ratioMethod(rule, max);
    case 'bands': {
      const figure = rule.base === undefined ? rule.figure : `${rule.figure} ÷ ${rule.base}`;
      return `${figure}\n${levels(rule.below === undefined ? rule.bands : [...rule.bands, rule.below])}`;
    }
    case 'delay':
      return `${rule.figure}\n${levels([...rule.bands, rule.above, rule.none])}`;
    case 'perUnit':
      return `${points(rule.each)} cho mỗi ${rule.unit ?? 'đơn vị tính'}, nhiều nhất ${points(rule.upTo ?? max)}`;
    case 'completeness':
      return `Mức độ đầy đủ × ${number(max)}, giảm theo bước ${percent(rule.step)}`;
    case 'growth':
      return [
        `(Năm nay − Năm trước) ÷ Năm trước`,
        `Từ ${percent(rule.fullAt)}: ${points(max)}; thấp hơn: tỷ lệ tăng ÷ ${percent(rule.fullAt)} × ${number(max)}`,
        ...(rule.zeroBelow === undefined ? [] : [`Dưới ${percent(rule.zeroBelow)}: 0 điểm`]),
        ...(rule.unless === undefined
          ? []
          : [`Tỷ lệ ở tiêu chí ${rule.unless.criterion} trên ${percent(rule.unless.above)}: ${points(max)}`]),
      ].join('\n');
    case 'mark':
      return `Điểm số ÷ ${number(rule.outOf)} × ${number(max)}`;
    case 'evidence':
      return criterion.evidence === undefined
        ? 'Chỉ cần cung cấp minh chứng, không chấm điểm'
        : `Cần cung cấp: ${criterion.evidence}`;
  }
}

function ratioMethod(rule: RuleOf<'ratio'>, max: number): string {
  const { countsFrom, fullAt, zeroBelow } = rule;
  const ratio = `${rule.numerator} ÷ ${rule.denominator}`;
  if (rule.allOrNothing === true) return `${ratio}\nĐủ 100%: ${points(max)}; chưa đủ: 0 điểm`;
  if (countsFrom !== undefined) return `${ratio} × ${number(max)}\nDưới ${percent(countsFrom)}: 0 điểm`;
  if (fullAt === undefined) return `${ratio} × ${number(max)}`;
  return [
    `${ratio} ÷ ${percent(fullAt)} × ${number(max)}`,
    `Từ ${percent(fullAt)}: ${points(max)}`,
    ...(zeroBelow === undefined ? [] : [`Dưới ${percent(zeroBelow)}: 0 điểm`]),
  ].join('\n');
}

function levels(list: readonly { label: string; points: number }[]): string {
  return list.map((level) => `${level.label}: ${points(level.points)}`).join('\n');
}
