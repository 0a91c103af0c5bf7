import type { ClipboardOptions, HeaderIndex, UID } from '@odoo/o-spreadsheet';
import { registries } from '../o-spreadsheet';

const EngineCells = registries.clipboardHandlersRegistries.cellHandlers.get('cell');

/**
 * Text from elsewhere changes what cells hold and not how they look, as on Google: the engine would take away the colours that tell people where to write.
 */
export class TextPaste<T, T1> extends EngineCells<T, T1> {
  /** Programs end the last row like the others; the engine would empty the cells below it. */
  override convertTextToClipboardData(text: string): T | undefined {
    return super.convertTextToClipboardData(text.replace(/\r?\n$/, ''));
  }

  protected override pasteZone(
    sheetId: UID,
    left: HeaderIndex,
    top: HeaderIndex,
    cells: T1[][],
    options?: ClipboardOptions,
  ): void {
    if (!cells.every((line) => line.every(isText))) {
      super.pasteZone(sheetId, left, top, cells, options);
      return;
    }
    if (options?.pasteOption === 'onlyFormat') return;
    for (const [down, line] of cells.entries()) {
      for (const [right, cell] of line.entries()) {
        if (!isText(cell)) continue;
        this.dispatch('UPDATE_CELL', { sheetId, col: left + right, row: top + down, content: cell.content });
      }
    }
  }
}

/** What was copied in a spreadsheet knows where it stood. */
function isText(cell: unknown): cell is { content: string } {
  return typeof cell === 'object' && cell !== null && 'content' in cell && !('position' in cell);
}
