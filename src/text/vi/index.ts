import { commands, functions, menu, status } from './commands';
import { explainWords } from './explain';
import { fullMark } from './full-mark';
import { method, points } from './method';
import { number } from './numbers';
import { phases } from './phases';
import { answerProblems, decisionProblems, flags, settingProblems } from './problems';
import { archive, publication } from './publication';
import { columnNames, rubricProblems } from './rubric-problems';
import { dashboard, data, form, guide, log, ranking, rubric, settings, summary } from './sheets';
import { submission } from './submission';
import { tableWords } from './table';

export const vi = {
  code: 'vi',
  yes: 'Có',
  no: 'Không',
  marks: { done: '✓', missing: '○', warning: '⚠', error: '✗' },
  number,
  points,
  method,
  fullMark,
  explainWords,
  tabs: {
    guide: 'Hướng dẫn',
    settings: 'Thiết lập',
    summary: 'Tổng hợp',
    dashboard: 'Bảng điều khiển',
    data: 'Dữ liệu',
    log: 'Nhật ký',
    register: 'Theo dõi',
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
  data,
  guide,
  log,
  menu,
  commands,
  status,
  functions,
  decisionProblems,
  phases,
  submission,
  publication,
  archive,
};

/** Every word that people see, in one language. */
export type Text = typeof vi;
