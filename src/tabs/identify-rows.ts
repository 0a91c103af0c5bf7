import { type CellValue, squeeze } from '../rubric/cell';

/** What a row of a tab is called by the labels that stand in it, for rows that people can tell apart by reading. */
export interface RowLabel {
  id: string;
  /** Columns of the label, from 1, and what it says in each. */
  columns: readonly number[];
  label: readonly string[];
}

/**
 * Which row is which. The id in the hidden column says so; but whoever sorts a selection that leaves the hidden column out puts the ids beside other rows, and an id
 * can be written over. Then the labels, which people see and fill the row in by, are right.
 *
 * @param rows the tab from row 1
 * @returns an id for each row, `''` for a row without one
 */
export function identifyRows(rows: readonly (readonly CellValue[])[], labels: readonly RowLabel[]): string[] {
  const called = namesByLabel(labels);
  const written = rows.map((row) => String(row[0] ?? ''));
  const named = rows.map(called.nameOf);
  const confirmed = new Set(written.filter((id, at) => named[at] === id));

  const claimed = new Map<string, number>();
  for (const [at, id] of named.entries()) {
    if (id !== null && written[at] !== id && !confirmed.has(id) && !claimed.has(id)) claimed.set(id, at);
  }
  if (claimed.size === 0) return written;
  return written.map((id, at) => {
    const byLabel = named[at] ?? null;
    if (byLabel !== null && claimed.get(byLabel) === at) return byLabel;
    // The id belongs to the row that says so; what stands here says something else or nothing.
    return claimed.has(id) ? '' : id;
  });
}

/** Rows that stand under another id than the one they are called by. */
export function misplacedIds(written: readonly string[], identified: readonly string[]): string[] {
  return identified.filter((id, at) => id !== '' && id !== written[at]);
}

/** Labels that only one row has, grouped by the columns they stand in. */
function namesByLabel(labels: readonly RowLabel[]): { nameOf: (row: readonly CellValue[]) => string | null } {
  const groups = new Map<string, { columns: readonly number[]; ids: Map<string, string | null> }>();
  for (const { id, columns, label } of labels) {
    const where = columns.join(',');
    const group = groups.get(where) ?? { columns, ids: new Map<string, string | null>() };
    groups.set(where, group);
    const key = keyOf(label);
    if (key.trim() === '') continue;
    group.ids.set(key, (group.ids.get(key) ?? id) === id ? id : null);
  }
  const nameOf = (row: readonly CellValue[]) => {
    for (const { columns, ids } of groups.values()) {
      const id = ids.get(keyOf(columns.map((column) => String(row[column - 1] ?? ''))));
      if (id !== undefined && id !== null) return id;
    }
    return null;
  };
  return { nameOf };
}

function keyOf(label: readonly string[]): string {
  return label.map(squeeze).join('\n');
}
