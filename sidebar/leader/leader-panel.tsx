import type { SidebarView } from '../../src/wire';
import { useWords } from '../shared/words';

/** What somebody who only looks sees on a tab that is no form. */
export function LeaderPanel({ view }: { view: SidebarView }) {
  const { otherTab } = useWords();
  return (
    <section class="card">
      <h2>{otherTab.notAForm}</h2>
      <p>{view.person === '' ? otherTab.unknownPerson : otherTab.viewer}</p>
    </section>
  );
}
