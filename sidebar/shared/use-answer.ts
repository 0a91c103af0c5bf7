import { useEffect, useRef, useState } from 'preact/hooks';
import { failureSentence, useWords } from './words';

export interface Answered<T> {
  /** The latest answer and when it came; kept while newer calls fail. */
  answer: { value: T; at: number } | null;
  asking: boolean;
  /** Why the last call brought nothing; `null` when it did. */
  failure: string | null;
  again: () => void;
}

/**
 * Asks when something comes on the screen, and again when somebody wants it. Never twice at once.
 *
 * @param version asks again whenever it changes
 */
export function useAnswer<T>(ask: () => Promise<T>, version = 0): Answered<T> {
  const words = useWords();
  const [state, setState] = useState<Omit<Answered<T>, 'again'>>({ answer: null, asking: true, failure: null });
  const asking = useRef(false);
  const again = async () => {
    if (asking.current) return;
    asking.current = true;
    setState((before) => ({ ...before, asking: true }));
    try {
      const value = await ask();
      setState({ answer: { value, at: Date.now() }, asking: false, failure: null });
    } catch (error) {
      const failure = navigator.onLine ? failureSentence(error, words) : words.trouble.offline;
      setState((before) => ({ ...before, asking: false, failure }));
    }
    asking.current = false;
  };
  useEffect(() => {
    void again();
  }, [version]);
  return { ...state, again: () => void again() };
}
