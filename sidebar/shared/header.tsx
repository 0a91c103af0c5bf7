import type { SidebarView } from '../../src/wire';
import { RefreshIcon } from './icons';
import { useWords } from './words';

interface Props {
  view: SidebarView | null;
  refreshing: boolean;
  onRefresh: () => void;
}

/** Which round, agency and group are in view, and the button for new figures. */
export function Header({ view, refreshing, onRefresh }: Props) {
  const words = useWords();
  return (
    <header class="top">
      <div class="top-names">
        {view !== null && (
          <>
            {view.round !== null && <p class="soft">{view.round}</p>}
            <h1>{view.form?.agency ?? view.tab.name}</h1>
            {view.form !== null && <p class="soft">{view.form.group}</p>}
          </>
        )}
      </div>
      <button
        type="button"
        class={refreshing ? 'icon-button turning' : 'icon-button'}
        aria-label={refreshing ? words.refreshing : words.refresh}
        title={words.refresh}
        onClick={onRefresh}
      >
        <RefreshIcon />
      </button>
    </header>
  );
}
