import { agencyLines } from './commands/agencies';
import { autoReceive } from './commands/auto-receive';
import { carryOver, carryOverQuestion } from './commands/carry-over';
import { checkProtection } from './commands/check-protection';
import { confirmCriterion, confirmRest } from './commands/confirm-verification';
import { exportRubric } from './commands/export-rubric';
import { goToMyTab } from './commands/go-to-my-tab';
import { goToTab } from './commands/go-to-tab';
import { importRubric } from './commands/import-rubric';
import { listDifferences } from './commands/list-differences';
import { lockOverdue } from './commands/lock-overdue';
import { mailReminders } from './commands/mail-reminders';
import { movePhase } from './commands/move-phase';
import { newRubric } from './commands/new-rubric';
import { phaseView } from './commands/preview-phase';
import { previewPublish } from './commands/preview-publish';
import { publish } from './commands/publish';
import { recomputeRanking } from './commands/recompute-ranking';
import { reminderFor, reminderForAll } from './commands/remind';
import { results } from './commands/results';
import { returnForm } from './commands/return-form';
import { rubricLines } from './commands/rubrics';
import { type Ending, reasonOf, workbookText } from './commands/run';
import { setupState } from './commands/setup-state';
import { setupStep } from './commands/setup-step';
import { writeSetup } from './commands/setup-write';
import { jumpTo, sidebarView as viewOf } from './commands/sidebar-view';
import { sidebarWhere as whereIs } from './commands/sidebar-where';
import { submit } from './commands/submit';
import { updateFormsStep } from './commands/update-forms';
import { requests } from './requests';
import type {
  AgencyLine,
  CarriedOver,
  PhaseView,
  Reminder,
  Reminders,
  Reply,
  ResultsView,
  RubricExport,
  RubricImported,
  RubricLine,
  RubricMade,
  SetupProgress,
  SetupState,
  SetupWritten,
  SidebarApi,
  SidebarView,
  SubmitResult,
  UpdateProgress,
  Where,
} from './wire';

/**
 * What the sidebar may call. Anybody who can open the file can call these with anything, so every argument is checked (`requests.ts`) and every right in the
 * command. Nothing is thrown at the sidebar: a failure is a sentence.
 */

/** What to show for the tab in view. */
export function sidebarView(): Reply<SidebarView> {
  return guarded(() => ({ ok: true, value: viewOf() }));
}

/** Where the person is, and whether what the sidebar shows is still true. */
export function sidebarWhere(shown: unknown): Reply<Where> {
  return guarded(() => {
    const checked = requests.sidebarWhere.safeParse(shown);
    if (!checked.success) return { ok: false, sentence: workbookText().commands.invalidRequest };
    return { ok: true, value: whereIs(checked.data) };
  });
}

/** Goes to a row of a form. */
export function sidebarJump(request: unknown): Reply<null> {
  return guarded(() => {
    const checked = requests.sidebarJump.safeParse(request);
    if (!checked.success) return { ok: false, sentence: workbookText().commands.invalidRequest };
    const sentence = jumpTo(checked.data);
    return sentence === null ? { ok: true, value: null } : { ok: false, sentence };
  });
}

/** Computes the ranking anew; the reply says what it did. */
export function sidebarRecompute(): Reply<string> {
  return guarded(() => replyOf(recomputeRanking()));
}

/** Goes to the form of whoever asks. */
export function sidebarGoToMyTab(): Reply<string> {
  return guarded(() => replyOf(goToMyTab()));
}

/** The phase of the round, and what moving it would change. For coordinators. */
export function sidebarPhase(): Reply<PhaseView> {
  return guarded(phaseView);
}

/** Moves the round to the next phase or back to the one before; the reply says what that did. */
export function sidebarMovePhase(request: unknown): Reply<string> {
  return guarded(() => {
    const checked = requests.sidebarMovePhase.safeParse(request);
    if (!checked.success) return { ok: false, sentence: workbookText().commands.invalidRequest };
    return replyOf(movePhase(checked.data.to));
  });
}

