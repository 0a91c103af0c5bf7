import { useEffect, useRef, useState } from 'preact/hooks';
import type { SetupState, SidebarView } from '../../src/wire';
import type { Call } from '../shared/api';
import { Skeleton } from '../shared/skeleton';
import { failureSentence, useWords } from '../shared/words';
import { AgenciesStep } from './agencies-step';
import { changesBetween } from './changes';
import { problemsByStep, STEPS, type Step } from './check';
import { pendingLines } from './choose-agencies';
import { type Draft, draftOf, planOf } from './draft';
import { FormsStep } from './forms-step';
import { PeopleStep } from './people-step';
import { rebased } from './rebase';
import { ReviewStep } from './review-step';
import { RubricsStep } from './rubrics-step';
import { Steps } from './steps';
import { TimeStep } from './time-step';

interface Props {
  call: Call;
  language: SidebarView['language'];
  /** Another number once the rubrics may be others. */
  rubricsSeen: number;
  /** Wants a rubric that is not there yet. */
  onRubrics: () => void;
  onClose: () => void;
  /** Told when something begins that takes long, and when it has ended. */
  onRunning: (running: boolean) => void;
}

/** What the steps work on: Thiết lập as it was read, and what has been entered since. */
interface Work {
  state: SetupState;
  draft: Draft;
}

/** Sets a round up, step by step. What was entered stays whatever fails, until it is written. */
export function SetupWizard({ call, language, rubricsSeen, onRubrics, onClose, onRunning }: Props) {
  const words = useWords();
  const { setup } = words;
  const [work, setWork] = useState<Work | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  const [step, setStep] = useState<Step>('rubrics');
  const [saved, setSaved] = useState<string | null>(null);
  const [writing, setWriting] = useState(false);

  /** Reads Thiết lập anew; what was entered so far stays. */
  const read = async () => {
    setFailure(null);
    try {
      const state = await call('sidebarSetupState');
      setWork((before) => ({
        state,
        draft: before === null ? draftOf(state) : rebased(before.draft, before.state.current, state),
      }));
      return true;
    } catch (error) {
      setFailure(failureSentence(error, words));
      return false;
    }
  };
  useEffect(() => {
    void read();
  }, [rubricsSeen]);

  const title = useRef<HTMLHeadingElement>(null);
  const goTo = (to: Step) => {
    setStep(to);
    setFailure(null);
    window.scrollTo(0, 0);
    requestAnimationFrame(() => title.current?.focus());
  };

  if (work === null) {
    return (
      <section class="setup" aria-label={setup.title}>
        <Head onClose={onClose} />
        {failure === null ? <Skeleton /> : <Failure sentence={failure} onRetry={() => void read()} />}
      </section>
    );
  }

  const { state, draft } = work;
  const plan = planOf(draft);
  const rubricIds = [...state.rubrics.map(({ id }) => id), ...(state.current?.groups ?? []).map((one) => one.rubricId)];
  const problems = problemsByStep(plan, rubricIds, language, words);
  const pending = pendingLines(draft, state.rubrics);
  const changes = changesBetween(state.current, plan);
  const change = (next: Draft) => {
    setSaved(null);
    setWork((before) => (before === null ? before : { ...before, draft: next }));
  };

  const write = async () => {
    if (writing) return;
    setWriting(true);
    setFailure(null);
    setSaved(null);
    onRunning(true);
    try {
      const written = await call('sidebarSetupWrite', { stamp: state.stamp, plan });
      setSaved(written.sentence);
      setWork({ state: written.state, draft: { ...draft, ...planOf(draftOf(written.state)) } });
      goTo('forms');
    } catch (error) {
      // It may have been written although no answer came, or somebody else was quicker: what is there decides.
      const sentence = failureSentence(error, words);
      await read();
      setFailure(sentence);
    }
    setWriting(false);
    onRunning(false);
  };

  const at = STEPS.indexOf(step);
  const shown = step === 'review' || step === 'forms' ? [] : problems[step];
  return (
    <section class="setup" aria-label={setup.title}>
      <Head onClose={onClose} />
      <Steps current={step} problems={problems} pending={pending} onGo={goTo} />
      {/* Takes the focus when the step changes, so that screen readers go on from here. */}
      <h2 tabIndex={-1} ref={title}>
        <span class="soft">{setup.stepOf(at + 1, STEPS.length)}</span> {setup.steps[step]}
      </h2>
      {state.blocked !== '' && <p class="card warning">{state.blocked}</p>}
      {step === 'rubrics' && (
        <RubricsStep draft={draft} rubrics={state.rubrics} onChange={change} onOther={onRubrics} />
      )}
      {step === 'time' && <TimeStep draft={draft} rubrics={state.rubrics} language={language} onChange={change} />}
      {step === 'agencies' && (
        <AgenciesStep draft={draft} rubrics={state.rubrics} lastYear={state.lastYear} onChange={change} />
      )}
      {step === 'people' && <PeopleStep draft={draft} person={state.person} language={language} onChange={change} />}
      {step === 'review' && (
        <ReviewStep
          changes={changes}
          isNew={state.current === null}
          problems={problems}
          pending={pending}
          language={language}
          writing={writing}
          onGo={goTo}
          onWrite={() => void write()}
        />
      )}
      {step === 'forms' && (
        <FormsStep
          call={call}
          state={state}
          unwritten={state.current === null ? 0 : changes.count}
          onRunning={onRunning}
          onDone={() => void read()}
        />
      )}
      <div aria-live="polite">
        {shown.length > 0 && (
          <div class="card warning">
            <h3>{setup.toMend(shown.length)}</h3>
            <ul class="points">
              {shown.slice(0, MOST_PROBLEMS).map((sentence) => (
                <li key={sentence}>{sentence}</li>
              ))}
            </ul>
          </div>
        )}
        {saved !== null && <p class="card">{saved}</p>}
        {failure !== null && <Failure sentence={failure} onRetry={null} />}
      </div>
      <div class="setup-foot">
        <button type="button" class="button" aria-disabled={at === 0} onClick={() => goTo(STEPS[at - 1] ?? step)}>
          {setup.back}
        </button>
        {step !== 'review' && step !== 'forms' && (
          <button type="button" class="button action" onClick={() => goTo(STEPS[at + 1] ?? step)}>
            {setup.next}
          </button>
        )}
      </div>
    </section>
  );
}

/** More than these would push everything else out of sight; mending some brings up the others. */
const MOST_PROBLEMS = 8;

function Head({ onClose }: { onClose: () => void }) {
  const { setup } = useWords();
  return (
    <div class="line">
      <p class="setup-title">{setup.title}</p>
      <button type="button" class="text-button" onClick={onClose}>
        {setup.close}
      </button>
    </div>
  );
}

function Failure({ sentence, onRetry }: { sentence: string; onRetry: (() => void) | null }) {
  const words = useWords();
  return (
    <div class="card error" role="alert">
      <p>{navigator.onLine ? sentence : words.trouble.offline}</p>
      {onRetry !== null && (
        <button type="button" class="button" onClick={onRetry}>
          {words.retry}
        </button>
      )}
    </div>
  );
}
