import type { ComponentChildren } from 'preact';
import { readableTitle } from '../../src/text/readable-title';
import type { CriterionView, VerifiedRow } from '../../src/wire';
import { useWords, type Words } from '../shared/words';
import type { Writing } from './use-writing';

interface Props {
  /** The criterion that the cursor is on, and both answers to it. */
  criterion: CriterionView | null;
  row: VerifiedRow | null;
  editable: boolean;
  /** Whether the agency has had its say, so that a difference can be settled that it left unexplained. */
  settles: boolean;
  writing: Writing;
  onAgree: (id: string) => void;
  /** Goes to where another figure is entered. */
  onChange: (id: string) => void;
}

/** The row of the cursor for a verifier: what the agency says and proves, what the verification says, and the button to agree. */
export function VerifiedRowCard({ criterion, row, editable, settles, writing, onAgree, onChange }: Props) {
  const { verifier: words } = useWords();
  return (
    <section class="row-card" aria-label={words.row}>
      <Announcement row={row} />
      {criterion === null || row === null ? (
        <p class="soft">{words.noRow}</p>
      ) : (
        <>
          <h2>{words.row}</h2>
          <p class="row-title">
            <b>{criterion.id}</b> {readableTitle(criterion.title)}
          </p>
          <State row={row} />
          <Sides row={row} max={criterion.max} />
          {editable && <Verdict row={row} writing={writing} onAgree={onAgree} onChange={onChange} settles={settles} />}
          <Facts criterion={criterion} row={row} />
        </>
      )}
      <div aria-live="polite">
        {writing.ended !== null && (
          <p class={writing.ended.ok ? 'done' : 'invalid'}>
            <Mark ok={writing.ended.ok} />
            {writing.ended.sentence}
          </p>
        )}
      </div>
    </section>
  );
}

/** The row in few words, for those who hear the sidebar: said when the row or its state changes, and only then. */
function Announcement({ row }: { row: VerifiedRow | null }) {
  const words = useWords();
  return (
    <p class="visually-hidden" role="status">
      {row !== null &&
        `${row.id}: ${words.verifier.states[row.state]}, ${words.verifier.self} ${sideOf(row.self, words)}, ${words.verifier.verified} ${sideOf(row.verified, words)}`}
    </p>
  );
}

function State({ row }: { row: VerifiedRow }) {
  const { verifier: words, issues } = useWords();
  const { done, warning, missing } = issues.marks;
  const marks = {
    open: [missing, 'soft'],
    agreed: [done, 'done'],
    changed: [warning, 'warning'],
    unexplained: [warning, 'warning'],
    explained: [warning, 'warning'],
    settled: [done, 'done'],
    setAside: ['–', 'soft'],
  } as const;
  const [mark, look] = marks[row.state];
  return (
    <p class={look}>
      <span aria-hidden="true">{mark} </span>
      {words.states[row.state]}
    </p>
  );
}

/** Both answers in a table of two lines, with their points. */
function Sides({ row, max }: { row: VerifiedRow; max: number }) {
  const { verifier: words, sections } = useWords();
  const line = (name: string, side: VerifiedRow['self']) => (
    <tr>
      <th scope="row">{name}</th>
      <td>{side.answer === '' ? <span class="soft">{words.blank}</span> : side.answer}</td>
      <td class="points">{side.points === null ? words.noPoints : sections.points(side.points, max)}</td>
    </tr>
  );
  return (
    <table class="sides">
      <tbody>
        {line(words.self, row.self)}
        {line(words.verified, row.verified)}
        {row.difference !== 0 && (
          <tr class="warning">
            <th scope="row">{words.difference}</th>
            <td />
            <td class="points">{words.signed(row.difference)}</td>
          </tr>
        )}
      </tbody>
    </table>
  );
}

function Facts({ criterion, row }: { criterion: CriterionView; row: VerifiedRow }) {
  const { verifier: words, row: rule } = useWords();
  return (
    <dl class="facts">
      <Fact name={words.evidence}>
        {row.evidence === '' ? <span class="soft">{words.noEvidence}</span> : row.evidence}
      </Fact>
      {row.note !== '' && <Fact name={words.note}>{row.note}</Fact>}
      {row.opinion !== '' && <Fact name={words.opinion}>{row.opinion}</Fact>}
      {row.explanation !== '' && <Fact name={words.explanation}>{row.explanation}</Fact>}
      <Fact name={rule.rule}>{criterion.rule}</Fact>
      {criterion.evidence !== '' && <Fact name={rule.evidence}>{criterion.evidence}</Fact>}
      <Fact name={rule.source}>{criterion.source}</Fact>
    </dl>
  );
}

function Fact({ name, children }: { name: string; children: ComponentChildren }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function Verdict({
  row,
  settles,
  writing,
  onAgree,
  onChange,
}: Pick<Props, 'settles' | 'writing' | 'onAgree' | 'onChange'> & { row: VerifiedRow }) {
  const { verifier: words } = useWords();
  const isChanged = row.state === 'changed';
  const differs = row.state === 'unexplained' || row.state === 'explained' || (isChanged && row.difference !== 0);
  if (row.state !== 'open' && !isChanged && !differs) return null;
  const lacksOpinion = differs && row.opinion === '';
  const waits = row.state === 'unexplained' && !settles;
  return (
    <>
      <div class="buttons">
        {!waits && (
          <button
            type="button"
            class="button action"
            aria-disabled={writing.busy || lacksOpinion}
            onClick={() => {
              if (!lacksOpinion) onAgree(row.id);
            }}
          >
            {writing.busy ? words.working : differs ? words.settle : isChanged ? words.agreeAgain : words.agree}
          </button>
        )}
        <button type="button" class="button" onClick={() => onChange(row.id)}>
          {words.change}
        </button>
      </div>
      {lacksOpinion && <p class="flag">{waits ? words.opinionMissing : words.opinionFirst}</p>}
      {waits && !lacksOpinion && <p class="soft">{words.waits}</p>}
    </>
  );
}

function Mark({ ok }: { ok: boolean }) {
  const { issues } = useWords();
  return <span aria-hidden="true">{ok ? issues.marks.done : issues.marks.invalid} </span>;
}

function sideOf({ answer, points }: VerifiedRow['self'], { verifier }: Words): string {
  const said = answer === '' ? verifier.blank : answer;
  return points === null ? said : `${said}, ${verifier.points(points)}`;
}
