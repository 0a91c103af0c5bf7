import type { CellPosition, Model } from '@odoo/o-spreadsheet';
// For `helpText`, which the runtime adds to the engine's rules.
import type {} from '../../runtime/engine/validation';
import type { Observable } from '../observable';

/** The help text of the cell that is selected, and where that cell is on the page, in pixels. */
export interface ValidationHelp {
  text: string;
  /** The cell's value breaks its rule although it was let in. */
  invalid: boolean;
  left: number;
  /** Of the cell. */
  top: number;
  bottom: number;
  /** Where the grid ends: below, and at its right, where the add-on's panel may stand. */
  floor: number;
  wall: number;
}

/**
 * Follows the selection and tells the help text of the selected cell's validation rule, as Google shows it beside
 * the cell; nothing when the cell is out of sight.
 */
export function watchValidationHelp(
  model: Model,
  grid: HTMLElement,
  help: Observable<ValidationHelp | undefined>,
): void {
  let last = '';
  const read = () => {
    const next = helpOf(model, grid);
    const key = JSON.stringify(next ?? null);
    if (key === last) return;
    last = key;
    help.set(next);
  };
  model.on('update', help, () => requestAnimationFrame(read));
  grid.addEventListener('wheel', () => requestAnimationFrame(read), { passive: true });
  window.addEventListener('resize', () => requestAnimationFrame(read));
}

function helpOf(model: Model, grid: HTMLElement): ValidationHelp | undefined {
  const { getters } = model;
  const position = getters.getActivePosition();
  const text = getters.getValidationRuleForCell(position)?.helpText;
  const invalid = getters.isDataValidationInvalid(position);
  if (!text && !invalid) return undefined;
  const place = placeOf(model, grid, position);
  return place && { text: text ?? '', invalid, ...place };
}

function placeOf(
  model: Model,
  grid: HTMLElement,
  position: CellPosition,
): Omit<ValidationHelp, 'text' | 'invalid'> | undefined {
  const { getters } = model;
  if (!getters.isVisibleInViewport(position)) return undefined;
  const overlay = grid.querySelector('.o-grid-overlay');
  if (!overlay) return undefined;
  const { col, row } = position;
  const cell = getters.getVisibleRect({ left: col, right: col, top: row, bottom: row });
  const origin = grid.querySelector('.o-grid')?.getBoundingClientRect() ?? overlay.getBoundingClientRect();
  const zoom = getters.getViewportZoomLevel();
  const { bottom: floor, right: wall } = overlay.getBoundingClientRect();
  return {
    left: origin.left + cell.x * zoom,
    top: origin.top + cell.y * zoom,
    bottom: origin.top + (cell.y + cell.height) * zoom,
    floor,
    wall,
  };
}
