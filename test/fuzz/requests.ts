import fc from 'fast-check';
import { requests } from '../../src/requests';
import type { SetupRequest, UpdateRequest } from '../../src/wire';
import type { Workbench } from '../../workbench/runtime';
import { stateOf } from '../flow/setup';
import { formsIn } from '../flow/year/entries';
import { hauGiangJson } from '../support/hau-giang';
import { hostileJson, hostileText } from './hostile';
import type { Endpoint } from './replies';

/** What is there in a workbook to be asked about. */
export interface Places {
  forms: number[];
  /** Ids of all other tabs: Thiết lập, rubrics, rankings, the log and so on. */
  otherTabs: number[];
  /** Ids of rows of the forms: headings, criteria, items, decisions, the submission. */
  rows: string[];
  agencies: string[];
  rubrics: string[];
  /** What a round that is as it is would be written with. */
  setup: SetupRequest;
}

/** Looks a workbook through, as its coordinator. */
export function placesIn(workbench: Workbench): Places {
  const forms = formsIn(workbench);
  const { getters } = workbench.model;
  const ids = getters.getSheetIds().map((id) => ({ name: getters.getSheetName(id), sheetId: Number(id) }));
  const isForm = (name: string) => forms.some(({ tab }) => tab === name);
  const { stamp, current, rubrics } = stateOf(workbench);
  if (current === null) throw new Error('There is no round');
  return {
    forms: ids.filter(({ name }) => isForm(name)).map(({ sheetId }) => sheetId),
    otherTabs: ids.filter(({ name }) => !isForm(name)).map(({ sheetId }) => sheetId),
    rows: Array.from(new Set(forms.flatMap(({ cells }) => cells.map(([id]) => String(id ?? ''))))).filter(Boolean),
    agencies: forms.map(({ agency }) => agency),
    rubrics: rubrics.map(({ id }) => id),
    setup: { stamp, plan: current },
  };
}

/** Mostly what is there, at times something else. */
function mostly<T>(real: readonly T[], wrong: fc.Arbitrary<T>): fc.Arbitrary<T> {
  return fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...real) }, { weight: 1, arbitrary: wrong });
}

const strange = fc.oneof(
  fc.constantFrom('', '=1', '__proto__', 'constructor', 'a99', 'agency.a01', '@total', '../x'),
  hostileText.map((text) => text.slice(0, 60)),
);
const count = mostly([0, 1, 7], fc.constantFrom(-1, 1e6, 1e7, 0.5));

/** The arguments of an endpoint that takes a request: mostly of the right form and about what is there, with something wrong in between. */
function wellFormed(places: Places): Record<keyof typeof requests, fc.Arbitrary<unknown>> {
  const anyTab = mostly(
    [...places.forms, ...places.forms, ...places.otherTabs],
    fc.oneof(fc.nat(5), fc.double({ noNaN: true }), fc.integer()),
  );
  const form = mostly(places.forms, anyTab);
  const rowId = mostly(places.rows, strange);
  const agencyId = mostly(places.agencies, strange);
  const rubric = fc.record({ id: mostly(places.rubrics, strange), builtIn: fc.boolean() });
  const newId = mostly(['cua-toi', 'cua-tinh'], strange);
  return {
    sidebarWhere: fc.record({ sheetId: anyTab, watch: fc.boolean() }),
    sidebarJump: fc.record(
      {
        sheetId: form,
        rowId,
        to: fc.constantFrom('answer', 'verification', 'explanation', 'decision', 'nowhere'),
      },
      { requiredKeys: ['sheetId', 'rowId'] },
    ),
    sidebarGoToTab: fc.record({ sheetId: anyTab }),
    sidebarMovePhase: fc.record({
      to: mostly(['verification', 'explanation', 'selfAssessment', 'publication'], fc.constant('nowhere')),
    }),
    sidebarSubmit: fc.record({ sheetId: form, confirmed: fc.boolean() }),
    sidebarReturn: fc.record({ agencyId, reason: mostly(['Thiếu tài liệu kiểm chứng.'], hostileText) }),
    sidebarReminder: fc.record({ agencyId }),
    sidebarConfirm: fc.record({ sheetId: form, rowId }),
    sidebarConfirmRest: fc.record({ sheetId: form }),
    sidebarAutoReceive: fc.record({ on: fc.boolean() }),
    sidebarCarryOver: fc.record({ confirmed: fc.boolean() }),
    sidebarUpdateForms: fc.record({
      after: mostly(['', ...places.agencies], strange),
      so: fc.record({ forms: count, added: count, moved: count, retired: count, returned: count }),
    }),
    sidebarSetupWrite: setup(places.setup),
    sidebarNewRubric: fc.record({
      id: newId,
      shortTitle: mostly(['Của tôi'], hostileText),
      from: fc.oneof(fc.constant(null), rubric),
    }),
    sidebarExportRubric: rubric,
    sidebarImportRubric: fc.record({ json: rubricText, id: newId }),
  };
}

