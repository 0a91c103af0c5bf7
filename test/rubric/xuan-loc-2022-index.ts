/**
 * What the rubric for the districts of Đồng Nai (2022) prints, taken down independently of the rubric's file: criterion, maximum points, line of the
 * source text.
 */
export const XUAN_LOC_CRITERIA: readonly (readonly [id: string, max: number, line: number])[] = [
  ['1', 3, 16],
  ['2', 3, 40],
  ['3', 3, 64],
  ['4', 3, 88],
  ['5.1', 1, 120],
  ['5.2', 2, 144],
  ['6.1', 1, 176],
  ['6.2', 1, 208],
  ['6.3', 1, 240],
];
