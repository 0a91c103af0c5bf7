import { type CellValue, isBlank, squeeze } from '../rubric/cell';
import { allCriteria, type Criterion, type Rubric } from '../rubric/rubric';
import { FORM, itemRow, PEOPLES_COLUMNS } from './form-columns';
import { identifyRows, type RowLabel } from './identify-rows';

/**
 * Which row of a form is which in its rubric, which may have been amended since the form was laid out. A criterion is known by its title before its id: whoever takes a
 * criterion out of the rubric and closes the gap in the ids behind it means the same criteria as before, and what was answered stays with them. Only a row
 * whose title the rubric no longer has is known by its id. The items of a checklist are known in the same way below their criterion. A form that has no title in common
 * with the rubric was made for another one, whose ids mean something else. An answered criterion's row is none of a heading,
 * though the criterion has become one, or its title says so by now: what was entered there would count for nothing.
 *
 * @param rows the form from row 1, every column in its place
 * @param labels what rows are called by in any language
 * @returns an id for each row: `''` for one without, and for one whose id by now belongs to another row
 */
export function formRowIds(
  rows: readonly (readonly CellValue[])[],
  rubric: Rubric,
  labels: readonly RowLabel[],
): string[] {
  const written = rows.map((row) => String(row[0] ?? ''));
  const titles = rows.map((row) => squeeze(String(row[FORM.title - 1] ?? '')));
  const ids = identifyRows(rows, labels);
  const { titleOf, idOf } = headingsAndCriteria(rubric);
  const isHeadingOrCriterion = (at: number) => isBodyRow(written[at]) && itemOf(written[at]) === null;
  if (titles.every((title, at) => !isHeadingOrCriterion(at) || !idOf.has(title)))
    return ids.map((id, at) => (isBodyRow(written[at]) ? '' : id));

  const criteria = new Set(allCriteria(rubric).map(({ id }) => id));
  const isHeading = (id: string) => titleOf.has(id) && !criteria.has(id);
  for (const [at, id] of ids.entries()) if (isHeading(id) && isAnswered(rows[at])) ids[at] = '';
  const settled = new Set(ids.filter((id, at) => isTitled(titleOf, id, titles[at])));
  for (const [at, title] of titles.entries()) {
    const id = isHeadingOrCriterion(at) ? idOf.get(title) : undefined;
    if (id === undefined || id === null || settled.has(id)) continue;
    if (isHeading(id) && isAnswered(rows[at])) continue;
    ids[at] = id;
    settled.add(id);
  }
  // An id that another row is known by through its title.
  for (const [at, id] of ids.entries())
    if (settled.has(id) && titleOf.has(id) && !isTitled(titleOf, id, titles[at])) ids[at] = '';
  identifyItems(ids, written, titles, rubric);
  return ids;
}

/** Whether a row was laid out for a criterion, which says how it is scored, and people entered something in it. */
function isAnswered(row: readonly CellValue[] | undefined): boolean {
  const at = (column: number) => row?.[column - 1] ?? '';
  return !isBlank(at(FORM.method)) && PEOPLES_COLUMNS.some((column) => !isBlank(at(column)));
}

/** Whether an id is one of those that stand below the heading of a form: of sections, groups, criteria, items. */
export function isBodyRow(id: string | undefined): boolean {
  return id !== undefined && /^[^#@]/.test(id);
}

/** Criterion and number of an item's row, `null` for any other row. */
export function itemOf(id: string | undefined): { criterion: string; number: number } | null {
  const [, criterion, number] = /^([^#]+)#([1-9]\d*)$/.exec(id ?? '') ?? [];
  return criterion === undefined ? null : { criterion, number: Number(number) };
}

function isTitled(titleOf: ReadonlyMap<string, string>, id: string, title: string | undefined): boolean {
  return title !== '' && titleOf.get(id) === title;
}

/** The titles of a rubric's headings and criteria, and whose each is; `null` for one that several have. */
export function headingsAndCriteria({ sections }: Rubric): {
  titleOf: Map<string, string>;
  idOf: Map<string, string | null>;
} {
  const titleOf = new Map<string, string>();
  const idOf = new Map<string, string | null>();
  const add = ({ id, title }: { id: string; title: string }) => {
    const plain = squeeze(title);
    titleOf.set(id, plain);
    idOf.set(plain, idOf.has(plain) ? null : id);
  };
  for (const section of sections) {
    add(section);
    for (const item of section.items) {
      add(item);
      if (item.kind === 'group') item.criteria.forEach(add);
    }
  }
  return { titleOf, idOf };
}

/** Items follow their criterion; which of its items one is says its label, else its number where no other item is that. */
function identifyItems(ids: string[], written: readonly string[], titles: readonly string[], rubric: Rubric): void {
  const criteria = new Map(allCriteria(rubric).map((criterion) => [criterion.id, criterion]));
  const isRow = new Map([...written.entries()].reverse().map(([at, id]) => [id, ids[at] ?? '']));
  const waiting: { at: number; id: string }[] = [];
  const taken = new Set<string>();
  for (const [at, id] of written.entries()) {
    const item = itemOf(id);
    if (item === null) continue;
    const criterion = isRow.get(item.criterion) ?? item.criterion;
    const label = labelsOf(criteria.get(criterion)).indexOf(titles[at] ?? '');
    if (label >= 0) {
      const found = itemRow(criterion, label);
      ids[at] = found;
      taken.add(found);
    } else if (ids[at] === id || ids[at] === '') {
      ids[at] = '';
      if (criterion !== '') waiting.push({ at, id: itemRow(criterion, item.number - 1) });
    } else taken.add(ids[at] ?? '');
  }
  for (const { at, id } of waiting) {
    if (taken.has(id)) continue;
    ids[at] = id;
    taken.add(id);
  }
}

function labelsOf(criterion: Criterion | undefined): string[] {
  return criterion?.rule.type === 'checklist' ? criterion.rule.items.map(({ label }) => squeeze(label)) : [];
}