/** Submits a form for whoever fills it in; the reply says whether it is done, or what has to be mended or confirmed first. */
export function sidebarSubmit(request: unknown): Reply<SubmitResult> {
  return guarded(() => {
    const checked = requests.sidebarSubmit.safeParse(request);
    if (!checked.success) return { ok: false, sentence: workbookText().commands.invalidRequest };
    const { ok, asks, sentence, issues } = submit(checked.data);
    return ok || issues.length > 0
      ? { ok: true, value: { done: ok && !asks, asks, sentence, issues } }
      : { ok: false, sentence };
  });
}

/** Returns a form to its agency, with a reason. For coordinators. */
export function sidebarReturn(request: unknown): Reply<string> {
  return guarded(() => {
    const checked = requests.sidebarReturn.safeParse(request);
    if (!checked.success) return { ok: false, sentence: workbookText().commands.invalidRequest };
    return replyOf(returnForm(checked.data.agencyId, checked.data.reason));
  });
}

/** How every agency stands. For coordinators and verifiers. */
export function sidebarAgencies(): Reply<AgencyLine[]> {
  return guarded(agencyLines);
}

/** How the round stands as a whole. */
export function sidebarResults(): Reply<ResultsView> {
  return guarded(results);
}

/** A message on what is left to do on a form. For coordinators and verifiers; nothing is sent. */
export function sidebarReminder(request: unknown): Reply<Reminder> {
  return guarded(() => {
    const checked = requests.sidebarReminder.safeParse(request);
    if (!checked.success) return { ok: false, sentence: workbookText().commands.invalidRequest };
    return reminderFor(checked.data.agencyId);
  });
}

/** One text about everybody who has something left to do. For coordinators and verifiers; nothing is sent. */
export function sidebarReminders(): Reply<Reminders> {
  return guarded(reminderForAll);
}

/** Mails the reminders, where that is built in and switched on. For coordinators. */
export function sidebarMailReminders(): Reply<string> {
  return guarded(() => replyOf(mailReminders()));
}

/** Goes to one of the add-on's tabs. */
export function sidebarGoToTab(request: unknown): Reply<null> {
  return guarded(() => {
    const checked = requests.sidebarGoToTab.safeParse(request);
    if (!checked.success) return { ok: false, sentence: workbookText().commands.invalidRequest };
    return goToTab(checked.data.sheetId);
  });
}

/** Compares what is protected with what should be, and repairs it. */
export function sidebarCheckProtection(): Reply<string> {
  return guarded(() => replyOf(checkProtection()));
}

/** What publishing would freeze, as a question to ask before. For coordinators. */
export function sidebarPublishQuestion(): Reply<string> {
  return guarded(previewPublish);
}

/** Publishes the ranking. */
export function sidebarPublish(): Reply<string> {
  return guarded(() => replyOf(publish()));
}

/** What setting up a round begins with. For coordinators, and for anybody as long as there is no Thiết lập. */
export function sidebarSetupState(): Reply<SetupState> {
  return guarded(setupState);
}

/** Writes a round into Thiết lập. */
export function sidebarSetupWrite(request: unknown): Reply<SetupWritten> {
  return guarded(() => {
    const checked = requests.sidebarSetupWrite.safeParse(request);
    if (!checked.success) return { ok: false, sentence: workbookText().commands.invalidRequest };
    return writeSetup(checked.data);
  });
}

/** Makes the next few forms. */
export function sidebarSetupStep(): Reply<SetupProgress> {
  return guarded(setupStep);
}

/** The rubrics of the workbook and of the add-on. For coordinators, and for anybody as long as there is no Thiết lập. */
export function sidebarRubrics(): Reply<RubricLine[]> {
  return guarded(rubricLines);
}

/** Makes the tab of a new rubric. */
export function sidebarNewRubric(request: unknown): Reply<RubricMade> {
  return guarded(() => {
    const checked = requests.sidebarNewRubric.safeParse(request);
    if (!checked.success) return { ok: false, sentence: workbookText().commands.invalidRequest };
    return newRubric(checked.data);
  });
}

/** A rubric as the text of a file. */
export function sidebarExportRubric(request: unknown): Reply<RubricExport> {
  return guarded(() => {
    const checked = requests.sidebarExportRubric.safeParse(request);
    if (!checked.success) return { ok: false, sentence: workbookText().commands.invalidRequest };
    return exportRubric(checked.data);
  });
}

