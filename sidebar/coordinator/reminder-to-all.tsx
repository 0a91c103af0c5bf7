import { useState } from 'preact/hooks';
import type { Reminders } from '../../src/wire';
import type { Call } from '../shared/api';
import { CopyText } from '../shared/copy-text';
import { failureSentence, useWords } from '../shared/words';
import { CommandButton } from './command-button';

interface Props {
  call: Call;
  /** Told when messages begin to be sent, and when that has ended. */
  onRunning: (running: boolean) => void;
}

type Stage =
  | { name: 'idle' }
  | { name: 'reading' }
  | { name: 'failed'; sentence: string }
  | { name: 'read'; reminders: Reminders };

/** One text about every form with something left to do. It reads every form, so only when asked to. */
export function ReminderToAll({ call, onRunning }: Props) {
  const words = useWords();
  const { coordination, issues } = words;
  const [stage, setStage] = useState<Stage>({ name: 'idle' });
  const read = async () => {
    if (stage.name === 'reading') return;
    setStage({ name: 'reading' });
    try {
      setStage({ name: 'read', reminders: await call('sidebarReminders') });
    } catch (error) {
      setStage({ name: 'failed', sentence: failureSentence(error, words) });
    }
  };
  if (stage.name === 'read' && stage.reminders.text !== '') {
    const { reminders } = stage;
    const { mail } = reminders;
    return (
      <>
        <CopyText
          label={coordination.reminderOfAll}
          about={reminders.sentence}
          rows={8}
          text={reminders.text}
          onChange={(text) => setStage({ ...stage, reminders: { ...reminders, text } })}
          onClose={() => setStage({ name: 'idle' })}
        />
        {mail !== null && (
          <section class="card" aria-label={coordination.mailAll}>
            <p>{mail.sentence}</p>
            {mail.messages > 0 && (
              <CommandButton
                label={coordination.mailAll}
                running={coordination.mailing}
                run={() => call('sidebarMailReminders')}
                onRunning={onRunning}
              />
            )}
          </section>
        )}
      </>
    );
  }
  return (
    <div class="command">
      <button type="button" class="button wide" aria-disabled={stage.name === 'reading'} onClick={() => void read()}>
        {coordination.remindAll}
      </button>
      {stage.name === 'idle' && <p class="soft">{coordination.remindAllHint}</p>}
      {stage.name === 'reading' && <progress aria-label={coordination.remindingAll} />}
      <div aria-live="polite">
        {stage.name === 'reading' && <p class="soft">{coordination.remindingAll}</p>}
        {stage.name === 'failed' && <p class="invalid">{stage.sentence}</p>}
        {stage.name === 'read' && (
          <p>
            <span class="done" aria-hidden="true">
              {issues.marks.done}{' '}
            </span>
            {stage.reminders.sentence}
          </p>
        )}
      </div>
    </div>
  );
}
