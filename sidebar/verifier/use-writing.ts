import { useRef, useState } from 'preact/hooks';

export interface Writing {
  /** Whether something is being written: every button waits for it. */
  busy: boolean;
  /** What the last write said; `null` before the first and while one is under way. */
  ended: { ok: boolean; sentence: string } | null;
  /** Runs a write, unless one is under way: a double click writes once. */
  run: (write: () => Promise<string>) => Promise<void>;
}

/**
 * Keeps track of what the verifier's buttons write.
 *
 * @param onEnd told when a write has ended, well or not: the figures may have changed
 * @param say why a write failed, as a sentence
 */
export function useWriting(onEnd: () => void, say: (error: unknown) => string): Writing {
  const [busy, setBusy] = useState(false);
  const [ended, setEnded] = useState<Writing['ended']>(null);
  const underway = useRef(false);
  const run = async (write: () => Promise<string>) => {
    if (underway.current) return;
    underway.current = true;
    setBusy(true);
    setEnded(null);
    const outcome = await write().then(
      (sentence) => ({ ok: true, sentence }),
      (error: unknown) => ({ ok: false, sentence: say(error) }),
    );
    underway.current = false;
    setBusy(false);
    setEnded(outcome);
    onEnd();
  };
  return { busy, ended, run };
}
