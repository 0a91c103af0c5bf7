import { type Grade, maximaOf, type Rubric } from '../rubric/rubric';
import { type Exact, exact } from './exact';

/** The grade that an exact total earns, `null` when the rubric has no grades. Nothing is rounded first. */
export function gradeOf({ grades }: Rubric, total: Exact): Grade | null {
  return grades.find((grade) => isMet(grade, total)) ?? null;
}

/** How much of the most that can be earned a total comes to, where no grade says what it is worth; `null` where one does, and where there are no points. */
export function shareOfMax(rubric: Rubric, total: number): number | null {
  const { base, bonus } = maximaOf(rubric);
  const isGraded = rubric.grades.length > 0 || rubric.scoring === 'evidence';
  return isGraded || base + bonus <= 0 ? null : total / (base + bonus);
}

function isMet({ from, strict }: Grade, total: Exact): boolean {
  if (from === undefined) return true;
  const above = total.compare(exact(from));
  return strict === true ? above > 0 : above >= 0;
}

/** The next better grade and how many points are missing to it, `null` when there is none. The threshold of a strict grade has to be exceeded. */
export function marginToNextGrade({ grades }: Rubric, total: Exact): { grade: Grade; margin: Exact } | null {
  let next: { grade: Grade; margin: Exact } | null = null;
  for (const grade of grades) {
    if (grade.from === undefined || isMet(grade, total)) break;
    next = { grade, margin: exact(grade.from).sub(total) };
  }
  return next;
}
