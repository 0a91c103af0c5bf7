/**
 * Tells the style sheet how tall the menus, tools and formula bar are together. They run across the whole window,
 * and the add-on's panel starts below them, as on Google; yet they belong to the engine and the panel does not.
 */
export function followTopBarHeight(grid: HTMLElement): void {
  let followed: Element | null = null;
  const tell = () => {
    const height = followed?.getBoundingClientRect().height ?? 0;
    document.documentElement.style.setProperty('--top-bar-height', `${height}px`);
  };
  const sizes = new ResizeObserver(tell);
  const follow = () => {
    const topBar = grid.querySelector('.o-spreadsheet-topbar-wrapper');
    if (topBar === followed) return;
    sizes.disconnect();
    followed = topBar;
    if (topBar) sizes.observe(topBar);
    else tell();
  };
  follow();
  // The print preview takes the place of everything else, and the engine makes a new top bar after it.
  const spreadsheet = grid.querySelector('.o-spreadsheet');
  if (spreadsheet) new MutationObserver(follow).observe(spreadsheet, { childList: true });
}
