/** A block of rows to be inserted below `after` (0: above everything), counted in the tab as it stands when its turn comes. */
export interface Insertion {
  after: number;
  count: number;
}

export interface Placement {
  /** In the order in which they are to be made. */
  insertions: Insertion[];
  /** What stands in each row afterwards: the id of a row of ours, or `null` for a row that is none of ours. */
  ids: (string | null)[];
  /** Ids of rows that are new, so that their people's cells get their first content. */
  added: Set<string>;
  /** Rows (1-based, afterwards) that repeat an id that stands further up. */
  repeated: { row: number; id: string }[];
}

/**
 * Where the wanted rows go in a tab that may have been sorted, moved about and added to. A row that is there stays where it is; a missing one comes
 * right below the row that precedes it in the wanted order, in a blank row if there is one, as a run that was broken off leaves behind; every other
 * row is left alone.
 *
 * @param existing the tab's id column from row 1, `''` where there is no id
 * @param wanted ids in the order of a fresh tab
 * @param isBlank whether a row of the tab as it stands (from 0) holds nothing at all
 */
export function placeRows(
  existing: readonly string[],
  wanted: readonly string[],
  isBlank: (row: number) => boolean = () => false,
): Placement {
  const known = new Set(wanted);
  const seen = new Set<string>();
  const rows: { id: string | null; free: boolean; repeats?: string }[] = existing.map((id, row) => {
    if (!known.has(id)) return { id: null, free: isBlank(row) };
    if (seen.has(id)) return { id: null, free: false, repeats: id };
    seen.add(id);
    return { id, free: false };
  });

  const insertions: Insertion[] = [];
  const added = new Set<string>();
  let previous = -1;
  for (const id of wanted) {
    if (seen.has(id)) {
      previous = rows.findIndex((row) => row.id === id);
      continue;
    }
    previous += 1;
    added.add(id);
    if (rows[previous]?.free === true) {
      rows[previous] = { id, free: false };
      continue;
    }
    rows.splice(previous, 0, { id, free: false });
    const last = insertions[insertions.length - 1];
    if (last !== undefined && last.after + last.count === previous) last.count += 1;
    else insertions.push({ after: previous, count: 1 });
  }

  return {
    insertions,
    ids: rows.map((row) => row.id),
    added,
    repeated: rows.flatMap((row, at) => (row.repeats === undefined ? [] : [{ row: at + 1, id: row.repeats }])),
  };
}
