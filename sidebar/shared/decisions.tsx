import type { DecisionView } from '../../src/wire';
import { useWords } from './words';

interface Props {
  decisions: readonly DecisionView[];
  /** Id of the row that the cursor is being sent to. */
  going: string | null;
  onGo: (rowId: string) => void;
}

/** What the coordinators decided about the agency, to read; a click goes to the row in which it stands. */
export function Decisions({ decisions, going, onGo }: Props) {
  const { decisions: words } = useWords();
  if (decisions.length === 0) return null;
  return (
    <section>
      <h2>{words.title(decisions.length)}</h2>
      <ul class="issues">
        {decisions.map((decision) => (
          <li key={decision.rowId} class={lookOf(decision)}>
            <button
              type="button"
              class="issue gain"
              aria-busy={going === decision.rowId}
              onClick={() => onGo(decision.rowId)}
            >
              <span class="issue-title">
                <b>{words.kinds[decision.kind]}</b> {decision.what}
              </span>
              <Why decision={decision} />
              {decision.points !== null && <span class="gain-points difference">{words.points(decision.points)}</span>}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Why({ decision: { problem, reason } }: { decision: DecisionView }) {
  const { decisions: words, issues } = useWords();
  const { invalid, warning } = issues.marks;
  if (problem !== '') return <span class="issue-sentence">{`${invalid} ${problem}`}</span>;
  return <span class="issue-sentence">{reason === '' ? `${warning} ${words.noReason}` : reason}</span>;
}

function lookOf({ problem, reason }: DecisionView): string {
  if (problem !== '') return 'invalid';
  return reason === '' ? 'warning' : 'settled';
}
