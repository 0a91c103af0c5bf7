import type { ComponentChildren } from 'preact';
import { readableTitle } from '../../src/text/readable-title';
import type { CriterionView, PartProgress } from '../../src/wire';
import type { Selection } from './selection';
import { useWords, type Words } from './words';

/** What the row of the cursor is about: for a criterion why it got its points, or what to enter; for a heading how far it is. */
export function RowCard({ selection }: { selection: Selection | null }) {
  const { row: words } = useWords();
  return (
    <section class="row-card" aria-label={words.title}>
      <Announcement selection={selection} />
      {selection === null && <p class="soft">{words.none}</p>}
      {selection?.kind === 'criterion' && <Criterion criterion={selection.criterion} />}
      {selection?.kind === 'part' && <Part part={selection.part} />}
    </section>
  );
}

/** The row in few words, for those who hear the sidebar: said when the row or its points change, and only then. */
function Announcement({ selection }: { selection: Selection | null }) {
  const words = useWords();
  return (
    <p class="visually-hidden" role="status">
      {selection?.kind === 'criterion' &&
        `${selection.criterion.id}: ${words.row.states[selection.criterion.status]}, ${pointsOf(selection.criterion, words)}`}
      {selection?.kind === 'part' && words.sections.name(readableTitle(selection.part.title), selection.part.number)}
    </p>
  );
}

function Criterion({ criterion }: { criterion: CriterionView }) {
  const words = useWords();
  const { row } = words;
  const { status, flags, enter, full } = criterion;
  const isOpen = status === 'missing' || status === 'invalid';
  return (
    <>
      <h2>{isOpen ? row.whatToEnter : row.why}</h2>
      <p class="row-title">
        <b>{criterion.id}</b> {readableTitle(criterion.title)}
      </p>
      <p class="line">
        <strong class="row-points">{pointsOf(criterion, words)}</strong>
        <Status criterion={criterion} />
      </p>
      {!isOpen && <p class="reason">{criterion.reason}</p>}
      {status === 'invalid' && <p class="reason invalid">{criterion.reason}</p>}
      {flags.map((flag) => (
        <p key={flag} class="flag">
          <span aria-hidden="true">{words.issues.marks.warning} </span>
          {flag}
        </p>
      ))}
      <dl class="facts">
        {enter.length > 0 && (
          <Fact name={row.enter}>
            <ul>
              {enter.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          </Fact>
        )}
        {full !== '' && <Fact name={row.full(criterion.max)}>{full}</Fact>}
        <Fact name={row.rule}>{criterion.rule}</Fact>
        {criterion.evidence !== '' && <Fact name={row.evidence}>{criterion.evidence}</Fact>}
        {criterion.help !== '' && <Fact name={row.help}>{criterion.help}</Fact>}
        <Fact name={row.source}>{criterion.source}</Fact>
      </dl>
    </>
  );
}

function Status({ criterion: { status, flags } }: { criterion: CriterionView }) {
  const { row, issues } = useWords();
  const marks = { scored: issues.marks.done, missing: '○', invalid: issues.marks.invalid, notApplicable: '–' };
  const look = { scored: 'done', missing: 'soft', invalid: 'invalid', notApplicable: 'soft' };
  const isDoubtful = status === 'scored' && flags.length > 0;
  return (
    <span class={isDoubtful ? 'warning' : look[status]}>
      <span aria-hidden="true">{isDoubtful ? issues.marks.warning : marks[status]} </span>
      {isDoubtful ? row.doubtful : row.states[status]}
    </span>
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

function Part({ part }: { part: PartProgress }) {
  const words = useWords();
  const { answered, criteria, invalid, points, max, open } = part;
  return (
    <>
      <h2>{words.row.part}</h2>
      <p class="row-title">{words.sections.name(readableTitle(part.title), part.number)}</p>
      <p class="line">
        <strong class="row-points">{words.sections.points(points, max)}</strong>
        {part.bonus && <span class="soft">{words.sections.bonus}</span>}
      </p>
      <progress value={answered} max={Math.max(criteria, 1)} aria-hidden="true" />
      <p class="soft">
        {words.sections.answered(answered, criteria)}
        {invalid > 0 && <span class="invalid"> · {words.sections.invalid(invalid)}</span>}
      </p>
      {part.cut !== '' && <p class="soft">{words.sections.cut(part.cut)}</p>}
      {open > 0 && <p class="soft">{words.row.openPoints(open)}</p>}
    </>
  );
}

function pointsOf({ points, max }: CriterionView, words: Words): string {
  return words.sections.points(points, max);
}
