import type { ResultsView, SidebarView } from '../../src/wire';
import { AnswerState } from '../shared/answer-state';
import type { Call } from '../shared/api';
import { useAnswer } from '../shared/use-answer';
import { useWords } from '../shared/words';

interface Props {
  view: SidebarView;
  call: Call;
  onOpen: (sheetId: number) => void;
}

/** What somebody who only looks wants to know: how the round stands, and where to read more. */
export function LeaderPanel({ view, call, onOpen }: Props) {
  const { leader: words, otherTab } = useWords();
  const results = useAnswer(() => call('sidebarResults'));
  return (
    <section class="leader" aria-label={words.title}>
      <div class="line">
        <h2>{words.title}</h2>
        <button type="button" class="text-button" aria-disabled={results.asking} onClick={results.again}>
          {words.reread}
        </button>
      </div>
      <AnswerState of={results} loading={words.loading} />
      {results.answer !== null && <Results results={results.answer.value} onOpen={onOpen} />}
      {view.person === '' && <p class="card">{otherTab.unknownPerson}</p>}
    </section>
  );
}

function Results({ results, onOpen }: { results: ResultsView; onOpen: Props['onOpen'] }) {
  const { leader: words } = useWords();
  return (
    <>
      <p class="soft">
        {words.about(results.phase, results.basis)}
        {results.reportBy !== '' && ` · ${words.reportBy(results.reportBy)}`}
      </p>
      {results.groups.map((group) => (
        <Group key={group.name} group={group} onOpen={onOpen} />
      ))}
      {results.links.length > 0 && (
        <nav aria-label={words.links}>
          <h3>{words.links}</h3>
          <ul class="links">
            {results.links.map(({ name, sheetId }) => (
              <li key={sheetId}>
                <button type="button" class="link" onClick={() => onOpen(sheetId)}>
                  {name}
                </button>
              </li>
            ))}
          </ul>
        </nav>
      )}
    </>
  );
}

function Group({ group, onOpen }: { group: ResultsView['groups'][number]; onOpen: Props['onOpen'] }) {
  const { leader: words } = useWords();
  const { agencies } = group;
  const figures = [
    [words.begun, words.of(group.begun, agencies)],
    [words.complete, words.of(group.complete, agencies)],
    [words.submitted, words.of(group.submitted, agencies)],
  ];
  return (
    <section aria-label={group.name}>
      <h3>{group.name}</h3>
      <dl class="figures">
        {figures.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {group.best === null ? (
        <p class="soft">{words.nothingYet}</p>
      ) : (
        <dl class="ends">
          <dt>{words.mean}</dt>
          <dd>{words.points(group.mean ?? 0)}</dd>
          <dt>{words.best}</dt>
          <Ends agencies={[group.best]} onOpen={onOpen} />
          {group.lowest.length > 0 && <dt>{words.lowest}</dt>}
          <Ends agencies={group.lowest} onOpen={onOpen} />
        </dl>
      )}
    </section>
  );
}

function Ends({ agencies, onOpen }: { agencies: ResultsView['groups'][number]['lowest']; onOpen: Props['onOpen'] }) {
  const { leader: words } = useWords();
  return (
    <>
      {agencies.map(({ name, total, sheetId }) => (
        <dd class="line" key={name}>
          {sheetId === null ? (
            name
          ) : (
            <button type="button" class="link" onClick={() => onOpen(sheetId)}>
              {name}
            </button>
          )}
          <span>{words.points(total)}</span>
        </dd>
      ))}
    </>
  );
}
