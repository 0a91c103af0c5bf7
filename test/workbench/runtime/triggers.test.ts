import { describe, expect, it } from 'vitest';
import { createWorkbench, type Workbench } from '../../../workbench/runtime';
import { ALL_SCOPES, CLERK, LEADER, OWNER, resultOf, SHEET, workbenchWith } from './support';

const SCOPES = [...ALL_SCOPES, 'https://www.googleapis.com/auth/script.scriptapp'];
const NOON = new Date('2017-06-30T05:00:00Z');

const CODE = `
  function switchOn() {
    return ScriptApp.newTrigger('receive').timeBased().everyMinutes(5).create().getUniqueId();
  }
  function switchOff() { for (const trigger of ScriptApp.getProjectTriggers()) ScriptApp.deleteTrigger(trigger); }
  function list() {
    return ScriptApp.getProjectTriggers().map((trigger) => [trigger.getHandlerFunction(),
      trigger.getEventType() === ScriptApp.EventType.CLOCK, String(trigger.getTriggerSource())]);
  }
  function receive(event) {
    const book = SpreadsheetApp.getActiveSpreadsheet();
    book.toast('nobody sees this');
    book.getSheets()[0].appendRow([Session.getEffectiveUser().getEmail(), Session.getActiveUser().getEmail(),
      event.triggerUid, String(event.authMode), event.hour, event['day-of-week'], event.timezone]);
  }
  function add(handler, how, ...args) {
    const builder = ScriptApp.newTrigger(handler).timeBased();
    builder[how](...args).create();
  }
  function askSomebody() { SpreadsheetApp.getUi().alert('Có ai không?'); }
  function fail() { throw new Error('hỏng'); }
`;

function workbenchAt(moment: Date, options: Parameters<typeof workbenchWith>[1] = {}): Workbench {
  const workbench = workbenchWith(CODE, { scopes: SCOPES, ...options });
  workbench.clock.set(moment);
  return workbench;
}

function minutesLater(minutes: number): Date {
  return new Date(NOON.getTime() + minutes * 60_000);
}

describe('a trigger that runs by the clock', () => {
  it('runs when it is due, as whoever made it, with nobody at the screen', () => {
    const workbench = workbenchAt(NOON);
    workbench.actAs(CLERK);
    const id = resultOf(workbench.runMenuItem('switchOn'));
    workbench.actAs(LEADER);
    expect(workbench.runDueTriggers(minutesLater(4))).toEqual([]);
    expect(workbench.runDueTriggers(minutesLater(5))).toEqual([
      { handler: 'receive', person: CLERK, outcome: { ok: true, value: undefined } },
    ]);
    expect(workbench.values(SHEET, 'A1:G1')).toEqual([[CLERK, null, Number(id), 'FULL', 5, 5, 'UTC']]);
    expect(workbench.person()).toBe(LEADER);
    expect(workbench.ui.toasts).toEqual([]);
  });

  it('runs again after its time, once for all that was missed', () => {
    const workbench = workbenchAt(NOON);
    workbench.runMenuItem('switchOn');
    for (const minutes of [5, 7, 10, 60]) workbench.runDueTriggers(minutesLater(minutes));
    expect(workbench.values(SHEET, 'A:A').flat().filter(Boolean)).toHaveLength(3);
  });

  it('lasts with the workbook', () => {
    const first = workbenchAt(NOON);
    first.runMenuItem('switchOn');
    const again = createWorkbench({
      bundle: {
        code: CODE,
        html: {},
        manifest: { timeZone: 'Asia/Ho_Chi_Minh', oauthScopes: SCOPES, runtimeVersion: 'V8' },
      },
      people: { owner: OWNER, editors: [], viewers: [] },
      snapshot: JSON.parse(JSON.stringify(first.snapshot())),
    });
    expect(again.runDueTriggers(minutesLater(5))).toHaveLength(1);
  });

  it('is known to its own person only, who can delete it', () => {
    const workbench = workbenchAt(NOON);
    workbench.runMenuItem('switchOn');
    workbench.actAs(CLERK);
    expect(resultOf(workbench.runMenuItem('list'))).toEqual([]);
    workbench.runMenuItem('switchOff');
    workbench.actAs(OWNER);
    expect(resultOf(workbench.runMenuItem('list'))).toEqual([['receive', true, 'CLOCK']]);
    workbench.runMenuItem('switchOff');
    expect(resultOf(workbench.runMenuItem('list'))).toEqual([]);
    expect(workbench.runDueTriggers(minutesLater(60))).toEqual([]);
  });

  it('may show nothing and ask nobody', () => {
    const workbench = workbenchAt(NOON);
    workbench.callServer('add', ['askSomebody', 'everyHours', 1]);
    const [run] = workbench.runDueTriggers(minutesLater(60));
    expect(run?.outcome).toEqual({ ok: false, message: 'Cannot call SpreadsheetApp.getUi() from this context.' });
  });

  it('that fails is tried again at its next time', () => {
    const workbench = workbenchAt(NOON);
    workbench.callServer('add', ['fail', 'everyMinutes', 10]);
    workbench.callServer('add', ['missing', 'everyMinutes', 10]);
    for (const minutes of [10, 11, 20]) {
      expect([minutes, workbench.runDueTriggers(minutesLater(minutes)).map(({ outcome }) => outcome)]).toEqual([
        minutes,
        minutes === 11
          ? []
          : [
              { ok: false, message: 'hỏng' },
              { ok: false, message: 'Script function not found: missing' },
            ],
      ]);
    }
  });

  it('does nothing for a person who has lost the right to edit', () => {
    const people = { owner: OWNER, editors: [CLERK], viewers: [] };
    const workbench = workbenchAt(NOON, { people });
    workbench.actAs(CLERK);
    workbench.runMenuItem('switchOn');
    people.editors.length = 0;
    expect(workbench.runDueTriggers(minutesLater(5)).map(({ outcome }) => outcome.ok)).toEqual([false]);
    expect(workbench.values(SHEET, 'A1')).toEqual([[null]]);
  });

  it('leaves the sheet in view as it is', () => {
    const code = `
      function on() { ScriptApp.newTrigger('make').timeBased().after(1000).create(); }
      function make() { SpreadsheetApp.getActive().insertSheet('mới'); }`;
    const workbench = workbenchWith(code, { scopes: SCOPES });
    workbench.clock.set(NOON);
    workbench.runMenuItem('on');
    workbench.runDueTriggers(minutesLater(1));
    expect(workbench.sheetNames()).toEqual([SHEET, 'mới']);
    const { getters } = workbench.model;
    expect(getters.getSheetName(getters.getActiveSheetId())).toBe(SHEET);
  });

  it('can be set for a time of the day, in the zone of the script', () => {
    const code = `
      function on() { ScriptApp.newTrigger('daily').timeBased().everyDays(1).atHour(7).nearMinute(30).create(); }
      function daily() { SpreadsheetApp.getActive().getSheets()[0].appendRow([new Date().getHours()]); }`;
    const workbench = workbenchWith(code, { scopes: SCOPES });
    workbench.clock.set(NOON);
    workbench.runMenuItem('on');
    const runs = ['2017-06-30T17:00Z', '2017-07-01T00:29Z', '2017-07-01T00:30Z', '2017-07-02T00:31Z'].map(
      (moment) => workbench.runDueTriggers(new Date(moment)).length,
    );
    expect(runs).toEqual([0, 0, 1, 1]);
    expect(workbench.values(SHEET, 'A1:A2')).toEqual([[7], [7]]);
  });

  it('that runs once is over, but counts until it is deleted', () => {
    const workbench = workbenchAt(NOON);
    workbench.callServer('add', ['receive', 'after', 60_000]);
    expect(workbench.runDueTriggers(minutesLater(1))).toHaveLength(1);
    expect(workbench.runDueTriggers(minutesLater(100))).toHaveLength(0);
    expect(resultOf(workbench.runMenuItem('list'))).toHaveLength(1);
  });
});

