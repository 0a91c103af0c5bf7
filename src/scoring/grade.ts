import type { Grade, Rubric } from '../rubric/rubric';
import { type Exact, exact } from './exact';

/** The grade that an exact total earns, `null` when the rubric has no grades. Nothing is rounded first. */
export function gradeOf({ grades }: Rubric, total: Exact): Grade | null {
  return grades.find((grade) => isMet(grade, total)) ?? null;
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
