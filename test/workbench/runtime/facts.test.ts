import { describe, expect, it } from 'vitest';
import {
  CLERK,
  failureOf,
  LEADER,
  OTHER_CLERK,
  OWNER,
  resultOf,
  runBody,
  SHEET,
  scriptOf,
  workbenchWith,
} from './support';

/** What a custom function `HOI` with this body shows in A1. */
function customFunction(body: string, formula = '=HOI()') {
  const workbench = workbenchWith(`/** @customfunction */ function HOI(x) { ${body} }`);
  workbench.actAs(CLERK);
  resultOf(workbench.type(SHEET, 'A1', formula));
  return workbench;
}

describe('a text that a script writes in an ordinary cell', () => {
  it('becomes a date where it reads like one: day before month in Vietnamese', () => {
    const { value } = runBody(`
      sheet.getRange('A1').setValue('01/02');
      sheet.getRange('A2').setValue('03/04/2017');
      return sheet.getRange('A1:A2').getValues().map(([cell]) => cell instanceof Date && [cell.getDate(), cell.getMonth() + 1]);`);
    expect(value).toEqual([
      [1, 2],
      [3, 4],
    ]);
  });

  it('becomes the other date where the month comes first', () => {
    const { value } = runBody(
      `const cell = sheet.getRange('A1').setValue('01/02/2017').getValue(); return [cell.getDate(), cell.getMonth() + 1];`,
      { locale: 'en_US' },
    );
    expect(value).toEqual([2, 1]);
  });
});

describe('a formula that a script writes where commas are decimal', () => {
  it('has no array literal with commas', () => {
    expect(failureOf(`sheet.getRange('A1').setFormula('={1,2}');`)).toContain('write ";"');
  });

  it('sees an empty cell as empty, in an array formula too', () => {
    const { value } = runBody(`
      sheet.getRange('A1:A3').setValues([[1], [''], [3]]);
      sheet.getRange('B1').setFormula('=ARRAYFORMULA(IF(ISBLANK(A1:A3);"trống";A1:A3))');
      return sheet.getRange('B1:B3').getValues().map(([cell]) => cell);`);
    expect(value).toEqual([1, 'trống', 3]);
  });
});

describe('a custom function', () => {
  it('stays as it is when only what it reads by itself changes', () => {
    const workbench = customFunction(`return SpreadsheetApp.getActive().getSheets()[0].getRange('C1').getValue();`);
    resultOf(workbench.type(SHEET, 'C1', 'mới'));
    expect(workbench.value(SHEET, 'A1')).toBe('');
    resultOf(workbench.type(SHEET, 'A1', '=HOI(1)'));
    expect(workbench.value(SHEET, 'A1')).toBe('mới');
  });

  it('may use locks and make HTML, which Google lists for it', () => {
    expect(customFunction(`return LockService.getDocumentLock().tryLock(10);`).value(SHEET, 'A1')).toBe(true);
    expect(customFunction(`return HtmlService.createHtmlOutput('<b>1</b>').getContent();`).value(SHEET, 'A1')).toBe(
      '<b>1</b>',
    );
  });

  it.each([
    [`SpreadsheetApp.getUi().alert('x')`, 'Cannot call SpreadsheetApp.getUi() from this context.'],
    [`SpreadsheetApp.openById('x')`, 'You do not have permission to call SpreadsheetApp.openById'],
    [`ScriptApp.getProjectTriggers()`, 'You do not have permission to call ScriptApp.getProjectTriggers'],
    [
      `PropertiesService.getScriptProperties().setProperty('a', 'b')`,
      'Not implemented on the workbench: Properties.setProperty in a custom function',
    ],
    [`CacheService.getScriptCache().put('a', 'b')`, 'Not implemented on the workbench: Cache.put in a custom function'],
  ])('may not do %s', (call, sentence) => {
    expect(customFunction(`${call};`).errorMessage(SHEET, 'A1')).toBe(sentence);
  });

  it('reads the properties of the file’s owner as those of the person', () => {
    const workbench = workbenchWith(`
      function set(text) { PropertiesService.getUserProperties().setProperty('k', text); }
      /** @customfunction */ function CUA() { return PropertiesService.getUserProperties().getProperty('k'); }`);
    for (const person of [OWNER, CLERK]) {
      workbench.actAs(person);
      resultOf(workbench.callServer('set', [person]));
    }
    resultOf(workbench.type(SHEET, 'A1', '=CUA()'));
    expect(workbench.value(SHEET, 'A1')).toBe(OWNER);
  });
});

