import { retrying } from './retry';

/** The function that the timer runs; `main.ts` has it. */
const HANDLER = 'triggerReceive';

/** How often, in minutes. Google takes 1, 5, 10, 15 or 30. */
const EVERY = 5;

/** Whether whoever runs this has the timer on. Those of others can't be seen. */
export function hasReceptionTimer(): boolean {
  return timers().length > 0;
}

/** Has what is submitted received every few minutes, with the rights of whoever runs this. @throws when Google doesn't let them */
export function startReceptionTimer(): void {
  ScriptApp.newTrigger(HANDLER).timeBased().everyMinutes(EVERY).create();
}

/** Ends the timers of whoever runs this. */
export function endReceptionTimers(): void {
  for (const timer of timers()) ScriptApp.deleteTrigger(timer);
}

function timers(): GoogleAppsScript.Script.Trigger[] {
  return retrying(() => ScriptApp.getProjectTriggers()).filter((timer) => timer.getHandlerFunction() === HANDLER);
}
