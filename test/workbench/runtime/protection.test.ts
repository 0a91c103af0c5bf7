import { describe, expect, it } from 'vitest';
import { CLERK, LEADER, OTHER_CLERK, OWNER, resultOf, runBody, SHEET, scriptOf, workbenchWith } from './support';

const OUTSIDER = 'nguyenvana@gmail.com';
const PROTECTED =
  'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.';

/** The sheet belongs to the owner, B2:B5 stays open to the clerk, C2:C5 to everybody. */
const CODE = `
function protect() {
  const sheet = SpreadsheetApp.getActiveSheet();
  const me = Session.getEffectiveUser();
  const whole = sheet.protect().setDescription('Phiếu');
  whole.addEditor(me);
  whole.removeEditors(whole.getEditors());
  if (whole.canDomainEdit()) whole.setDomainEdit(false);
  whole.setUnprotectedRanges([sheet.getRange('B2:B5'), sheet.getRange('C2:C5')]);
  const range = sheet.getRange('B2:B5').protect().setDescription('Số liệu');
  range.addEditor(me);
  range.removeEditors(range.getEditors());
  range.addEditor('${CLERK}');
}
function write(a1, value) { SpreadsheetApp.getActiveSheet().getRange(a1).setValue(value); }
function insertRow() { SpreadsheetApp.getActiveSheet().insertRowAfter(3); }
function rename() { SpreadsheetApp.getActiveSheet().setName('Khác'); }
`;

function protectedWorkbench() {
  const workbench = workbenchWith(CODE);
  resultOf(workbench.runMenuItem('protect'));
  return workbench;
}

