import type { CellPosition, CoreCommand, Style, Zone } from '@odoo/o-spreadsheet';
import { registries } from '../o-spreadsheet';

const EngineCells = registries.corePluginRegistry.get('cell');

/** How a cell without a style looks; setting these changes nothing. */
const PLAIN: Style = {
  bold: false,
  italic: false,
  underline: false,
  strikethrough: false,
  wrapping: 'overflow',
  fillColor: '',
  textColor: '',
  fontSize: 10,
};

/**
 * The engine clears and formats cells one by one, whether that changes them or not. Scripts format whole tabs
 * property by property and delete the many empty rows of new sheets, so leaving out what changes nothing makes them
 * several times faster.
 */
export class SparseCells extends EngineCells {
  override handle(command: CoreCommand): void {
    switch (command.type) {
      case 'CLEAR_CELLS':
        this.forEach(command.sheetId, command.target, (position) => {
          if (!this.getters.getCell(position)) return;
          this.dispatch('UPDATE_CELL', { ...position, content: '', style: null, format: '' });
        });
        break;
      case 'SET_FORMATTING':
        this.forEach(command.sheetId, command.target, (position) => {
          this.format(position, command.style, command.format);
        });
        break;
      default:
        super.handle(command);
    }
  }

  private format(position: CellPosition, style: Style | undefined, format: string | undefined): void {
    const cell = this.getters.getCell(position);
    const restyled = style !== undefined && !agrees(cell?.style, style);
    const reformatted = format !== undefined && format !== (cell?.format ?? '');
    if (!restyled && !reformatted) return;
    this.dispatch('UPDATE_CELL', {
      ...position,
      ...(restyled ? { style: { ...cell?.style, ...style } } : {}),
      ...(reformatted ? { format } : {}),
    });
  }

  private forEach(sheetId: string, zones: readonly Zone[], act: (position: CellPosition) => void): void {
    for (const zone of zones) {
      for (let row = zone.top; row <= zone.bottom; row += 1) {
        for (let col = zone.left; col <= zone.right; col += 1) act({ sheetId, col, row });
      }
    }
  }
}

/** True if a cell with this style looks as wanted already. */
function agrees(present: Style | undefined, wanted: Style): boolean {
  const style: Style = { ...PLAIN, ...present };
  const key = Object.keys(wanted).find((property) => Reflect.get(style, property) !== Reflect.get(wanted, property));
  return key === undefined;
}
