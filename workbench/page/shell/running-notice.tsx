import { useObserved } from '../observable';
import type { Words } from '../text/words';
import type { Screen } from './screen';

/** Says that a script is at work, where Google says it. */
export function RunningNotice({ screen, words }: { screen: Screen; words: Words }) {
  const running = useObserved(screen.running);
  return (
    <div class={running ? 'running-notice shown' : 'running-notice'} role="status">
      {running && words.running}
    </div>
  );
}
