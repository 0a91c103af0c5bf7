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
 * right below the row that precedes it in the wanted order; every other row is left alone.
 *
 * @param existing the tab's id column from row 1, `''` where there is no id
 * @param wanted ids in the order of a fresh tab
 */
export function placeRows(existing: readonly string[], wanted: readonly string[]): Placement {
  const known = new Set(wanted);
  const seen = new Set<string>();
  const rows: { id: string | null; fresh: boolean; repeats?: string }[] = existing.map((id) => {
    if (!known.has(id)) return { id: null, fresh: false };
    if (seen.has(id)) return { id: null, fresh: false, repeats: id };
    seen.add(id);
    return { id, fresh: false };
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
    rows.splice(previous, 0, { id, fresh: true });
    added.add(id);
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
