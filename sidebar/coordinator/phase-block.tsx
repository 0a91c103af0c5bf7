import { useState } from 'preact/hooks';
import type { PhaseStep, PhaseView } from '../../src/wire';
import type { Call } from '../shared/api';
import { failureSentence, useWords } from '../shared/words';
import { Question } from './question';

interface Props {
  call: Call;
  onRunning: (running: boolean) => void;
  /** Told when the round was moved. */
  onMoved: () => void;
}

type Stage =
  | { name: 'closed' }
  | { name: 'reading' }
  | { name: 'open'; view: PhaseView; asked: PhaseStep | null }
  | { name: 'moving' }
  | { name: 'ended'; ok: boolean; sentence: string };

/** The phase of the round, what moving it would change and who is not ready, and the way on or back. It reads every form, so only when asked to. */
export function PhaseBlock({ call, onRunning, onMoved }: Props) {
  const words = useWords();
  const { coordination, issues } = words;
  const [stage, setStage] = useState<Stage>({ name: 'closed' });

  const read = async () => {
    if (stage.name === 'reading' || stage.name === 'moving') return;
    setStage({ name: 'reading' });
    try {
      setStage({ name: 'open', view: await call('sidebarPhase'), asked: null });
    } catch (error) {
      setStage({ name: 'ended', ok: false, sentence: failureSentence(error, words) });
    }
  };
  const move = async ({ phase }: PhaseStep) => {
    setStage({ name: 'moving' });
    onRunning(true);
    const ended = await call('sidebarMovePhase', { to: phase }).then(
      (sentence) => ({ ok: true, sentence }),
      (error: unknown) => ({ ok: false, sentence: failureSentence(error, words) }),
    );
    setStage({ name: 'ended', ...ended });
    onRunning(false);
    onMoved();
  };
  const isBusy = stage.name === 'reading' || stage.name === 'moving';
  return (
    <section aria-label={coordination.phase}>
      <h2>{coordination.phase}</h2>
      <div aria-live="polite">
        {isBusy && <p class="soft">{stage.name === 'reading' ? coordination.readingPhase : coordination.moving}</p>}
        {stage.name === 'ended' && (
          <p class={stage.ok ? '' : 'invalid'}>
            <span aria-hidden="true">{stage.ok ? issues.marks.done : issues.marks.invalid} </span>
            {stage.sentence}
          </p>
        )}
        {stage.name === 'open' && <p>{coordination.phaseIs(stage.view.name)}</p>}
      </div>
      {isBusy && <progress aria-label={coordination.phase} />}
      {stage.name === 'open' && (
        <Open
          view={stage.view}
          asked={stage.asked}
          onAsk={(asked) => setStage({ ...stage, asked })}
          onMove={(step) => void move(step)}
        />
      )}
      {stage.name !== 'open' && (
        <button type="button" class="button wide" aria-disabled={isBusy} onClick={() => void read()}>
          {coordination.showPhase}
        </button>
      )}
    </section>
  );
}

interface OpenProps {
  view: PhaseView;
  /** The step that was chosen and is to be confirmed. */
  asked: PhaseStep | null;
  onAsk: (step: PhaseStep | null) => void;
  onMove: (step: PhaseStep) => void;
}

function Open({ view: { next, previous }, asked, onAsk, onMove }: OpenProps) {
  const { coordination } = useWords();
  if (asked !== null) {
    return (
      <Question
        label={coordination.moveOn(asked.name)}
        text={asked.sentence}
        agree={coordination.confirmMove}
        onAgree={() => onMove(asked)}
        onCancel={() => onAsk(null)}
      />
    );
  }
  return (
    <div class="buttons">
      {next !== null && (
        <button type="button" class="button" onClick={() => onAsk(next)}>
          {coordination.moveOn(next.name)}
        </button>
      )}
      {previous !== null && (
        <button type="button" class="button" onClick={() => onAsk(previous)}>
          {coordination.moveBack(previous.name)}
        </button>
      )}
    </div>
  );
}
