import { squeeze } from './cell';
import { LONGEST_ID, RUBRIC_ID_PATTERN } from './limits';

/** Whether a text can be the id of a rubric. */
export function isRubricId(id: string): boolean {
  return RUBRIC_ID_PATTERN.test(id) && id.length <= LONGEST_ID;
}

/**
 * An id for a rubric of this name: its letters without marks, such as `tinh-ha-nam-2025`; `''` for a name without a letter or digit.
 *
 * @param taken ids that other rubrics have
 */
export function proposedRubricId(name: string, taken: readonly string[]): string {
  const plain = squeeze(name)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[đĐ]/g, 'd')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-');
  const id = trimmed(plain);
  if (id === '') return '';
  for (let number = 1; ; number += 1) {
    const suffix = number === 1 ? '' : `-${number}`;
    const candidate = trimmed(id.slice(0, LONGEST_ID - suffix.length)) + suffix;
    if (!taken.includes(candidate)) return candidate;
  }
}

function trimmed(id: string): string {
  return id.replace(/^-|-$/g, '');
}
