import { useRef, useState } from 'preact/hooks';
import type { AgencyLine, Reminder } from '../../src/wire';
import type { Call } from '../shared/api';
import { failureSentence, useWords } from '../shared/words';

interface Props {
  agency: AgencyLine;
  call: Call;
}

type Stage = { name: 'idle' } | { name: 'reading' } | { name: 'failed'; sentence: string };

/** A message on what is missing, to copy or to open in one's own mail program; the text can be changed before. */
export function ReminderBox({ agency, call }: Props) {
  const words = useWords();
  const { coordination } = words;
  const [stage, setStage] = useState<Stage>({ name: 'idle' });
  const [reminder, setReminder] = useState<Reminder | null>(null);
  const [copied, setCopied] = useState<string | null>(null);
  const field = useRef<HTMLTextAreaElement>(null);

  const read = async () => {
    if (stage.name === 'reading') return;
    setStage({ name: 'reading' });
    try {
      setReminder(await call('sidebarReminder', { agencyId: agency.id }));
      setStage({ name: 'idle' });
    } catch (error) {
      setStage({ name: 'failed', sentence: failureSentence(error, words) });
    }
  };
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(reminder?.body ?? '');
      setCopied(coordination.copied);
    } catch {
      field.current?.select();
      setCopied(coordination.notCopied);
    }
  };

  if (reminder === null) {
    return (
      <div aria-live="polite">
        <button type="button" class="text-button" aria-disabled={stage.name === 'reading'} onClick={() => void read()}>
          {stage.name === 'reading' ? coordination.reminding : coordination.remind}
        </button>
        {stage.name === 'failed' && <p class="invalid">{stage.sentence}</p>}
      </div>
    );
  }
  return (
    <section class="reminder" aria-label={coordination.reminderOf(agency.name)}>
      <p class="soft">
        {reminder.to.length === 0 ? coordination.noAddress : coordination.reminderTo(reminder.to.join(', '))}
      </p>
      <textarea
        ref={field}
        class="field"
        rows={8}
        aria-label={coordination.reminderOf(agency.name)}
        value={reminder.body}
        onInput={(event) => setReminder({ ...reminder, body: event.currentTarget.value })}
      />
      <div class="buttons">
        {reminder.to.length > 0 && (
          <a class="button" href={mailOf(reminder)} target="_blank" rel="noreferrer">
            {coordination.mail}
          </a>
        )}
        <button type="button" class="button" onClick={() => void copy()}>
          {coordination.copy}
        </button>
        <button type="button" class="text-button" onClick={() => setReminder(null)}>
          {words.close}
        </button>
      </div>
      <p class="soft" role="status">
        {copied}
      </p>
    </section>
  );
}

function mailOf({ to, subject, body }: Reminder): string {
  const part = encodeURIComponent;
  return `mailto:${to.map(part).join(',')}?subject=${part(subject)}&body=${part(body.replace(/\n/g, '\r\n'))}`;
}
