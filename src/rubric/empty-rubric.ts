import type { Rubric } from './rubric';

/** What stands in a rubric that nobody has written yet, until its author writes something else. */
export interface EmptyRubricWords {
  title: (shortTitle: string) => string;
  regulation: Rubric['regulation'];
  section: string;
  criterion: string;
  help: string;
  grade: string;
  group: string;
}

/** The smallest rubric that scores: a row of each kind that every rubric has, to show how they are written. */
export function emptyRubric(id: string, shortTitle: string, words: EmptyRubricWords): Rubric {
  return {
    id,
    version: '1',
    title: words.title(shortTitle),
    shortTitle,
    regulation: words.regulation,
    calendar: {},
    sections: [
      {
        id: 'I',
        number: 'I',
        title: words.section,
        max: 1,
        source: '',
        items: [
          {
            kind: 'criterion',
            id: 'I.1',
            number: '1',
            title: words.criterion,
            max: 1,
            rule: { type: 'yesNo', yes: 1 },
            source: '',
            help: words.help,
          },
        ],
      },
    ],
    grades: [{ id: 'dat', label: words.grade }],
    deductions: [],
    groups: [{ id: 'nhom', label: words.group, agencies: [] }],
    findings: [],
  };
}
