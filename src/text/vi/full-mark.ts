import type { Criterion } from '../../rubric/rubric';
import { exact, toNumber } from '../../scoring/exact';
import { bestLevel } from '../best-level';
import { inPercent } from '../percent';
import { exactNumber } from './numbers';

const percent = (fraction: number) => `${exactNumber(inPercent(fraction))}%`;

/** What has to be answered for a criterion to earn the most it can. */
export function fullMark({ rule, max }: Pick<Criterion, 'rule' | 'max'>): string {
  switch (rule.type) {
    case 'yesNo':
      return rule.yes >= (rule.no ?? 0) ? 'Trả lời “Có”.' : 'Trả lời “Không”.';
    case 'choice':
      return `Đạt mức “${bestLevel(rule.options)?.label ?? ''}”.`;
    case 'checklist': {
      const counting = rule.items.filter((item) => item.points > 0);
      return counting.length === rule.items.length
        ? `Đạt đủ ${exactNumber(counting.length)} mục của tiêu chí.`
        : `Đạt các mục: ${counting.map((item) => item.label).join('; ')}.`;
    }
    case 'ratio':
      return `${rule.numerator} ÷ ${rule.denominator}: đạt ${rule.fullAt === undefined ? '100%' : `từ ${percent(rule.fullAt)}`}.`;
    case 'bands':
      return `Đạt mức “${bestLevel(rule.below === undefined ? rule.bands : [...rule.bands, rule.below])?.label ?? ''}”.`;
    case 'delay':
      return `Đạt mức “${bestLevel([...rule.bands, rule.above, rule.none])?.label ?? ''}”.`;
    case 'perUnit': {
      const count = exact(rule.upTo ?? max)
        .div(exact(rule.each))
        .ceil();
      return `Từ ${exactNumber(toNumber(count))} ${rule.unit ?? 'đơn vị tính'} trở lên.`;
    }
    case 'completeness':
      return 'Đầy đủ 100%.';
    case 'growth': {
      const unless =
        rule.unless === undefined
          ? ''
          : `, hoặc tỷ lệ ở tiêu chí ${rule.unless.criterion} trên ${percent(rule.unless.above)}`;
      return `Tăng từ ${percent(rule.fullAt)} so với năm trước${unless}.`;
    }
    case 'mark':
      return `Được ${exactNumber(rule.outOf)}/${exactNumber(rule.outOf)}.`;
    case 'evidence':
      return 'Cung cấp minh chứng; tiêu chí này không tính điểm.';
  }
}
