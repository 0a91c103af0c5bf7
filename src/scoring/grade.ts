import type { Grade, Rubric } from '../rubric/rubric';
import { type Exact, exact } from './exact';

/** The grade that an exact total earns, `null` when the rubric has no grades. Nothing is rounded first. */
export function gradeOf({ grades }: Rubric, total: Exact): Grade | null {
  return grades.find(({ from }) => from === undefined || total.compare(exact(from)) >= 0) ?? null;
}

/** The next better grade and how many points are missing to it, `null` when there is none. */
export function marginToNextGrade({ grades }: Rubric, total: Exact): { grade: Grade; margin: Exact } | null {
  let next: { grade: Grade; margin: Exact } | null = null;
  for (const grade of grades) {
    if (grade.from === undefined || total.compare(exact(grade.from)) >= 0) break;
    next = { grade, margin: exact(grade.from).sub(total) };
  }
  return next;
}
