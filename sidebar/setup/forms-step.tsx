import type { SetupState } from '../../src/wire';
import type { Call } from '../shared/api';
import { useWords } from '../shared/words';
import { useFormMaking } from './use-form-making';

interface Props {
  call: Call;
  state: SetupState;
  /** Changes of the draft that Thiết lập does not have yet. */
  unwritten: number;
  onRunning: (running: boolean) => void;
  /** Told when every form is there. */
  onDone: () => void;
}

/** Makes the forms, a few with each call; can be stopped, and goes on where it stopped. */
export function FormsStep({ call, state, unwritten, onRunning, onDone }: Props) {
  const { setup, issues } = useWords();
  const making = useFormMaking(call, onRunning, onDone);
  const { stage, progress, failure } = making;
  const agencies = state.current?.agencies.length ?? 0;
  const left = progress?.left ?? state.withoutForm;
  const made = progress?.made ?? agencies - state.withoutForm;
  const all = made + left;
  if (state.current === null) return <p class="card warning">{setup.notWritten}</p>;
  const isRunning = stage === 'running' || stage === 'stopping';
  const isAgain = progress !== null || (made > 0 && left > 0);
  return (
    <>
      <p class="soft">{setup.formsHint}</p>
      {unwritten > 0 && <p class="card warning">{setup.unwritten(unwritten)}</p>}
      <p>{setup.progress(made, all)}</p>
      <progress value={made} max={Math.max(all, 1)} aria-label={setup.progress(made, all)} />
      <div aria-live="polite">
        {isRunning && <p>{stage === 'stopping' ? setup.stopping : underway(progress, setup)}</p>}
        {stage === 'idle' && <p>{left > 0 ? setup.formsLeft(left) : setup.allForms}</p>}
        {stage === 'stopped' && (
          <p>
            {setup.stopped} {setup.formsLeft(left)}
          </p>
        )}
        {stage === 'failed' && (
          <p>
            <strong class="invalid">
              <span aria-hidden="true">{issues.marks.invalid} </span>
              {setup.failed}
            </strong>
            {`: ${failure}`}
          </p>
        )}
        {stage === 'done' && (
          <p>
            <strong class="done">
              <span aria-hidden="true">{issues.marks.done} </span>
              {setup.finished}
            </strong>
            {`: ${progress?.sentence ?? ''}`}
          </p>
        )}
      </div>
      {isRunning ? (
        <button type="button" class="button wide" aria-disabled={stage === 'stopping'} onClick={making.stop}>
          {setup.stop}
        </button>
      ) : (
        <button type="button" class="button action wide" onClick={making.start}>
          {left === 0 ? setup.updateOverviews : isAgain ? setup.goOn : setup.start}
        </button>
      )}
    </>
  );
}

function underway(
  progress: ReturnType<typeof useFormMaking>['progress'],
  setup: ReturnType<typeof useWords>['setup'],
): string {
  if (progress === null) return setup.makingFirst;
  return progress.next === '' ? setup.makingOverviews : setup.making(progress.next);
}
