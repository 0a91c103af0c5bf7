import type { CellPosition, Getters, UID, Zone } from '@odoo/o-spreadsheet';
import { cellZone, overlaps } from './zones';

/** TODAY is excepted: it changes once a day. */
const CHANGING = /(?<![\w.])(?:NOW|RAND|RANDBETWEEN|RANDARRAY)\s*\(/i;

type Cell = ReturnType<Getters['getCells']>[number];
type Formula = Extract<Cell, { isFormula: true }>['compiledFormula'];

/** Cells of a tab. */
export interface Place {
  sheetId: UID;
  zone: Zone;
}

/** Everything that depends on some cells, directly or not, as far as the engine knows; it may name more than that, never less. */
export type DependingOn = (places: readonly Place[]) => Iterable<Place>;

/** Formulas are immutable, so each is looked at once. */
const seen = new WeakMap<object, boolean>();

/**
 * Keeps the cells whose formula gives something else each time, so that it costs nothing to ask about them as long as there are none.
 */
export class ChangingCells {
  private readonly known = new Map<string, CellPosition>();

  constructor(private readonly getters: Getters) {}

  /** Looks at all formulas anew. */
  rebuild(): void {
    this.known.clear();
    for (const sheetId of this.getters.getSheetIds()) {
      for (const cell of this.getters.getCells(sheetId)) {
        if (cell.isFormula && changes(cell.compiledFormula)) this.note(this.getters.getCellPosition(cell.id));
      }
    }
  }

  /** Takes a cell in whose content may be another by now. */
  note(position: CellPosition): void {
    const key = keyOf(position);
    if (this.isChanging(position)) this.known.set(key, { ...position });
    else this.known.delete(key);
  }

  /** Whether a formula changes by itself, or reads a cell that does, through whatever lies between. */
  reach(position: CellPosition, dependingOn: DependingOn): boolean {
    if (this.known.size === 0) return false;
    const sources = Array.from(this.known.values()).filter((one) => this.isChanging(one));
    const places = sources.map((one) => this.placeOf(one));
    const between = this.between(places, dependingOn);
    if (this.isChanging(position)) return true;
    return this.readsChanging(position, places, between, new Set());
  }

  /** The cells with formulas that may depend on some places, and on what those formulas fill in turn. */
  private between(places: readonly Place[], dependingOn: DependingOn): CellPosition[] {
    const found = new Map<string, CellPosition>();
    let next = places;
    while (next.length > 0) {
      const formulas = Array.from(dependingOn(next))
        .flatMap((place) => positionsIn(place))
        .filter((one) => !found.has(keyOf(one)) && this.getters.getCell(one)?.isFormula === true);
      for (const one of formulas) found.set(keyOf(one), one);
      next = formulas.map((one) => this.placeOf(one)).filter(({ zone }) => !isOneCell(zone));
    }
    return Array.from(found.values());
  }

  private readsChanging(
    position: CellPosition,
    sources: readonly Place[],
    between: readonly CellPosition[],
    visited: Set<string>,
  ): boolean {
    visited.add(keyOf(position));
    const cell = this.getters.getCell(position);
    if (!cell?.isFormula) return false;
    const reads = (place: Place) =>
      cell.compiledFormula.rangeDependencies.some(
        (range) => range.sheetId === place.sheetId && overlaps(range.zone, place.zone),
      );
    if (sources.some(reads)) return true;
    return between.some(
      (one) =>
        !visited.has(keyOf(one)) && reads(this.placeOf(one)) && this.readsChanging(one, sources, between, visited),
    );
  }

  /** A formula’s own cell and what it fills. */
  private placeOf(position: CellPosition): Place {
    const zone = this.getters.getSpreadZone(position) ?? cellZone(position.col, position.row);
    return { sheetId: position.sheetId, zone };
  }

  private isChanging(position: CellPosition): boolean {
    if (!this.getters.tryGetSheet(position.sheetId)) return false;
    const cell = this.getters.getCell(position);
    return cell?.isFormula === true && changes(cell.compiledFormula);
  }
}

function changes(formula: Formula): boolean {
  const known = seen.get(formula);
  if (known !== undefined) return known;
  const isChanging = CHANGING.test(formula.normalizedFormula.replace(/"[^"]*"/g, '""'));
  seen.set(formula, isChanging);
  return isChanging;
}

function positionsIn({ sheetId, zone }: Place): CellPosition[] {
  const positions: CellPosition[] = [];
  for (let col = zone.left; col <= zone.right; col += 1) {
    for (let row = zone.top; row <= zone.bottom; row += 1) positions.push({ sheetId, col, row });
  }
  return positions;
}

function isOneCell({ left, right, top, bottom }: Zone): boolean {
  return left === right && top === bottom;
}

function keyOf({ sheetId, col, row }: CellPosition): string {
  return `${sheetId}!${col},${row}`;
}
