import { proposedRubricId } from '../../src/rubric/rubric-id';

/** What a rubric's file needs another id for: the one it says belongs to a rubric that is there. */
export interface OtherId {
  taken: string;
  proposed: string;
}

/**
 * Another id for the rubric in a file if its own is taken; `null` if it is free, or the text is none of a rubric: what is wrong with it is for the script to say.
 *
 * @param taken ids of the rubrics that are there
 */
export function otherIdFor(json: string, taken: readonly string[]): OtherId | null {
  const own = /^\s*\{\s*(?:"\$schema"\s*:\s*"[^"\\]*"\s*,\s*)?"id"\s*:\s*"([^"\\]*)"/.exec(json)?.[1] ?? idIn(json);
  return own !== '' && taken.includes(own) ? { taken: own, proposed: proposedRubricId(own, taken) } : null;
}

function idIn(json: string): string {
  try {
    const value: unknown = JSON.parse(json);
    return typeof value === 'object' && value !== null && 'id' in value && typeof value.id === 'string' ? value.id : '';
  } catch {
    return '';
  }
}
