import { Spreadsheet } from '@odoo/o-spreadsheet';

/**
 * The engine's print view as an office needs it: A4 across, and only what is selected when that is more than a cell. A form is wider than a page; who prints one
 * selects the columns that the agency fills in.
 */
export class Paper extends Spreadsheet.components.SpreadsheetPrint {
  override setup(): void {
    super.setup();
    this.printStore.changePrintOrientation('landscape');
    const [zone, ...more] = this.env.model.getters.getSelectedZones();
    if (zone === undefined || more.length > 0) return;
    if (zone.left < zone.right || zone.top < zone.bottom) this.printStore.changePrintSelection('selection');
  }
}
