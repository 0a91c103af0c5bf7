import { parse } from 'acorn';
import { describe, expect, test } from 'vitest';
import { GUEST_POINTS } from '../../live-check/guest';
import { PAGE_QUESTIONS } from '../../live-check/page';
import { OWNER_POINTS, QUESTIONS } from '../../live-check/points';
import { HOW_TO, scriptIdOf } from '../../tools/live-check';
import { liveCheckProject } from '../../tools/live-check/build';
import { createWorkbench, type Workbench } from '../../workbench/runtime';

const OWNER = 'chu@haugiang.example';
const GUEST = 'khach@haugiang.example';
const REPORT = 'Live-check report';

const PROJECT = await liveCheckProject();

/** An American spreadsheet with the live-check, in its owner's hands; empty unless a snapshot is given. */
function scratch(editors: string[] = [GUEST], snapshot?: unknown): Workbench {
  const workbench = createWorkbench({
    bundle: { code: PROJECT.code, html: PROJECT.html, manifest: JSON.parse(PROJECT.manifest) },
    people: { owner: OWNER, editors, viewers: [] },
    locale: 'en_US',
    snapshot,
  });
  expect(workbench.open().ok).toBe(true);
  return workbench;
}

/** The lines of the report: point, observed, verdict. */
function lines(workbench: Workbench): string[][] {
  const [, ...rows] = workbench.displays(REPORT);
  return rows.map(([point = '', , , observed = '', verdict = '']) => [point, observed, verdict]);
}

function differing(workbench: Workbench): string[][] {
  return lines(workbench).filter(([, , verdict]) => verdict !== 'as expected');
}

describe('the live-check on the workbench', () => {
  test('finds everything as expected for the owner, then for a second person, and can be run again', () => {
    const alone = scratch([]);
    alone.runMenuItem('runLiveCheck');
    expect([differing(alone), alone.ui.alerts]).toEqual([[], []]);
    expect(lines(alone).map(([point]) => point)).toEqual(OWNER_POINTS.map(({ id }) => id));
    expect(alone.ui.toasts.at(-1)?.message).toBe(
      `${OWNER_POINTS.length} of ${OWNER_POINTS.length} points are as expected. For the third item share the file with a second person as an editor, and choose the first one again.`,
    );
    alone.runMenuItem('runLiveCheckAsGuest');
    expect(alone.ui.alerts.at(-1)?.message).toContain('Let the owner run "Check" first');

    const shared = scratch([GUEST], alone.snapshot());
    shared.limits.protectionsTakeStrangers = false;
    shared.runMenuItem('runLiveCheck');
    expect(shared.ui.toasts.at(-1)?.message).toBe(
      `${OWNER_POINTS.length - 1} of ${OWNER_POINTS.length} points are as expected. A second person can now choose the third item.`,
    );
    shared.runMenuItem('runLiveCheckAsGuest');
    expect(shared.ui.alerts.at(-1)?.message).toContain('This is for the second person');
    shared.actAs(GUEST);
    shared.runMenuItem('runLiveCheckAsGuest');
    expect(shared.logs.at(-1)).toBe(`${GUEST_POINTS.length} of ${GUEST_POINTS.length} points are as expected.`);
    expect(differing(shared)).toEqual([
      ['stranger on a protection', 'refused: Invalid user: nobody.live-check@example.com', 'DIFFERS'],
    ]);
    expect(lines(shared)).toHaveLength(OWNER_POINTS.length + GUEST_POINTS.length);
    expect(shared.sheetNames()).toEqual([REPORT, 'Sheet1', 'Live-check people']);
  });

  test('takes what the sidebar saw in the order of its questions', () => {
    const workbench = scratch();
    const seen = ['300 px', 'null', '[1,null,3]', 'refused: x', '11'];
    expect(workbench.callServer('liveCheckFromPage', [seen])).toEqual({
      ok: true,
      value: '4 of 5 points are as expected.',
    });
    expect(lines(workbench).map(([point]) => point)).toEqual(PAGE_QUESTIONS.map(({ id }) => id));
    expect(differing(workbench)).toEqual([['sidebar: calls at once', '11', 'DIFFERS']]);
  });

  test('touches nothing in a spreadsheet that holds something', () => {
    const workbench = scratch();
    workbench.type('Sheet1', 'B2', 'số liệu thật');
    workbench.runMenuItem('runLiveCheck');
    expect(workbench.ui.alerts.at(-1)?.message).toContain('the tab "Sheet1" holds something');
    expect([workbench.sheetNames(), workbench.value('Sheet1', 'B2')]).toEqual([['Sheet1'], 'số liệu thật']);
  });
});

test('every point has a name of its own, and the script is ES2019 with the scopes it needs and no other', () => {
  expect(new Set(QUESTIONS.map(({ id }) => id)).size).toBe(QUESTIONS.length);
  expect(() => parse(PROJECT.code, { ecmaVersion: 2019 })).not.toThrow();
  expect(JSON.parse(PROJECT.manifest).oauthScopes).toEqual([
    'https://www.googleapis.com/auth/spreadsheets.currentonly',
    'https://www.googleapis.com/auth/script.container.ui',
  ]);
});

describe('npm run live-check', () => {
  const ADD_ON = '{"scriptId":"1AddOnScript","rootDir":"dist"}';

  test('takes the script id from the environment, or else from the untracked file', () => {
    expect(scriptIdOf('1FromFile\n', undefined, ADD_ON)).toEqual({ id: '1FromFile' });
    expect(scriptIdOf('1FromFile\n', '1FromEnvironment', ADD_ON)).toEqual({ id: '1FromEnvironment' });
  });

  test.each([
    [undefined, 'there is no script id'],
    ['', 'there is no script id'],
    ['hai từ', 'is no script id'],
    ['1AddOnScript', 'the script of the add-on itself'],
  ])('refuses %j plainly', (file, reason) => {
    expect(scriptIdOf(file, undefined, ADD_ON)).toEqual({ refusal: expect.stringContaining(reason) });
  });

  test('tells every step', () => {
    for (const word of ['.live-check-script-id', 'clasp login', 'Live-check report', 'second account']) {
      expect(HOW_TO).toContain(word);
    }
  });
});
