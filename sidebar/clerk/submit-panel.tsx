import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { FormView, SubmissionView, SubmitResult } from '../../src/wire';
import { type Call, CallError } from '../shared/api';
import { failureSentence, useWords, type Words } from '../shared/words';
import { IssueList } from './issues';

interface Props {
  form: FormView;
  sheetId: number;
  /** Whether the form is that of whoever looks. */
  isOwn: boolean;
  /** Id of the row that the cursor is being sent to. */
  going: string | null;
  onGo: (rowId: string) => void;
  call: Call;
  /** Told when the form begins to be submitted and when that has ended. */
  onRunning: (running: boolean) => void;
}

type Stage =
  | { name: 'idle' }
  | { name: 'running' }
  /** `of`: the form as it was read last before the answer. */
  | { name: 'answered'; result: SubmitResult; of: FormView };

/** Where a form is submitted: how far that is, what is in the way, the question whether it is meant, and what came of it. */
export function SubmitPanel({ form, sheetId, isOwn, going, onGo, call, onRunning }: Props) {
  const words = useWords();
  const { submit } = words;
  const [stage, setStage] = useState<Stage>({ name: 'idle' });
  const heading = useRef<HTMLHeadingElement>(null);
  const { submission } = form;
  const running = stage.name === 'running';
  const isOpen = submission.closed === '';

  const latest = useRef(form);
  latest.current = form;
  useEffect(
    () =>
      setStage((last) => (last.name === 'answered' && isOver(last.result, last.of, form) ? { name: 'idle' } : last)),
    [form],
  );

  const send = async (confirmed: boolean) => {
    if (running) return;
    setStage({ name: 'running' });
    onRunning(true);
    const result = await call('sidebarSubmit', { sheetId, confirmed }).catch(
      (error: unknown): SubmitResult => ({
        done: false,
        asks: false,
        sentence: sentenceOf(error, words),
        issues: [],
      }),
    );
    setStage({ name: 'answered', result, of: latest.current });
    onRunning(false);
    // The button that was pressed may be gone: the keyboard goes on from what is to be read now.
    heading.current?.focus();
  };
  const asks = stage.name === 'answered' && stage.result.asks;
  return (
    <section class="submit" aria-label={submit.title}>
      <h2 ref={heading} tabIndex={-1}>
        {submit.title}
      </h2>
      <State submission={submission} isOwn={isOwn} editable={form.editable} />
      <div aria-live="polite">
        {running && <p class="soft">{submit.running}</p>}
        {stage.name === 'answered' && (
          <Answered result={stage.result} going={going} onGo={onGo}>
            {isOpen && asks && (
              <div class="choices">
                <button type="button" class="button action" onClick={() => void send(true)}>
                  {submit.confirm}
                </button>
                <button type="button" class="button" onClick={() => setStage({ name: 'idle' })}>
                  {submit.later}
                </button>
              </div>
            )}
          </Answered>
        )}
      </div>
      {running && <progress aria-label={submit.running} />}
      {isOpen && !asks && !(submission.requested && !submission.changed) && (
        <button type="button" class="button wide" aria-disabled={running} onClick={() => void send(false)}>
          {submission.requested ? submit.again : submit.run}
        </button>
      )}
    </section>
  );
}

/**
 * Whether what came of a try says nothing any more: the form was received, returned or changed since, or what was in the way is mended. A form that was read
 * before the answer can't tell.
 */
function isOver({ done, issues }: SubmitResult, before: FormView, now: FormView): boolean {
  if (before === now) return false;
  if (before.submission.status !== now.submission.status || (done && now.submission.changed)) return true;
  return issues.some((one) => !now.issues.some(({ rowId, kind }) => rowId === one.rowId && kind === one.kind));
}

interface StateProps {
  submission: SubmissionView;
  isOwn: boolean;
  /** Whether whoever looks may fill the form in, and so has a day to keep. */
  editable: boolean;
}

/** How the form stands, with what is to be done about it. */
function State({ submission, isOwn, editable }: StateProps) {
  const { submit, issues } = useWords();
  const { status, requested, changed, at, by, reason, daysLate, reportBy, closed } = submission;
  const mark = (kind: 'done' | 'warning' | 'invalid' | 'missing') => (
    <span aria-hidden="true">{issues.marks[kind]} </span>
  );
  const late = daysLate > 0 && <p class="warning">{submit.late(daysLate)}</p>;
  if (requested || status === 'submitted') {
    return (
      <div class={changed ? 'card warning' : 'card'}>
        <p class={changed ? 'warning' : 'done'}>
          <strong>
            {mark(changed ? 'warning' : 'done')}
            {changed ? submit.changed : status === 'submitted' ? submit.received : submit.waiting}
          </strong>
        </p>
        {at !== '' && <p>{submit.at(at)}</p>}
        <p>{submit.by(by)}</p>
        {late}
        {status === 'submitted' && isOwn && <p class="soft">{submit.askReturn}</p>}
      </div>
    );
  }
  if (status === 'returned') {
    return (
      <div class="card warning">
        <p class="warning">
          <strong>
            {mark('warning')}
            {submit.returned}
          </strong>
        </p>
        <p class="reason">{reason}</p>
        <p class="soft">{submit.thenAgain}</p>
      </div>
    );
  }
  if (status === 'locked') {
    return (
      <div class="card warning">
        <p class="invalid">
          <strong>
            {mark('invalid')}
            {submit.locked}
          </strong>
        </p>
        {late}
        {isOwn && closed !== '' && <p>{closed}</p>}
      </div>
    );
  }
  return (
    <>
      <p class="soft">
        {mark('missing')}
        {reportBy === '' || !editable ? submit.open : submit.openUntil(reportBy)}
      </p>
      {late}
      {isOwn && closed !== '' && <p>{closed}</p>}
    </>
  );
}

interface AnsweredProps extends Pick<Props, 'going' | 'onGo'> {
  result: SubmitResult;
  /** The choices, which stand before the list: that may be long. */
  children: ComponentChildren;
}

function Answered({ result, going, onGo, children }: AnsweredProps) {
  const { submit, issues } = useWords();
  const { done, asks, sentence } = result;
  // What is missing need not be fixed for submitting: it only stands here when it is asked about.
  const shown = result.issues.filter(({ kind }) => asks || kind === 'invalid' || kind === 'lost');
  const kind = done ? 'done' : asks ? 'warning' : 'invalid';
  return (
    <div class="answered">
      <p>
        <strong class={kind}>
          <span aria-hidden="true">{issues.marks[kind]} </span>
          {done ? submit.done : asks ? submit.asks : submit.notDone}
        </strong>
        {`: ${kind === 'invalid' && shown.length > 0 ? submit.toMend(shown.length) : sentence}`}
      </p>
      {children}
      {shown.length > 0 && <IssueList issues={shown.slice(0, MOST)} going={going} onGo={onGo} />}
      {shown.length > MOST && <p class="soft">{submit.more(shown.length - MOST)}</p>}
    </div>
  );
}

/** All of them stand further down; here they would push the buttons out of view. */
const MOST = 6;

/** When no answer came, the form may have been submitted all the same. */
function sentenceOf(error: unknown, words: Words): string {
  const sentence = failureSentence(error, words);
  const refused = error instanceof CallError && error.failure === 'refused';
  return refused ? sentence : `${sentence} ${words.submit.unknownEnd}`;
}
