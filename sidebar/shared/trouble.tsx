import { useClockTime } from './clock-time';
import type { Followed } from './follower';
import type { PollState } from './poller';
import { failureSentence, useWords } from './words';

interface Props {
  state: PollState<Followed>;
  onRetry: () => void;
}

/** Says that new figures could not be had, why, and what happens next. The figures below stay. */
export function Trouble({ state, onRetry }: Props) {
  const words = useWords();
  const clockTime = useClockTime();
  const { answer, failure, stopped } = state;
  return (
    <div aria-live="polite">
      {failure !== null && (
        <div class="card error">
          <p>
            <strong>
              {answer === null ? words.trouble.notLoaded : words.trouble.notUpdated(clockTime(answer.at))}
            </strong>
          </p>
          <p>{navigator.onLine ? failureSentence(failure.error, words) : words.trouble.offline}</p>
          <p>{stopped ? words.trouble.stopped : words.trouble.retrying}</p>
          {stopped && (
            <button type="button" class="button" onClick={onRetry}>
              {words.retry}
            </button>
          )}
        </div>
      )}
    </div>
  );
}
