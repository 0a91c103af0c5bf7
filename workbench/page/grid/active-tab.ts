/** Keeps the open tab among those that the bar at the bottom shows when the add-on's panel takes a part of it, or a window becomes smaller. */
export function keepActiveTabInView(grid: HTMLElement): void {
  const show = () =>
    grid.querySelector('.o-sheet-list .o-sheet.active')?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  new ResizeObserver(show).observe(grid);
}
