import { useRef, useState } from 'preact/hooks';
import { failureSentence, useWords } from '../shared/words';

export type Stage<T> =
  | { name: 'idle' }
  | { name: 'running' }
  | { name: 'failed'; sentence: string }
  | { name: 'answered'; value: T };

export interface Asking<T> {
  stage: Stage<T>;
  /** Asks, unless an answer is still awaited. @returns the answer; `null` if none came */
  ask: (call: () => Promise<T>) => Promise<T | null>;
  forget: () => void;
}

/** Something that is asked for when somebody presses a button, and what came of it. */
export function useAsking<T>(): Asking<T> {
  const words = useWords();
  const [stage, setStage] = useState<Stage<T>>({ name: 'idle' });
  const awaited = useRef(false);
  const ask = async (call: () => Promise<T>): Promise<T | null> => {
    if (awaited.current) return null;
    awaited.current = true;
    setStage({ name: 'running' });
    try {
      const value = await call();
      setStage({ name: 'answered', value });
      return value;
    } catch (error) {
      const sentence = navigator.onLine ? failureSentence(error, words) : words.trouble.offline;
      setStage({ name: 'failed', sentence });
      return null;
    } finally {
      awaited.current = false;
    }
  };
  return { stage, ask, forget: () => setStage({ name: 'idle' }) };
}
