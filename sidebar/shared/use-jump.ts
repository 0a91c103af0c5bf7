import { useRef, useState } from 'preact/hooks';
import type { JumpRequest } from '../../src/wire';
import type { Call } from './api';

export interface Jump {
  /** Where the cursor is being sent right now. */
  target: JumpRequest | null;
  to: (request: JumpRequest) => void;
}

/**
 * Sends the cursor to a row of a form. Calls may end in another order than they began, so they go one by one, and of several clicks meanwhile only the last
 * one counts.
 */
export function useJump(call: Call, onArrived: () => void, onFailed: (error: unknown) => void): Jump {
  const [target, setTarget] = useState<JumpRequest | null>(null);
  const underway = useRef(false);
  const next = useRef<JumpRequest | null>(null);

  const to = async (request: JumpRequest) => {
    next.current = request;
    setTarget(request);
    if (underway.current) return;
    underway.current = true;
    while (next.current !== null) {
      const goal: JumpRequest = next.current;
      next.current = null;
      const end = await call('sidebarJump', goal).then(
        () => onArrived,
        (error: unknown) => () => onFailed(error),
      );
      if (next.current === null) end();
    }
    underway.current = false;
    setTarget(null);
  };
  return { target, to: (request) => void to(request) };
}
