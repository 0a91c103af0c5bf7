import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { LAYOUT_VERSION } from '../../src/tabs/layout-version';
import { createWorkbench, type Workbench } from '../../workbench/runtime';
import { attempt, entriesOn, logLines, RANKING } from '../flow/damaged';
import { faultsOf, patienceFor, samplesOf, strike } from '../flow/faults';
import { fingerprint } from '../flow/fingerprint';
import { AGENCIES, meddledWith, roundWithVerifiers } from '../flow/phases';
import {
  BUNDLE,
  CLERK,
  COORDINATOR,
  everything,
  expectOk,
  FORM,
  PEOPLE,
  ranking,
  rowOf,
  run,
  SETTINGS,
  said,
  smallRound,
} from '../flow/round';
import { headOf, submitByMenu } from '../flow/submissions';

const FORMS = [FORM, 'Sở Tài chính', 'UBND huyện Vị Thủy'];
const UPGRADED = 'Đã nâng tệp từ mẫu số 1 lên mẫu số 4 của tiện ích; số liệu đã nhập được giữ nguyên.';

/** A workbook as a version of the add-on left it: three forms with some answers, ranked. */
function madeBy(layout: number): unknown {
  const file = new URL(`layout-${layout}.json.gz`, import.meta.url);
  return JSON.parse(gunzipSync(readFileSync(file)).toString());
}

function opened(snapshot: unknown): Workbench {
  const workbench = createWorkbench({ bundle: BUNDLE, people: PEOPLE, snapshot: structuredClone(snapshot) });
  workbench.actAs(COORDINATOR);
  workbench.clock.set(new Date('2026-11-30T02:00:00Z'));
  workbench.open();
  return workbench;
}

/** Keys of the tabs that do not bear the id of their own sheet. */
function tabsWithoutOwnId(workbench: Workbench): string[] {
  const { developerMetadata }: { developerMetadata: { sheetId: string; key: string; value: string }[] } = JSON.parse(
    JSON.stringify(workbench.snapshot()),
  );
  const own = new Set(
    developerMetadata.flatMap(({ key, value, sheetId }) =>
      key === 'cham-diem-cntt.sheet' && value === sheetId ? [sheetId] : [],
    ),
  );
  return developerMetadata.flatMap(({ key, value, sheetId }) =>
    key === 'cham-diem-cntt.tab' && !own.has(sheetId) ? [value] : [],
  );
}

const entered = (workbench: Workbench) => FORMS.map((form) => [...entriesOn(workbench, form)]);

describe('a workbook of the first layout', () => {
  test('is brought up to date by the coordinator’s first command, with everything that was entered', () => {
    const workbench = opened(madeBy(1));
    const before = entered(workbench);
    run(workbench, 'menuRecompute');
    expect(said(workbench)).toMatch(new RegExp(`^${UPGRADED} Đã tính lại xếp hạng: 3/3 đơn vị có số liệu\\.`));
    expect(entered(workbench)).toEqual(before);
    expect(ranking(workbench, RANKING).map(({ agency, total }) => [agency, total])).toEqual([
      [FORM, 27],
      ['Sở Tài chính', 15],
    ]);
    expect(workbench.sheetNames()).toEqual(expect.arrayContaining(['Theo dõi', 'Dữ liệu']));
    expect(headOf(workbench, FORM)).toBe('○ Chưa nộp');
    expect(logLines(workbench).filter((line) => line.includes('Nâng tệp'))).toEqual([
      `${COORDINATOR} | Nâng tệp lên mẫu mới | ${UPGRADED}`,
    ]);
    expect(tabsWithoutOwnId(workbench)).toEqual([]);
    run(workbench, 'menuRecompute');
    expect(said(workbench)).toMatch(/^Đã tính lại xếp hạng/);
  });

  test('then looks like one that is made today', () => {
    const workbench = opened(madeBy(1));
    run(workbench, 'menuCheckProtection');
    const today = smallRound();
    for (const form of FORMS) {
      const columns = (one: Workbench) => everything(one, form).map((row) => [row[0], row[1], row[12], row[13]]);
      expect(columns(workbench).slice(0, 5)).toEqual(columns(today).slice(0, 5));
      expect(columns(workbench).map(([id]) => id)).toEqual(columns(today).map(([id]) => id));
    }
    run(workbench, 'menuCheckProtection');
    expect(said(workbench)).toMatch(/phân quyền đúng, không phải sửa gì/);
  });

  test('is filled in and submitted by a clerk before any coordinator came', () => {
    const workbench = opened(madeBy(1));
    workbench.actAs(CLERK);
    expect(submitByMenu(workbench, FORM).said).not.toBe('');
    expect(workbench.sheetNames()).not.toContain('Dữ liệu');
    workbench.actAs(COORDINATOR);
    run(workbench, 'menuRecompute');
    expect(said(workbench)).toContain(UPGRADED);
  });

  test('is brought up to date whatever breaks off in between', { timeout: patienceFor(samplesOf(2)) }, async () => {
    const start = madeBy(1);
    const undisturbed = opened(start);
    undisturbed.gate.reset();
    run(undisturbed, 'menuCheckProtection');
    run(undisturbed, 'menuRerender');
    const wanted = fingerprint(undisturbed);
    const before = entered(undisturbed);
    for await (const fault of faultsOf(undisturbed.gate.requests, samplesOf(2))) {
      const workbench = opened(start);
      strike(workbench, fault);
      attempt(workbench, 'menuCheckProtection');
      workbench.gate.failNever();
      expect([fault.place, entered(workbench)]).toEqual([fault.place, before]);
      attempt(workbench, 'menuCheckProtection');
      run(workbench, 'menuRerender');
      expect([fault.place, fingerprint(workbench)]).toEqual([fault.place, wanted]);
    }
  });
});

