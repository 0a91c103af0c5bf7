import { readableTitle } from '../../src/text/readable-title';
import type { FormView } from '../../src/wire';
import { useWords } from '../shared/words';

interface Props {
  form: FormView;
  /** Id of the row that the cursor is being sent to. */
  going: string | null;
  onGo: (rowId: string) => void;
}

/** Where the scores of this form differ, the largest difference first. */
export function DifferenceList({ form, going, onGo }: Props) {
  const { verifier: words } = useWords();
  const rows = form.verification.rows
    .filter(
      ({ state, difference }) =>
        state === 'unexplained' ||
        state === 'explained' ||
        state === 'settled' ||
        (state === 'changed' && difference !== 0),
    )
    .sort((a, b) => Math.abs(b.difference) - Math.abs(a.difference));
  if (rows.length === 0) return null;
  return (
    <section>
      <h2>{words.differences(rows.length)}</h2>
      <ul class="issues">
        {rows.map(({ id, difference, state, opinion }) => (
          <li key={id} class={state === 'settled' ? 'settled' : 'warning'}>
            <button type="button" class="issue gain" aria-busy={going === id} onClick={() => onGo(id)}>
              <span class="issue-title">
                <b>{id}</b> {readableTitle(form.details.find((one) => one.id === id)?.title ?? '')}
              </span>
              <span class="issue-sentence">
                {words.states[state]}
                {opinion !== '' && ` · ${opinion}`}
              </span>
              <span class="gain-points difference">{words.signed(difference)}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
