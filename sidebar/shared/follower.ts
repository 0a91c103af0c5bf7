import type { SidebarView, Where } from '../../src/wire';
import type { Call } from './api';
import type { Clock } from './clock';

/** What the sidebar knows: the tab in view, and where on it the cursor is. */
export interface Followed {
  view: SidebarView;
  where: Where;
}

/** After so many milliseconds the view is asked for even if nothing on the tab has changed: settings, rights and names may have. */
export const STALE = 120_000;

/**
 * Asks for as little as will do: first where the person is, which costs the script one read; the whole view only when the tab is another one, something on it has
 * changed, or the view is old. One call after the other, never two at once.
 *
 * @returns what asks; `fresh` asks for the view whatever has changed
 */
export function createFollower(call: Call, clock: Clock): (fresh: boolean) => Promise<Followed> {
  let shown: { view: SidebarView; at: number } | null = null;
  return async (fresh) => {
    if (shown !== null && !fresh && clock.now() - shown.at < STALE) {
      const { view } = shown;
      const where = await call('sidebarWhere', { sheetId: view.where.sheetId, watch: view.where.stamp !== '' });
      if (where.sheetId === view.where.sheetId && where.stamp === view.where.stamp) return { view, where };
    }
    const view = await call('sidebarView');
    shown = { view, at: clock.now() };
    return { view, where: view.where };
  };
}
