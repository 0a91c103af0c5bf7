/**
 * Empties the grid's hidden editor the moment somebody types over a cell.
 *
 * While nothing is edited, the engine keeps the cell's old content in that editor and replaces it one frame after the
 * first character. Vietnamese is mostly typed through an input method, which composes a syllable in place and so keeps
 * the old content behind it: "việt" over "cũ" became "việtcũ". Emptied first, the editor holds only what is typed.
 *
 * @param isIdle whether no cell is being edited
 */
export function typeOverOldContent(grid: HTMLElement, isIdle: () => boolean): void {
  const empty = ({ target }: Event) => {
    if (target instanceof HTMLElement && target.matches('.o-grid .o-composer') && isIdle()) target.replaceChildren();
  };
  grid.addEventListener('keydown', (event) => isHandledByInputMethod(event) && empty(event), { capture: true });
  grid.addEventListener('beforeinput', empty, { capture: true });
}

/** Such a key comes before the composition starts, while the editor may still be changed without disturbing it. */
function isHandledByInputMethod(event: KeyboardEvent): boolean {
  return event.isComposing || event.key === 'Process' || event.key === 'Unidentified';
}
