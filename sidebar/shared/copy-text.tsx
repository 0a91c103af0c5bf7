import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { useWords } from './words';

interface Props {
  label: string;
  about: string;
  text: string;
  /** Left out for a text that is not to be changed. */
  onChange?: (text: string) => void;
  rows: number;
  onClose: () => void;
  /** Other ways to use the text, before the one of copying it. */
  children?: ComponentChildren;
}

/** A text to copy, which may be changed before. */
export function CopyText({ label, about, text, rows, onChange, onClose, children }: Props) {
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
        rows={rows}
        readOnly={onChange === undefined}
        aria-label={label}
        value={text}
        onInput={(event) => onChange?.(event.currentTarget.value)}
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
