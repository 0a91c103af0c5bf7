import { useLayoutEffect, useState } from 'preact/hooks';
import type { Poller, PollState } from './poller';

/** The state of a poller; the component is rendered anew at each change. */
export function usePollState<T>(poller: Poller<T>): PollState<T> {
  const [state, setState] = useState(poller.state);
  useLayoutEffect(() => {
    setState(poller.state);
    return poller.subscribe(() => setState(poller.state));
  }, [poller]);
  return state;
}
