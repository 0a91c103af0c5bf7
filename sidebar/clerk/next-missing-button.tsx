import { readableTitle } from '../../src/text/readable-title';
import type { CriterionView, FormView } from '../../src/wire';
import { useWords } from '../shared/words';
import { nextMissing } from './next-missing';

interface Props {
  form: FormView;
  /** The criterion that the cursor is on. */
  current: CriterionView | null;
  going: boolean;
  onGo: (rowId: string) => void;
}

/** The way to what is to be filled in next; nothing when all is in order. */
export function NextMissing({ form, current, going, onGo }: Props) {
  const { next: words } = useWords();
  const target = nextMissing(form.details, current?.id ?? null);
  if (target === null) return null;
  return (
    <section class="next">
      <button
        type="button"
        class="button action wide"
        aria-disabled={going}
        onClick={() => {
          if (!going) onGo(target.id);
        }}
      >
        {target.status === 'missing' ? words.missing : words.invalid}
      </button>
      <p class="soft next-title">
        <b>{target.id}</b> {readableTitle(target.title)}
      </p>
    </section>
  );
}
