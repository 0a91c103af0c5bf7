import { readableTitle } from '../../src/text/readable-title';
import type { FormView } from '../../src/wire';
import { useWords } from '../shared/words';
import { nextUnverified } from './next-unverified';

interface Props {
  form: FormView;
  /** The criterion that the cursor is on. */
  currentId: string | null;
  going: boolean;
  onGo: (rowId: string) => void;
}

/** The way to what is to be verified next; nothing when all is done. */
export function NextUnverified({ form, currentId, going, onGo }: Props) {
  const { verifier: words } = useWords();
  const target = nextUnverified(form.verification.rows, currentId);
  if (target === null) return null;
  const title = form.details.find((one) => one.id === target.id)?.title ?? '';
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
        {target.state === 'changed' ? words.nextChanged : target.state === 'open' ? words.next : words.nextExplained}
      </button>
      <p class="soft next-title">
        <b>{target.id}</b> {readableTitle(title)}
      </p>
    </section>
  );
}
