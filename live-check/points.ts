import { CUSTOM_FUNCTION_POINTS } from './custom-functions';
import { GUEST_POINTS } from './guest';
import { PAGE_QUESTIONS } from './page';
import type { Point, Question } from './point';
import { PROTECTION_POINTS } from './protections';
import { SERVICE_POINTS } from './services';
import { TAB_POINTS } from './tabs';
import { VALUE_POINTS } from './values';

/** What the owner of the scratch file checks, part by part. */
export const OWNER_PARTS: readonly (readonly Point[])[] = [
  VALUE_POINTS,
  TAB_POINTS,
  PROTECTION_POINTS,
  SERVICE_POINTS,
  CUSTOM_FUNCTION_POINTS,
];

/** The same in one list. */
export const OWNER_POINTS: readonly Point[] = OWNER_PARTS.flat();

/** Everything that is checked, in the order of the report. */
export const QUESTIONS: readonly Question[] = [...OWNER_POINTS, ...GUEST_POINTS, ...PAGE_QUESTIONS];
