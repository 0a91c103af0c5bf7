import { useState } from 'preact/hooks';
import { useWords } from '../shared/words';
import type { Writing } from './use-writing';

interface Props {
  /** How many criteria would be agreed to. */
  count: number;
  writing: Writing;
  onConfirm: () => void;
}

/** Agrees to all that is left, after one more question: it is many cells at once. */
export function ConfirmRest({ count, writing, onConfirm }: Props) {
  const { verifier: words } = useWords();
  const [asking, setAsking] = useState(false);
  if (count === 0) return null;
  if (!asking || writing.busy)
    return (
      <section class="next">
        <button
          type="button"
          class="button wide"
          aria-disabled={writing.busy}
          onClick={() => {
            if (!writing.busy) setAsking(true);
          }}
        >
          {writing.busy ? words.working : words.rest(count)}
        </button>
      </section>
    );
  return (
    <section class="next card" aria-label={words.rest(count)}>
      <p>{words.restQuestion(count)}</p>
      <div class="buttons">
        <button
          type="button"
          class="button action"
          ref={focusOnce}
          onClick={() => {
            setAsking(false);
            onConfirm();
          }}
        >
          {words.yes}
        </button>
        <button type="button" class="button" onClick={() => setAsking(false)}>
          {words.cancel}
        </button>
      </div>
    </section>
  );
}

/** Whoever works with the keyboard goes on where the question is. */
function focusOnce(button: HTMLButtonElement | null): void {
  button?.focus();
}
