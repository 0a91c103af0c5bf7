import type { CellValue } from './cell';

/**
 * The built-in rubrics as they travel with the add-on: by id, the rows of each one's table. The table is more compact than the JSON, and what
 * reads it is in the script anyway.
 */
export type RubricPack = Record<string, CellValue[][]>;

/** Writes a pack as text that can stand in an HTML file, where the add-on fetches it from. */
export function writeRubricPack(pack: RubricPack): string {
  return JSON.stringify(pack).replace(/</g, '\\u003c');
}

/** Takes a rubric's rows out of a pack; `null` when it isn't in it. @throws SyntaxError for anything but a pack */
export function rowsFromPack(content: string, id: string): CellValue[][] | null {
  const pack: unknown = JSON.parse(content);
  if (typeof pack !== 'object' || pack === null || !(id in pack)) return null;
  const rows: unknown = Object.getOwnPropertyDescriptor(pack, id)?.value;
  if (!Array.isArray(rows)) return null;
  return rows.map((row: unknown) =>
    Array.isArray(row) ? row.map((cell) => (typeof cell === 'number' ? cell : String(cell))) : [],
  );
}
