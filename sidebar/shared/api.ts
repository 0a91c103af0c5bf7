import type { SidebarApi } from '../../src/wire';
import type { Clock } from './clock';
import type { Answer, ScriptFunctions, ScriptRunner } from './google-script';

/** Calls one of the script's functions. Rejects with a `CallError`, never with anything else. */
export type Call = <Name extends keyof SidebarApi>(
  name: Name,
  ...args: Parameters<SidebarApi[Name]>
) => Promise<Answer<Name>>;

/**
 * Why a call brought no answer: the script `refused` with a sentence of its own, it `failed` with a message of Google's, it `timedOut`, or it answered
 * something that is `noAnswer`.
 */
export type CallFailure = 'refused' | 'failed' | 'timedOut' | 'noAnswer';

export class CallError extends Error {
  constructor(
    readonly failure: CallFailure,
    message: string,
  ) {
    super(message);
  }
}

/** Longest wait for an answer, in milliseconds. */
const LONGEST_WAIT = 60_000;

/** Google ends every run after six minutes; what a long one brought is still worth waiting for. */
const LONGEST_RUN = 6.5 * 60_000;

/** What reads every form, or may take minutes when there are many agencies. */
const LONG_RUNS: ReadonlySet<keyof SidebarApi> = new Set([
  'sidebarRecompute',
  'sidebarDifferences',
  'sidebarReminders',
  'sidebarMailReminders',
  'sidebarCarryOver',
  'sidebarMovePhase',
  'sidebarLockOverdue',
  'sidebarSetupWrite',
  'sidebarSetupStep',
  'sidebarNewRubric',
  'sidebarImportRubric',
  'sidebarCheckProtection',
  'sidebarPublish',
  'sidebarPublishQuestion',
  'sidebarLockOverdue',
  'sidebarReturn',
  'sidebarSubmit',
  'sidebarUpdateForms',
]);

/**
 * The script's functions as promises.
 *
 * @param runner asked for anew at each call, because Google's page may put it there late or not at all
 */
export function createCall(runner: () => ScriptRunner, clock: Clock): Call {
  return <Name extends keyof SidebarApi>(name: Name, ...args: Parameters<SidebarApi[Name]>) =>
    new Promise<Answer<Name>>((resolve, reject) => {
      const wait = LONG_RUNS.has(name) ? LONGEST_RUN : LONGEST_WAIT;
      const callOff = clock.after(wait, () => reject(new CallError('timedOut', `${name} did not answer`)));
      const fail = (error: unknown) => {
        callOff();
        reject(new CallError('failed', messageOf(error)));
      };
      try {
        const functions: ScriptFunctions = runner()
          .withFailureHandler(fail)
          .withSuccessHandler<Answer<Name>>((reply) => {
            callOff();
            if (reply === null || typeof reply !== 'object')
              reject(new CallError('noAnswer', `${name} answered nothing`));
            else if (reply.ok) resolve(reply.value);
            else reject(new CallError('refused', reply.sentence));
          });
        functions[name](...args);
      } catch (error) {
        fail(error);
      }
    });
}

function messageOf(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return message.replace(/^(\w*Error|Exception): /, '').trim();
}
