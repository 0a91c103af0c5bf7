import { useWords } from '../shared/words';
import { type EntryStep, STEPS, type Step } from './check';

interface Props {
  current: Step;
  problems: Record<EntryStep, readonly string[]>;
  /** How many pasted lines are yet to be taken into the list of agencies. */
  pending: number;
  onGo: (step: Step) => void;
}

/** Where one is in the setup, and the way to any other step; a step with something to mend says so. */
export function Steps({ current, problems, pending, onGo }: Props) {
  const { setup, issues } = useWords();
  const toMend = (step: Step) => (step === 'review' || step === 'forms' ? 0 : problems[step].length);
  return (
    <nav aria-label={setup.stepsLabel}>
      <ol class="steps">
        {STEPS.map((step, at) => {
          const count = toMend(step);
          const waits = step === 'agencies' && pending > 0;
          const name = [
            count > 0 ? setup.mendIn(setup.steps[step], count) : setup.steps[step],
            ...(waits ? [setup.pendingPaste(pending)] : []),
          ].join('. ');
          return (
            <li key={step}>
              <button
                type="button"
                aria-current={step === current ? 'step' : undefined}
                aria-label={`${at + 1}. ${name}`}
                title={name}
                onClick={() => onGo(step)}
              >
                {at + 1}
                {(count > 0 || waits) && <span class="step-mark">{issues.marks.warning}</span>}
              </button>
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
