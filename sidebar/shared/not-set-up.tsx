import { useWords } from './words';

/** What to do before there is a round. */
export function NotSetUp({ onSetUp }: { onSetUp: () => void }) {
  const { otherTab, setup } = useWords();
  return (
    <section class="card">
      <h2>{otherTab.notSetUp}</h2>
      <p>{setup.openHint}</p>
      <button type="button" class="button action" onClick={onSetUp}>
        {setup.open}
      </button>
      <p class="soft">{otherTab.setUp}</p>
    </section>
  );
}