describe('a template', () => {
  it.each([
    [`HtmlService.createTemplate('<?= 1 ?>')`, 'HtmlService.createTemplate'],
    [`HtmlService.createTemplateFromFile('Sidebar')`, 'HtmlService.createTemplateFromFile'],
    [`HtmlService.createHtmlOutput('').asTemplate()`, 'HtmlOutput.asTemplate'],
  ])('is refused as not implemented: %s', (call, member) => {
    expect(failureOf(call, { html: { Sidebar: '' } })).toBe(`Not implemented on the workbench: ${member}`);
  });

  it('is not made of a plain page, whatever stands in it', () => {
    expect(runBody(`return HtmlService.createHtmlOutput('<?= 1 ?>').getContent();`).value).toBe('<?= 1 ?>');
  });
});

describe('the right to this spreadsheet alone', () => {
  const NEEDED = 'Required permissions: https://www.googleapis.com/auth/spreadsheets';

  it.each([`openById('x')`, `openByUrl('x')`, `create('Mới')`])('is not enough for %s', (call) => {
    const name = call.slice(0, call.indexOf('('));
    expect(failureOf(`SpreadsheetApp.${call};`)).toBe(
      `Specified permissions are not sufficient to call SpreadsheetApp.${name}. ${NEEDED}`,
    );
  });

  it('does not bring the advanced Sheets service, which is no global unless the manifest asks for it', () => {
    expect(runBody(`return typeof Sheets;`).value).toBe('undefined');
  });
});

describe('the address of whoever runs a script', () => {
  const WITHOUT = { scopes: ['https://www.googleapis.com/auth/spreadsheets.currentonly'] };
  const SENTENCE =
    'Specified permissions are not sufficient to call Session.getActiveUser. Required permissions: https://www.googleapis.com/auth/userinfo.email';

  it('is refused to a menu item whose manifest lists its scopes without the one for it', () => {
    expect(failureOf(`Session.getActiveUser().getEmail();`, WITHOUT)).toBe(SENTENCE);
  });

  it('is blank in a simple trigger and a custom function, with the scope or without', () => {
    for (const options of [WITHOUT, {}]) {
      const workbench = workbenchWith(
        `
        function onOpen() { console.log('[' + Session.getActiveUser().getEmail() + ']'); }
        /** @customfunction */ function AI() { return '[' + Session.getActiveUser().getEmail() + ']'; }`,
        options,
      );
      resultOf(workbench.open());
      resultOf(workbench.type(SHEET, 'A1', '=AI()'));
      expect([workbench.logs, workbench.value(SHEET, 'A1')]).toEqual([['[]'], '[]']);
    }
  });
});

describe('protections', () => {
  const closed = (a1: string, ...editors: string[]): string => `
    { const protection = sheet.getRange('${a1}').protect(); protection.removeEditors(protection.getEditors());
      protection.addEditors(${JSON.stringify(editors)}); }`;

  it('that overlap let somebody in only where all of them do', () => {
    const { workbench } = runBody(`${closed('A1:A5', CLERK, OTHER_CLERK)} ${closed('A3:A9', OTHER_CLERK)}`);
    const mayType = (person: string) => {
      workbench.actAs(person);
      return ['A1', 'A3', 'A9'].map((cell) => workbench.type(SHEET, cell, 'x').ok);
    };
    expect(mayType(CLERK)).toEqual([true, false, false]);
    expect(mayType(OTHER_CLERK)).toEqual([true, true, true]);
    expect(mayType(OWNER)).toEqual([true, true, true]);
  });

  it('of a range have no ranges that stay open', () => {
    expect(failureOf(`sheet.getRange('A1:B9').protect().setUnprotectedRanges([sheet.getRange('A1')]);`)).toBe(
      'You can only set unprotected ranges on a protection of a whole sheet.',
    );
  });

  it('do not share the file with those on their list', () => {
    const { workbench, value } = runBody(`
      const protection = sheet.getRange('A1').protect();
      protection.addEditor('la@haugiang.example').addEditor('${LEADER}');
      const emails = (users) => users.map((user) => user.getEmail());
      return [emails(protection.getEditors()).includes('la@haugiang.example'), emails(book.getEditors())];`);
    expect(value).toEqual([true, [OWNER, CLERK, OTHER_CLERK]]);
    expect(() => workbench.actAs('la@haugiang.example')).toThrow('not shared');
    workbench.actAs(LEADER);
    expect(workbench.type(SHEET, 'A1', 'x').ok).toBe(false);
  });

  it('can be told to take nobody with whom the file is not shared', () => {
    const workbench = workbenchWith(scriptOf(`sheet.getRange('A1').protect().addEditors(['la@haugiang.example']);`));
    workbench.limits.protectionsTakeStrangers = false;
    expect(workbench.runMenuItem('test')).toEqual({ ok: false, message: 'Invalid user: la@haugiang.example' });
  });

  it('that only warn keep nobody out', () => {
    const { workbench } = runBody(
      `${closed('A1')} sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE)[0].setWarningOnly(true);`,
    );
    workbench.actAs(CLERK);
    expect(workbench.type(SHEET, 'A1', 'x').ok).toBe(true);
  });
});

