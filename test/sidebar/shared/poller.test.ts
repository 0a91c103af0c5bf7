import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CALM_AFTER, delayAfter, Poller, QUICK, RETRIES, SLOW } from '../../../sidebar/shared/poller';
import { FakeClock } from '../support/fake-clock';

const MINUTE = 60_000;

/** A poller, when it asked, and what it is answered next. */
function setUp(ask: () => Promise<string> = async () => 'same') {
  const clock = new FakeClock();
  const times: number[] = [];
  const poller = new Poller(() => {
    times.push(clock.now());
    return ask();
  }, clock);
  return { clock, times, poller };
}

const refuse = (): Promise<string> => Promise.reject(new Error('no'));

describe('how long to wait', () => {
  test('is short while things change, longer when they do not, and grows with each failure until it ends', () => {
    expect(delayAfter(0, 0)).toBe(QUICK);
    expect(delayAfter(0, CALM_AFTER - 1)).toBe(QUICK);
    expect(delayAfter(0, CALM_AFTER)).toBe(SLOW);
    expect(RETRIES.map((_, index) => delayAfter(index + 1, 0))).toEqual(RETRIES);
    expect([...RETRIES].sort((a, b) => a - b)).toEqual(RETRIES);
    expect(delayAfter(RETRIES.length + 1, 0)).toBeNull();
  });
});

describe('asking', () => {
  test('begins at once and goes on every few seconds', async () => {
    const { clock, times, poller } = setUp();
    poller.start();
    await clock.pass(3 * QUICK);
    expect(times).toEqual([0, QUICK, 2 * QUICK, 3 * QUICK]);
    expect(poller.state.answer).toEqual({ value: 'same', at: 3 * QUICK });
  });

  test('slows down after a minute without a change, and speeds up with the next change', async () => {
    let value = 'before';
    const { clock, times, poller } = setUp(async () => value);
    poller.start();
    await clock.pass(3 * MINUTE);
    expect(times.at(-1)).toBe((times.at(-2) ?? 0) + SLOW);
    value = 'after';
    await clock.pass(SLOW + QUICK);
    expect(times.at(-1)).toBe((times.at(-2) ?? 0) + QUICK);
    expect(poller.state.answer?.value).toBe('after');
  });

  test('is quick again when somebody turns to the panel', async () => {
    const { clock, times, poller } = setUp();
    poller.start();
    await clock.pass(3 * MINUTE);
    const before = times.length;
    await clock.pass(10_000);
    poller.wake();
    await clock.pass(0);
    await clock.pass(QUICK);
    expect(times.length).toBeGreaterThanOrEqual(before + 2);
  });

  test('is no more frequent when somebody turns to the panel over and over', async () => {
    const { clock, times, poller } = setUp();
    poller.start();
    for (let turn = 0; turn < 12; turn += 1) {
      await clock.pass(QUICK / 4);
      poller.wake();
    }
    await clock.pass(0);
    expect(times).toEqual([0, QUICK, 2 * QUICK, 3 * QUICK]);
  });

  test('waits for a slow answer before it asks again', async () => {
    let answer: (value: string) => void = () => {};
    const { clock, times, poller } = setUp(() => new Promise((resolve) => (answer = resolve)));
    poller.start();
    await clock.pass(MINUTE);
    expect(times).toEqual([0]);
    answer('late');
    await clock.pass(QUICK);
    expect(times).toEqual([0, MINUTE + QUICK]);
    expect(poller.state.answer).toEqual({ value: 'late', at: MINUTE });
  });
});

describe('somebody asks for new figures', () => {
  test('gets them at once', async () => {
    const { clock, times, poller } = setUp();
    poller.start();
    await clock.pass(1_000);
    poller.refresh();
    expect(poller.state.refreshing).toBe(true);
    await clock.pass(QUICK);
    expect(times).toEqual([0, 1_000, 1_000 + QUICK]);
    expect(poller.state.refreshing).toBe(false);
  });

  test('gets figures from after the click when a call is under way already', async () => {
    const answers: ((value: string) => void)[] = [];
    const { clock, poller } = setUp(() => new Promise((resolve) => answers.push(resolve)));
    poller.start();
    await clock.pass(1_000);
    poller.refresh();
    answers[0]?.('from before the click');
    await clock.pass(0);
    expect(poller.state.refreshing).toBe(true);
    answers[1]?.('from after the click');
    await clock.pass(0);
    expect(poller.state).toMatchObject({ answer: { value: 'from after the click' }, refreshing: false });
    expect(answers).toHaveLength(2);
  });
});

describe('who asks is told whether everything is wanted anew', () => {
  test('after a click, and again when that call failed, but not otherwise', async () => {
    const clock = new FakeClock();
    const fresh: boolean[] = [];
    let fails = false;
    const poller = new Poller(async (wantsFresh) => {
      fresh.push(wantsFresh);
      if (fails) throw new Error('no');
      return 'same';
    }, clock);
    poller.start();
    await clock.pass(QUICK);
    fails = true;
    poller.refresh();
    await clock.pass(0);
    fails = false;
    await clock.pass(RETRIES[0] ?? 0);
    await clock.pass(QUICK);
    expect(fresh).toEqual([false, false, true, true, false]);
  });
});

