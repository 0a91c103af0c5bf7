import { useEffect, useState } from 'preact/hooks';
import { failureSentence, useWords } from '../shared/words';

interface Props {
  label: string;
  /** What is said while it runs. */
  running: string;
  hint?: string;
  run: () => Promise<string>;
  /** Told when it begins and when it has ended. */
  onRunning: (running: boolean) => void;
}

type Stage = { name: 'idle' } | { name: 'running' } | { name: 'ended'; ok: boolean; sentence: string };

/** A button for a command that takes a while, with what came of it. */
export function CommandButton({ label, running, hint, run, onRunning }: Props) {
  const words = useWords();
  const { coordination, issues } = words;
  const [stage, setStage] = useState<Stage>({ name: 'idle' });
  const isRunning = stage.name === 'running';
  const start = async () => {
    if (isRunning) return;
    setStage({ name: 'running' });
    onRunning(true);
    const ended = await run().then(
      (sentence) => ({ ok: true, sentence }),
      (error: unknown) => ({ ok: false, sentence: failureSentence(error, words) }),
    );
    setStage({ name: 'ended', ...ended });
    onRunning(false);
  };
  return (
    <div class="command">
      <button type="button" class="button wide" aria-disabled={isRunning} onClick={() => void start()}>
        {label}
      </button>
      {hint !== undefined && stage.name === 'idle' && <p class="soft">{hint}</p>}
      {isRunning && <Elapsed />}
      <div aria-live="polite">
        {isRunning && <p class="soft">{running}</p>}
        {stage.name === 'ended' && (
          <p>
            <strong class={stage.ok ? 'done' : 'invalid'}>
              <span aria-hidden="true">{stage.ok ? issues.marks.done : issues.marks.invalid} </span>
              {stage.ok ? coordination.done : coordination.failed}
            </strong>
            {`: ${stage.sentence}`}
          </p>
        )}
      </div>
    </div>
  );
}

function Elapsed() {
  const { coordination } = useWords();
  const [seconds, setSeconds] = useState(0);
  useEffect(() => {
    const timer = setInterval(() => setSeconds((before) => before + 1), 1000);
    return () => clearInterval(timer);
  }, []);
  return <progress aria-label={coordination.running(seconds)} />;
}
