import { readableTitle } from '../../src/text/readable-title';
import type { FormIssue, VerificationView } from '../../src/wire';
import { useWords } from '../shared/words';

interface Props {
  issues: readonly FormIssue[];
  verification: VerificationView;
  /** Id of the row that the cursor is being sent to. */
  going: string | null;
  onGo: (rowId: string) => void;
}

/** What the agency is asked to explain: both figures and the verifier's opinion; a click goes to where the explanation is written. */
export function Differing({ issues, verification, going, onGo }: Props) {
  const { differing: words, issues: marks } = useWords();
  const found = issues.filter(({ kind }) => kind === 'differs');
  if (found.length === 0) return null;
  const states = new Map(verification.rows.map(({ id, state }) => [id, state]));
  const isOpen = verification.unexplained > 0;
  return (
    <section>
      <h2>{words.title(found.length)}</h2>
      <p class={isOpen ? 'warning' : 'done'}>
        <span aria-hidden="true">{isOpen ? marks.marks.warning : marks.marks.done} </span>
        {words.unexplained(verification.unexplained)}
      </p>
      <ul class="issues">
        {found.map(({ rowId, title, sentence }) => (
          <li key={rowId} class={states.get(rowId) === 'unexplained' ? 'warning' : 'settled'}>
            <button type="button" class="issue" aria-busy={going === rowId} onClick={() => onGo(rowId)}>
              <span class="issue-title">
                <b>{rowId}</b> {readableTitle(title)}
              </span>
              <span class="issue-sentence">{sentence}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
