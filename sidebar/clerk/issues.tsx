import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { readableTitle } from '../../src/text/readable-title';
import type { FormIssue, PartProgress } from '../../src/wire';
import { ChevronIcon } from '../shared/icons';
import { useWords } from '../shared/words';
import { missingBySection } from './missing-by-section';

interface Props {
  issues: readonly FormIssue[];
  sections: readonly PartProgress[];
  /** Id of the row that the cursor is being sent to. */
  going: string | null;
  onGo: (rowId: string) => void;
}

/** With no more than this in it, a group begins open: there is nothing to hide. */
const FEW = 6;

/** What wants attention, by kind: what is wrong, what is worth a look, what is not yet entered. */
export function Issues({ issues, sections, going, onGo }: Props) {
  const { issues: words } = useWords();
  const invalid = issues.filter((issue) => issue.kind === 'invalid' || issue.kind === 'lost');
  const warnings = issues.filter((issue) => issue.kind === 'warning');
  const missing = issues.filter((issue) => issue.kind === 'missing');
  if (invalid.length + warnings.length + missing.length === 0) return null;
  return (
    <section>
      <h2>{words.title}</h2>
      {issues.some((issue) => issue.kind !== 'lost') && <p class="soft">{words.jumpHint}</p>}
      <IssueGroup kind="invalid" count={invalid.length} open>
        <IssueList issues={invalid} going={going} onGo={onGo} />
      </IssueGroup>
      <IssueGroup kind="warning" count={warnings.length} open={warnings.length <= FEW}>
        <IssueList issues={warnings} going={going} onGo={onGo} />
      </IssueGroup>
      <IssueGroup kind="missing" count={missing.length} open={missing.length <= FEW}>
        <MissingList sections={sections} issues={missing} going={going} onGo={onGo} />
      </IssueGroup>
    </section>
  );
}

interface GroupProps {
  kind: 'invalid' | 'warning' | 'missing';
  count: number;
  /** Whether it begins open; from then on it is as people leave it. */
  open: boolean;
  children: ComponentChildren;
}

function IssueGroup({ kind, count, open: opensAtFirst, children }: GroupProps) {
  const { issues: words } = useWords();
  const [open, setOpen] = useState(opensAtFirst);
  if (count === 0) return null;
  return (
    <details class="issue-group" open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        <h3 class={kind}>
          <span aria-hidden="true">{words.marks[kind]} </span>
          {words[kind](count)}
        </h3>
        <ChevronIcon />
      </summary>
      {children}
    </details>
  );
}

/** What is not yet entered, under the section it belongs to. */
function MissingList({ sections, issues, going, onGo }: Props) {
  const { sections: words } = useWords();
  const { bySection, elsewhere } = missingBySection(sections, issues);
  return (
    <>
      {bySection.map(
        ({ section, missing }) =>
          missing.length > 0 && (
            <div key={section.id}>
              <h4>{words.missingIn(readableTitle(section.title), section.number, missing.length)}</h4>
              <IssueList issues={missing} going={going} onGo={onGo} />
            </div>
          ),
      )}
      {elsewhere.length > 0 && (
        <>
          <h4>{words.elsewhere}</h4>
          <IssueList issues={elsewhere} going={going} onGo={onGo} />
        </>
      )}
    </>
  );
}

/** Rows of a form as a list; each takes the cursor to its cell, unless the row is gone. */
export function IssueList({ issues, going, onGo }: Pick<Props, 'issues' | 'going' | 'onGo'>) {
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

/** A number as printed ("4") says nothing outside its section, so rows are called by their ids ("I.4"). */
function IssueText({ issue }: { issue: FormIssue }) {
  return (
    <>
      <span class="issue-title">
        <b>{issue.rowId}</b> {issue.title}
      </span>
      {/* The heading above says already that these are not yet entered. */}
      {issue.kind !== 'missing' && <span class="issue-sentence">{issue.sentence}</span>}
    </>
  );
}
