import { useRef, useState } from 'preact/hooks';
import type { SetupProgress } from '../../src/wire';
import type { Call } from '../shared/api';
import { failureSentence, useWords } from '../shared/words';

export interface FormMaking {
  stage: 'idle' | 'running' | 'stopping' | 'stopped' | 'failed' | 'done';
  /** What the last call told; `null` before the first. */
  progress: SetupProgress | null;
  /** Why it stopped by itself; `''` when it did not. */
  failure: string;
  start: () => void;
  stop: () => void;
}

/** Asks for one short run after the other until every form is there. Stopping lets the run under way come to its end. */
export function useFormMaking(call: Call, onRunning: (running: boolean) => void, onDone: () => void): FormMaking {
  const words = useWords();
  const [shown, setShown] = useState<Pick<FormMaking, 'stage' | 'progress' | 'failure'>>({
    stage: 'idle',
    progress: null,
    failure: '',
  });
  const running = useRef(false);
  const stopping = useRef(false);

  const run = async () => {
    if (running.current) return;
    running.current = true;
    stopping.current = false;
    onRunning(true);
    setShown((before) => ({ ...before, stage: 'running', failure: '' }));
    const stage = await untilTheEnd();
    running.current = false;
    onRunning(false);
    setShown((before) => ({ ...before, stage }));
    if (stage === 'done') onDone();
  };
  const untilTheEnd = async (): Promise<'done' | 'stopped' | 'failed'> => {
    while (!stopping.current) {
      try {
        const progress = await call('sidebarSetupStep');
        setShown((before) => ({ ...before, progress }));
        if (progress.done) return 'done';
      } catch (error) {
        const failure = failureSentence(error, words);
        setShown((before) => ({ ...before, failure }));
        return 'failed';
      }
    }
    return 'stopped';
  };
  const stop = () => {
    if (!running.current) return;
    stopping.current = true;
    setShown((before) => ({ ...before, stage: 'stopping' }));
  };
  return { ...shown, start: () => void run(), stop };
}
