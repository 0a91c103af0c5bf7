import type { ComponentChildren } from 'preact';
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { FormView, JumpRequest, SidebarView } from '../src/wire';
import { ClerkPanel } from './clerk/clerk-panel';
import { OtherTab } from './clerk/other-tab';
import { SubmitPanel } from './clerk/submit-panel';
import { AgencyList } from './coordinator/agency-list';
import { CoordinatorPanel } from './coordinator/coordinator-panel';
import { Recompute } from './coordinator/recompute';
import { ReturnForm } from './coordinator/return-form';
import { LeaderPanel } from './leader/leader-panel';
import { RubricsPanel } from './rubrics/rubrics-panel';
import { SetupWizard } from './setup/setup-wizard';
import type { Call } from './shared/api';
import { TimeZoneContext, useClockTime } from './shared/clock-time';
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
import { failureSentence, useWords, WordsContext, wordsIn } from './shared/words';
import { VerifierOtherTab } from './verifier/other-tab';
import { VerifierPanel } from './verifier/verifier-panel';

interface Props {
  poller: Poller<Followed>;
  call: Call;
  /** Gives the keyboard back to the spreadsheet, so that people can type right after a jump. */
  focusSheet: () => void;
  /** Whether it was opened to see to the rubrics. */
  opensRubrics: boolean;
}

/** What is shown in place of the tab in view. */
type Opened = 'setup' | 'rubrics' | null;

/** The whole sidebar: it follows the tab and the row in view. */
export function App({ poller, call, focusSheet, opensRubrics }: Props) {
  const state = usePollState(poller);
  const view = state.answer?.value.view ?? null;
  const words = wordsIn(view?.language);
  const [message, setMessage] = useState<string | null>(null);
  const [opened, setOpened] = useState<Opened>(opensRubrics ? 'rubrics' : null);
  /** Where closing the rubrics leads to. */
  const [before, setBefore] = useState<Opened>(null);
  /** How often the rubrics were closed: they may be others by then. */
  const [rubricsSeen, setRubricsSeen] = useState(0);
  const [others, setOthers] = useState(0);
  const [rankings, setRankings] = useState(0);
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
  const openTab = async (to: number) => {
    setMessage(null);
    try {
      await call('sidebarGoToTab', { sheetId: to });
      poller.refresh();
    } catch (error) {
      fail(error);
    }
  };
  const openRubrics = () => {
    setBefore(opened);
    setOpened('rubrics');
    window.scrollTo(0, 0);
  };
  const closeRubrics = () => {
    setOpened(before);
    setRubricsSeen((times) => times + 1);
  };
  const hold = useCallback(
    (running: boolean) => {
      if (running) return poller.pause('busy');
      poller.resume('busy');
      poller.refresh();
    },
    [poller],
  );

  /** Of whatever else runs: what the ranking said is over by then. */
  const holdOthers = useCallback(
    (running: boolean) => {
      if (running) setOthers((count) => count + 1);
      hold(running);
    },
    [hold],
  );
  const holdRanking = (running: boolean) => {
    hold(running);
    if (!running) setRankings((count) => count + 1);
  };

  return (
    <WordsContext.Provider value={words}>
      <TimeZoneContext.Provider value={view?.timeZone}>
        <Header view={view} refreshing={state.refreshing} onRefresh={() => poller.refresh()} />
        <Trouble state={state} onRetry={() => poller.refresh()} />
        <main>
          {view === null && state.failure === null && opened === null && <Skeleton />}
          <KeptOnce shown={opened === 'setup'}>
            <SetupWizard
              call={call}
              language={language}
              rubricsSeen={rubricsSeen}
              onRubrics={openRubrics}
              onClose={() => setOpened(null)}
              onRunning={holdOthers}
            />
          </KeptOnce>
          <KeptOnce shown={opened === 'rubrics'}>
            <RubricsPanel
              call={call}
              shown={opened === 'rubrics'}
              onClose={closeRubrics}
              onRunning={holdOthers}
              onOpen={(to) => void openTab(to)}
            />
          </KeptOnce>
          {view !== null && opened === null && (
            <Content
              view={view}
              rowId={rowId}
              jump={{ target: jump.target, to: jumpTo }}
              onGoToMyForm={goToMyForm}
              onSetUp={() => setOpened('setup')}
              onRubrics={openRubrics}
              call={call}
              onOpen={openTab}
              onRunning={holdOthers}
              rankings={rankings}
              onChanged={() => poller.refresh()}
            />
          )}
          {view !== null && state.answer !== null && <Account view={view} at={state.answer.at} />}
        </main>
        <Dock message={message} onClose={() => setMessage(null)}>
          {view?.role === 'coordinator' && view.round !== null && opened === null && (
            <Recompute forms={view.agencies} others={others} call={call} onRunning={holdRanking} />
          )}
        </Dock>
      </TimeZoneContext.Provider>
    </WordsContext.Provider>
  );
}

