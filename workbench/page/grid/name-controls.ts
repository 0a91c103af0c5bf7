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
      button.setAttribute('aria-label', button.getAttribute('title') ?? '');
      // What holds a field of its own is no button.
      button.setAttribute('role', button.querySelector('input') ? 'group' : 'button');
    }
    for (const menu of grid.querySelectorAll('.o-topbar-menu:not([role])')) {
      menu.setAttribute('role', 'button');
      menu.setAttribute('tabindex', '0');
      menu.setAttribute('aria-haspopup', 'menu');
    }
  };
  nameNewcomers();
  new MutationObserver(nameNewcomers).observe(grid, { childList: true, subtree: true });
}
