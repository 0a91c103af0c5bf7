import { useObserved } from '../observable';
import type { Words } from '../text/words';
import type { Screen } from './screen';

/** Short notices at the bottom right, as on Google; a screen reader hears them too. */
export function Toasts({ screen, words }: { screen: Screen; words: Words }) {
  const toasts = useObserved(screen.toasts);
  return (
    <div class="notices" role="status">
      {toasts.map((toast) => (
        <div key={toast.id} class={`notice ${toast.tone}`}>
          <div>
            {toast.title && <strong>{toast.title}</strong>}
            <p>{toast.text}</p>
          </div>
          <button
            type="button"
            class="icon-button"
            aria-label={words.dismiss}
            title={words.dismiss}
            onClick={() => screen.dismiss(toast.id)}
          >
            ×
          </button>
        </div>
      ))}
    </div>
  );
}
