import type { ComponentChildren } from 'preact';
import { useWords } from './words';

interface Props {
  /** What went wrong with the last click. */
  message: string | null;
  onClose: () => void;
  children: ComponentChildren;
}

/** What stays in view at the bottom while the rest scrolls: messages and the coordinator's button. */
export function Dock({ message, onClose, children }: Props) {
  const words = useWords();
  return (
    <div class="dock">
      <div aria-live="polite">
        {message !== null && (
          <div class="message">
            <p>{message}</p>
            <button type="button" class="text-button" onClick={onClose}>
              {words.close}
            </button>
          </div>
        )}
      </div>
      {children}
    </div>
  );
}
