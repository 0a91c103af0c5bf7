import type { CellValue } from '../../../src/rubric/cell';
import type { Workbench } from '../../../workbench/runtime';
import { workbenchGetters } from '../../../workbench/runtime/engine/getters';
import { scriptValue } from '../../../workbench/runtime/services/cell-values';
import { ENTRY_COLUMNS, HEADINGS, ID_BY_LABEL, labelOf, ROW_BY_ID } from './form-shape';

/** Something that stands in a cell for people on a form. */
export interface Entry {
  agency: string;
  /** The row that it belongs to, by the labels that a person sees; `null` beside no row of ours, or beside one that is there twice. */
  row: string | null;
  column: string;
  /** A formula is the same one whatever it results in, and wherever the cells have gone that it refers to. */
  value: string;
  /** What the cell shows. */
  shown: string;
}

/** A form as it stands: values as a script reads them, from row 1 and column A. */
export interface FormOnTab {
  agency: string;
  tab: string;
  cells: CellValue[][];
  /** Whether there is a formula in a cell, row and column from 0. */
  isFormula: (row: number, column: number) => boolean;
}

/** Tabs of the add-on carry their key in this mark, and in the other one the id of their own sheet. */
const TAB_MARK = 'cham-diem-cntt.tab';
const SHEET_MARK = 'cham-diem-cntt.sheet';

/** The name of the tab with a mark, wherever it was moved and whatever it is called by now; `null` without one. */
export function tabMarked(workbench: Workbench, mark: string): string | null {
  const found = sheetMarked(workbench, mark);
  return found === null ? null : tabNameOf(workbench, found);
}

/** A tab's name as people see it: the engine spells some characters otherwise. */
function tabNameOf(workbench: Workbench, sheetId: string): string {
  return workbench.sheetNames()[workbench.model.getters.getSheetIds().indexOf(sheetId)] ?? '';
}

/**
 * The sheet that is the tab of a mark. A copy bears the id of another sheet that is there. Of several that do not, the protected one is meant, of several of these the one
 * that Nhật ký knows; else none.
 */
function sheetMarked(workbench: Workbench, mark: string): string | null {
  const getters = workbenchGetters(workbench.model.getters);
  const sheetIds = getters.getSheetIds();
  const marks = getters.getDeveloperMetadata();
  const valuesOn = (sheetId: string, name: string) =>
    marks.flatMap(({ key, value, ...one }) => (one.sheetId === sheetId && key === name ? [String(value)] : []));
  const claiming = sheetIds.filter((sheetId) => {
    const own = valuesOn(sheetId, SHEET_MARK);
    const isCopy = !own.includes(sheetId) && own.some((id) => sheetIds.includes(id));
    return !isCopy && valuesOn(sheetId, TAB_MARK).includes(mark);
  });
  if (claiming.length < 2) return claiming[0] ?? null;
  const closed = claiming.filter((sheetId) => getters.getProtections(sheetId).some(({ kind }) => kind === 'SHEET'));
  if (closed.length === 1) return closed[0] ?? null;
  const log = mark === 'log' ? null : sheetMarked(workbench, 'log');
  const lines =
    log === null
      ? ''
      : cellsOf(workbench, log)
          .map(([id]) => String(id))
          .join('\n');
  const known = Array.from(lines.matchAll(/"t\|([^"]+)":(\d+)/g)).filter(([, key]) => key === mark);
  return (closed.length > 0 ? closed : claiming).find((sheetId) => sheetId === known.at(-1)?.[2]) ?? null;
}

/** The forms that are there, each once. */
export function formsIn(workbench: Workbench): FormOnTab[] {
  const getters = workbenchGetters(workbench.model.getters);
  const marks = getters.getDeveloperMetadata().filter(({ key }) => key === TAB_MARK);
  const agencies = new Set(marks.flatMap(({ value }) => /^agency:(.+)$/.exec(String(value))?.[1] ?? []));
  const places = getters.getSheetIds();
  return Array.from(agencies)
    .flatMap((agency) => {
      const sheetId = sheetMarked(workbench, `agency:${agency}`);
      return sheetId === null ? [] : [{ agency, sheetId }];
    })
    .sort((a, b) => places.indexOf(a.sheetId) - places.indexOf(b.sheetId))
    .map(({ agency, sheetId }) => {
      const formulas = formulasOn(workbench, sheetId);
      return {
        agency,
        tab: tabNameOf(workbench, sheetId),
        cells: cellsOf(workbench, sheetId),
        isFormula: (row: number, column: number) => formulas.has(`${row} ${column}`),
      };
    });
}

