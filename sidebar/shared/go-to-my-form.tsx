import { useState } from 'preact/hooks';
import { useWords } from './words';

interface Props {
  /** The agency whose form it is. */
  name: string;
  onGo: () => Promise<void>;
}

/** The way to one's own form. */
export function GoToMyForm({ name, onGo }: Props) {
  const { otherTab } = useWords();
  const [going, setGoing] = useState(false);
  const go = async () => {
    if (going) return;
    setGoing(true);
    await onGo();
    setGoing(false);
  };
  return (
    <div class="go-to-my-form">
      <button type="button" class="button action" aria-disabled={going} onClick={() => void go()}>
        {going ? otherTab.going : otherTab.goToMyForm}
      </button>
      <p class="soft">{name}</p>
    </div>
  );
}
