import { useCallback, useEffect, useState } from 'preact/hooks';
import type { JumpRequest, SidebarView } from '../src/wire';
import type { Call } from './api';
import { Dock } from './dock';
import { FormPanel } from './form-panel';
import { Header } from './header';
import { OtherTab } from './other-tab';
import type { Poller } from './poller';
import { Recompute } from './recompute';
import { Skeleton } from './skeleton';
import { Trouble } from './trouble';
import { type Jump, useJump } from './use-jump';
import { usePollState } from './use-poll-state';
import { failureSentence, WordsContext, wordsIn } from './words';

interface Props {
  poller: Poller<SidebarView>;
  call: Call;
  /** Gives the keyboard back to the spreadsheet, so that people can type right after a jump. */
  focusSheet: () => void;
}

/** The whole sidebar: it follows the tab in view. */
export function App({ poller, call, focusSheet }: Props) {
  const state = usePollState(poller);
  const view = state.answer?.value ?? null;
  const words = wordsIn(view?.language);
  const [message, setMessage] = useState<string | null>(null);
  const fail = (error: unknown) => setMessage(failureSentence(error, words));
  const jump = useJump(call, focusSheet, fail);

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
        {view !== null && <Content view={view} jump={{ target: jump.target, to: jumpTo }} onGoToMyForm={goToMyForm} />}
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
  jump: Jump;
  onGoToMyForm: () => Promise<void>;
}

function Content({ view, jump, onGoToMyForm }: ContentProps) {
  if (view.notice !== null) return <p class="card warning">{view.notice}</p>;
  if (view.form === null) return <OtherTab view={view} onGoToMyForm={onGoToMyForm} />;
  return <FormPanel key={view.tab.sheetId} view={view} form={view.form} jump={jump} onGoToMyForm={onGoToMyForm} />;
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
