import { useId, useState } from 'preact/hooks';
import type { Call } from '../shared/api';
import { ChevronIcon } from '../shared/icons';
import { failureSentence, useWords } from '../shared/words';

interface Props {
  agencyId: string;
  call: Call;
  onRunning: (running: boolean) => void;
}

type Stage = { name: 'idle' } | { name: 'running' } | { name: 'ended'; ok: boolean; sentence: string };

/** Where a coordinator returns the form in view, with a reason. What was typed stays until it has gone through. */
export function ReturnForm({ agencyId, call, onRunning }: Props) {
  const words = useWords();
  const { returnForm } = words;
  const [reason, setReason] = useState('');
  const [stage, setStage] = useState<Stage>({ name: 'idle' });
  const field = useId();
  const running = stage.name === 'running';

  const send = async (event: Event) => {
    event.preventDefault();
    if (running) return;
    if (reason.trim() === '') {
      setStage({ name: 'ended', ok: false, sentence: returnForm.needsReason });
      return;
    }
    setStage({ name: 'running' });
    onRunning(true);
    const ended = await call('sidebarReturn', { agencyId, reason }).then(
      (sentence) => ({ ok: true, sentence }),
      (error: unknown) => ({ ok: false, sentence: failureSentence(error, words) }),
    );
    if (ended.ok) setReason('');
    setStage({ name: 'ended', ...ended });
    onRunning(false);
  };
  return (
    <details class="issue-group return-form">
      <summary>
        <h3>{returnForm.title}</h3>
        <ChevronIcon />
      </summary>
      <form onSubmit={(event) => void send(event)}>
        <label for={field}>{returnForm.reason}</label>
        <textarea
          id={field}
          rows={3}
          maxLength={500}
          value={reason}
          onInput={(event) => setReason(event.currentTarget.value)}
        />
        <div aria-live="polite">
          {running && <p class="soft">{returnForm.running}</p>}
          {stage.name === 'ended' && <p class={stage.ok ? 'done' : 'invalid'}>{stage.sentence}</p>}
        </div>
        <button type="submit" class="button wide" aria-disabled={running}>
          {returnForm.run}
        </button>
      </form>
    </details>
  );
}
