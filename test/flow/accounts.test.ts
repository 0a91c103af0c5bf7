import { expect, test } from 'vitest';
import { createWorkbench, type People, type Workbench } from '../../workbench/runtime';
import { sidebarOn } from './damaged';
import {
  BUNDLE,
  COORDINATOR,
  emptyWorkbook,
  expectOk,
  rowOf,
  run,
  SETTINGS,
  said,
  workbookWithSettings,
} from './round';

const ALIAS = 'vanphong@haugiang.example';
const MAIN = 'tranthib@haugiang.example';
const GMAIL = 'nguyenvana@gmail.com';
const COLLEAGUE = 'lethic@haugiang.example';
const AGENCIES = [
  { name: 'Sở Công Thương', editors: 'Nguyen.Van.A+cntt@googlemail.com' },
  { name: 'Sở Tài chính', editors: ALIAS },
];
const [ONE, TWO] = ['Sở Công Thương', 'Sở Tài chính'];

function openTo(people: People, snapshot?: unknown): Workbench {
  return createWorkbench({ bundle: BUNDLE, people, ...(snapshot === undefined ? {} : { snapshot }) });
}

/** Whether somebody can type in the first cell to fill in of a form. */
function mayType(workbench: Workbench, person: string, form: string): boolean {
  workbench.actAs(person);
  const { ok } = workbench.type(form, `F${rowOf(workbench, form, 'I.2')}`, '5');
  workbench.actAs(COORDINATOR);
  return ok;
}

test('people are known by their account, however Google spells it', () => {
  const people: People = {
    owner: COORDINATOR,
    editors: [GMAIL, MAIN, COLLEAGUE],
    viewers: [],
    aliases: { [ALIAS]: MAIN },
  };
  const workbench = openTo(people);
  workbookWithSettings(AGENCIES, workbench);
  run(workbench, 'menuCreateRound');
  const rights = () =>
    [GMAIL, MAIN, COLLEAGUE].map((person) => [mayType(workbench, person, ONE), mayType(workbench, person, TWO)]);
  const asWanted = [
    [true, false],
    [false, true],
    [false, false],
  ];
  expect(rights()).toEqual(asWanted);
  const named = `Google ghi quyền của ${ALIAS} dưới địa chỉ ${MAIN}`;
  expect(said(workbench)).toContain(named);

  workbench.actAs(GMAIL);
  expect(sidebarOn(workbench, ONE)).toMatchObject({ role: 'agency', ownForm: ONE });
  workbench.actAs(COORDINATOR);
  run(workbench, 'menuCheckProtection');
  expect(said(workbench)).toMatch(/phân quyền đúng, không phải sửa gì/);
  expect(said(workbench)).toContain(named);
  expect(rights()).toEqual(asWanted);

  const row = rowOf(workbench, SETTINGS, 'agency.a02');
  expectOk(workbench.type(SETTINGS, `E${row}`, MAIN));
  run(workbench, 'menuCheckProtection');
  expect(said(workbench)).not.toContain('Google ghi quyền');
  expect(rights()).toEqual(asWanted);
});

test('in a file of an organisation everybody of it is shut out of the forms that are not theirs', () => {
  const people: People = {
    owner: COORDINATOR,
    editors: [GMAIL, MAIN, COLLEAGUE],
    viewers: [],
    domain: 'haugiang.example',
  };
  const workbench = openTo(people, emptyWorkbook().snapshot());
  workbookWithSettings(
    [
      { name: ONE, editors: GMAIL },
      { name: TWO, editors: MAIN },
    ],
    workbench,
  );
  run(workbench, 'menuCreateRound');
  const rights = () =>
    [GMAIL, MAIN, COLLEAGUE].map((person) => [mayType(workbench, person, ONE), mayType(workbench, person, TWO)]);
  const asWanted = [
    [true, false],
    [false, true],
    [false, false],
  ];
  expect(rights()).toEqual(asWanted);
  for (const tab of workbench.sheetNames()) {
    workbench.actAs(COLLEAGUE);
    expect([tab, workbench.type(tab, 'C3', 'x').ok]).toEqual([tab, false]);
    workbench.actAs(COORDINATOR);
  }
});

test('in a file that is shared with a group, a coordinator of the group makes and repairs forms that others keep out of', () => {
  const GROUP = 'tocongtac@haugiang.example';
  const people: People = {
    owner: 'chutep@haugiang.example',
    editors: [GROUP, GMAIL],
    viewers: [],
    groups: { [GROUP]: [COORDINATOR, MAIN, COLLEAGUE] },
  };
  const workbench = openTo(people);
  workbench.actAs(COORDINATOR);
  workbookWithSettings(
    [
      { name: ONE, editors: GMAIL },
      { name: TWO, editors: MAIN },
    ],
    workbench,
  );
  run(workbench, 'menuCreateRound');
  const rights = () =>
    [COORDINATOR, GMAIL, MAIN, COLLEAGUE].map((person) => [
      mayType(workbench, person, ONE),
      mayType(workbench, person, TWO),
    ]);
  const asWanted = [
    [true, true],
    [true, false],
    [false, true],
    [false, false],
  ];
  expect(rights()).toEqual(asWanted);
  run(workbench, 'menuCheckProtection');
  expect(said(workbench)).toMatch(/phân quyền đúng, không phải sửa gì/);
  // The owner of the file puts the group on a list in the place of the coordinator.
  const code = `function meddle() {
    const [protection] = SpreadsheetApp.getActiveSpreadsheet().getSheetByName('${ONE}').getProtections(SpreadsheetApp.ProtectionType.RANGE);
    protection.addEditor('${GROUP}').removeEditor('${COORDINATOR}');
  }`;
  const meddled = createWorkbench({ bundle: { ...BUNDLE, code }, people, snapshot: workbench.snapshot() });
  expectOk(meddled.runMenuItem('meddle'));
  const again = openTo(people, meddled.snapshot());
  expect(mayType(again, COLLEAGUE, ONE)).toBe(true);
  run(again, 'menuCheckProtection');
  expect(said(again)).toContain(`“${ONE}” (danh sách người được sửa không đúng)`);
  expect(mayType(again, COLLEAGUE, ONE)).toBe(false);
});
