import { assignment } from './assignment';
import { commands, functions, menu, status } from './commands';
import { explainWords } from './explain';
import { fullMark } from './full-mark';
import { guide } from './guide';
import { method, points } from './method';
import { number } from './numbers';
import { phases } from './phases';
import { answerProblems, decisionProblems, flags, settingProblems } from './problems';
import { archive, publication, retired } from './publication';
import { reminder } from './reminder';
import { rubricFiles } from './rubric-files';
import { columnNames, rubricProblems } from './rubric-problems';
import { dashboard, data, form, log, ranking, rubric, settings, summary } from './sheets';
import { submission } from './submission';
import { tableWords } from './table';
import { verification } from './verification';

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
    assignment: 'Dữ liệu phân công',
    differences: 'Bảng chênh lệch',
    log: 'Nhật ký',
    register: 'Theo dõi',
    retired: 'Dòng đã bỏ',
  },
  tableWords,
  answerProblems,
  flags,
  settingProblems,
  rubricProblems,
  rubricFiles,
  columnNames,
  form,
  settings,
  rubric,
  summary,
  assignment,
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
  retired,
  verification,
  reminder,
};

/** Every word that people see, in one language. */
export type Text = typeof vi;
