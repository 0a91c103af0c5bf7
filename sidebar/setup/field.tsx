import { useId } from 'preact/hooks';

interface Props {
  label: string;
  value: string;
  onInput: (value: string) => void;
  hint?: string;
  /** More than one makes it a field that can grow. */
  lines?: number;
  numeric?: boolean;
}

/** A field with its name above and a hint below, both told to screen readers. */
export function Field({ label, value, onInput, hint = '', lines = 1, numeric = false }: Props) {
  const id = useId();
  const shared = { id, class: 'field', value, ...(hint === '' ? {} : { 'aria-describedby': `${id}-hint` }) };
  return (
    <div class="labelled">
      <label for={id}>{label}</label>
      {lines > 1 ? (
        <textarea {...shared} rows={lines} onInput={(event) => onInput(event.currentTarget.value)} />
      ) : (
        <input
          {...shared}
          type="text"
          inputMode={numeric ? 'numeric' : 'text'}
          onInput={(event) => onInput(event.currentTarget.value)}
        />
      )}
      {hint !== '' && (
        <p class="soft" id={`${id}-hint`}>
          {hint}
        </p>
      )}
    </div>
  );
}
