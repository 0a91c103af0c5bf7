import { useEffect, useRef } from 'preact/hooks';
import { useWords } from '../shared/words';

interface Props {
  /** What it is about, for those who hear it. */
  label: string;
  text: string;
  agree: string;
  onAgree: () => void;
  onCancel: () => void;
}

/** What is to be read and agreed to before something is done. It comes into view and takes the keyboard, as it may open below all that can be seen. */
export function Question({ label, text, agree, onAgree, onCancel }: Props) {
  const { coordination } = useWords();
  const place = useRef<HTMLElement>(null);
  useEffect(() => {
    place.current?.focus({ preventScroll: true });
    place.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  return (
    <section ref={place} class="card question" aria-label={label} tabIndex={-1}>
      {text.split('\n\n').map((part) => (
        <p key={part}>{part}</p>
      ))}
      <div class="buttons">
        <button type="button" class="button action" onClick={onAgree}>
          {agree}
        </button>
        <button type="button" class="button" onClick={onCancel}>
          {coordination.cancel}
        </button>
      </div>
    </section>
  );
}
