import { useWords } from './words';

/** What to do before there is a round. */
export function NotSetUp() {
  const { otherTab } = useWords();
  return (
    <section class="card">
      <h2>{otherTab.notSetUp}</h2>
      <p>{otherTab.setUp}</p>
    </section>
  );
}
