import { useEffect, useRef, useState } from 'preact/hooks';
import { failureSentence, useWords } from '../shared/words';
import { Question } from './question';

interface Props {
  label: string;
  /** What is said while it runs. */
  running: string;
  hint?: string;
  /** What is to be read and agreed to before it runs, and what is said while that is found out. */
  first?: { ask: () => Promise<string>; asking: string; agree: string };
  run: () => Promise<string>;
  /** Told when it begins and when it has ended. */
  onRunning: (running: boolean) => void;
}

type Stage =
  | { name: 'idle' }
  | { name: 'asking' }
  | { name: 'asked'; question: string }
  | { name: 'running' }
  | { name: 'ended'; ok: boolean; sentence: string };

/** A button for a command that takes a while, with what came of it. */
export function CommandButton({ label, running, hint, first, run, onRunning }: Props) {
  const words = useWords();
  const { coordination, issues } = words;
  const [stage, setStage] = useState<Stage>({ name: 'idle' });
  const button = useRef<HTMLButtonElement>(null);
  const isRunning = stage.name === 'running' || stage.name === 'asking';
  const ask = async ({ ask: question }: NonNullable<Props['first']>) => {
    setStage({ name: 'asking' });
    setStage(
      await question().then(
        (sentence): Stage => ({ name: 'asked', question: sentence }),
        (error: unknown): Stage => ({ name: 'ended', ok: false, sentence: failureSentence(error, words) }),
      ),
    );
  };
  const start = async () => {
    setStage({ name: 'running' });
    onRunning(true);
    const ended = await run().then(
      (sentence) => ({ ok: true, sentence }),
      (error: unknown) => ({ ok: false, sentence: failureSentence(error, words) }),
    );
    setStage({ name: 'ended', ...ended });
    onRunning(false);
  };
  const click = async () => {
    if (isRunning) return;
    await (first === undefined ? start() : ask(first));
  };
  return (
    <div class="command">
      <button ref={button} type="button" class="button wide" aria-disabled={isRunning} onClick={() => void click()}>
        {label}
      </button>
      {hint !== undefined && stage.name === 'idle' && <p class="soft">{hint}</p>}
      {stage.name === 'asked' && first !== undefined && (
        <Question
          label={label}
          text={stage.question}
          agree={first.agree}
          onAgree={() => {
            button.current?.focus();
            void start();
          }}
          onCancel={() => {
            button.current?.focus();
            setStage({ name: 'idle' });
          }}
        />
      )}
      {isRunning && <Elapsed />}
      <div aria-live="polite">
        {isRunning && <p class="soft">{stage.name === 'asking' ? first?.asking : running}</p>}
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
