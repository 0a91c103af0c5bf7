import { useCallback, useEffect, useState } from 'preact/hooks';
import type { JumpRequest, SidebarView } from '../src/wire';
import { ClerkPanel } from './clerk/clerk-panel';
import { OtherTab } from './clerk/other-tab';
import { SubmitPanel } from './clerk/submit-panel';
import { CoordinatorPanel } from './coordinator/coordinator-panel';
import { Recompute } from './coordinator/recompute';
import { ReturnForm } from './coordinator/return-form';
import { LeaderPanel } from './leader/leader-panel';
import type { Call } from './shared/api';
import { Dock } from './shared/dock';
import type { Followed } from './shared/follower';
import { Header } from './shared/header';
import { NotSetUp } from './shared/not-set-up';
import type { Poller } from './shared/poller';
import { Skeleton } from './shared/skeleton';
import { Trouble } from './shared/trouble';
import { type Jump, useJump } from './shared/use-jump';
import { usePollState } from './shared/use-poll-state';
import { useRowId } from './shared/use-row-id';
import { failureSentence, WordsContext, wordsIn } from './shared/words';

interface Props {
  poller: Poller<Followed>;
  call: Call;
  /** Gives the keyboard back to the spreadsheet, so that people can type right after a jump. */
  focusSheet: () => void;
}

/** The whole sidebar: it follows the tab and the row in view. */
export function App({ poller, call, focusSheet }: Props) {
  const state = usePollState(poller);
  const view = state.answer?.value.view ?? null;
  const words = wordsIn(view?.language);
  const [message, setMessage] = useState<string | null>(null);
  const fail = (error: unknown) => setMessage(failureSentence(error, words));
  const jump = useJump(
    call,
    () => {
      focusSheet();
      poller.wake();
    },
    fail,
  );
  const rowId = useRowId(state, jump.target);

  const language = view?.language ?? 'vi';
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);

  const sheetId = view?.tab.sheetId;
  useEffect(() => {
    window.scrollTo(0, 0);
    setMessage(null);
  }, [sheetId]);

  const jumpTo = (request: JumpRequest) => {
    setMessage(null);
    jump.to(request);
  };
  const goToMyForm = async () => {
    setMessage(null);
    try {
      await call('sidebarGoToMyTab');
      focusSheet();
      poller.refresh();
    } catch (error) {
      fail(error);
    }
  };
  const hold = useCallback(
    (running: boolean) => {
      if (running) return poller.pause('busy');
      poller.resume('busy');
      poller.refresh();
    },
    [poller],
  );

  return (
    <WordsContext.Provider value={words}>
      <Header view={view} refreshing={state.refreshing} onRefresh={() => poller.refresh()} />
      <Trouble state={state} onRetry={() => poller.refresh()} />
      <main>
        {view === null && state.failure === null && <Skeleton />}
        {view !== null && (
          <Content
            view={view}
            rowId={rowId}
            jump={{ target: jump.target, to: jumpTo }}
            onGoToMyForm={goToMyForm}
            call={call}
            onRunning={hold}
          />
        )}
        {view !== null && state.answer !== null && <Account view={view} at={state.answer.at} />}
      </main>
      <Dock message={message} onClose={() => setMessage(null)}>
        {view?.role === 'coordinator' && view.round !== null && <Recompute call={call} onRunning={hold} />}
      </Dock>
    </WordsContext.Provider>
  );
}

interface ContentProps {
  view: SidebarView;
  rowId: string;
  jump: Jump;
  onGoToMyForm: () => Promise<void>;
  call: Call;
  onRunning: (running: boolean) => void;
}

/** A form is shown to everybody in the same way; on other tabs each role has a panel of its own. */
function Content({ view, rowId, jump, onGoToMyForm, call, onRunning }: ContentProps) {
  if (view.notice !== null) return <p class="card warning">{view.notice}</p>;
  if (view.form !== null) {
    const { form } = view;
    return (
      <ClerkPanel
        key={view.tab.sheetId}
        view={view}
        form={form}
        rowId={rowId}
        jump={jump}
        onGoToMyForm={onGoToMyForm}
        submit={
          <>
            <SubmitPanel
              form={form}
              sheetId={view.tab.sheetId}
              isOwn={view.ownForm === form.agency}
              going={jump.target?.sheetId === view.tab.sheetId ? jump.target.rowId : null}
              onGo={(to) => jump.to({ sheetId: view.tab.sheetId, rowId: to })}
              call={call}
              onRunning={onRunning}
            />
            {form.submission.returnable && (
              <ReturnForm agencyId={form.submission.agencyId} call={call} onRunning={onRunning} />
            )}
          </>
        }
      />
    );
  }
  if (view.round === null) return <NotSetUp />;
  if (view.role === 'agency') return <OtherTab view={view} onGoToMyForm={onGoToMyForm} />;
  if (view.role === 'coordinator') return <CoordinatorPanel view={view} onGoToMyForm={onGoToMyForm} />;
  return <LeaderPanel view={view} />;
}

/** Whom the sidebar takes the person at the screen for, and how old its figures are. */
function Account({ view, at }: { view: SidebarView; at: number }) {
  const words = wordsIn(view.language);
  return (
    <footer class="account">
      <p>{words.signedInAs(view.person === '' ? words.unknownPerson : view.person, words.roles[view.role])}</p>
      <p>{words.readAt(at)}</p>
    </footer>
  );
}
