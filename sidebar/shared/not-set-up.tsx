import { useWords } from './words';

/** What to do before there is a round. */
export function NotSetUp({ onSetUp, onRubrics }: { onSetUp: () => void; onRubrics: () => void }) {
  const { otherTab, setup, rubrics } = useWords();
  return (
    <section class="card">
      <h2>{otherTab.notSetUp}</h2>
      <p>{setup.openHint}</p>
      <button type="button" class="button action" onClick={onSetUp}>
        {setup.open}
      </button>
      <button type="button" class="button" onClick={onRubrics}>
        {rubrics.open}
      </button>
      <p class="soft">{otherTab.setUp}</p>
    </section>
  );
}