describe('a protection', () => {
  it('enforces nothing until its list of editors is changed', () => {
    const { workbench } = runBody(
      `sheet.protect().setDescription('chưa có hiệu lực'); sheet.getRange('A1').protect();`,
    );
    workbench.actAs(CLERK);
    expect(workbench.type(SHEET, 'A1', 'được').ok).toBe(true);
  });

  it('of a sheet is the same one when asked for again, of a range another one', () => {
    const { value } = runBody(`
      sheet.protect().setDescription('một');
      sheet.getRange('A1').protect(); sheet.getRange('A1').protect();
      return [sheet.protect().getDescription(), book.getProtections(SpreadsheetApp.ProtectionType.SHEET).length,
        sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE).length];
    `);
    expect(value).toEqual(['một', 1, 2]);
  });

  it('keeps the owner and whoever changes it among its editors', () => {
    const { value } = runBody(`
      const protection = sheet.getRange('A1').protect();
      protection.removeEditors(protection.getEditors());
      return protection.getEditors().map((user) => user.getEmail());
    `);
    expect(value).toEqual([OWNER]);
  });

  it.each([
    [OWNER, 'A1', true],
    [OWNER, 'B2', true],
    [CLERK, 'A1', false],
    [CLERK, 'B2', true],
    [CLERK, 'C2', true],
    [OTHER_CLERK, 'B2', false],
    [OTHER_CLERK, 'C5', true],
    [OTHER_CLERK, 'C6', false],
    [LEADER, 'C2', false],
  ])('lets %s type in %s: %s', (person, cell, allowed) => {
    const workbench = protectedWorkbench();
    workbench.actAs(person);
    expect(workbench.type(SHEET, cell, 'x').ok).toBe(allowed);
    expect(workbench.value(SHEET, cell)).toBe(allowed ? 'x' : null);
  });

  it('holds for a script that the person runs as well', () => {
    const workbench = protectedWorkbench();
    workbench.actAs(CLERK);
    expect(workbench.callServer('write', ['A1', 1])).toEqual({ ok: false, message: PROTECTED });
    expect(workbench.callServer('write', ['B2:C2', 1])).toMatchObject({ ok: true });
    expect(workbench.callServer('insertRow', [])).toEqual({ ok: false, message: PROTECTED });
    expect(workbench.callServer('rename', [])).toEqual({ ok: false, message: PROTECTED });
  });

  it('holds for pasting, deleting, sorting, inserting, renaming and deleting', () => {
    const workbench = protectedWorkbench();
    workbench.actAs(CLERK);
    const refused = [
      workbench.paste(SHEET, 'A2', [['x', 'y']]),
      workbench.deleteContent(SHEET, 'A1:B2'),
      workbench.sortRange(SHEET, 'A1:B5', 1),
      workbench.insertRows(SHEET, 3),
      workbench.deleteRows(SHEET, 3),
      workbench.insertColumns(SHEET, 2),
      workbench.deleteColumns(SHEET, 2),
      workbench.renameSheet(SHEET, 'Khác'),
    ];
    expect(refused.map(({ ok }) => ok)).toEqual(refused.map(() => false));
    expect(workbench.sheetNames()).toEqual([SHEET]);
    expect(
      workbench.paste(SHEET, 'B2', [
        ['1', '2'],
        ['3', '4'],
      ]).ok,
    ).toBe(true);
  });

  it('tells the person why, in the language of the spreadsheet', () => {
    const workbench = protectedWorkbench();
    workbench.actAs(CLERK);
    expect(workbench.type(SHEET, 'A1', 'x')).toEqual({ ok: false, message: expect.stringContaining('được bảo vệ') });
    expect(workbench.ui.refusal).toContain('được bảo vệ');
  });

  it('moves along with its cells', () => {
    const workbench = protectedWorkbench();
    resultOf(workbench.insertRows(SHEET, 1, 2));
    workbench.actAs(CLERK);
    expect([workbench.type(SHEET, 'B2', 'x').ok, workbench.type(SHEET, 'B7', 'x').ok]).toEqual([false, true]);
  });

  it('goes away when it is removed', () => {
    const workbench = workbenchWith(`${CODE}
      function release() {
        const book = SpreadsheetApp.getActive();
        const types = SpreadsheetApp.ProtectionType;
        for (const type of [types.SHEET, types.RANGE]) book.getProtections(type).forEach((each) => each.remove());
      }`);
    resultOf(workbench.runMenuItem('protect'));
    workbench.actAs(CLERK);
    expect(workbench.runMenuItem('release').ok).toBe(false);
    workbench.actAs(OWNER);
    resultOf(workbench.runMenuItem('release'));
    workbench.actAs(CLERK);
    expect(workbench.type(SHEET, 'A1', 'x').ok).toBe(true);
  });

  it('does not come along when its sheet is copied as a template', () => {
    const { value } = runBody(`
      const protection = sheet.protect();
      protection.removeEditors(protection.getEditors());
      sheet.getRange('A1').setNote('ghi chú');
      const copy = book.insertSheet('Bản sao', { template: sheet });
      return [copy.getProtections(SpreadsheetApp.ProtectionType.SHEET).length, copy.getRange('A1').getNote()];
    `);
    expect(value).toEqual([0, 'ghi chú']);
  });
});

describe('who may edit', () => {
  const ASK = `
    function ofProtection() { return SpreadsheetApp.getActiveSheet().protect().getEditors().length; }
    function ofFile() { return SpreadsheetApp.getActive().getEditors().length; }
    function domain() {
      const protection = SpreadsheetApp.getActiveSheet().protect();
      const can = protection.canDomainEdit();
      protection.setDomainEdit(can);
    }
  `;

  it('is told only to those who may edit themselves', () => {
    const workbench = workbenchWith(CODE + ASK);
    resultOf(workbench.runMenuItem('protect'));
    expect(workbench.callServer('ofProtection', [])).toEqual({ ok: true, value: 1 });
    workbench.actAs(CLERK);
    expect(workbench.callServer('ofProtection', [])).toEqual({ ok: false, message: PROTECTED });
    expect(workbench.callServer('ofFile', [])).toEqual({ ok: true, value: 3 });
    workbench.actAs(LEADER);
    expect(workbench.callServer('ofFile', [])).toMatchObject({ ok: false });
  });

  it('cannot be a domain when the file belongs to none', () => {
    expect(workbenchWith(ASK).callServer('domain', [])).toEqual({
      ok: false,
      message: 'The spreadsheet does not belong to a domain.',
    });
  });
});

