import { describe, expect, test } from 'vitest';
import type { Workbench } from '../../workbench/runtime';
import { attempt, OTHER_FORM, RANKING, sidebarOn } from '../flow/damaged';
import { AGENCIES, inPhase, keptRound, meddledWith, OWNER, roundWithVerifiers, VERIFIER } from '../flow/phases';
import { agreeing, publish, publishedTabs } from '../flow/publishing';
import {
  CLERK,
  COORDINATOR,
  enter,
  expectOk,
  FORM,
  listBelow,
  OTHER_CLERK,
  ranking,
  result,
  rowOf,
  run,
  SETTINGS,
  said,
} from '../flow/round';
import { followed, submitByMenu } from '../flow/submissions';

/** What a clerk's script can do: make sheets, and put marks on any sheet and take them off. */
const NOTE = (sheet: string, key: string, value: string) =>
  `${sheet}.addDeveloperMetadata('cham-diem-cntt.${key}', ${value}, SpreadsheetApp.DeveloperMetadataVisibility.DOCUMENT);`;
const MARKS_OFF = (keys: string) =>
  `book.createDeveloperMetadataFinder().find().forEach(function (one) { if (/^cham-diem-cntt/.test(one.getKey()) && ${keys}.test(one.getValue())) one.remove(); });`;
const COPY = (tab: string, name: string, place: number) =>
  `var copy = book.insertSheet('${name}', ${place}, { template: book.getSheetByName('${tab}') });`;
const FORGED = (key: string) => NOTE('copy', 'tab', `'${key}'`) + NOTE('copy', 'sheet', 'String(copy.getSheetId())');
/** Protects a sheet so that of all others only the owner may edit it. */
const KEPT_TO_ME = (sheet: string) =>
  `var own = ${sheet}.protect(); own.addEditor('${CLERK}'); own.removeEditors(['${COORDINATOR}', '${OTHER_CLERK}', '${VERIFIER}']);`;

const byClerk = (workbench: Workbench, code: string) => meddledWith(workbench, code, CLERK);
const role = (workbench: Workbench) => sidebarOn(workbench, FORM).role;

/** Totals by agency. */
function totals(workbench: Workbench): Record<string, unknown> {
  return Object.fromEntries(ranking(workbench, RANKING).map(({ agency, total }) => [agency, total]));
}

function remarks(workbench: Workbench, agency: string): string {
  return ranking(workbench, RANKING).find((line) => line.agency === agency)?.remarks ?? '';
}

/** A round in which each agency has 15 points, ranked, so that Nhật ký knows the tabs. */
function ranked(): Workbench {
  return keptRound('each agency ranked with 15 points', rank);
}

function rank(): Workbench {
  const workbench = roundWithVerifiers();
  for (const { name } of AGENCIES) enter(workbench, name, 'I.4', 'Có');
  run(workbench, 'menuRecompute');
  return workbench;
}

