import { setImmediate } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import type { Phase } from '../../src/round/round';
import { textIn } from '../../src/text/text';
import type { Outcome, Workbench } from '../../workbench/runtime';
import { readBundle } from '../../workbench/runtime/bundle';
import { OTHER_FORM, put } from '../flow/damaged';
import { fingerprint } from '../flow/fingerprint';
import { moveOn, opened, roundWithVerifiers, VERIFIER } from '../flow/phases';
import { agreeing } from '../flow/publishing';
import { BUNDLE, CLERK, COORDINATOR, enter, FORM, LEADER, OTHER_CLERK, run } from '../flow/round';
import { type Entry, entriesOf, formsIn } from '../flow/year/entries';
import { AGENCIES_OWN, OPEN_TO_ALL, VERIFIERS_OWN, VERIFIERS_TOO } from '../security/whose';
import { keptSnapshot } from '../support/kept-snapshot';
import { sampled } from '../support/sampled';
import { RAW, tries } from './hostile';
import { type Endpoint, isEndpoint, replyOf } from './replies';
import { type Places, placesIn, requestsTo } from './requests';

const ENDPOINTS = readBundle(BUNDLE).functions.filter((name) => name.startsWith('sidebar') && name !== 'sidebarApi');
const SEED = Number(process.env.SEED ?? 2017);

/** Where the round has to be for what an endpoint does; every other is asked while the agencies assess themselves. */
const PHASES: Partial<Record<Endpoint, Phase>> = {
  sidebarConfirm: 'verification',
  sidebarConfirmRest: 'verification',
  sidebarDifferences: 'verification',
  sidebarReturn: 'verification',
  sidebarPublishQuestion: 'publication',
  sidebarPublish: 'publication',
  sidebarCarryOver: 'publication',
};

/** When every form is overdue. */
const LONG_AFTER = new Date('2099-01-01T02:00:00Z');

/** What no build without mail does for anybody. */
const NOT_BUILT_IN: ReadonlySet<string> = new Set(['sidebarMailReminders']);

/** A round with entries of every kind on two forms and a ranking, in a phase. */
function roundIn(phase: Phase): Workbench {
  return opened(keptSnapshot(`round with entries in ${phase}`, () => MAKERS[phase]().snapshot()));
}

const MAKERS: Record<Phase, () => Workbench> = {
  selfAssessment: () => {
    const workbench = roundWithVerifiers();
    for (const form of [FORM, OTHER_FORM]) {
      enter(workbench, form, 'I.2', '20', '50');
      enter(workbench, form, 'I.4', 'Có');
      put(workbench, form, 'I.2', 'evidence', 'Báo cáo số 12');
      put(workbench, form, 'I.3', 'note', 'chưa có số liệu');
    }
    run(workbench, 'menuRecompute');
    return workbench;
  },
  verification: () => {
    const workbench = roundIn('selfAssessment');
    const [sheetId] = placesIn(workbench).forms;
    workbench.actAs(CLERK);
    workbench.callServer('sidebarSubmit', [{ sheetId, confirmed: true }]);
    workbench.actAs(COORDINATOR);
    moveOn(workbench);
    put(workbench, FORM, 'I.2', 'verified', '10');
    put(workbench, FORM, 'I.2', 'opinion', 'theo hợp đồng');
    return workbench;
  },
  explanation: () => {
    const workbench = roundIn('verification');
    moveOn(workbench);
    put(workbench, FORM, 'I.2', 'explanation', 'có thêm hợp đồng số 5');
    return workbench;
  },
  publication: () => {
    const workbench = roundIn('explanation');
    moveOn(workbench);
    run(agreeing(workbench), 'menuPublish');
    return workbench;
  },
};

/** A round before anybody asks for something, looked through once for all endpoints of its phase. */
interface Start {
  /** For those endpoints that may change nothing, whoever asks. */
  workbench: Workbench;
  looks: string;
  places: Places;
}

const starts = new Map<Phase, Start>();

function startIn(phase: Phase): Start {
  const known = starts.get(phase);
  if (known !== undefined) return known;
  const workbench = roundIn(phase);
  const start = { workbench, looks: looksOf(workbench), places: placesIn(workbench) };
  starts.set(phase, start);
  return start;
}

function looksOf(workbench: Workbench): string {
  return JSON.stringify(fingerprint(workbench));
}

type Reply = { ok: true; value: unknown } | { ok: false; sentence: string };

