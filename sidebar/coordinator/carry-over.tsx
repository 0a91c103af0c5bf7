import { useState } from 'preact/hooks';
import type { Call } from '../shared/api';
import { failureSentence, useWords } from '../shared/words';
import { CommandButton } from './command-button';

interface Props {
  call: Call;
  /** Told when it begins and when it has ended. */
  onRunning: (running: boolean) => void;
}

type Stage =
  | { name: 'idle' }
  | { name: 'asking' }
  | { name: 'asked'; question: string }
  | { name: 'refused'; sentence: string };

/** Closes the round and opens the next year's, once the coordinator has read what that does to this very round. */
export function CarryOver({ call, onRunning }: Props) {
  const words = useWords();
  const { coordination, issues } = words;
  const [stage, setStage] = useState<Stage>({ name: 'idle' });
  const ask = async () => {
    if (stage.name === 'asking') return;
    setStage({ name: 'asking' });
    try {
      setStage({ name: 'asked', question: (await call('sidebarCarryOver', { confirmed: false })).sentence });
    } catch (error) {
      setStage({ name: 'refused', sentence: failureSentence(error, words) });
    }
  };
  if (stage.name === 'asked') {
    return (
      <section class="card" aria-label={coordination.carryOver}>
        {stage.question.split('\n\n').map((part) => (
          <p key={part}>{part}</p>
        ))}
        <CommandButton
          label={coordination.confirmCarryOver}
          running={coordination.carryingOver}
          run={async () => (await call('sidebarCarryOver', { confirmed: true })).sentence}
          onRunning={onRunning}
        />
        <button type="button" class="text-button" onClick={() => setStage({ name: 'idle' })}>
          {words.close}
        </button>
      </section>
    );
  }
  return (
    <div class="command">
      <button type="button" class="button wide" aria-disabled={stage.name === 'asking'} onClick={() => void ask()}>
        {coordination.carryOver}
      </button>
      {stage.name === 'idle' && <p class="soft">{coordination.carryOverHint}</p>}
      {stage.name === 'asking' && <progress aria-label={coordination.askingCarryOver} />}
      <div aria-live="polite">
        {stage.name === 'asking' && <p class="soft">{coordination.askingCarryOver}</p>}
        {stage.name === 'refused' && (
          <p>
            <strong class="invalid">
              <span aria-hidden="true">{issues.marks.invalid} </span>
              {coordination.failed}
            </strong>
            {`: ${stage.sentence}`}
          </p>
        )}
      </div>
    </div>
  );
}
