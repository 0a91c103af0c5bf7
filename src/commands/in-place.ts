import type { Desk } from './desk';

/** Runs something that makes tabs: a new one comes to the front, and whoever clicked stays where they were. */
export function inPlace<E>(desk: Desk, run: () => E): E {
  const before = desk.book.getActiveSheet();
  const ending = run();
  desk.book.setActiveSheet(before);
  return ending;
}