describe('Thiết lập', () => {
  const APPOINTED = (row: number) => `copy.getRange('C${row}').setValue('${COORDINATOR}, ${CLERK}');`;

  test('a copy with the marks of the original, put to the far left, makes nobody a coordinator', () => {
    const workbench = roundWithVerifiers();
    const row = rowOf(workbench, SETTINGS, 'setting.coordinators');
    const marks = `book.getSheetByName('${SETTINGS}').getDeveloperMetadata().forEach(function (one) { copy.addDeveloperMetadata(one.getKey(), one.getValue(), one.getVisibility()); });`;
    const copied = byClerk(workbench, COPY(SETTINGS, 'Bản sao', 0) + marks + APPOINTED(row));
    copied.actAs(CLERK);
    expect(role(copied)).toBe('agency');
    copied.actAs(COORDINATOR);
    run(copied, 'menuRecompute');
    expect(said(copied)).toContain('Có 1 tab là bản sao, không được tính: “Bản sao” (của “Thiết lập”).');
  });

  test('two that a script made look alike: nobody is a coordinator and no command runs until one is gone', () => {
    const workbench = roundWithVerifiers();
    const row = rowOf(workbench, SETTINGS, 'setting.coordinators');
    const copy = COPY(SETTINGS, 'Thiết lập.', 0) + FORGED('settings') + APPOINTED(row);
    const forged = byClerk(workbench, copy + KEPT_TO_ME('copy'));
    for (const person of [CLERK, COORDINATOR]) {
      forged.actAs(person);
      expect(role(forged)).toBe('viewer');
      const both = 'Có 2 tab cùng nhận là tab Thiết lập: “Thiết lập.”, “Thiết lập”.';
      for (const item of ['menuRecompute', 'menuCheckProtection', 'menuCreateRound'])
        expect(attempt(forged, item)).toContain(both);
      expect(sidebarOn(forged, FORM).notice).toContain(both);
    }
    forged.actAs(OWNER);
    expectOk(forged.deleteSheet('Thiết lập.'));
    forged.actAs(COORDINATOR);
    run(forged, 'menuRecompute');
    expect(said(forged)).toMatch(/^Đã tính lại xếp hạng/);
  });

  test.each([
    ['under its own name', ''],
    ['renamed by the coordinator', 'Cài đặt chung'],
  ])('%s, without its mark beside a false one, stops every command, and is taken back afterwards', (_, name) => {
    const workbench = ranked();
    if (name !== '') expectOk(workbench.renameSheet(SETTINGS, name));
    const real = name === '' ? SETTINGS : name;
    const row = rowOf(workbench, real, 'setting.coordinators');
    const forged = byClerk(
      workbench,
      MARKS_OFF('/^settings$/') +
        COPY(real, 'Thiết lập chung', 0) +
        FORGED('settings') +
        NOTE('copy', 'ready', "'settings'") +
        APPOINTED(row),
    );
    expect(attempt(forged, 'menuCheckProtection')).toContain(`tab Thiết lập: “Thiết lập chung”, “${real}”`);
    forged.actAs(CLERK);
    expect(forged.type(FORM, `L${rowOf(forged, FORM, 'I.4')}`, '1').ok).toBe(false);
    expectOk(forged.deleteSheet('Thiết lập chung'));
    expect(attempt(forged, 'menuCreateRound')).toMatch(/^Tab Thiết lập đã mất/);
    forged.actAs(COORDINATOR);
    expect(attempt(forged, 'menuCreateRound')).toContain(`Tab “${real}” đã mất dấu của tiện ích; nay được nhận lại`);
    run(forged, 'menuRecompute');
    expect(said(forged)).toMatch(/^Đã tính lại xếp hạng: 2\/2/);
  });

  test('all marks taken off: no clerk makes it anew, and the coordinator gets every tab back', () => {
    const workbench = ranked();
    const tabs = workbench.sheetNames();
    const bare = byClerk(workbench, MARKS_OFF('/./'));
    bare.actAs(CLERK);
    expect(attempt(bare, 'menuCreateRound')).toMatch(/^Tab Thiết lập đã mất\. Chỉ người điều phối/);
    bare.actAs(COORDINATOR);
    expect(attempt(bare, 'menuCreateRound')).toContain('nay được nhận lại làm tab Thiết lập');
    run(bare, 'menuCreateRound');
    expect(said(bare)).toContain('Đã nhận lại tab bị mất dấu của tiện ích:');
    expect(bare.sheetNames()).toEqual(tabs);
    run(bare, 'menuRecompute');
    expect(said(bare)).toMatch(/^Đã tính lại xếp hạng: 2\/2 đơn vị có số liệu\.$/);
    expect(totals(bare)).toEqual({ [FORM]: 15, [OTHER_FORM]: 15 });
  });
});

