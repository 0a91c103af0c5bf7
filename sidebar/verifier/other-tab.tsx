import type { SidebarView } from '../../src/wire';
import { GoToMyForm } from '../shared/go-to-my-form';
import { useWords } from '../shared/words';

interface Props {
  view: SidebarView;
  onGoToMyForm: () => Promise<void>;
}

/** What a verifier sees on a tab that is no form. */
export function VerifierOtherTab({ view, onGoToMyForm }: Props) {
  const { otherTab } = useWords();
  return (
    <section class="card">
      <h2>{otherTab.notAForm}</h2>
      <p>{otherTab.verifier}</p>
      {view.ownForm !== null && <GoToMyForm name={view.ownForm} onGo={onGoToMyForm} />}
    </section>
  );
}
