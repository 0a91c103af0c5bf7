import { useState } from 'preact/hooks';
import { enoughPoints } from '../../src/text/enough-points';
import { readableTitle } from '../../src/text/readable-title';
import type { FormView } from '../../src/wire';
import { useWords } from '../shared/words';

interface Props {
  form: FormView;
  /** Id of the row that the cursor is being sent to. */
  going: string | null;
  onGo: (rowId: string) => void;
}

/** How many gains are shown before somebody asks for more. */
const FIRST = 5;

/** What it would take: the points to the next grade, and where the most of them are still to be had. */
export function Gains({ form, going, onGo }: Props) {
  const { gains: words, form: formWords } = useWords();
  const [all, setAll] = useState(false);
  const { gains, details, nextGrade } = form;
  if (gains.length === 0) return null;
  const shown = all ? gains : gains.slice(0, FIRST);
  return (
    <section>
      <h2>{form.grade === '' ? words.titleWithoutGrades : words.title}</h2>
      {form.grade !== '' && (
        <p>
          {nextGrade === null
            ? formWords.bestGrade
            : formWords.toNextGrade(enoughPoints(nextGrade.missing), nextGrade.label)}
        </p>
      )}
      <p class="soft">{words.intro}</p>
      <ul class="issues gains">
        {shown.map(({ rowId, gain }) => {
          const detail = details.find((one) => one.id === rowId);
          if (detail === undefined) return null;
          const isOpen = detail.status !== 'scored';
          return (
            <li key={rowId}>
              <button type="button" class="issue gain" aria-busy={going === rowId} onClick={() => onGo(rowId)}>
                <span class="gain-points">{words.points(gain)}</span>
                <span class="issue-title">
                  <b>{detail.id}</b> {readableTitle(detail.title)}
                </span>
                <span class="issue-sentence soft">
                  {isOpen
                    ? words[detail.status === 'invalid' ? 'invalid' : 'missing']
                    : words.now(detail.points, detail.max)}
                </span>
              </button>
            </li>
          );
        })}
      </ul>
      {gains.length > FIRST && (
        <button type="button" class="text-button more" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? words.fewer : words.more(gains.length - FIRST)}
        </button>
      )}
    </section>
  );
}
