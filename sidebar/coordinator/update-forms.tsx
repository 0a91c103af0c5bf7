import { useState } from 'preact/hooks';
import type { UpdateProgress, UpdateRequest } from '../../src/wire';
import type { Call } from '../shared/api';
import { useWords } from '../shared/words';
import { CommandButton } from './command-button';

interface Props {
  call: Call;
  /** Told when it begins and when it has ended. */
  onRunning: (running: boolean) => void;
}

const BEGINNING: UpdateRequest = { after: '', so: { forms: 0, added: 0, moved: 0, retired: 0, returned: 0 } };

/** Brings the forms into agreement with the rubric, a few with each call. Whatever ended it early, the next click looks at every form again. */
export function UpdateForms({ call, onRunning }: Props) {
  const { coordination: words } = useWords();
  const [progress, setProgress] = useState<UpdateProgress | null>(null);
  const run = async () => {
    let request = BEGINNING;
    setProgress(null);
    for (;;) {
      const reached = await call('sidebarUpdateForms', request);
      if (reached.finished) return reached.sentence;
      setProgress(reached);
      request = { after: reached.after, so: reached.so };
    }
  };
  const running =
    progress === null
      ? words.updating
      : progress.next === ''
        ? words.updatingOverviews
        : words.updatingForm(progress.done, progress.all, progress.next);
  return (
    <CommandButton
      label={words.updateForms}
      running={running}
      hint={words.updateHint}
      run={run}
      onRunning={onRunning}
    />
  );
}
