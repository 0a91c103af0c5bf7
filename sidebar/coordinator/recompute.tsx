import { useEffect, useState } from 'preact/hooks';
import { type Call, CallError } from '../shared/api';
import { Scrolling } from '../shared/scrolling';
import { failureSentence, useWords, type Words } from '../shared/words';

interface Props {
  /** How many forms there are to read. */
  forms: number;
  /** How many other commands were begun: what this one said is out of date by then. */
  others: number;
  call: Call;
  /** Told when the ranking begins to be computed and when that has ended. */
  onRunning: (running: boolean) => void;
}

type Stage = { name: 'idle' } | { name: 'running' } | { name: 'ended'; ok: boolean; sentence: string };

/** The coordinator's button for a new ranking, with what it is doing and what came of it. */
export function Recompute({ forms, others, call, onRunning }: Props) {
  const words = useWords();
  const [stage, setStage] = useState<Stage>({ name: 'idle' });
  const running = stage.name === 'running';
  useEffect(() => setStage((before) => (before.name === 'ended' ? { name: 'idle' } : before)), [others]);

  const run = async () => {
    if (running) return;
    setStage({ name: 'running' });
    onRunning(true);
    const ended = await call('sidebarRecompute').then(
      (sentence) => ({ ok: true, sentence }),
      (error: unknown) => ({ ok: false, sentence: sentenceOf(error, words) }),
    );
    setStage({ name: 'ended', ...ended });
    onRunning(false);
  };
  return (
    <section class="recompute" aria-label={words.recompute.title}>
      {running && <Running forms={forms} />}
      <div aria-live="polite">
        {running && <p class="visually-hidden">{words.recompute.running}</p>}
        {stage.name === 'ended' && <Ending ok={stage.ok} sentence={stage.sentence} />}
      </div>
      {/* Not `disabled`, which would take the focus away from whoever pressed it with the keyboard. */}
      <button type="button" class="button action" aria-disabled={running} onClick={() => void run()}>
        {words.recompute.run}
      </button>
    </section>
  );
}

/** Seconds that a run takes at most as a rule: Google tells nothing before it ends. */
function estimateFor(forms: number): number {
  return 4 + Math.ceil(forms / 10);
}

/** What is shown of a run that takes longer than expected. */
const ALMOST = 0.95;

function Running({ forms }: { forms: number }) {
  const { recompute: words } = useWords();
  const estimate = estimateFor(forms);
  const [seconds, setSeconds] = useState(0);
  useEffect(() => {
    const began = Date.now();
    const timer = setInterval(() => setSeconds(Math.floor((Date.now() - began) / 1000)), 1000);
    return () => clearInterval(timer);
  }, []);
  return (
    <>
      <p class="soft">
        {[words.estimate(estimate, forms), words.elapsed(seconds), ...(seconds > estimate ? [words.longer] : [])].join(
          ' ',
        )}
      </p>
      <progress aria-label={words.estimated} max={1} value={Math.min(seconds / estimate, ALMOST)} />
    </>
  );
}

function Ending({ ok, sentence }: { ok: boolean; sentence: string }) {
  const { recompute: words, issues } = useWords();
  return (
    <Scrolling class="ending">
      <strong class={ok ? 'done' : 'invalid'}>
        <span aria-hidden="true">{ok ? issues.marks.done : issues.marks.invalid} </span>
        {ok ? words.done : words.failed}
      </strong>
      {`: ${sentence}`}
    </Scrolling>
  );
}

/** When no answer came, the run may have gone on all the same. */
function sentenceOf(error: unknown, words: Words): string {
  const sentence = failureSentence(error, words);
  const refused = error instanceof CallError && error.failure === 'refused';
  return refused ? sentence : `${sentence} ${words.recompute.unknownEnd}`;
}
