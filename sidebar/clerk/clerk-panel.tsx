import type { ComponentChildren } from 'preact';
import type { FormView, JumpGoal, SidebarView } from '../../src/wire';
import { Decisions } from '../shared/decisions';
import { GoToMyForm } from '../shared/go-to-my-form';
import { RowCard } from '../shared/row-card';
import { selectionAt } from '../shared/selection';
import type { Jump } from '../shared/use-jump';
import { useWords, type Words } from '../shared/words';
import { Differing } from './differing';
import { Gains } from './gains';
import { Issues } from './issues';
import { NextMissing } from './next-missing-button';
import { Sections } from './sections';
import { Summary } from './summary';

interface Props {
  view: SidebarView;
  form: FormView;
  /** Id of the row that the cursor is on. */
  rowId: string;
  jump: Jump;
  onGoToMyForm: () => Promise<void>;
  /** Where the form is handed in, if it can be. */
  submit?: ComponentChildren;
}

/**
 * Everything about the form in view: what differs from what was verified, how far it is, why the row got its points, what to do next, and what it would take to be
 * better. Who may not fill it in is told of nothing to fill in.
 */
export function ClerkPanel({ view, form, rowId, jump, onGoToMyForm, submit }: Props) {
  const words = useWords();
  const { sheetId } = view.tab;
  const goTo = (to: string) => jump.to({ sheetId, rowId: to });
  const goToCell = (to: JumpGoal) => (target: string) => jump.to({ sheetId, rowId: target, to });
  const going = jump.target?.sheetId === sheetId ? jump.target.rowId : null;
  const selection = selectionAt(form, rowId);
  const current = selection?.kind === 'criterion' ? selection.criterion : null;
  const note = view.person === '' ? words.otherTab.unknownPerson : noteFor(form, words);
  return (
    <>
      {form.scoresFault !== '' && (
        <p class="card error" role="alert">
          {form.scoresFault}
        </p>
      )}
      {!form.editable && <p class="card">{note}</p>}
      <Differing issues={form.issues} verification={form.verification} going={going} onGo={goToCell('explanation')} />
      <Summary form={form} />
      {view.ownForm !== null && view.ownForm !== form.agency && <GoToMyForm name={view.ownForm} onGo={onGoToMyForm} />}
      {form.editable && <NextMissing form={form} current={current} going={going !== null} onGo={goTo} />}
      {submit}
      <RowCard selection={selection} />
      {form.editable && <Issues issues={form.issues} sections={form.sections} going={going} onGo={goTo} />}
      <Decisions decisions={form.decisions} going={going} onGo={goToCell('decision')} />
      <Gains form={form} going={going} onGo={goTo} />
      <Sections sections={form.sections} going={going} onGo={goTo} />
    </>
  );
}

/** What somebody may do who may not fill the form in. */
function noteFor({ explains }: FormView, { form }: Words): string {
  return explains ? form.explainNote : form.viewerNote;
}
