import { useState } from 'preact/hooks';
import type { AgencyLine, OpenKind, Reminder } from '../../src/wire';
import type { Call } from '../shared/api';
import { CopyText } from '../shared/copy-text';
import { failureSentence, useWords } from '../shared/words';

interface Props {
  agency: AgencyLine;
  /** What its form waits for. */
  kind: OpenKind;
  call: Call;
}

type Stage = { name: 'idle' } | { name: 'reading' } | { name: 'failed'; sentence: string };

/** A message on what is left to do on a form, to copy or to open in one's own mail program; the text can be changed before. */
export function ReminderBox({ agency, kind, call }: Props) {
  const words = useWords();
  const { coordination } = words;
  const [stage, setStage] = useState<Stage>({ name: 'idle' });
  const [reminder, setReminder] = useState<Reminder | null>(null);

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

  if (reminder === null) {
    return (
      <div aria-live="polite">
        <button type="button" class="text-button" aria-disabled={stage.name === 'reading'} onClick={() => void read()}>
          {stage.name === 'reading' ? coordination.reminding : coordination.remind[kind]}
        </button>
        {stage.name === 'failed' && <p class="invalid">{stage.sentence}</p>}
      </div>
    );
  }
  return (
    <CopyText
      label={coordination.reminderOf(agency.name)}
      about={reminder.to.length === 0 ? coordination.noAddress : coordination.reminderTo(reminder.to.join(', '))}
      rows={8}
      text={reminder.body}
      onChange={(body) => setReminder({ ...reminder, body })}
      onClose={() => setReminder(null)}
    >
      {reminder.to.length > 0 && (
        <a class="button" href={mailOf(reminder)} target="_blank" rel="noreferrer">
          {coordination.mail}
        </a>
      )}
    </CopyText>
  );
}

function mailOf({ to, subject, body }: Reminder): string {
  const part = encodeURIComponent;
  return `mailto:${to.map(part).join(',')}?subject=${part(subject)}&body=${part(body.replace(/\n/g, '\r\n'))}`;
}