describe('what Google refuses', () => {
  it('more than twenty triggers of one person', () => {
    const workbench = workbenchAt(NOON);
    const outcomes = Array.from({ length: 21 }, () => workbench.runMenuItem('switchOn'));
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(20);
    expect(outcomes[20]).toEqual({
      ok: false,
      message: 'This script has too many triggers. Triggers must be deleted from the script before more can be added.',
    });
    workbench.actAs(CLERK);
    expect(workbench.runMenuItem('switchOn').ok).toBe(true);
  });

  it.each([
    ['everyMinutes', 7, 'The value you passed to everyMinutes was invalid. It must be one of 1, 5, 10, 15 or 30.'],
    ['everyHours', 0, 'The value you passed to everyHours was invalid. It must be from 1 to 1000.'],
    ['atHour', 24, 'The value you passed to atHour was invalid. It must be from 0 to 23.'],
    [
      'everyMinutes',
      '5',
      "The parameters (String) don't match the method signature for Script.ClockTriggerBuilder.everyMinutes.",
    ],
  ])('%s(%s)', (how, value, message) => {
    expect(workbenchAt(NOON).callServer('add', ['receive', how, value])).toEqual({ ok: false, message });
  });

  it('triggers without their scope, and from custom functions', () => {
    const scope = 'https://www.googleapis.com/auth/script.scriptapp';
    expect(workbenchWith(CODE).runMenuItem('switchOn')).toEqual({
      ok: false,
      message: `Specified permissions are not sufficient to call ScriptApp.newTrigger. Required permissions: ${scope}`,
    });
    const workbench = workbenchWith(
      `/** @customfunction */ function SNEAK() { return ScriptApp.getProjectTriggers().length; }`,
      {
        scopes: SCOPES,
      },
    );
    workbench.type(SHEET, 'A1', '=SNEAK()');
    expect(workbench.errorMessage(SHEET, 'A1')).toMatch(
      /^You do not have permission to call ScriptApp.getProjectTriggers/,
    );
  });

  it('what the workbench lacks says so', () => {
    const workbench = workbenchWith(
      `function edit() { ScriptApp.newTrigger('x').forSpreadsheet(SpreadsheetApp.getActive()).onEdit().create(); }`,
      { scopes: SCOPES },
    );
    expect(workbench.runMenuItem('edit')).toEqual({
      ok: false,
      message: 'Not implemented on the workbench: SpreadsheetTriggerBuilder.onEdit',
    });
  });
});