/** The file of a rubric, as it is or with something in it gone, or no such file. */
const rubricText = fc.oneof(
  fc
    .constantFrom('title', 'sections', 'grades', 'id')
    .map((key) => JSON.stringify({ ...Object(hauGiangJson()), [key]: key })),
  hostileJson.map((json) => JSON.stringify(json) ?? ''),
  hostileText,
);

/** The plan of the round with a setting, a group or an agency changed, or with a stamp of long ago. */
function setup({ stamp, plan }: SetupRequest): fc.Arbitrary<SetupRequest> {
  const { settings, groups, agencies } = plan;
  const changed = <T extends object>(one: T, key: string, value: string): T => ({ ...one, [key]: value });
  return fc
    .record({
      stamp: mostly(
        [stamp],
        hostileText.map((text) => text.slice(0, 30)),
      ),
      part: fc.constantFrom('settings', 'groups', 'agencies'),
      setting: fc.constantFrom(...Object.keys(settings)),
      column: fc.constantFrom('id', 'name', 'groupId', 'rubricId', 'editors'),
      value: fc.oneof(strange, hostileText),
    })
    .map(({ stamp: sent, part, setting, column, value }) => ({
      stamp: sent,
      plan: {
        settings: part === 'settings' ? changed(settings, setting, value) : settings,
        groups:
          part === 'groups' ? groups.map((one) => changed(one, column === 'editors' ? 'name' : column, value)) : groups,
        agencies:
          part === 'agencies'
            ? agencies.map((one) => changed(one, column === 'rubricId' ? 'name' : column, value))
            : agencies,
      },
    }));
}

/** Requests that do something when those ask who may: the last of a batch, so that each command is reached whatever was drawn before. */
function inOrder(places: Places): Record<keyof typeof requests, unknown> {
  const [sheetId = 0] = places.forms;
  const [agencyId = ''] = places.agencies;
  const nothing: UpdateRequest = { after: '', so: { forms: 0, added: 0, moved: 0, retired: 0, returned: 0 } };
  return {
    sidebarWhere: { sheetId, watch: true },
    sidebarJump: { sheetId, rowId: 'I.2' },
    sidebarGoToTab: { sheetId },
    sidebarMovePhase: { to: 'verification' },
    sidebarSubmit: { sheetId, confirmed: true },
    sidebarReturn: { agencyId, reason: 'Thiếu tài liệu kiểm chứng.' },
    sidebarReminder: { agencyId },
    sidebarConfirm: { sheetId, rowId: 'I.2' },
    sidebarConfirmRest: { sheetId },
    sidebarAutoReceive: { on: true },
    sidebarCarryOver: { confirmed: true },
    sidebarUpdateForms: nothing,
    sidebarSetupWrite: places.setup,
    sidebarNewRubric: { id: 'rieng', shortTitle: 'Bộ tiêu chí riêng', from: { id: 'hau-giang-2017', builtIn: false } },
    sidebarExportRubric: { id: 'hau-giang-2017', builtIn: false },
    sidebarImportRubric: { json: JSON.stringify(hauGiangJson()), id: 'nhap-vao' },
  };
}

/** So many argument lists to call an endpoint with, and one at the end that is in order. */
export function requestsTo(name: Endpoint, places: Places, numRuns: number, seed: number): unknown[][] {
  const anything = fc.array(hostileJson, { maxLength: 3 });
  if (!takesSomething(name)) return [...fc.sample(anything, { numRuns: Math.ceil(numRuns / 3), seed }), []];
  const well = wellFormed(places)[name];
  const args = fc.oneof(
    { weight: 3, arbitrary: well.map((request) => [request]) },
    { weight: 1, arbitrary: fc.tuple(well, hostileJson) },
    { weight: 1, arbitrary: anything },
  );
  return [...fc.sample(args, { numRuns, seed }), [inOrder(places)[name]]];
}

function takesSomething(name: Endpoint): name is Endpoint & keyof typeof requests {
  return name in requests;
}
