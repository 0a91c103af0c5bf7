import type { SidebarView } from '../src/wire';
import { GoToMyForm } from './go-to-my-form';
import { useWords } from './words';

interface Props {
  view: SidebarView;
  onGoToMyForm: () => Promise<void>;
}

/** What to do on a tab that is no form, or before there are any. */
export function OtherTab({ view, onGoToMyForm }: Props) {
  const { otherTab } = useWords();
  if (view.round === null) {
    return (
      <section class="card">
        <h2>{otherTab.notSetUp}</h2>
        <p>{otherTab.setUp}</p>
      </section>
    );
  }
  return (
    <section class="card">
      <h2>{otherTab.notAForm}</h2>
      <p>{view.person === '' ? otherTab.unknownPerson : otherTab[view.role]}</p>
      {view.ownForm !== null && <GoToMyForm name={view.ownForm} onGo={onGoToMyForm} />}
    </section>
  );
}
