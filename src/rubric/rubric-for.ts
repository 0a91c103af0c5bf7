import { addDecimals } from './decimal';
import { allCriteria, type Criterion, criteriaOf, type Group, headingScope, type Rubric, type Section } from './rubric';
import { isLedBy, type Unit } from './units';

/**
 * A rubric cut down to what concerns one unit of a round: the criteria that it leads and those that everybody answers. Headings with nothing left below
 * them go, maxima shrink with what is left. Where a rubric gives no points it is counted, as by `countedRubric`.
 *
 * @param unit blank names stand for nobody knows who: nothing is left out then
 * @returns the rubric itself where nothing of that applies
 */
export function rubricFor(rubric: Rubric, unit: Unit): Rubric {
  const counted = countedRubric(rubric);
  if (allCriteria(rubric).every(({ leads }) => leads === undefined)) return counted;
  if (unit.agency === '' && unit.group === '') return counted;
  const answersTo = isLedBy(rubric, unit);
  return withCriteria(counted, ({ leads }) => leads === undefined || leads.some(answersTo));
}

/**
 * A rubric without points as one that counts: 1 for each criterion of which everything was supplied. What adds up points then adds up criteria.
 *
 * @returns the rubric itself if it has points
 */
export function countedRubric(rubric: Rubric): Rubric {
  if (rubric.scoring !== 'evidence') return rubric;
  const once = (criterion: Criterion): Criterion => ({ ...criterion, max: 1 });
  return {
    ...rubric,
    sections: rubric.sections.map(
      (section): Section => ({
        ...section,
        max: criteriaOf(section).length,
        items: section.items.map((item) =>
          item.kind === 'group'
            ? { ...item, max: item.criteria.length, criteria: item.criteria.map(once) }
            : once(item),
        ),
      }),
    ),
  };
}

function withCriteria(rubric: Rubric, isKept: (criterion: Criterion) => boolean): Rubric {
  const kept = new Set(
    allCriteria(rubric)
      .filter(isKept)
      .map(({ id }) => id),
  );
  const sections = rubric.sections.flatMap((section) => cutSection(section, kept) ?? []);
  const { exemptions, ...rest } = rubric;
  const left = exemptions?.filter(({ heading }) => headingScope({ ...rubric, sections }, heading) !== null) ?? [];
  return { ...rest, sections, ...(left.length === 0 ? {} : { exemptions: left }) };
}

function cutSection(section: Section, kept: ReadonlySet<string>): Section | null {
  const items = section.items.flatMap((item): (Group | Criterion)[] => {
    if (item.kind === 'criterion') return kept.has(item.id) ? [cutCriterion(item, kept)] : [];
    const group = cutGroup(item, kept);
    return group === null ? [] : [group];
  });
  if (items.length === 0) return null;
  if (items.length === section.items.length && items.every((item, at) => item === section.items[at])) return section;
  const { printedMax: _, ...rest } = section;
  const sum = addDecimals(
    items.map((item) => (item.kind === 'criterion' ? item.max : (item.max ?? maxOf(item.criteria)))),
  );
  return { ...rest, items, max: section.cap === undefined ? sum : Math.min(section.max, sum) };
}

function cutGroup(group: Group, kept: ReadonlySet<string>): Group | null {
  const criteria = group.criteria.filter(({ id }) => kept.has(id)).map((criterion) => cutCriterion(criterion, kept));
  if (criteria.length === 0) return null;
  if (criteria.length === group.criteria.length && criteria.every((one, at) => one === group.criteria[at]))
    return group;
  const { printedMax: _, ...rest } = group;
  return { ...rest, criteria, ...(group.max === undefined ? {} : { max: maxOf(criteria) }) };
}

/** A criterion that is gone can't be expected any more. */
function cutCriterion(criterion: Criterion, kept: ReadonlySet<string>): Criterion {
  if (criterion.expects === undefined || kept.has(criterion.expects)) return criterion;
  const { expects: _, ...rest } = criterion;
  return rest;
}

function maxOf(criteria: readonly Criterion[]): number {
  return addDecimals(criteria.map(({ max }) => max));
}
