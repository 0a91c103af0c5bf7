import type { ValidationHelp } from '../grid/validation-help';
import { type Observable, useObserved } from '../observable';
import type { Words } from '../text/words';

interface Props {
  help: Observable<ValidationHelp | undefined>;
  words: Words;
}

const WIDTH = 260;

/** What the selected cell expects, in a card below it. */
export function ValidationHint({ help, words }: Props) {
  const shown = useObserved(help);
  if (!shown) return null;
  const left = Math.max(8, Math.min(shown.left, window.innerWidth - WIDTH - 8));
  return (
    <div
      class={shown.invalid ? 'validation-hint invalid' : 'validation-hint'}
      role="status"
      style={{ left: `${left}px`, top: `${shown.top}px`, width: `${WIDTH}px` }}
    >
      {shown.invalid && <strong>{words.invalidMark}</strong>}
      {shown.text && <p>{shown.text}</p>}
    </div>
  );
}