describe('a form', () => {
  const RICHER = (row: number) => `copy.getRange('F${row}').setValue('Có');`;

  test.each([
    ['on its left', 0, ''],
    ['at the end, the original’s mark taken off', 30, MARKS_OFF('/^agency:a01$/')],
    ['and the original’s marks changed', 0, `${MARKS_OFF('/^\\d+$/')}`],
  ])('a forged copy %s does not count: the one that is closed to all but the coordinators does', (_, place, more) => {
    const workbench = ranked();
    const row = rowOf(workbench, FORM, 'I.6');
    const tabs = place === 0 ? '0' : 'book.getSheets().length';
    const copy = COPY(FORM, 'Sở Công Thương.', 0).replace(', 0,', `, ${tabs},`);
    const forged = byClerk(workbench, more + copy + FORGED('agency:a01') + RICHER(row) + KEPT_TO_ME('copy'));
    run(forged, 'menuRecompute');
    expect(totals(forged)).toEqual({ [FORM]: 15, [OTHER_FORM]: 15 });
    expect(said(forged)).toContain('Có 1 tab là bản sao, không được tính: “Sở Công Thương.” (của “Sở Công Thương”)');
    expect(sidebarOn(forged, 'Sở Công Thương.').notice).toContain('bản sao');
    expect(result(forged, FORM, 'I.4')[0]).toBe(15);
  });

  test('of another agency, its mark taken off, is taken back; its people submit nothing else meanwhile', () => {
    const workbench = ranked();
    const tabs = workbench.sheetNames();
    const row = rowOf(workbench, OTHER_FORM, 'I.4');
    const copy = `${COPY(OTHER_FORM, 'Sở Tài chính.', 0)} copy.getRange('F${row}').clearContent();`;
    const forged = byClerk(
      workbench,
      MARKS_OFF('/^agency:a02$/') + copy + FORGED('agency:a02') + NOTE('copy', 'ready', "'agency:a02'"),
    );
    forged.actAs(OTHER_CLERK);
    expect(submitByMenu(forged, OTHER_FORM).said).toMatch(/^Tab “Sở Tài chính” trông như một phiếu/);
    forged.actAs(COORDINATOR);
    run(forged, 'menuCreateRound');
    expect(said(forged)).toMatch(/^Đã nhận lại tab bị mất dấu của tiện ích: “Sở Tài chính”\./);
    expect(forged.sheetNames()).toEqual(['Sở Tài chính.', ...tabs]);
    run(forged, 'menuRecompute');
    expect(totals(forged)).toEqual({ [FORM]: 15, [OTHER_FORM]: 15 });
  });

  test('that is another tab than before is told beside the agency until the rights are checked', () => {
    const workbench = ranked();
    const copy = COPY(FORM, 'Sở Công Thương.', 0) + FORGED('agency:a01') + NOTE('copy', 'ready', "'agency:a01'");
    const replaced = meddledWith(workbench, `${copy} book.deleteSheet(book.getSheetByName('${FORM}'));`);
    for (let time = 0; time < 2; time += 1) {
      run(replaced, 'menuRecompute');
      expect(said(replaced)).toContain('Phiếu của Sở Công Thương là tab khác với tab mà Nhật ký biết.');
      expect(remarks(replaced, FORM)).toContain('phiếu là tab khác với lần trước');
    }
    run(replaced, 'menuCheckProtection');
    run(replaced, 'menuRecompute');
    expect(said(replaced)).not.toContain('Nhật ký biết');
    expect(remarks(replaced, FORM)).not.toContain('tab khác');
  });

  test('two of which nothing tells which it is count neither, and no third is made', () => {
    const workbench = ranked();
    const copy =
      COPY(FORM, 'Sở Công Thương.', 0) + FORGED('agency:a01') + FORGED('agency:a01').replaceAll('copy', 'more');
    const open = `book.getSheetByName('${FORM}').getProtections(SpreadsheetApp.ProtectionType.SHEET)[0].remove();`;
    const second = COPY(FORM, 'Sở Công Thương,', 0).replace('var copy', 'var more');
    const forged = meddledWith(workbench, `${second}${copy}${open} book.deleteSheet(book.getSheetByName('${FORM}'));`);
    run(forged, 'menuRecompute');
    expect(said(forged)).toContain('cùng nhận là phiếu của Sở Công Thương: “Sở Công Thương.”, “Sở Công Thương,”');
    expect(remarks(forged, FORM)).toContain('nhiều tab cùng nhận là phiếu');
    const tabs = forged.sheetNames();
    expect(attempt(forged, 'menuCreateRound')).toContain('cùng nhận là phiếu của Sở Công Thương');
    expect(forged.sheetNames()).toEqual(tabs);
    expect(sidebarOn(forged, 'Sở Công Thương.').form).toBeNull();
  });

  test('whose people took the protection of their cells away is named when the ranking is computed', () => {
    const workbench = roundWithVerifiers();
    const opened = byClerk(
      workbench,
      `book.getSheetByName('${FORM}').getProtections(SpreadsheetApp.ProtectionType.RANGE).forEach(function (one) { if (one.canEdit()) one.remove(); });`,
    );
    run(opened, 'menuRecompute');
    expect(said(opened)).toContain('Trên 1 phiếu thiếu bảo vệ ô, người khác có thể đã nhập được: Sở Công Thương.');
    run(opened, 'menuCheckProtection');
    run(opened, 'menuRecompute');
    expect(said(opened)).not.toContain('thiếu bảo vệ');
  });
});