/** The cells of a tab as a script reads them. */
export function cellsOf(workbench: Workbench, sheetId: string): CellValue[][] {
  const { getters } = workbench.model;
  const rows = getters.getNumberRows(sheetId);
  const columns = getters.getNumberCols(sheetId);
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (_unused, col) =>
      scriptValue(getters.getEvaluatedCell({ sheetId, col, row }), 'Asia/Ho_Chi_Minh'),
    ),
  );
}

function formulasOn({ model: { getters } }: Workbench, sheetId: string): Set<string> {
  const formulas = getters.getCells(sheetId).filter(({ isFormula }) => isFormula);
  const places = formulas.map(({ id }) => getters.getCellPosition(id));
  return new Set(places.map(({ row, col }) => `${row} ${col}`));
}

/** Number of columns of a form. */
const WIDTH = 19;

/** The row of the headings, from 0: the one that has most of them; -1 without any. */
export function headerOn({ cells }: FormOnTab): number {
  const known = new Set(HEADINGS.values());
  const matches = cells.map((row) => row.filter((cell) => known.has(String(cell))).length);
  const most = Math.max(...matches);
  return most < 3 ? -1 : matches.indexOf(most);
}

/** Where the columns stand (from 0), by their letter on an untouched form; one that can't be told is left out. */
export function columnsOn(form: FormOnTab): Map<string, number> {
  const header = form.cells[headerOn(form)] ?? [];
  const places = new Map<string, number>();
  for (const [letter, heading] of HEADINGS) {
    const found = header.indexOf(heading);
    if (found >= 0) places.set(letter, found);
  }
  const usual = (letter: string) => letter.charCodeAt(0) - 65;
  // A heading that was written over is where it was if all others are.
  const isMoved = Array.from(places).some(([letter, place]) => place !== usual(letter));
  if (isMoved || form.cells[0]?.length !== WIDTH) return places;
  for (const letter of HEADINGS.keys()) if (!places.has(letter)) places.set(letter, usual(letter));
  return places;
}

/** Whether it can be told what every column of the form is. Where people wrote over headings and then moved columns, nobody can. */
export function isReadable(form: FormOnTab): boolean {
  return headerOn(form) >= 0 && columnsOn(form).size === HEADINGS.size;
}

/** The row of a form that a physical row is, by its labels, else by its hidden id. */
export function rowIdOf(form: FormOnTab, row: number): string | null {
  const places = columnsOn(form);
  return idOfCells(form.cells[row] ?? [], places);
}

function idOfCells(cells: readonly CellValue[], places: ReadonlyMap<string, number>): string | null {
  const cell = (letter: string) => cells[places.get(letter) ?? -1] ?? '';
  const byLabel = ID_BY_LABEL.get(labelOf(cell('B'), cell('C')));
  if (byLabel !== undefined) return byLabel;
  const id = String(cell('A'));
  return ROW_BY_ID.has(id) ? id : null;
}

/** Everything that people entered on the forms. */
export function entriesOf(forms: readonly FormOnTab[]): Entry[] {
  return forms.flatMap((form) => {
    const places = columnsOn(form);
    const first = headerOn(form) + 1;
    const body = form.cells
      .slice(first)
      .map((cells, down) => ({ cells, at: first + down, row: idOfCells(cells, places) }));
    const times = new Map<string | null, number>();
    for (const { row } of body) times.set(row, (times.get(row) ?? 0) + 1);
    return body.flatMap(({ cells, at, row }) =>
      ENTRY_COLUMNS.flatMap((column): Entry[] => {
        const place = places.get(column) ?? -1;
        const value = cells[place] ?? '';
        const isHeading = row?.startsWith('#') === true;
        if (value === '' || isHeading || !isForPeople(row, column)) return [];
        const known = times.get(row) === 1 ? row : null;
        const shown = textOf(value);
        return [
          { agency: form.agency, row: known, column, value: form.isFormula(at, place) ? 'formula' : shown, shown },
        ];
      }),
    );
  });
}

function isForPeople(row: string | null, column: string): boolean {
  const owner = row === null ? 'agency' : ROW_BY_ID.get(row)?.owners.get(column);
  return owner === 'agency' || owner === 'verifier' || owner === 'explanation' || owner === 'coordinator';
}

/** A value with its type, as a text. */
export function textOf(value: CellValue): string {
  return value instanceof Date ? value.toISOString() : `${typeof value} ${value}`;
}
