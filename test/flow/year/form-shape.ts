import { agencyForm } from '../../../src/tabs/agency-form';
import { columnLetters, type Owner, type RowSpec } from '../../../src/tabs/tab-spec';
import { textIn } from '../../../src/text/text';
import { hauGiangRound } from '../../support/hau-giang-round';

/** A row of a form as it is laid out: its id, its labels, and whose its cells are, by column letter. */
export interface ShapeRow {
  id: string;
  /** Number and title, by which a person knows the row. */
  label: string;
  owners: ReadonlyMap<string, Owner>;
}

/** Columns that people fill in. */
export const ENTRY_COLUMNS = ['F', 'G', 'J', 'K', 'L', 'M', 'N', 'R', 'S'] as const;

/** What a form of Hậu Giang looks like before anybody touches it. */
export const SHAPE: readonly ShapeRow[] = shape();

/** Columns by which a row is known: the hidden id, the number and the title. */
export const LABEL_COLUMNS = ['A', 'B', 'C'] as const;

/** What stands above each of the columns above. */
export const HEADINGS: ReadonlyMap<string, string> = headings();

/** The id of the row with a label that no other row has. */
export const ID_BY_LABEL: ReadonlyMap<string, string> = idsByLabel();

export const ROW_BY_ID: ReadonlyMap<string, ShapeRow> = new Map(SHAPE.map((row) => [row.id, row]));

/** Ids of the rows into which an agency types figures. */
export const ANSWERED_ROWS: readonly string[] = SHAPE.filter(({ owners }) => owners.get('F') === 'agency').map(
  ({ id }) => id,
);

function headings(): Map<string, string> {
  const { cells } = specOfForm().find(({ id }) => id === '#header') ?? { cells: [] };
  const above = (letter: string) => String(cells[letter.charCodeAt(0) - 66]?.value ?? '');
  const letters = [...LABEL_COLUMNS, ...ENTRY_COLUMNS];
  return new Map(letters.map((letter) => [letter, letter === 'A' ? '#header' : above(letter)]));
}

/** The number and title of a row as one text. */
export function labelOf(number: unknown, title: unknown): string {
  return `${number ?? ''}|${title ?? ''}`;
}

function specOfForm(): RowSpec[] {
  const round = hauGiangRound(1);
  const [agency] = round.agencies;
  const [group] = round.groups;
  if (agency === undefined || group === undefined) throw new Error('An empty round');
  return agencyForm(round, agency, group, { name: agency.name, rubricTab: '' }, textIn('vi')).rows;
}

function shape(): ShapeRow[] {
  return specOfForm().map((row) => ({
    id: row.id,
    label: labelOf(row.cells[0]?.value, row.cells[1]?.value),
    owners: new Map(row.cells.map((cell, at) => [columnLetters(at + 2), cell.owner])),
  }));
}

function idsByLabel(): Map<string, string> {
  const ids = new Map<string, string>();
  for (const { id, label } of SHAPE) {
    const isAlone = SHAPE.filter((row) => row.label === label).length === 1;
    if (!id.startsWith('#') && label !== '|' && isAlone) ids.set(label, id);
  }
  return ids;
}
