import type { Criterion } from '../../rubric/rubric';
import type { Text } from '../vi/index';
import { vi } from '../vi/index';
import { commands, functions, status } from './commands';
import { guide } from './guide';
import { menu } from './menu';
import { number } from './numbers';
import { answerProblems, flags, settingProblems } from './problems';
import { columnNames, rubricProblems } from './rubric-problems';
import { dashboard, form, log, ranking, rubric, settings, summary } from './sheets';
import { tableWords } from './table';

const points = (value: number) => `${number(value)} ${value === 1 ? 'point' : 'points'}`;

/** How a criterion's answer becomes points, in a few lines. The labels are the regulation's. */
function method(criterion: Pick<Criterion, 'rule' | 'max'>): string {
  const { rule } = criterion;
  switch (rule.type) {
    case 'yesNo':
      return `Yes: ${points(rule.yes)}; No: ${points(rule.no ?? 0)}`;
    case 'checklist':
      return 'The points of the items below are added';
    case 'choice':
      return levels(rule.options);
    case 'ratio':
      return `${rule.numerator} ÷ ${rule.denominator} × ${number(criterion.max)}`;
    case 'bands': {
      const figure = rule.base === undefined ? rule.figure : `${rule.figure} ÷ ${rule.base}`;
      return `${figure}\n${levels(rule.below === undefined ? rule.bands : [...rule.bands, rule.below])}`;
    }
  }
}

function levels(list: readonly { label: string; points: number }[]): string {
  return list.map((level) => `${level.label}: ${points(level.points)}`).join('\n');
}

/** Every word that people see, in English. */
export const en: Text = {
  code: 'en',
  yes: 'Yes',
  no: 'No',
  // Conditional formats look for the marks, also in a status that was written before the language changed.
  marks: vi.marks,
  number,
  points,
  method,
  tabs: {
    guide: 'Guide',
    settings: 'Settings',
    summary: 'Summary',
    dashboard: 'Dashboard',
    log: 'Log',
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