describe('failures', () => {
  test('keep the last answer, are tried again later and later, and end it', async () => {
    let ask: () => Promise<string> = async () => 'kept';
    const { clock, times, poller } = setUp(() => ask());
    poller.start();
    await clock.pass(0);
    ask = refuse;
    await clock.pass(10 * MINUTE);
    const failed = times.slice(1);
    expect(failed.slice(1).map((time, index) => time - (failed[index] ?? 0))).toEqual(RETRIES);
    expect(poller.state).toMatchObject({ answer: { value: 'kept', at: 0 }, stopped: true });
    expect(poller.state.failure?.error).toEqual(new Error('no'));
    expect(clock.pending).toBe(0);
  });

  test('are forgotten when somebody tries again and it works', async () => {
    let ask = refuse;
    const { clock, poller } = setUp(() => ask());
    poller.start();
    await clock.pass(10 * MINUTE);
    ask = async () => 'back';
    poller.refresh();
    await clock.pass(0);
    expect(poller.state).toMatchObject({ answer: { value: 'back' }, failure: null, stopped: false });
    expect(clock.pending).toBe(1);
  });

  test('that ended it do so only until the panel is seen anew', async () => {
    let ask = refuse;
    const { clock, poller } = setUp(() => ask());
    poller.start();
    await clock.pass(10 * MINUTE);
    poller.pause('hidden');
    ask = async () => 'back';
    poller.resume('hidden');
    await clock.pass(0);
    expect(poller.state).toMatchObject({ answer: { value: 'back' }, stopped: false });
  });
});

describe('pauses', () => {
  test('nothing is asked while the panel is hidden, and at once when it is seen again', async () => {
    const { clock, times, poller } = setUp();
    poller.start();
    await clock.pass(1_000);
    poller.pause('hidden');
    await clock.pass(MINUTE);
    expect(times).toEqual([0]);
    poller.resume('hidden');
    await clock.pass(0);
    expect(times).toEqual([0, MINUTE + 1_000]);
  });

  test('end only when there is no reason left', async () => {
    const { clock, times, poller } = setUp();
    poller.pause('hidden');
    poller.pause('busy');
    poller.start();
    poller.resume('hidden');
    await clock.pass(MINUTE);
    expect(times).toEqual([]);
    poller.resume('busy');
    await clock.pass(0);
    expect(times).toEqual([MINUTE]);
  });

  test('take the answer of a call that was under way', async () => {
    let answer: (value: string) => void = () => {};
    const { clock, times, poller } = setUp(() => new Promise((resolve) => (answer = resolve)));
    poller.start();
    await clock.pass(0);
    poller.pause('hidden');
    answer('arrived while hidden');
    await clock.pass(MINUTE);
    expect(poller.state.answer?.value).toBe('arrived while hidden');
    expect(times).toEqual([0]);
  });
});

test('whatever happens, one call at a time, none by itself while paused, and never more often unasked than it should', async () => {
  const step = fc.oneof(
    fc.record({ do: fc.constant('pass' as const), for: fc.oneof(fc.nat(3_000), fc.nat(40_000)) }),
    fc.record({ do: fc.constantFrom('refresh', 'wake', 'hide', 'see', 'work', 'rest') }),
  );
  const reply = fc.record({ fails: fc.boolean(), takes: fc.oneof(fc.nat(500), fc.nat(20_000)), value: fc.nat(2) });
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 30 }), fc.infiniteStream(reply), async (steps, replies) => {
      const clock = new FakeClock();
      let underway = 0;
      let lastAsked = Number.NEGATIVE_INFINITY;
      let wanted = false;
      const paused = new Set<string>();
      const wrong: string[] = [];
      const poller = new Poller(() => {
        underway += 1;
        if (underway > 1) wrong.push('two calls at once');
        if (!wanted && clock.now() - lastAsked < QUICK) wrong.push('asked too often');
        if (!wanted && paused.size > 0) wrong.push('asked while paused');
        wanted = false;
        lastAsked = clock.now();
        const { fails, takes, value } = replies.next().value;
        return new Promise<number>((resolve, reject) => {
          clock.after(takes, () => {
            underway -= 1;
            if (fails) reject(new Error('no'));
            else resolve(value);
          });
        });
      }, clock);
      poller.start();
      for (const one of steps) {
        if (one.do === 'pass') await clock.pass(one.for);
        if (one.do === 'wake') poller.wake();
        if (one.do === 'refresh') {
          wanted = true;
          poller.refresh();
        }
        for (const [begin, end, reason] of [
          ['hide', 'see', 'hidden'],
          ['work', 'rest', 'busy'],
        ] as const) {
          if (one.do === begin) {
            paused.add(reason);
            poller.pause(reason);
          }
          if (one.do === end) {
            paused.delete(reason);
            poller.resume(reason);
          }
        }
      }
      expect(wrong).toEqual([]);
    }),
    { numRuns: 1000 },
  );
});
