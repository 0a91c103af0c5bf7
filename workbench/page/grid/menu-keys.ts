/**
 * Lets the menu bar be used with the keyboard alone: arrows go from menu to menu, Enter opens one. Inside an open menu the engine follows the arrows itself.
 */
export function openMenusByKeyboard(grid: HTMLElement): void {
  grid.addEventListener(
    'keydown',
    (event) => {
      const menu = event.target instanceof HTMLElement ? event.target.closest<HTMLElement>('.o-topbar-menu') : null;
      if (menu === null) return;
      const act = ACTIONS.get(event.key);
      if (act === undefined) return;
      event.preventDefault();
      // The grid would take the key for itself.
      event.stopPropagation();
      act(menu);
    },
    { capture: true },
  );
}

/** The list takes the keyboard once it is drawn. A key that comes before must not click the menu a second time, which would close it. */
function open(menu: HTMLElement): void {
  menu.click();
  menu.blur();
}

const ACTIONS: ReadonlyMap<string, (menu: HTMLElement) => void> = new Map([
  ['Enter', open],
  [' ', open],
  ['ArrowDown', open],
  ['ArrowRight', (menu: HTMLElement) => focus(menu.nextElementSibling)],
  ['ArrowLeft', (menu: HTMLElement) => focus(menu.previousElementSibling)],
]);

function focus(element: Element | null): void {
  if (element instanceof HTMLElement) element.focus();
}