describe('every function that the sidebar may call', () => {
  test.each(sampled(ENDPOINTS, 2))('%s answers whatever is sent with something to read', async (name) => {
    if (!isEndpoint(name)) throw new Error(`${name} is not on the wire`);
    const phase = PHASES[name] ?? 'selfAssessment';
    const people = [LEADER, CLERK, OTHER_CLERK, VERIFIER, COORDINATOR];
    const onlookers = people.filter((person) => !mayChange(name, person));
    const start = startIn(phase);
    const workbench = onlookers.length === people.length ? start.workbench : roundIn(phase);
    if (name === 'sidebarLockOverdue') workbench.clock.set(LONG_AFTER);
    const requests = requestsTo(name, start.places, tries(2, 60), SEED);

    const answered: Reply[] = [];
    for (const person of onlookers) {
      const replies = await asked(workbench, name, person, requests);
      answered.push(...replies);
      if (!mayAsk(name, person)) expect([name, person, replies.filter(({ ok }) => ok)]).toEqual([name, person, []]);
    }
    if (onlookers.length > 0) expect([name, looksOf(workbench) === start.looks]).toEqual([name, true]);

    const entered = entriesOf(formsIn(workbench));
    for (const person of people.filter((one) => !onlookers.includes(one))) {
      answered.push(...(await asked(workbench, name, person, requests)));
      expect([name, person, lost(entered, workbench)]).toEqual([name, person, []]);
    }
    expect([name, answered.some(({ ok }) => ok)]).toEqual([name, !NOT_BUILT_IN.has(name)]);
  });

  test('is found in the bundle', () => {
    expect(ENDPOINTS).toEqual(expect.arrayContaining(['sidebarView', 'sidebarJump', 'sidebarMovePhase']));
  });
});

function verifies(person: string): boolean {
  return [OTHER_CLERK, VERIFIER, COORDINATOR].includes(person);
}

/** Whether an endpoint may do for somebody more than to refuse. */
function mayAsk(name: string, person: string): boolean {
  return mayChange(name, person) || OPEN_TO_ALL.has(name) || (VERIFIERS_TOO.has(name) && verifies(person));
}

/** Whether what somebody asks for may change the workbook. */
function mayChange(name: string, person: string): boolean {
  if (OPEN_TO_ALL.has(name) || VERIFIERS_TOO.has(name)) return false;
  if (VERIFIERS_OWN.has(name)) return verifies(person);
  if (AGENCIES_OWN.has(name)) return [CLERK, OTHER_CLERK, COORDINATOR].includes(person);
  return person === COORDINATOR;
}

/** Calls an endpoint again and again as somebody; every answer is one of the wire’s, and made for people. */
async function asked(
  workbench: Workbench,
  name: Endpoint,
  person: string,
  requests: readonly unknown[][],
): Promise<Reply[]> {
  workbench.actAs(person);
  const replies = requests.map((args) => {
    const outcome = workbench.callServer(name, args);
    return replyIn(`${name}(${JSON.stringify(args).slice(0, 300)}) by ${person}`, name, outcome);
  });
  await setImmediate();
  return replies;
}

/** How a sentence begins and ends that passes on an error of the machine; nothing fails here, so nobody is to see one. */
const PASSED_ON = (['vi', 'en'] as const).flatMap((language) => {
  const { failed, cannotRead } = textIn(language).commands;
  return [failed, cannotRead].map((sentence) => sentence('').slice(0, 12));
});

function replyIn(what: string, name: Endpoint, outcome: Outcome): Reply {
  expect([what, outcome]).toEqual([what, expect.objectContaining({ ok: true })]);
  const value: unknown = outcome.ok ? outcome.value : undefined;
  const read = replyOf(name).safeParse(JSON.parse(JSON.stringify(value ?? null)));
  expect([what, read.error?.issues ?? []]).toEqual([what, []]);
  const reply = read.data ?? { ok: false, sentence: '' };
  const said = reply.ok ? sentencesIn(reply.value) : reply.sentence;
  expect([what, said.match(RAW)?.[0] ?? null]).toEqual([what, null]);
  expect([what, PASSED_ON.filter((beginning) => said.includes(beginning))]).toEqual([what, []]);
  return reply;
}

/** What a value says to people; the text of a file is not among it. */
function sentencesIn(value: unknown): string {
  if (typeof value === 'string') return value;
  if (typeof value !== 'object' || value === null) return '';
  const { sentence, problems } = Object(value);
  return JSON.stringify([sentence ?? '', problems ?? []]);
}

/** What was entered and is neither on its form any more nor in an archive. What says whether a form was sent in comes and goes. */
function lost(entered: readonly Entry[], workbench: Workbench): Entry[] {
  const left = new Set(entriesOf(formsIn(workbench)).map(placeOf));
  const gone = entered.filter((entry) => entry.row !== '@submission' && !left.has(placeOf(entry)));
  const archived = gone.length === 0 ? '' : archiveIn(workbench);
  return gone.filter(({ value }) => !archived.includes(value.slice(value.indexOf(' ') + 1)));
}

function placeOf({ agency, row, column, value }: Entry): string {
  return `${agency} ${row} ${column} ${value}`;
}

function archiveIn({ model }: Workbench): string {
  const { getters } = model;
  const tabs = getters.getSheetIds().filter((id) => getters.getSheetName(id).startsWith('Lưu trữ'));
  return JSON.stringify(tabs.map((id) => getters.getEvaluatedCells(id)));
}