/** Makes a tab of the text of a rubric's file, or says what is wrong with it. */
export function sidebarImportRubric(request: unknown): Reply<RubricImported> {
  return guarded(() => {
    const checked = requests.sidebarImportRubric.safeParse(request);
    if (!checked.success) return { ok: false, sentence: workbookText().commands.invalidRequest };
    return importRubric(checked.data);
  });
}

/** Locks the forms that were not submitted in time. For coordinators. */
export function sidebarLockOverdue(): Reply<string> {
  return guarded(() => replyOf(lockOverdue()));
}

/** Switches on or off that submitted forms are received by the clock. For coordinators. */
export function sidebarAutoReceive(request: unknown): Reply<string> {
  return guarded(() => {
    const checked = requests.sidebarAutoReceive.safeParse(request);
    if (!checked.success) return { ok: false, sentence: workbookText().commands.invalidRequest };
    return replyOf(autoReceive(checked.data.on));
  });
}

/** Agrees to one criterion of a form; the reply says what that meant. For verifiers and coordinators. */
export function sidebarConfirm(request: unknown): Reply<string> {
  return guarded(() => {
    const checked = requests.sidebarConfirm.safeParse(request);
    if (!checked.success) return { ok: false, sentence: workbookText().commands.invalidRequest };
    return replyOf(confirmCriterion(checked.data.sheetId, checked.data.rowId));
  });
}

/** Agrees to every criterion of a form that nobody has verified; the reply says how many. For verifiers and coordinators. */
export function sidebarConfirmRest(request: unknown): Reply<string> {
  return guarded(() => {
    const checked = requests.sidebarConfirmRest.safeParse(request);
    if (!checked.success) return { ok: false, sentence: workbookText().commands.invalidRequest };
    return replyOf(confirmRest(checked.data.sheetId));
  });
}

/** Makes Bảng chênh lệch; the reply says what is on it. For coordinators. */
export function sidebarDifferences(): Reply<string> {
  return guarded(() => replyOf(listDifferences()));
}

/** Archives the round and opens the next year's once that is confirmed; before, the reply says what it would do. For coordinators. */
export function sidebarCarryOver(request: unknown): Reply<CarriedOver> {
  return guarded(() => {
    const checked = requests.sidebarCarryOver.safeParse(request);
    if (!checked.success) return { ok: false, sentence: workbookText().commands.invalidRequest };
    const { confirmed } = checked.data;
    const { ok, sentence } = confirmed ? carryOver() : carryOverQuestion();
    return ok ? { ok, value: { asks: !confirmed, sentence } } : { ok, sentence };
  });
}

/** Brings the next few forms into agreement with the rubric. For coordinators. */
export function sidebarUpdateForms(request: unknown): Reply<UpdateProgress> {
  return guarded(() => {
    const checked = requests.sidebarUpdateForms.safeParse(request);
    if (!checked.success) return { ok: false, sentence: workbookText().commands.invalidRequest };
    return updateFormsStep(checked.data);
  });
}

/** Holds the functions above to what the wire promises. */
export const sidebarApi = {
  sidebarView,
  sidebarWhere,
  sidebarJump,
  sidebarRecompute,
  sidebarGoToMyTab,
  sidebarPhase,
  sidebarMovePhase,
  sidebarResults,
  sidebarReminder,
  sidebarReminders,
  sidebarMailReminders,
  sidebarGoToTab,
  sidebarCheckProtection,
  sidebarPublish,
  sidebarPublishQuestion,
  sidebarSetupState,
  sidebarSetupWrite,
  sidebarSetupStep,
  sidebarSubmit,
  sidebarReturn,
  sidebarAgencies,
  sidebarLockOverdue,
  sidebarAutoReceive,
  sidebarConfirm,
  sidebarConfirmRest,
  sidebarDifferences,
  sidebarRubrics,
  sidebarNewRubric,
  sidebarExportRubric,
  sidebarImportRubric,
  sidebarCarryOver,
  sidebarUpdateForms,
} satisfies SidebarApi;

function replyOf({ ok, sentence }: Ending): Reply<string> {
  return ok ? { ok, value: sentence } : { ok, sentence };
}

function guarded<T>(run: () => Reply<T>): Reply<T> {
  try {
    return run();
  } catch (error) {
    return { ok: false, sentence: workbookText().commands.cannotRead(reasonOf(error)) };
  }
}
