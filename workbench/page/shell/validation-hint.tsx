import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { ValidationHelp } from '../grid/validation-help';
import { type Observable, useObserved } from '../observable';
import type { Words } from '../text/words';

interface Props {
  help: Observable<ValidationHelp | undefined>;
  words: Words;
}

const WIDTH = 260;
const GAP = 4;

/** What the selected cell expects, in a card below it, or above it where there is no room below. */
export function ValidationHint({ help, words }: Props) {
  const shown = useObserved(help);
  const card = useRef<HTMLDivElement>(null);
  const [height, setHeight] = useState(0);
  useLayoutEffect(() => setHeight(card.current?.offsetHeight ?? 0), [shown]);
  if (!shown) return null;
  const left = Math.max(8, Math.min(shown.left, shown.wall - WIDTH));
  const isBelow = shown.bottom + GAP + height <= shown.floor || shown.top - GAP - height < 0;
  const top = isBelow ? shown.bottom + GAP : shown.top - GAP - height;
  return (
    <div
      ref={card}
      class={shown.invalid ? 'validation-hint invalid' : 'validation-hint'}
      role="status"
      style={{ left: `${left}px`, top: `${top}px`, width: `${WIDTH}px` }}
    >
      {shown.invalid && <strong>{words.invalidMark}</strong>}
      {shown.text && <p>{shown.text}</p>}
    </div>
  );
}
