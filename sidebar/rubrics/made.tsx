import type { RubricMade } from '../../src/wire';
import { useWords } from '../shared/words';

interface Props {
  made: RubricMade;
  onOpen: (sheetId: number) => void;
}

/** That a rubric was made, what to do with it, and the way to its tab. */
export function Made({ made, onOpen }: Props) {
  const { issues, rubrics: words } = useWords();
  return (
    <div class="card">
      <p>
        <strong class="done" aria-hidden="true">
          {issues.marks.done}{' '}
        </strong>
        {made.sentence}
      </p>
      <button type="button" class="text-button" onClick={() => onOpen(made.sheetId)}>
        {words.openTab}
      </button>
    </div>
  );
}
