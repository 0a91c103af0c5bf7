/** How long to wait before each further try, in milliseconds. */
const WAITS = [500, 2_000, 6_000];

/** Most that is added to a wait by lot, so that several people's runs don't try again all at once. */
const SPREAD = 250;

/** How Google begins its sentence when a call failed for a reason that passes. */
const PASSING =
  /Service error\b|^Service \w+ (?:timed out|failed)\b|^Service timed out\b|invoked too many times|^Internal error\b|server error occurred/i;

/**
 * Makes a call again, after a while, when Google failed for a reason that passes. Only for calls that may be made twice: reads, and writes that say what a
 * place is to hold. What makes something new each time (a tab, rows, a protection, a chart, metadata, a line of a log) may have taken effect although it failed, so it is
 * left to the next run of the command, which finds what is there.
 *
 * @throws whatever the call throws the fourth time, or for a reason that stays
 */
export function retrying<T>(call: () => T): T {
  for (const wait of WAITS) {
    try {
      return call();
    } catch (error) {
      if (!isPassing(error)) throw error;
      Utilities.sleep(wait + Math.floor(Math.random() * SPREAD));
    }
  }
  return call();
}

/** Whether Google may well do what was asked when it is asked again. */
export function isPassing(error: unknown): boolean {
  return PASSING.test(String(error).replace(/^(?:\w*Error|Exception): /, ''));
}
