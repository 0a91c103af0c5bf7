import { useEffect, useRef, useState } from 'preact/hooks';
import type { SidebarView } from '../../src/wire';
import type { Call } from '../shared/api';
import { GoToMyForm } from '../shared/go-to-my-form';
import { useWords } from '../shared/words';
import { AgencyList } from './agency-list';
import { CommandButton } from './command-button';
import { PhaseBlock } from './phase-block';
import { UpdateForms } from './update-forms';

interface Props {
  view: SidebarView;
  /** Whether it is on the screen; the list is read again whenever somebody turns to it. */
  shown: boolean;
  call: Call;
  onOpen: (sheetId: number) => void;
  onGoToMyForm: () => Promise<void>;
  onSetUp: () => void;
  onRubrics: () => void;
  onRunning: (running: boolean) => void;
  /** Another number once the ranking was computed, which receives forms. */
  rankings: number;
}

/** What a coordinator runs the round with: who is how far, the phase, and the work on the round as a whole. */
export function CoordinatorPanel({
  view,
  shown,
  call,
  onOpen,
  onGoToMyForm,
  onSetUp,
  onRubrics,
  onRunning,
  rankings,
}: Props) {
  const { coordination: words, setup, rubrics } = useWords();
  const [version, setVersion] = useState(0);
  const [phaseMoves, setPhaseMoves] = useState(0);
  const turnedTo = useRef(shown);
  useEffect(() => {
    if (shown && !turnedTo.current) setVersion((before) => before + 1);
    turnedTo.current = shown;
  }, [shown]);
  const after = (running: boolean) => {
    onRunning(running);
    if (!running) setVersion((before) => before + 1);
  };
  return (
    <>
      {view.ownForm !== null && <GoToMyForm name={view.ownForm} onGo={onGoToMyForm} />}
      <AgencyList
        call={call}
        version={version + rankings}
        phaseMoves={phaseMoves}
        onOpen={onOpen}
        onReturning={after}
      />
      <PhaseBlock
        call={call}
        onRunning={onRunning}
        onMoved={() => {
          setVersion((before) => before + 1);
          setPhaseMoves((before) => before + 1);
        }}
      />
      <section class="tools" aria-label={words.tools}>
        <h2>{words.tools}</h2>
        <button type="button" class="button wide" onClick={onSetUp}>
          {setup.open}
        </button>
        <button type="button" class="button wide" onClick={onRubrics}>
          {rubrics.open}
        </button>
        <UpdateForms call={call} onRunning={after} />
        <CommandButton
          label={words.differences}
          running={words.listing}
          hint={words.differencesHint}
          run={() => call('sidebarDifferences')}
          onRunning={after}
        />
        <CommandButton
          label={words.checkProtection}
          running={words.checking}
          run={() => call('sidebarCheckProtection')}
          onRunning={after}
        />
        <CommandButton
          label={words.lockOverdue}
          running={words.locking}
          hint={words.lockHint}
          run={() => call('sidebarLockOverdue')}
          onRunning={after}
        />
        <CommandButton
          label={words.autoReceiveOn}
          running={words.switching}
          hint={words.autoReceiveHint}
          run={() => call('sidebarAutoReceive', { on: true })}
          onRunning={onRunning}
        />
        <CommandButton
          label={words.autoReceiveOff}
          running={words.switching}
          run={() => call('sidebarAutoReceive', { on: false })}
          onRunning={onRunning}
        />
        <CommandButton
          label={words.publish}
          running={words.publishing}
          hint={words.publishHint}
          first={{
            ask: () => call('sidebarPublishQuestion'),
            asking: words.askingPublish,
            agree: words.confirmPublish,
          }}
          run={() => call('sidebarPublish')}
          onRunning={after}
        />
        <CommandButton
          label={words.carryOver}
          running={words.carryingOver}
          hint={words.carryOverHint}
          first={{
            ask: async () => (await call('sidebarCarryOver', { confirmed: false })).sentence,
            asking: words.askingCarryOver,
            agree: words.confirmCarryOver,
          }}
          run={async () => (await call('sidebarCarryOver', { confirmed: true })).sentence}
          onRunning={after}
        />
      </section>
    </>
  );
}
