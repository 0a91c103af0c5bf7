import type { ComponentChildren } from 'preact';
import type { FormView, JumpGoal, SidebarView, VerificationView } from '../../src/wire';
import { Gains } from '../clerk/gains';
import { Issues } from '../clerk/issues';
import { Sections } from '../clerk/sections';
import type { Call } from '../shared/api';
import { Decisions } from '../shared/decisions';
import { GoToMyForm } from '../shared/go-to-my-form';
import { ChevronIcon } from '../shared/icons';
import { RowCard } from '../shared/row-card';
import { selectionAt } from '../shared/selection';
import type { Jump } from '../shared/use-jump';
import { failureSentence, useWords } from '../shared/words';
import { ConfirmRest } from './confirm-rest';
import { DifferenceList } from './difference-list';
import { NextUnverified } from './next-unverified-button';
import { useWriting } from './use-writing';
import { VerificationSummary } from './verification-summary';
import { VerifiedRowCard } from './verified-row-card';

interface Props {
  view: SidebarView;
  form: FormView;
  /** Id of the row that the cursor is on. */
  rowId: string;
  jump: Jump;
  call: Call;
  /** Asks for the figures anew. */
  onChanged: () => void;
  onGoToMyForm: () => Promise<void>;
  /** Where the form is returned to its agency, if it can be. */
  giveBack?: ComponentChildren;
}

/** A form as a verifier sees it: both answers of the row in view, what to look at next, where the scores differ. What the clerk sees is folded away below. */
export function VerifierPanel({ view, form, rowId, jump, call, onChanged, onGoToMyForm, giveBack }: Props) {
  const words = useWords();
  const { verification } = form;
  const { sheetId } = view.tab;
  const writing = useWriting(onChanged, (error) => failureSentence(error, words));
  const goTo = (to: JumpGoal) => (target: string) => jump.to({ sheetId, rowId: target, to });
  const going = jump.target?.sheetId === sheetId ? jump.target.rowId : null;
  const selection = selectionAt(form, rowId);
  const current = selection?.kind === 'criterion' ? selection.criterion : null;
  const row = verification.rows.find((one) => one.id === current?.id) ?? null;
  return (
    <>
      {!verification.editable && <p class="card">{words.verifier.notOpen[verification.phase]}</p>}
      <VerificationSummary verification={verification} />
      {view.ownForm !== null && view.ownForm !== form.agency && <GoToMyForm name={view.ownForm} onGo={onGoToMyForm} />}
      {verification.editable && (
        <NextUnverified
          form={form}
          currentId={current?.id ?? null}
          going={going !== null}
          onGo={goTo('verification')}
        />
      )}
      <VerifiedRowCard
        criterion={current}
        row={row}
        editable={verification.editable}
        settles={verification.phase !== 'verification'}
        writing={writing}
        onAgree={(id) => void writing.run(() => call('sidebarConfirm', { sheetId, rowId: id }))}
        onChange={goTo('verification')}
      />
      {verification.editable && (
        <ConfirmRest
          count={verification.rest}
          writing={writing}
          onConfirm={() => void writing.run(() => call('sidebarConfirmRest', { sheetId }))}
        />
      )}
      <DifferenceList form={form} going={going} onGo={goTo('verification')} />
      <Decisions decisions={form.decisions} going={going} onGo={goTo('decision')} />
      {giveBack}
      <SelfPart open={isBefore(verification)}>
        <RowCard selection={selection} />
        <Issues issues={form.issues} sections={form.sections} going={going} onGo={goTo('answer')} />
        <Gains form={form} going={going} onGo={goTo('answer')} />
        <Sections sections={form.sections} going={going} onGo={goTo('answer')} />
      </SelfPart>
    </>
  );
}

/** While the agency is still at it there is nothing to verify, and its own part is what matters. */
function isBefore({ phase }: VerificationView): boolean {
  return phase === 'selfAssessment';
}

function SelfPart({ open, children }: { open: boolean; children: ComponentChildren }) {
  const { verifier } = useWords();
  return (
    <details class="self-part" open={open}>
      <summary>
        <h2>{verifier.selfPart}</h2>
        <ChevronIcon />
      </summary>
      {children}
    </details>
  );
}
