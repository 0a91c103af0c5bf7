import { readFileSync } from 'node:fs';
import { parseRubric } from '../../src/rubric/parse-rubric';
import type { Criterion, Rubric } from '../../src/rubric/rubric';
import { allCriteria } from '../../src/rubric/rubric';

const FILE = new URL('../../rubrics/hau-giang-2017.json', import.meta.url);

/** The JSON of the rubric of Hậu Giang, a fresh copy with each call. */
export function hauGiangJson(): unknown {
  return JSON.parse(readFileSync(FILE, 'utf8'));
}

/** The rubric of Hậu Giang. */
export function hauGiang(): Rubric {
  const parsed = parseRubric(hauGiangJson());
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.rubric;
}

export function criterionOf(rubric: Rubric, id: string): Criterion {
  const criterion = allCriteria(rubric).find((one) => one.id === id);
  if (criterion === undefined) throw new Error(`No criterion ${id}`);
  return criterion;
}
