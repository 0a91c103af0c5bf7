import { Skeleton } from './skeleton';
import type { Answered } from './use-answer';
import { useWords } from './words';

interface Props {
  of: Answered<unknown>;
  /** What is said while the first answer is waited for. */
  loading: string;
}

/** What to show before there is an answer, and why a newer one could not be had. */
export function AnswerState({ of: { answer, asking, failure, again }, loading }: Props) {
  const words = useWords();
  return (
    <div aria-live="polite">
      {answer === null && asking && (
        <>
          <p class="visually-hidden">{loading}</p>
          <Skeleton />
        </>
      )}
      {failure !== null && (
        <div class="card error">
          <p>{failure}</p>
          <button type="button" class="button" aria-disabled={asking} onClick={again}>
            {words.retry}
          </button>
        </div>
      )}
    </div>
  );
}
