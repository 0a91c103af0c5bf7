import type { Criterion } from '../../rubric/rubric';
import { commands, functions, menu, status } from './commands';
import { number } from './numbers';
import { answerProblems, flags, settingProblems } from './problems';
import { columnNames, rubricProblems } from './rubric-problems';
import { dashboard, form, guide, log, ranking, rubric, settings, summary } from './sheets';
import { tableWords } from './table';

const points = (value: number) => `${number(value)} điểm`;

/** How a criterion's answer becomes points, in a few lines. */
function method(criterion: Pick<Criterion, 'rule' | 'max'>): string {
  const { rule } = criterion;
  switch (rule.type) {
    case 'yesNo':
      return `Có: ${points(rule.yes)}; Không: ${points(rule.no ?? 0)}`;
    case 'choice':
      return rule.options.map((option) => `${option.label}: ${points(option.points)}`).join('\n');
    case 'checklist':
      return 'Cộng điểm các mục bên dưới';
    case 'ratio':
      return `${rule.numerator} ÷ ${rule.denominator} × ${number(criterion.max)}`;
    case 'bands': {
      const figure = rule.base === undefined ? rule.figure : `${rule.figure} ÷ ${rule.base}`;
      const below = rule.below === undefined ? [] : [`${rule.below.label}: ${points(rule.below.points)}`];
      return [figure, ...rule.bands.map((band) => `${band.label}: ${points(band.points)}`), ...below].join('\n');
    }
  }
}

export const vi = {
  code: 'vi',
  yes: 'Có',
  no: 'Không',
  marks: { done: '✓', missing: '○', warning: '⚠', error: '✗' },
  number,
  points,
  method,
  tabs: {
    guide: 'Hướng dẫn',
    settings: 'Thiết lập',
    summary: 'Tổng hợp',
    dashboard: 'Bảng điều khiển',
    log: 'Nhật ký',
  },
  tableWords,
  answerProblems,
  flags,
  settingProblems,
  rubricProblems,
  columnNames,
  form,
  settings,
  rubric,
  summary,
  ranking,
  dashboard,
  guide,
  log,
  menu,
  commands,
  status,
  functions,
};

/** Every word that people see, in one language. */
export type Text = typeof vi;
