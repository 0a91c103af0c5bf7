import { shown } from '../cell';
import { LONGEST_TEXT, LONGEST_UNIT_NAME, MOST_LEADS, UNIT_NAME_PATTERN } from '../limits';
import type { UnitName } from '../rubric';
import { byNumber, ofKind, plainId } from './read-lists';
import type { RowReader } from './row-reader';

/** Names of units as they stand in one cell: "Phòng Nội vụ; Phòng Tư pháp". */
export function unitNamesText(names: readonly string[]): string {
  return names.join('; ');
}

/** Reads the names of units in a cell, one at least. */
export function readUnits(reader: RowReader, column: 'title' | 'figure'): string[] {
  const text = reader.text(column, LONGEST_TEXT, 'required');
  const names = text
    .split(/[;\r\n]/)
    .map((name) => name.trim())
    .filter((name) => name !== '');
  const isUsable = names.every((name) => name.length <= LONGEST_UNIT_NAME && UNIT_NAME_PATTERN.test(name));
  if (text !== '' && (names.length === 0 || names.length > MOST_LEADS || !isUsable)) {
    reader.report(column, { code: 'badUnitNames', entered: shown(text), longest: LONGEST_UNIT_NAME, most: MOST_LEADS });
  }
  return names;
}

/** The units with the other spellings of their names, in the order of their numbers; `undefined` where there are none. */
export function readUnitNames(readers: readonly RowReader[]): UnitName[] | undefined {
  const rows = byNumber(ofKind(readers, 'unitName'));
  if (rows.length === 0) return undefined;
  return rows.map((reader) => ({ id: plainId(reader), name: readName(reader), printed: readUnits(reader, 'figure') }));
}

function readName(reader: RowReader): string {
  const [name = '', ...others] = readUnits(reader, 'title');
  if (others.length > 0)
    reader.report('title', {
      code: 'badUnitNames',
      entered: shown(reader.cell('title')),
      longest: LONGEST_UNIT_NAME,
      most: 1,
    });
  return name;
}
