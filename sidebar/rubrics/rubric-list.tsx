import type { RubricLine, RubricSource } from '../../src/wire';
import type { Call } from '../shared/api';
import { useWords } from '../shared/words';
import { ExportRubric } from './export-rubric';

interface Props {
  lines: readonly RubricLine[];
  call: Call;
  onOpen: (sheetId: number) => void;
  /** Asked for a copy of a rubric. */
  onCopy: (source: RubricSource) => void;
}

/** Every rubric that the workbook or the add-on has. */
export function RubricList({ lines, call, onOpen, onCopy }: Props) {
  return (
    <ul class="rubrics">
      {lines.map((line) => (
        <li key={line.id}>
          <Line line={line} call={call} onOpen={onOpen} onCopy={onCopy} />
        </li>
      ))}
    </ul>
  );
}

function Line({ line, call, onOpen, onCopy }: Omit<Props, 'lines'> & { line: RubricLine }) {
  const { rubrics: words, issues } = useWords();
  const { tab, shortTitle, problem, groups } = line;
  const source = { id: line.id, builtIn: tab === null };
  return (
    <>
      <h3>{shortTitle}</h3>
      <p class="soft">{line.title}</p>
      <p class="soft">
        {words.idIs(line.id)}
        {tab === null && ` · ${words.noTab}`}
      </p>
      {groups.length > 0 && <p class="soft">{words.scores(groups.join(', '))}</p>}
      {problem !== '' && (
        <p class="warning">
          {issues.marks.warning} {problem}
        </p>
      )}
      <div class="buttons">
        {tab !== null && (
          <button
            type="button"
            class="text-button"
            aria-label={words.openTabOf(tab.name)}
            onClick={() => onOpen(tab.sheetId)}
          >
            {words.openTab}
          </button>
        )}
        <button type="button" class="text-button" aria-label={words.copyOf(shortTitle)} onClick={() => onCopy(source)}>
          {words.copy}
        </button>
      </div>
      <ExportRubric source={source} name={shortTitle} call={call} />
    </>
  );
}
