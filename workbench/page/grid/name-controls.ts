import type { Words } from '../text/words';

/**
 * Gives the engine's fields and picture buttons names, without which a screen reader only says "edit" or nothing. They come and go with the tools, so newcomers are
 * named as they appear.
 */
export function nameControls(grid: HTMLElement, { controls }: Words): void {
  const fields: readonly (readonly [selector: string, name: string])[] = [
    ['.o-named-range-selector input', controls.nameBox],
    ['#edit input.o-number-input', controls.zoom],
    ['#fontSize input.o-number-input', controls.fontSize],
    ['.o-grid-add-rows-input', controls.rowsToAdd],
    ['.o-spreadsheet-topbar-wrapper .o-composer', controls.formulaBar],
    ['.o-grid .o-composer', controls.cell],
  ];
  const nameNewcomers = () => {
    for (const [selector, name] of fields) {
      for (const field of grid.querySelectorAll(`:is(${selector}):not([aria-label])`)) {
        field.setAttribute('aria-label', name);
        if (field.classList.contains('o-composer')) field.setAttribute('role', 'textbox');
      }
    }
    for (const button of grid.querySelectorAll('.o-toolbar-button[title]:not([aria-label])')) {
      button.setAttribute('aria-label', nameOf(button));
      // What holds a field of its own is no button.
      button.setAttribute('role', button.querySelector('input') ? 'group' : 'button');
    }
    for (const menu of grid.querySelectorAll('.o-topbar-menu:not([role])')) {
      menu.setAttribute('role', 'button');
      menu.setAttribute('tabindex', '0');
      menu.setAttribute('aria-haspopup', 'menu');
    }
    // The engine sends the tab key to these before everything else on the page.
    for (const field of grid.querySelectorAll('[tabindex]:not([tabindex="0"], [tabindex="-1"])')) {
      field.setAttribute('tabindex', '0');
    }
  };
  nameNewcomers();
  new MutationObserver(nameNewcomers).observe(grid, { childList: true, subtree: true });
}

/** A button's tip, with what can be read on its picture: whoever speaks to the computer says what they see. */
function nameOf(button: Element): string {
  const tip = button.getAttribute('title') ?? '';
  const written = button.textContent?.trim() ?? '';
  return written === '' || tip.includes(written) ? tip : `${tip}: ${written}`;
}