interface ContentProps {
  view: SidebarView;
  rowId: string;
  jump: Jump;
  onGoToMyForm: () => Promise<void>;
  onSetUp: () => void;
  onRubrics: () => void;
  call: Call;
  onOpen: (sheetId: number) => Promise<void>;
  onRunning: (running: boolean) => void;
  /** How often the ranking was computed from here, which receives forms. */
  rankings: number;
  /** Asks for the figures anew. */
  onChanged: () => void;
}

/** A form is shown to everybody in the same way; on other tabs each role has a panel of its own. Who runs the round has that panel at hand on forms too. */
function Content(props: ContentProps) {
  const { view, onGoToMyForm, onSetUp, onRubrics, call, onOpen, onRunning, rankings } = props;
  const [wantsRound, setWantsRound] = useState(false);
  if (view.round === null)
    return view.notice === null ? <NotSetUp onSetUp={onSetUp} onRubrics={onRubrics} /> : <Form {...props} />;
  const isForm = view.form !== null || view.notice !== null;
  const openTab = (sheetId: number) => {
    setWantsRound(false);
    void onOpen(sheetId);
  };
  if (view.role === 'coordinator') {
    const showsRound = wantsRound || !isForm;
    return (
      <>
        {isForm && <Views showsRound={showsRound} onChoose={setWantsRound} />}
        {isForm && !showsRound && <Form {...props} />}
        <KeptOnce shown={showsRound}>
          <CoordinatorPanel
            view={view}
            shown={showsRound}
            call={call}
            onOpen={openTab}
            onGoToMyForm={onGoToMyForm}
            onSetUp={onSetUp}
            onRubrics={onRubrics}
            onRunning={onRunning}
            rankings={rankings}
          />
        </KeptOnce>
      </>
    );
  }
  if (isForm) return <Form {...props} />;
  if (view.role === 'agency') return <OtherTab view={view} onGoToMyForm={onGoToMyForm} />;
  if (view.role === 'verifier') {
    return (
      <>
        <VerifierOtherTab view={view} onGoToMyForm={onGoToMyForm} />
        <AgencyList call={call} version={0} onOpen={openTab} />
      </>
    );
  }
  return <LeaderPanel view={view} call={call} onOpen={openTab} />;
}

/** Something that is not there before it is wanted, and from then on is hidden rather than gone: lists, filters and what was typed stay as they were. */
function KeptOnce({ shown, children }: { shown: boolean; children: ComponentChildren }) {
  const begun = useRef(false);
  begun.current ||= shown;
  return begun.current ? <div hidden={!shown}>{children}</div> : null;
}

/** The form in view, or why it can't be shown. */
function Form({ view, rowId, jump, onGoToMyForm, call, onChanged, onRunning }: ContentProps) {
  if (view.notice !== null) return <p class="card warning">{view.notice}</p>;
  if (view.form === null) return null;
  const { form } = view;
  const giveBack = form.submission.returnable && (
    <ReturnForm agencyId={form.submission.agencyId} call={call} onRunning={onRunning} />
  );
  const shared = { view, form, rowId, jump, onGoToMyForm };
  if (isVerifying(view, form))
    return <VerifierPanel key={view.tab.sheetId} {...shared} call={call} onChanged={onChanged} giveBack={giveBack} />;
  return (
    <ClerkPanel
      key={view.tab.sheetId}
      {...shared}
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
          {giveBack}
        </>
      }
    />
  );
}

/** Switches between the form in view and the round as a whole. */
function Views({ showsRound, onChoose }: { showsRound: boolean; onChoose: (round: boolean) => void }) {
  const { coordination: words } = useWords();
  return (
    <nav class="views" aria-label={words.views}>
      <button type="button" aria-pressed={!showsRound} onClick={() => onChoose(false)}>
        {words.thisForm}
      </button>
      <button type="button" aria-pressed={showsRound} onClick={() => onChoose(true)}>
        {words.round}
      </button>
    </nav>
  );
}

/** Whether the form in view is before whoever asks to be verified: who is not to verify the own form fills it in as a clerk does. */
function isVerifying({ role, ownForm }: SidebarView, form: FormView): boolean {
  if (role === 'verifier') return ownForm !== form.agency;
  return role === 'coordinator' && form.verification.phase !== 'selfAssessment' && form.verification.editable;
}

/** Whom the sidebar takes the person at the screen for, and how old its figures are. */
function Account({ view, at }: { view: SidebarView; at: number }) {
  const words = wordsIn(view.language);
  const clockTime = useClockTime();
  const person = view.person === '' ? words.unknownPerson : view.person;
  return (
    <footer class="account">
      {/* Before there is a round nobody has a role in it, the owner of the file as little as anybody. */}
      <p>{view.round === null ? person : words.signedInAs(person, words.roles[view.role])}</p>
      <p>{words.readAt(clockTime(at))}</p>
    </footer>
  );
}
