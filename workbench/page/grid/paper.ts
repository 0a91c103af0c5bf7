import { Spreadsheet } from '@odoo/o-spreadsheet';
import { onMounted, onPatched, onWillUnmount, useExternalListener } from '@odoo/owl';

/**
 * The engine's print view as an office needs it: A4 across, and only what is selected when that is more than a cell. A form is wider than a page; who prints one
 * selects the columns that the agency fills in. Esc is Cancel.
 */
export class Paper extends Spreadsheet.components.SpreadsheetPrint {
  override setup(): void {
    super.setup();
    useExternalListener(window, 'keydown', (event) => {
      if (event instanceof KeyboardEvent && event.key === 'Escape') this.props.onExitPrintMode();
    });
    this.#fitPages();
    this.printStore.changePrintOrientation('landscape');
    const [zone, ...more] = this.env.model.getters.getSelectedZones();
    if (zone === undefined || more.length > 0) return;
    if (zone.left < zone.right || zone.top < zone.bottom) this.printStore.changePrintSelection('selection');
  }

  /** On the screen a page is as wide as the place for it, at most as on paper: what lies behind the options would be looked for in vain. */
  #fitPages(): void {
    const sizes = new ResizeObserver(() => this.#fit());
    onMounted(() => {
      const place = document.querySelector('.o-print-preview');
      if (place) sizes.observe(place);
    });
    onPatched(() => this.#fit());
    onWillUnmount(() => sizes.disconnect());
  }

  #fit(): void {
    const place = document.querySelector<HTMLElement>('.o-print-preview');
    if (!place) return;
    const zoom = Math.min(1, (place.clientWidth - MARGINS) / this.printStore.pageDimensionsInPixels.width);
    place.style.setProperty('--page-zoom', String(zoom));
  }
}

/** Left and right of a page on the screen, with room to spare for a bar to scroll by. */
const MARGINS = 64;