test('the verdicts of a workbook of the second layout get the word for agreeing again', () => {
  const verdict = (workbench: Workbench) => `N${rowOf(workbench, FORM, 'I.4')}`;
  const workbench = smallRound();
  const script = `function asBefore() {
    var rule = SpreadsheetApp.newDataValidation().requireValueInList(['Đồng ý'], true).setAllowInvalid(false).build();
    var book = SpreadsheetApp.getActiveSpreadsheet();
    book.getSheetByName('${FORM}').getRange('${verdict(workbench)}').setValue('Đồng ý').setDataValidation(rule);
    book.createDeveloperMetadataFinder().withKey('cham-diem-cntt.layout').find().forEach(function (one) { one.setValue('2'); });
  }`;
  const before = createWorkbench({
    bundle: { ...BUNDLE, code: script },
    people: PEOPLE,
    snapshot: workbench.snapshot(),
  });
  before.actAs(COORDINATOR);
  before.open();
  expectOk(before.runMenuItem('asBefore'));
  const after = opened(before.snapshot());
  expect(after.type(FORM, verdict(after), 'Đồng ý lại').ok).toBe(false);
  run(after, 'menuRecompute');
  expect(said(after)).toContain('Đã nâng tệp từ mẫu số 2 lên mẫu số 4 của tiện ích');
  expectOk(after.type(FORM, verdict(after), 'Đồng ý lại'));
});

test('a workbook that a newer version laid out is refused before anything is done to it', () => {
  const workbench = smallRound();
  const snapshot = JSON.stringify(workbench.snapshot());
  const recorded = `"cham-diem-cntt.layout","value":"${LAYOUT_VERSION}"`;
  expect(snapshot).toContain(recorded);
  const newer = opened(JSON.parse(snapshot.replace(recorded, recorded.replace(`"${LAYOUT_VERSION}"`, '"99"'))));
  expectOk(newer.type(SETTINGS, `C${rowOf(newer, SETTINGS, 'setting.name')}`, 'Đợt khác'));
  const before = fingerprint(newer);
  const log = logLines(newer);
  for (const command of ['menuRecompute', 'menuRerender', 'menuCheckProtection']) {
    run(newer, command);
    expect(said(newer)).toContain('bản tiện ích mới hơn');
  }
  expect(fingerprint(newer)).toEqual(before);
  expect(logLines(newer)).toEqual(log);
});

test('laying all forms out again goes on where the last run stopped, and the next time begins anew', () => {
  const [first, second] = AGENCIES.map(({ name }) => name);
  if (first === undefined || second === undefined) throw new Error('Two agencies');
  const marked = meddledWith(
    roundWithVerifiers(),
    `['${SETTINGS}', '${first}'].forEach(function (name) {
       book.getSheetByName(name).addDeveloperMetadata('cham-diem-cntt.pass', 'again-1', SpreadsheetApp.DeveloperMetadataVisibility.DOCUMENT);
     });`,
  );
  for (const form of [first, second]) expectOk(marked.type(form, 'C4', 'Cột này'));
  const headings = () => [first, second].map((form) => marked.value(form, 'C4'));
  run(marked, 'menuRerender');
  expect(headings()).toEqual(['Cột này', 'Tiêu chí']);
  run(marked, 'menuRerender');
  expect(headings()).toEqual(['Tiêu chí', 'Tiêu chí']);
});