describe('clearing a sheet', () => {
  it('leaves notes and validations', () => {
    const { value } = runBody(`
      sheet.getRange('A1').setValue(1).setNote('ghi chú').insertCheckboxes();
      sheet.clear();
      return [sheet.getRange('A1').getNote(), sheet.getRange('A1').getDataValidation() !== null];`);
    expect(value).toEqual(['ghi chú', true]);
  });
});

describe('checkboxes', () => {
  it('come with a rule that refuses anything else', () => {
    const { workbench, value } = runBody(`
      const rule = sheet.getRange('A1').insertCheckboxes().getDataValidation();
      return [String(rule.getCriteriaType()), rule.getAllowInvalid(), sheet.getRange('A1').getValue()];`);
    expect(value).toEqual(['CHECKBOX', false, false]);
    expect(workbench.type(SHEET, 'A1', 'x').ok).toBe(false);
  });
});

describe('a lock that is let go of', () => {
  const run = (body: string) => {
    const { workbench } = runBody(`
      const lock = LockService.getDocumentLock(); lock.tryLock(10);
      sheet.getRange('A1').setValue(1); ${body} lock.releaseLock();`);
    return workbench.gate.releasesBeforeFlush;
  };

  it('before what was written is sent is noted: the next script may not see it', () => {
    expect(run('')).toBe(1);
    expect(run('SpreadsheetApp.flush();')).toBe(0);
  });
});

describe('limits that the workbench can be told to have', () => {
  it('how many protections a spreadsheet takes', () => {
    const workbench = workbenchWith(
      scriptOf(`for (let row = 1; row <= 3; row += 1) sheet.getRange(row, 1).protect();`),
    );
    workbench.limits.mostProtections = 2;
    expect(workbench.runMenuItem('test')).toEqual({
      ok: false,
      message: 'This action would increase the number of protected ranges in the workbook above the limit of 2.',
    });
  });

  it('how many custom functions may run within a second', () => {
    const workbench = workbenchWith(`/** @customfunction */ function HAI(x) { return 2 * x; }`);
    workbench.clock.set(new Date('2017-06-30T05:00:00Z'));
    workbench.limits.mostCustomFunctionsASecond = 2;
    for (const row of [1, 2, 3]) resultOf(workbench.type(SHEET, `A${row}`, `=HAI(${row})`));
    expect(workbench.values(SHEET, 'A1:A3')).toEqual([[2], [4], ['#ERROR!']]);
    expect(workbench.errorMessage(SHEET, 'A3')).toContain('Service invoked too many times in a short time');
    workbench.clock.advance(1000);
    workbench.model.dispatch('EVALUATE_CELLS', {});
    expect(workbench.value(SHEET, 'A3')).toBe(6);
  });
});

describe('a sidebar', () => {
  it('is 300 px wide, whatever its page asks for', () => {
    const { workbench } = runBody(
      `SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput('').setWidth(500));`,
    );
    expect(workbench.ui.sidebar?.width).toBe(300);
  });
});