describe('a viewer', () => {
  it('may change nothing, not even through a script', () => {
    const workbench = workbenchWith(scriptOf(`sheet.getRange('A1').setValue(1);`));
    workbench.actAs(LEADER);
    expect(workbench.runMenuItem('test')).toEqual({
      ok: false,
      message: 'You do not have permission to perform that action.',
    });
    expect(workbench.type(SHEET, 'A1', 'x')).toEqual({ ok: false, message: 'Bạn chỉ có quyền xem bảng tính này.' });
  });

  it('must be somebody with whom the file is shared', () => {
    expect(() => workbenchWith('').actAs('la@haugiang.example')).toThrow('not shared');
  });
});

describe('a file of an organisation', () => {
  const CODE_OF_DOMAIN = `
    function shut(close) {
      const range = SpreadsheetApp.getActiveSheet().getRange('B2:B5').protect();
      range.removeEditors(range.getEditors());
      if (close) range.setDomainEdit(false);
      return range.canDomainEdit();
    }
    ${CODE}
  `;
  const PEOPLE = { owner: OWNER, editors: [CLERK, OUTSIDER], viewers: [], domain: 'haugiang.example' };

  it.each([false, true])('lets its people past a new protection until it is shut to them: %s', (isShut) => {
    const workbench = workbenchWith(CODE_OF_DOMAIN, { people: PEOPLE });
    expect(workbench.callServer('shut', [isShut])).toEqual({ ok: true, value: !isShut });
    const again = workbenchWith(CODE_OF_DOMAIN, { people: PEOPLE, snapshot: workbench.snapshot() });
    again.actAs(CLERK);
    expect([again.type(SHEET, 'B2', '1').ok, again.callServer('write', ['B3', 1]).ok]).toEqual([!isShut, !isShut]);
    again.actAs(OUTSIDER);
    expect([again.type(SHEET, 'B2', '2').ok, again.callServer('write', ['B3', 2]).ok]).toEqual([false, false]);
  });
});

describe('an address in another spelling', () => {
  it.each(['Nguyen.Van.A@gmail.com', 'nguyenvana+cntt@googlemail.com', 'vanphong@haugiang.example'])(
    '%s means the account, which is listed by its own',
    (spelling) => {
      const { value } = runBody(
        `
          const protection = sheet.protect();
          protection.removeEditors(protection.getEditors());
          const emails = () => protection.getEditors().map((user) => user.getEmail());
          const added = (protection.addEditor('${spelling}'), emails());
          return [added, (protection.removeEditors(['${spelling}']), emails())];
        `,
        {
          people: {
            owner: OWNER,
            editors: ['nguyenvana@gmail.com', CLERK],
            viewers: [],
            aliases: { 'vanphong@haugiang.example': 'nguyenvana@gmail.com' },
          },
        },
      );
      expect(value).toEqual([[OWNER, 'nguyenvana@gmail.com'], [OWNER]]);
    },
  );
});

describe('a file that is shared with a group', () => {
  const GROUP = 'tocongtac@haugiang.example';
  const people = { owner: OWNER, editors: [GROUP, OTHER_CLERK], viewers: [], groups: { [GROUP]: [CLERK] } };
  const byMember = (body: string) => {
    const workbench = workbenchWith(scriptOf(body), { people });
    workbench.actAs(CLERK);
    return workbench.runMenuItem('test');
  };

  it('lets its members edit, and protections list the group as one', () => {
    expect(
      byMember(`sheet.getRange('A1').setValue('x'); return sheet.protect().getEditors().map((one) => one.getEmail());`),
    ).toEqual({ ok: true, value: [OWNER, GROUP, OTHER_CLERK] });
  });

  it('keeps a member from taking the group off who is not listed in person, as Google’s reference warns', () => {
    const removal = `protection.removeEditors(['${GROUP}', '${OTHER_CLERK}']); return protection.getEditors().length;`;
    expect(byMember(`const protection = sheet.protect(); ${removal}`)).toMatchObject({ ok: false });
    expect(byMember(`const protection = sheet.protect().addEditor('${CLERK}'); ${removal}`)).toEqual({
      ok: true,
      value: 2,
    });
  });
});
