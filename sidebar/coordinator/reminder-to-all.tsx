import { useEffect, useState } from 'preact/hooks';
import type { Reminders } from '../../src/wire';
import type { Call } from '../shared/api';
import { CopyText } from '../shared/copy-text';
import { failureSentence, useWords } from '../shared/words';
import { CommandButton } from './command-button';

interface Props {
  call: Call;
  /** Another number once the round has moved to another phase. */
  phaseMoves: number;
  /** Told when messages begin to be sent, and when that has ended. */
  onRunning: (running: boolean) => void;
}

type Stage =
  | { name: 'idle' }
  | { name: 'reading' }
  | { name: 'failed'; sentence: string }
  /** `drafted`: the text before anybody changed it. */
  | { name: 'read'; reminders: Reminders; drafted: string; isOld: boolean };

/** One text about every form with something left to do. It reads every form, so only when asked to. */
export function ReminderToAll({ call, phaseMoves, onRunning }: Props) {
  const words = useWords();
  const { coordination, issues } = words;
  const [stage, setStage] = useState<Stage>({ name: 'idle' });
  // A draft is about the phase it was made in; what somebody wrote into it is theirs to keep.
  useEffect(
    () =>
      setStage((last) => {
        if (last.name !== 'read') return last;
        return last.reminders.text === last.drafted ? { name: 'idle' } : { ...last, isOld: true };
      }),
    [phaseMoves],
  );
  const read = async () => {
    if (stage.name === 'reading') return;
    setStage({ name: 'reading' });
    try {
      const reminders = await call('sidebarReminders');
      setStage({ name: 'read', reminders, drafted: reminders.text, isOld: false });
    } catch (error) {
      setStage({ name: 'failed', sentence: failureSentence(error, words) });
    }
  };
  if (stage.name === 'read' && stage.reminders.text !== '') {
    const { reminders } = stage;
    const { mail } = reminders;
    return (
      <>
        {stage.isOld && (
          <p class="warning">
            <span aria-hidden="true">{issues.marks.warning} </span>
            {coordination.reminderIsOld}
          </p>
        )}
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
