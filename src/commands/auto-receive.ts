import { endReceptionTimers, hasReceptionTimer, startReceptionTimer } from '../workbook/reception-timer';
import { openDesk } from './desk';
import { isOverdue, lockForms } from './lock-overdue';
import { readyRound } from './ready-round';
import { recordOf } from './register';
import { type Ending, reasonOf, runCommand, runQuietly, workbookText } from './run';
import { timeLeft } from './time-left';

/**
 * Switches on or off that what is submitted is received every five minutes without anybody clicking, with the rights of the coordinator who switches it on.
 *
 * @param on the other way round than it is if left out
 */
export function autoReceive(on?: boolean): Ending {
  return runCommand(
    (desk) => desk.text.menu.autoReceive,
    true,
    ({ text, settings }) => {
      if (settings === null) return { ok: false, sentence: text.commands.noSettings };
      try {
        const wanted = on ?? !hasReceptionTimer();
        endReceptionTimers();
        if (wanted) startReceptionTimer();
        return { ok: true, sentence: wanted ? text.submission.autoOn : text.submission.autoOff };
      } catch (error) {
        return { ok: false, sentence: text.submission.autoFailed(reasonOf(error)) };
      }
    },
  );
}

/**
 * What runs by the clock: receives what was submitted and, once the last day is over, locks what was not. Nobody is at the screen; Nhật ký gets a line when there was
 * something to do. Whoever is no coordinator any more switches it off with that.
 */
export function receiveByTheClock(): Ending {
  const left = timeLeft();
  const ending = runQuietly((desk) => {
    const ready = readyRound(desk);
    if (!ready.ok || !isOverdue(desk, ready.round.settings.reportBy)) return null;
    const isOpen = ready.round.agencies.some(({ id }) => recordOf(desk, id).status === 'open');
    return isOpen ? { action: desk.text.menu.lockOverdue, ...lockForms(desk, ready.round, left) } : null;
  });
  return ending.ok ? ending : endUnlessCoordinator(ending);
}

/** Whoever is no coordinator any more is refused every time. */
function endUnlessCoordinator(ending: Ending): Ending {
  try {
    const { settings, role } = openDesk();
    if (settings !== null && role !== 'coordinator') endReceptionTimers();
    return ending;
  } catch (error) {
    // The next run tries again. An error that is thrown here would be mailed to whoever switched it on.
    return { ok: false, sentence: workbookText().commands.failed(reasonOf(error)) };
  }
}
