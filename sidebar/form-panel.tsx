import type { FormView, SidebarView } from '../src/wire';
import { GoToMyForm } from './go-to-my-form';
import { Issues } from './issues';
import { Sections } from './sections';
import { Summary } from './summary';
import type { Jump } from './use-jump';
import { useWords } from './words';

interface Props {
  view: SidebarView;
  form: FormView;
  jump: Jump;
  onGoToMyForm: () => Promise<void>;
}

/** Everything about the form in view: how far it is, what it is worth, and what to do next. */
export function FormPanel({ view, form, jump, onGoToMyForm }: Props) {
  const words = useWords();
  const { sheetId } = view.tab;
  const goTo = (rowId: string) => jump.to({ sheetId, rowId });
  const going = jump.target?.sheetId === sheetId ? jump.target.rowId : null;
  const note = view.person === '' ? words.otherTab.unknownPerson : words.form.viewerNote;
  return (
    <>
      {view.role === 'viewer' && <p class="card">{note}</p>}
      <Summary form={form} />
      {view.ownForm !== null && view.ownForm !== form.agency && <GoToMyForm name={view.ownForm} onGo={onGoToMyForm} />}
      <Issues issues={form.issues} going={going} onGo={goTo} />
      <Sections sections={form.sections} issues={form.issues} going={going} onGo={goTo} />
    </>
  );
}
