import { setImmediate } from 'node:timers/promises';
import type { Workbench } from '../../workbench/runtime';

/** How a request ends badly: Google fails it, or stops the whole script at it; and it took effect all the same, or not. */
export interface Fault {
  /** Which request, from 1. */
  nth: number;
  how: 'fails' | 'stops';
  when: 'before' | 'after';
  /** All of that in words, to tell by which fault an expectation failed. */
  place: string;
}

const WAYS = [
  { how: 'fails', when: 'before' },
  { how: 'stops', when: 'after' },
  { how: 'fails', when: 'after' },
  { how: 'stops', when: 'before' },
] as const;

/** How many faults of a command are tried: so many, a third of them where every change waits for it, or as `FAULTS` says; at night every one, which takes hours. */
export function samplesOf(usual: number): number {
  return Number(process.env.FAULTS ?? (process.env.CI === undefined ? usual : Math.ceil(usual / 3)));
}

/** How long a test may take that tries so many faults, in milliseconds; no timer waits longer than the bound. */
export function patienceFor(samples: number): number {
  return Math.min(2 ** 31 - 1, Math.max(600_000, samples * 40_000));
}

/**
 * Faults of a command, one after the other, each way in turn and spread over all its requests. In between the event loop gets its turn: only then is the workbook of the
 * last one given back to the memory.
 */
export async function* faultsOf(requests: number, samples: number): AsyncGenerator<Fault> {
  for (const fault of spread(requests, samples)) {
    yield fault;
    await setImmediate();
  }
}

function spread(requests: number, samples: number): Fault[] {
  const all = Array.from({ length: requests }, (_, at) => at + 1).flatMap((nth) =>
    WAYS.map(({ how, when }) => ({
      nth,
      how,
      when,
      place: `request ${nth} of ${requests} ${how}, ${when} it takes effect`,
    })),
  );
  if (all.length <= samples) return all;
  // An odd step takes every way in turn.
  const step = Math.floor(all.length / samples) | 1;
  return all.filter((_, at) => at % step === 0);
}

/** Lets a fault strike the next thing that a script does. */
export function strike(workbench: Workbench, { nth, how, when }: Fault): void {
  if (how === 'stops') workbench.gate.stopAt(nth, when);
  else workbench.gate.failAt(nth, { when });
}
