import { fold } from '../../src/rubric/cell';

/** Text for a search that does not ask for diacritics: "Sở Tài chính" and "so tai chinh" are the same. */
export function withoutMarks(text: string): string {
  return fold(text).normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/g, 'd');
}
