/**
 * Which of some places may stay where they are so that as few as possible have to be moved for all to be in order: the longest run of them that ascends.
 *
 * @param places where each belongs, all different
 * @returns for each whether it stays
 */
export function staysInOrder(places: readonly number[]): boolean[] {
  /** For each length of a run, the place in the list of the lowest end that such a run can have. */
  const ends: number[] = [];
  const before: number[] = [];
  for (const [at, place] of places.entries()) {
    const longer = ends.findIndex((end) => (places[end] ?? 0) > place);
    const length = longer < 0 ? ends.length : longer;
    before.push(length === 0 ? -1 : (ends[length - 1] ?? -1));
    ends[length] = at;
  }
  const stays = places.map(() => false);
  for (let at = ends[ends.length - 1] ?? -1; at >= 0; at = before[at] ?? -1) stays[at] = true;
  return stays;
}
