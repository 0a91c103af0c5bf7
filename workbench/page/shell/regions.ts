/** Where F6 goes, one after the other: the cell, the menus, the add-on's panel where there is one. */
const REGIONS = ['.o-grid .o-composer', '.o-topbar-menu', '.side-panel iframe'] as const;

/** Moves the keyboard to the next part of the window at every F6: the grid keeps the Tab key for going from cell to cell. */
export function moveBetweenRegions(): void {
  document.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'F6' || document.querySelector('dialog[open]') !== null) return;
      event.preventDefault();
      event.stopPropagation();
      focusNextRegion();
    },
    { capture: true },
  );
}

function focusNextRegion(): void {
  const active = document.activeElement;
  const now = REGIONS.findIndex((selector) => active?.matches(selector) === true);
  const order = [...REGIONS.slice(now + 1), ...REGIONS.slice(0, now + 1)];
  for (const selector of order) {
    const element = document.querySelector<HTMLElement>(selector);
    if (element === null) continue;
    element.focus();
    return;
  }
}
