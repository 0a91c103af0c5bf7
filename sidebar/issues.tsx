import type { FormIssue } from '../src/wire';
import { useWords } from './words';

interface Props {
  issues: readonly FormIssue[];
  /** Id of the row that the cursor is being sent to. */
  going: string | null;
  onGo: (rowId: string) => void;
}

/** What is wrong on the form and what is worth a look. What is merely not yet entered stands with its section. */
export function Issues({ issues, going, onGo }: Props) {
  const { issues: words } = useWords();
  const invalid = issues.filter((issue) => issue.kind === 'invalid' || issue.kind === 'lost');
  const warnings = issues.filter((issue) => issue.kind === 'warning');
  return (
    <>
      {issues.some((issue) => issue.kind !== 'lost') && <p class="soft hint">{words.jumpHint}</p>}
      {invalid.length > 0 && (
        <section key="invalid">
          <h2 class="invalid">
            <span aria-hidden="true">{words.marks.invalid} </span>
            {words.invalid(invalid.length)}
          </h2>
          <IssueList issues={invalid} going={going} onGo={onGo} />
        </section>
      )}
      {warnings.length > 0 && (
        <section key="warning">
          <h2 class="warning">
            <span aria-hidden="true">{words.marks.warning} </span>
            {words.warning(warnings.length)}
          </h2>
          <IssueList issues={warnings} going={going} onGo={onGo} />
        </section>
      )}
    </>
  );
}

/** Rows of a form as a list; each takes the cursor to its cell, unless the row is gone. */
export function IssueList({ issues, going, onGo }: Props) {
  return (
    <ul class="issues">
      {issues.map((issue) => (
        <li key={issue.rowId} class={issue.kind}>
          {issue.kind === 'lost' ? (
            <div class="issue">
              <IssueText issue={issue} />
            </div>
          ) : (
            <button type="button" class="issue" aria-busy={going === issue.rowId} onClick={() => onGo(issue.rowId)}>
              <IssueText issue={issue} />
            </button>
          )}
        </li>
      ))}
    </ul>
  );
}

function IssueText({ issue }: { issue: FormIssue }) {
  return (
    <>
      <span class="issue-title">
        <b>{issue.number}</b> {issue.title}
      </span>
      {/* The heading above says already that these are not yet entered. */}
      {issue.kind !== 'missing' && <span class="issue-sentence">{issue.sentence}</span>}
    </>
  );
}
