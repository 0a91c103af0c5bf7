import { fold } from './cell';
import { checkRule, type RulePlace } from './check-rule';
import { addDecimals } from './decimal';
import { compareIds } from './natural-order';
import type { RubricFault } from './problems';
import { allCriteria, criteriaOf, type Group, headingScope, onlySection, type Rubric, type Section } from './rubric';
import { knownUnits } from './units';

/** Where in a rubric a fault is; whoever read the rubric turns it into a path or a row. */
export type RubricPlace =
  | { list: 'heading'; id: string; field: 'id' | 'max' }
  | { list: 'criterion'; id: string; field: 'id' | 'expects' | 'leads' | 'rule' }
  | { list: 'rule'; id: string; rule: RulePlace }
  | { list: RubricList; id: string; position: number; field: 'id' | 'from' | 'heading' | 'points' | 'name' }
  | { list: 'grades'; id: null; position: null; field: 'from' };

export type RubricList = 'grades' | 'deductions' | 'exemptions' | 'groups' | 'unitNames' | 'findings';

export interface LocatedFault {
  place: RubricPlace;
  fault: RubricFault;
}

/**
 * Everything that is wrong with a rubric of the right shape: ids, sums, rules, grades. What is wrong with its shape is found by whoever reads it.
 */
export function checkRubric(rubric: Rubric): LocatedFault[] {
  const faults: LocatedFault[] = [];
  const report = (place: RubricPlace, fault: RubricFault) => faults.push({ place, fault });
  checkIds(rubric, report);
  for (const section of rubric.sections) {
    checkSums(section, report);
    for (const criterion of criteriaOf(section)) {
      checkRule(criterion.rule, criterion.max, (rule, fault) =>
        report({ list: 'rule', id: criterion.id, rule }, fault),
      );
    }
  }
  checkExpectations(rubric, report);
  checkRulesTogether(rubric, report);
  checkLeads(rubric, report);
  checkUnitNames(rubric, report);
  checkGrades(rubric, report);
  checkExemptions(rubric, report);
  for (const list of ['grades', 'deductions', 'exemptions', 'groups', 'unitNames', 'findings'] as const) {
    checkList(list, rubric[list] ?? [], report);
  }
  return faults;
}

type Report = (place: RubricPlace, fault: RubricFault) => void;
type Heading = Section | Group;

/** Ids are unique, in their natural order, and begin with that of the nearest heading above; in a single section they needn't. */
function checkIds(rubric: Rubric, report: Report): void {
  const headings = new Map<string, Heading>();
  for (const section of rubric.sections) {
    headings.set(section.id, section);
    for (const item of section.items) if (item.kind === 'group') headings.set(item.id, item);
  }
  const only = onlySection(rubric.sections);
  const seen = new Set<string>();
  let previous: string | null = null;

  const visit = (place: RubricPlace & { id: string }, parent: Heading | null): void => {
    const { id } = place;
    const folded = id.toLowerCase();
    if (seen.has(folded)) report(place, { code: 'duplicateId', id });
    else if (previous !== null && compareIds(previous, id) > 0)
      report(place, { code: 'outOfOrder', id, after: previous });
    seen.add(folded);
    previous = id === only?.id ? null : id;
    const isHeading = (candidate: string) => headings.has(candidate);
    const nearest = parentId(id, isHeading) ?? (parent === null ? null : (only?.id ?? null));
    if (nearest !== (parent?.id ?? null)) {
      report(place, { code: 'idNotBelowParent', id, parent: parent?.id ?? '', belongsTo: nearest });
    }
  };

  for (const section of rubric.sections) {
    visit({ list: 'heading', id: section.id, field: 'id' }, null);
    for (const item of section.items) {
      visit({ list: item.kind === 'group' ? 'heading' : 'criterion', id: item.id, field: 'id' }, section);
      if (item.kind === 'group') {
        for (const criterion of item.criteria) visit({ list: 'criterion', id: criterion.id, field: 'id' }, item);
      }
    }
  }
}

/** The longest proper beginning of an id, part by part, for which `isHeading` holds: II.1.10 → II.1, else II, else `null`. */
export function parentId(id: string, isHeading: (candidate: string) => boolean): string | null {
  for (let end = id.length - 1; end > 0; end -= 1) {
    const mark = id[end];
    if (mark !== '.' && mark !== '-') continue;
    const candidate = id.slice(0, end);
    if (isHeading(candidate)) return candidate;
  }
  return null;
}

