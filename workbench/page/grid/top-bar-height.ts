/**
 * Tells the style sheet how tall the menus, tools and formula bar are together. They run across the whole window,
 * and the add-on's panel starts below them, as on Google; yet they belong to the engine and the panel does not.
 */
export function followTopBarHeight(grid: HTMLElement): void {
  const topBar = grid.querySelector('.o-spreadsheet-topbar-wrapper');
  if (!topBar) return;
  new ResizeObserver(() => {
    document.documentElement.style.setProperty('--top-bar-height', `${topBar.getBoundingClientRect().height}px`);
  }).observe(topBar);
}
