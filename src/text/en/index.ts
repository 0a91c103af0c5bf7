import type { Text } from '../vi/index';
import { vi } from '../vi/index';
import { assignment } from './assignment';
import { commands, functions, status } from './commands';
import { explainWords } from './explain';
import { fullMark } from './full-mark';
import { guide } from './guide';
import { menu } from './menu';
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
  fullMark,
  explainWords,
  tabs: {
    guide: 'Guide',
    settings: 'Settings',
    summary: 'Summary',
    dashboard: 'Dashboard',
    data: 'Data',
    assignment: 'Assignment data',
    differences: 'Differences',
    log: 'Log',
    register: 'Submissions',
    retired: 'Retired rows',
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
