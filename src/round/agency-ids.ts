import { fold } from '../rubric/cell';
import { nameIn } from './names';
import { SETTINGS, type SettingsRow } from './settings-rows';

/** A form that exists: the id of its agency, and the name under which it was laid out. */
export interface KnownForm {
  id: string;
  name: string | null;
}

/**
 * The id that each row of the list of agencies is to have: that of the form of its name, else its own, else one that was never used. So a list that was sorted
 * without its hidden ids, or a row that was deleted and typed again, still means the same forms; an agency that is given another name keeps its own.
 *
 * @returns ids by row; rows that are to keep what they have may be left out
 */
export function giveAgencyIds(rows: readonly SettingsRow[], forms: readonly KnownForm[]): Map<number, string> {
  const formOf = new Map(
    forms.flatMap(({ id, name }) => (name === null ? [] : [[fold(name), SETTINGS.agency(id)] as const])),
  );
  const taken = new Set<string>();
  const given = new Map<number, string>();
  const give = (row: number, id: string) => {
    given.set(row, id);
    taken.add(id);
  };
  for (const { row, cells } of rows) {
    const form = formOf.get(fold(nameIn(cells)));
    if (form !== undefined && !taken.has(form)) give(row, form);
  }

  const written = [...rows.map(({ id }) => id), ...forms.map(({ id }) => SETTINGS.agency(id))];
  let lastAgency = highest(written, AGENCY);
  let lastSpare = highest(written, SPARE);
  for (const { row, id, cells } of rows) {
    if (given.has(row)) continue;
    const isAgency = id.startsWith(AGENCY);
    if (nameIn(cells) !== '') {
      if (!isAgency || taken.has(id)) lastAgency += 1;
      give(row, isAgency && !taken.has(id) ? id : SETTINGS.agency(`a${String(lastAgency).padStart(2, '0')}`));
    } else if (isAgency && taken.has(id)) {
      // The name that this id belongs to stands in another row by now, so this row is one to fill in again.
      lastSpare += 1;
      give(row, SETTINGS.spareAgency(lastSpare));
    }
  }
  return given;
}

const AGENCY = SETTINGS.agency('');
const SPARE = SETTINGS.spareAgency(0).slice(0, -1);

/** The highest number that an id of this kind carries. */
function highest(ids: readonly string[], prefix: string): number {
  const numbers = ids.flatMap((id) =>
    id.startsWith(prefix) ? [Number(id.slice(prefix.length).replace(/^a/, ''))] : [],
  );
  return Math.max(0, ...numbers.filter((number) => Number.isInteger(number)));
}