/** The maxima of criteria add up to their group's, and those of groups and criteria to their section's. */
function checkSums(section: Section, report: Report): void {
  const parts = section.items.map((item) => {
    if (item.kind === 'criterion') return item.max;
    const sum = addDecimals(item.criteria.map((criterion) => criterion.max));
    if (item.max !== undefined && item.max !== sum) {
      report({ list: 'heading', id: item.id, field: 'max' }, { code: 'wrongSum', id: item.id, printed: item.max, sum });
    }
    return item.max ?? sum;
  });
  const sum = addDecimals(parts);
  const place: RubricPlace = { list: 'heading', id: section.id, field: 'max' };
  if (section.cap !== undefined) {
    if (sum < section.max) report(place, { code: 'capNeverReached', id: section.id, printed: section.max, sum });
  } else if (sum !== section.max) {
    report(place, { code: 'wrongSum', id: section.id, printed: section.max, sum });
  }
}

function checkExpectations(rubric: Rubric, report: Report): void {
  const criteria = allCriteria(rubric);
  const ids = new Set(criteria.map((criterion) => criterion.id));
  for (const { id, expects } of criteria) {
    if (expects !== undefined && (expects === id || !ids.has(expects))) {
      report({ list: 'criterion', id, field: 'expects' }, { code: 'unknownExpected', id: expects });
    }
  }
}

/** A growth looks at another criterion's ratio; a rubric that only asks for documents scores nothing. */
function checkRulesTogether(rubric: Rubric, report: Report): void {
  const rules = new Map(allCriteria(rubric).map(({ id, rule }) => [id, rule]));
  for (const [id, rule] of rules) {
    if (rule.type === 'growth' && rule.unless !== undefined && rules.get(rule.unless.criterion)?.type !== 'ratio') {
      const place = { list: 'rule', id, rule: { part: 'rule', field: 'unless' } } as const;
      report(place, { code: 'unknownRatio', id: rule.unless.criterion });
    }
    if (rubric.scoring === 'evidence' && rule.type !== 'evidence') {
      report({ list: 'criterion', id, field: 'rule' }, { code: 'notEvidence', id });
    }
  }
}

/** Leads are known units, each once: to a misspelt name nobody would answer. */
function checkLeads(rubric: Rubric, report: Report): void {
  const known = knownUnits(rubric);
  const folded = new Set(known.map(fold));
  for (const { id, leads = [] } of allCriteria(rubric)) {
    const place = { list: 'criterion', id, field: 'leads' } as const;
    for (const [position, name] of leads.entries()) {
      if (!folded.has(fold(name))) report(place, { code: 'unknownLead', name, known });
      else if (leads.findIndex((one) => fold(one) === fold(name)) < position)
        report(place, { code: 'repeatedUnit', name });
    }
  }
}

/** A spelling stands for one unit only. */
function checkUnitNames({ unitNames = [] }: Rubric, report: Report): void {
  const seen = new Set<string>();
  for (const [position, { id, name, printed }] of unitNames.entries()) {
    for (const one of [name, ...printed]) {
      if (seen.has(fold(one))) {
        report({ list: 'unitNames', id, position, field: 'name' }, { code: 'repeatedUnit', name: one });
      }
      seen.add(fold(one));
    }
  }
}

/** Each exemption is from a heading that exists, and gives no more points than that heading has. */
function checkExemptions(rubric: Rubric, report: Report): void {
  for (const [position, { id, heading, points }] of (rubric.exemptions ?? []).entries()) {
    const found = headingScope(rubric, heading);
    const place = { list: 'exemptions', id, position } as const;
    if (found === null) report({ ...place, field: 'heading' }, { code: 'unknownHeading', id: heading });
    else if (points > found.max)
      report({ ...place, field: 'points' }, { code: 'pointsAboveMax', points, max: found.max });
  }
}

/** Highest first, exactly one without a threshold, and that the last. A rubric may have no grades at all. */
function checkGrades({ grades }: Rubric, report: Report): void {
  if (grades.length === 0) return;
  const lowest = grades.filter((grade) => grade.from === undefined);
  if (lowest.length === 0)
    report({ list: 'grades', id: null, position: null, field: 'from' }, { code: 'noLowestGrade' });
  let above: number | null = null;
  for (const [position, { id, from }] of grades.entries()) {
    const place = { list: 'grades', id, position, field: 'from' } as const;
    if (from === undefined) {
      if (position === grades.length - 1) continue;
      report(place, { code: lowest.length > 1 ? 'severalLowestGrades' : 'lowestGradeNotLast' });
    } else {
      if (above !== null && from >= above) report(place, { code: 'gradesNotDescending', from, above });
      above = from;
    }
  }
}

function checkList(list: RubricList, rows: readonly { id: string }[], report: Report): void {
  const seen = new Set<string>();
  for (const [position, { id }] of rows.entries()) {
    const place = { list, id, position, field: 'id' } as const;
    const previous = rows[position - 1]?.id;
    if (seen.has(id.toLowerCase())) report(place, { code: 'duplicateId', id });
    else if (list === 'findings' && previous !== undefined && compareIds(previous, id) > 0) {
      report(place, { code: 'outOfOrder', id, after: previous });
    }
    seen.add(id.toLowerCase());
  }
}
