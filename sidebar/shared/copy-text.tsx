import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { useWords } from '../shared/words';

interface Props {
  label: string;
  about: string;
  text: string;
  onChange: (text: string) => void;
  onClose: () => void;
  /** Other ways to use the text, before the one of copying it. */
  children?: ComponentChildren;
}

/** A text that can be changed and copied. */
export function ReminderText({ label, about, text, onChange, onClose, children }: Props) {
  const words = useWords();
  const { coordination } = words;
  const [copied, setCopied] = useState<string | null>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setCopied(coordination.copied);
    } catch {
      field.current?.select();
      setCopied(coordination.notCopied);
    }
  };
  return (
    <section class="reminder" aria-label={label}>
      <p class="soft">{about}</p>
      <textarea
        ref={field}
        class="field"
        rows={8}
        aria-label={label}
        value={text}
        onInput={(event) => onChange(event.currentTarget.value)}
      />
      <div class="buttons">
        {children}
        <button type="button" class="button" onClick={() => void copy()}>
          {coordination.copy}
        </button>
        <button type="button" class="text-button" onClick={onClose}>
          {words.close}
        </button>
      </div>
      <p class="soft" role="status">
        {copied}
      </p>
    </section>
  );
}