describe('a form that is received', () => {
  test('says that the protection of its cells was moved away, which is repaired', () => {
    const moved = byClerk(
      roundWithVerifiers(),
      `var form = book.getSheetByName('${FORM}'); form.getProtections(SpreadsheetApp.ProtectionType.RANGE).forEach(function (one) { if (one.canEdit()) one.setRange(form.getRange('A1')); });`,
    );
    moved.actAs(CLERK);
    submitByMenu(moved, FORM);
    moved.actAs(COORDINATOR);
    run(moved, 'menuRecompute');
    expect(followed(moved, 'a01')['Lưu ý khi tiếp nhận']).toContain('Bảo vệ ô trên phiếu thiếu hoặc đã bị đổi');
    run(moved, 'menuCheckProtection');
    expect(said(moved)).toContain('phân quyền đúng, không phải sửa gì');
  });
});

describe('a blank tab that a clerk protected', () => {
  test('with the name of an agency to come or of what is to be published is left alone', () => {
    const names = ['Sở Y tế', 'Công bố 2026 lần 1'];
    const workbench = byClerk(
      inPhase('publication'),
      names.map((name) => `var sheet = book.insertSheet('${name}'); ${KEPT_TO_ME('sheet')}`).join(''),
    );
    listBelow(workbench, 'a02', { name: 'Sở Y tế' });
    run(workbench, 'menuCreateRound');
    expect(said(workbench)).toMatch(/^Đã tạo 1 phiếu/);
    enter(workbench, 'Sở Y tế (2)', 'I.4', 'Có');
    expect(publish(workbench)).toBe('Công bố 2026 lần 1 (2)');
    expect(said(workbench)).toMatch(/^Đã công bố/);
  });

  test('with the mark of a version that was published is none', () => {
    const workbench = inPhase('publication');
    enter(workbench, FORM, 'I.4', 'Có');
    const fake = `var copy = book.insertSheet('Công bố giả'); ${FORGED('published:2026.90')}${NOTE('copy', 'ready', "'published:2026.90'")}`;
    const forged = agreeing(byClerk(workbench, fake + KEPT_TO_ME('copy')));
    expect(publish(forged)).toBe('Công bố 2026 lần 1');
    enter(forged, FORM, 'I.6', 'Có');
    publish(forged);
    expect(publishedTabs(forged)).toEqual(['Công bố giả', 'Công bố 2026 lần 1', 'Công bố 2026 lần 2']);
    expect(said(forged)).toContain('Khác với lần 1');
  });
});
