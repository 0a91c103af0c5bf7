import type { CriterionView, FormView, PartProgress, Where } from '../../src/wire';

/** What the row of the cursor is about: a criterion, or a heading with all that stands below it. */
export type Selection = { kind: 'criterion'; criterion: CriterionView } | { kind: 'part'; part: PartProgress };

/** What the cursor is on; `null` on a row that is none of the rubric's. A row of a checklist belongs to its criterion. */
export function selectionAt(form: FormView, rowId: string): Selection | null {
  const [id = ''] = rowId.split('#');
  const criterion = form.details.find((one) => one.id === id);
  if (criterion !== undefined) return { kind: 'criterion', criterion };
  const part = [...form.sections, ...form.groups].find((one) => one.id === id);
  return part === undefined ? null : { kind: 'part', part };
}

/** The id that a row is to be read by: the one in it, unless people sorted the rows without their ids. */
export function rowIdAt(form: FormView, { row, rowId }: Where): string {
  return form.misplaced.find((one) => one.row === row)?.rowId ?? rowId;
}
