import * as z from 'zod/mini';
import { type ArchivedPlace, type ArchivedRound, type ArchivedRow, archiveMark } from '../round/archive';
import type { CellValue } from '../scoring/answer';
import { inEveryLanguage, type Text } from '../text/text';
import { COLOR, ID_COLUMN, label, PLAIN_TAB } from './look';
import { type CellSpec, columnLetters, type RowSpec, type TabSpec, tabKey } from './tab-spec';

/** Key of the tab of an archived year. */
export function archiveKey(year: number): string {
  return tabKey('archive', String(year));
}

/** Columns before those of the forms. */
const FIXED = 8;
/** Row (from 1) that says what the archive is, in column B: one cell can be read without the rest. */
export const FACTS_ROW = 3;
/** Number of rows above the places. */
export const ROWS_ABOVE_PLACES = 4;

const Facts = z.object({
  year: z.int(),
  carried: z.record(z.string(), z.string()),
  published: z.object({ number: z.int(), fingerprint: z.string() }),
  columns: z.array(z.int().check(z.gte(2), z.lte(100))),
  places: z.int().check(z.gte(0)),
  mark: z.string(),
});

/** What the first rows of an archive say of it. */
export type ArchiveFacts = z.infer<typeof Facts>;

/**
 * The tab of an archived round, hidden from view: the rankings, then every row of every form that people enter something in, with its points. Values only.
 *
 * @param headings of the forms' columns, by number
 */
export function archiveTab(archived: ArchivedRound, headings: (column: number) => string, text: Text): TabSpec {
  const words = text.archive;
  const { ranking } = text;
  const width = FIXED + Math.max(2, archived.columns.length);
  const head = (id: string, titles: readonly string[]): RowSpec => ({
    id,
    cells: titles.map((title) => label(title, { bold: true, background: COLOR.section, wrap: false })),
  });
  return {
    ...PLAIN_TAB,
    key: archiveKey(archived.year),
    name: words.tabName(archived.year),
    otherNames: inEveryLanguage((language) => language.archive.tabName(archived.year)),
    color: COLOR.muted,
    gridlines: true,
    columns: [ID_COLUMN, ...Array.from({ length: width - 1 }, () => ({ width: 120 }))],
    rows: [
      { id: '#archive', cells: [label(words.title(archived.carried.name ?? ''), { bold: true, wrap: false })] },
      { id: '#about', cells: [label(words.about, { color: COLOR.muted, wrap: false })] },
      { id: '#facts', cells: [label(JSON.stringify(factsOf(archived)), { wrap: false })] },
      head('#places', [
        words.agencyId,
        ranking.columns.agency,
        words.scope,
        ranking.columns.place,
        ranking.columns.total,
        ranking.columns.base,
        ranking.columns.bonus,
        ranking.columns.deducted,
        ranking.columns.grade,
      ]),
      ...archived.places.map(
        ({ scopeId, agencyId, agency, place, total, base, bonus, deducted, grade }): RowSpec => ({
          id: `place.${scopeId}.${agencyId}`,
          cells: [agencyId, agency, scopeId, place ?? '', total, base, bonus, deducted, grade].map(value),
        }),
      ),
      head('#rows', [
        words.agencyId,
        ranking.columns.agency,
        words.groupId,
        words.rowId,
        text.form.columns.selfPoints,
        text.form.columns.verifiedPoints,
        '',
        ...archived.columns.map(headings),
      ]),
      ...archived.rows.map(
        (row): RowSpec => ({
          id: `row.${row.agencyId}.${row.rowId}`,
          cells: [
            ...[row.agencyId, row.agency, row.groupId, row.rowId, row.selfPoints ?? '', row.verifiedPoints ?? '', ''],
            ...row.cells,
          ].map(value),
        }),
      ),
    ],
  };
}

function factsOf(archived: ArchivedRound): ArchiveFacts {
  const { year, carried, published, columns, places } = archived;
  return {
    year,
    carried: { ...carried },
    published,
    columns: [...columns],
    places: places.length,
    mark: archiveMark(archived),
  };
}

/** A cell with what stood in another, of the same type. */
function value(content: CellValue): CellSpec {
  const format = typeof content === 'string' ? '@' : typeof content === 'object' ? 'dd/mm/yyyy hh:mm:ss' : 'General';
  return { owner: 'system', value: content, style: { format, wrap: false } };
}

/** What an archive says of itself in the cell `B3`; `null` if it can't be read. */
export function readFacts(cell: CellValue | undefined): ArchiveFacts | null {
  if (typeof cell !== 'string') return null;
  try {
    const read = Facts.safeParse(JSON.parse(cell));
    return read.success ? read.data : null;
  } catch {
    return null;
  }
}

/** The range in which an archive's places stand. */
export function placesRange({ places }: ArchiveFacts): string {
  return `A${ROWS_ABOVE_PLACES + 1}:${columnLetters(FIXED + 2)}${ROWS_ABOVE_PLACES + places}`;
}

/** Reads the places out of rows of an archive; rows that are none are passed over. */
export function readPlaces(rows: readonly (readonly CellValue[])[]): ArchivedPlace[] {
  return rows.flatMap((row): ArchivedPlace[] => {
    const [id, agencyId, agency, scopeId, place, total, base, bonus, deducted, grade] = row;
    if (typeof id !== 'string' || !id.startsWith('place.') || typeof total !== 'number') return [];
    return [
      {
        scopeId: String(scopeId),
        agencyId: String(agencyId),
        agency: String(agency),
        place: typeof place === 'number' && Number.isInteger(place) && place > 0 ? place : null,
        total,
        base: Number(base),
        bonus: Number(bonus),
        deducted: Number(deducted),
        grade: String(grade ?? ''),
      },
    ];
  });
}

/** Reads an archived round from its tab; `null` unless it is whole and as it was written. */
export function readArchive(content: readonly (readonly CellValue[])[]): ArchivedRound | null {
  const facts = readFacts(content[FACTS_ROW - 1]?.[1]);
  if (facts === null) return null;
  const { year, carried, published, columns, mark } = facts;
  const rows = content.flatMap((line): ArchivedRow[] => {
    const [id, agencyId, agency, groupId, rowId, self, verified] = line;
    if (typeof id !== 'string' || !id.startsWith('row.')) return [];
    return [
      {
        agencyId: String(agencyId),
        agency: String(agency),
        groupId: String(groupId),
        rowId: String(rowId),
        selfPoints: typeof self === 'number' ? self : null,
        verifiedPoints: typeof verified === 'number' ? verified : null,
        cells: columns.map((_, at) => line[FIXED + at] ?? ''),
      },
    ];
  });
  const archived: ArchivedRound = { year, carried, published, columns, places: readPlaces(content), rows };
  return archiveMark(archived) === mark ? archived : null;
}
