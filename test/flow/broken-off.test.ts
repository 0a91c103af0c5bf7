import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { allCriteria } from '../../src/rubric/rubric';
import type { Workbench } from '../../workbench/runtime';
import { hauGiang } from '../support/hau-giang';
import { attempt, ENTERED, entriesOn, filledIn, put, RANKING, untouchedRound } from './damaged';
import { faultsOf, patienceFor, samplesOf, strike } from './faults';
import { fingerprint } from './fingerprint';
import {
  CLERK,
  COORDINATOR,
  emptyWorkbook,
  enter,
  everything,
  expectOk,
  FORM,
  ranking,
  reopened,
  result,
  rowOf,
  run,
  SETTINGS,
  said,
  workbookWithSettings,
} from './round';

const ONE_AGENCY = [{ name: FORM, editors: CLERK }];

/** There are thousands of faults in a command, a second each, so this looks at some of them, spread over the whole. */
const SAMPLES = samplesOf(4);
const PATIENCE = patienceFor(SAMPLES);

/** What stands there after Google has stopped a script: its own sentence, or nothing where all was done but the last word. */
const STOPPED_OR_DONE = /^(Exceeded maximum execution time|Đã .*|)$/s;

/** Breaks a command off at many places, runs it again, and compares with a run that nothing happened to. */
async function expectMended(start: unknown, command: string, success: RegExp, samples = SAMPLES): Promise<void> {
  const undisturbed = reopened(start);
  const before = entriesIfAny(undisturbed);
  undisturbed.gate.reset();
  run(undisturbed, command);
  expect(said(undisturbed)).toMatch(success);
  const wanted = fingerprint(undisturbed);
  const entries = entriesIfAny(undisturbed);
  expect(before === null || before).toEqual(before === null || entries);
  const requests = undisturbed.gate.requests;
  for await (const fault of faultsOf(requests, samples)) {
    const { place } = fault;
    const workbench = reopened(start);
    strike(workbench, fault);
    const first = attempt(workbench, command);
    workbench.gate.failNever();
    if (before !== null) expect([place, entriesIfAny(workbench)]).toEqual([place, entries]);
    // Where the failure was passed over, the command says that it succeeded; else it says what happened, in a sentence.
    expect([place, first]).toEqual([
      place,
      expect.stringMatching(
        fault.how === 'stops' ? STOPPED_OR_DONE : /^(Đã|Lệnh chưa xong vì có lỗi: .*làm lại lệnh\.$|$)/,
      ),
    ]);
    // Somebody who may not work: a lock that was left behind would say so.
    expect([place, attempt(workbench, command)]).toEqual([place, expect.stringMatching(success)]);
    expect([place, fingerprint(workbench)]).toEqual([place, wanted]);
    expect([place, entriesIfAny(workbench)]).toEqual([place, entries]);
  }
}

/** What people entered on the form; `null` where there is no form, or one that lacks columns or ids. */
function entriesIfAny(workbench: Workbench): Map<string, unknown[]> | null {
  if (!workbench.sheetNames().includes(FORM)) return null;
  const header = everything(workbench, FORM).find(([id]) => id === '#header');
  return header?.length === 19 ? entriesOn(workbench, FORM) : null;
}

describe('a command that is broken off is completed by running it again', () => {
  test('Tạo, cập nhật phiếu, making Thiết lập: nobody is shut out by half of it', { timeout: PATIENCE }, async () => {
    const empty = emptyWorkbook().snapshot();
    const undisturbed = reopened(empty);
    run(undisturbed, 'menuCreateRound');
    const wanted = fingerprint(undisturbed)[SETTINGS];
    let tried = 0;
    for await (const fault of faultsOf(undisturbed.gate.requests, Math.max(SAMPLES, samplesOf(12)))) {
      const { place } = fault;
      const workbench = reopened(empty);
      strike(workbench, fault);
      attempt(workbench, 'menuCreateRound');
      // Once Thiết lập is whole, the next click makes the 32 forms.
      if (JSON.stringify(fingerprint(workbench)[SETTINGS]) === JSON.stringify(wanted)) continue;
      expect([place, attempt(workbench, 'menuCreateRound')]).toEqual([
        place,
        expect.stringMatching(/^Đã tạo tab Thiết lập/),
      ]);
      expect([place, fingerprint(workbench)[SETTINGS]]).toEqual([place, wanted]);
      tried += 1;
    }
    expect(tried).toBeGreaterThan(0);
  });

  test('Tạo, cập nhật phiếu, making forms', { timeout: PATIENCE }, async () => {
    const start = workbookWithSettings(ONE_AGENCY).snapshot();
    await expectMended(start, 'menuCreateRound', /^(Đã tạo 1 phiếu|Không có đơn vị mới; 1 phiếu)/);
  });

  test('Khôi phục mẫu phiếu, with rows to put back and a score to take out', { timeout: PATIENCE }, async () => {
    const workbench = untouchedRound(ONE_AGENCY);
    enter(workbench, FORM, 'I.2', '20', '50');
    put(workbench, FORM, 'I.2', 'evidence', 'Báo cáo số 12');
    put(workbench, FORM, 'II.2.8', 'opinion', 'theo hợp đồng');
    expectOk(workbench.deleteRows(FORM, rowOf(workbench, FORM, 'I.4')));
    expectOk(workbench.deleteRows(FORM, rowOf(workbench, FORM, 'II.2.3'), 3));
    expectOk(workbench.deleteRows(FORM, rowOf(workbench, FORM, '@invalid')));
    expectOk(workbench.type(FORM, `H${rowOf(workbench, FORM, 'I.5')}`, '99'));
    await expectMended(workbench.snapshot(), 'menuRerender', /^Đã khôi phục mẫu của \d+ tab/);
  });

  test('Khôi phục mẫu phiếu, with a column to put back', { timeout: PATIENCE }, async () => {
    const workbench = untouchedRound(ONE_AGENCY);
    enter(workbench, FORM, 'I.4', 'Có');
    put(workbench, FORM, 'I.4', 'note', 'từ tháng 3');
    expectOk(workbench.deleteColumns(FORM, 7));
    expectOk(workbench.deleteContent(FORM, 'A:A'));
    await expectMended(workbench.snapshot(), 'menuRerender', /^Đã khôi phục mẫu của \d+ tab/, SAMPLES);
  });

  test('Tính lại xếp hạng', { timeout: PATIENCE }, async () => {
    const workbench = untouchedRound(ONE_AGENCY);
    enter(workbench, FORM, 'I.4', 'Có');
    await expectMended(
      workbench.snapshot(),
      'menuRecompute',
      /^Đã tính lại xếp hạng: 1\/1 đơn vị/,
      Math.max(SAMPLES, samplesOf(8)),
    );
  });
});

describe('two people at once', () => {
  test.each(['menuRecompute', 'menuCreateRound', 'menuRerender'])('%s waits, says so, and works later', (command) => {
    const workbench = filledIn();
    const before = fingerprint(workbench);
    const release = workbench.holdLock('document');
    run(workbench, command);
    expect(said(workbench)).toMatch(/^Một người khác đang chạy lệnh/);
    expect(fingerprint(workbench)).toEqual(before);
    release();
    run(workbench, command);
    expect(said(workbench)).not.toMatch(/^Một người khác/);
    run(workbench, 'menuRecompute');
    expect(ranking(workbench, RANKING)[0]).toMatchObject({ agency: FORM, total: 21 });
  });
});

/** Something that people do to a form. `at` picks among the criteria, the rows or the columns. */
type Edit =
  | { kind: 'enter'; at: number; column: keyof typeof ENTERED; text: string }
  | { kind: 'insertRow'; at: number; text: string }
  | { kind: 'overwrite'; at: number; column: 'A' | 'B' | 'C' | 'E' | 'H' | 'I' | 'O'; text: string }
  | { kind: 'sort'; from: 'A' | 'B'; by: number; ascending: boolean }
  | { kind: 'deleteComputedColumn'; column: 'A' | 'E' | 'H' | 'I' | 'O' }
  | { kind: 'rename' };

const at = fc.nat(200);
const edit: fc.Arbitrary<Edit> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      kind: fc.constant('enter'),
      at,
      column: fc.constantFrom('figure', 'base', 'evidence', 'note', 'verified', 'opinion'),
      text: fc.constantFrom('Có', 'Không', '12', '0', '7,5', '=1+1', "O'Brien", '<b>', '', '31/12/2017'),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ kind: fc.constant('insertRow'), at, text: fc.constantFrom('', 'của tôi', '=2') }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('overwrite'),
      at,
      column: fc.constantFrom('A', 'B', 'E', 'H', 'I', 'O'),
      text: fc.constantFrom('', '9', 'xyz'),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('sort'),
      from: fc.constantFrom('A', 'B'),
      by: fc.integer({ min: 2, max: 7 }),
      ascending: fc.boolean(),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ kind: fc.constant('deleteComputedColumn'), column: fc.constantFrom('A', 'E', 'H', 'O') }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('rename') }) },
);

test('whatever people do to a form, Khôi phục mẫu phiếu leaves every entry with its criterion', {
  timeout: PATIENCE,
}, () => {
  fc.assert(
    fc.property(fc.array(edit, { minLength: 1, maxLength: 14 }), (edits) => {
      const form = new EditedForm(untouchedRound(ONE_AGENCY));
      for (const one of edits) form.do(one);
      run(form.workbench, 'menuRerender');
      expect(entriesOn(form.workbench, form.tab)).toEqual(form.entries);
      expect(String(form.workbench.value(form.tab, 'C3'))).toMatch(/^Đã nhập \d+\/72/);
      expect(result(form.workbench, form.tab, '@total')[1]).not.toBe('');
    }),
    { numRuns: Math.min(SAMPLES, 300) },
  );
});

/** Rows of people's entries. The cells beside a heading are no text cells, so sorting one of those into a row of these makes a text of its number. */
const CRITERIA = new Set(allCriteria(hauGiang()).map(({ id }) => id));

/** A form under people's hands, and what they entered by criterion. */
class EditedForm {
  tab = FORM;
  readonly entries = new Map<string, unknown[]>();
  private renamings = 0;
  private readonly criteria: { id: string; number: unknown; title: unknown }[];

  constructor(readonly workbench: Workbench) {
    this.criteria = everything(workbench, FORM)
      .slice(5)
      .flatMap(([id, number, title]) => (CRITERIA.has(String(id)) ? [{ id: String(id), number, title }] : []));
  }

  do(one: Edit): void {
    const { workbench, tab } = this;
    const rows = everything(workbench, tab).length;
    switch (one.kind) {
      case 'enter':
        this.enter(one);
        return;
      case 'insertRow': {
        const row = 6 + (one.at % (rows - 6));
        expectOk(workbench.insertRows(tab, row));
        expectOk(workbench.type(tab, `C${row}`, one.text));
        return;
      }
      case 'overwrite':
        workbench.type(tab, `${one.column}${5 + (one.at % (rows - 5))}`, one.text);
        return;
      case 'sort':
        for (const anchor of ['H4', 'O4']) workbench.deleteContent(tab, anchor);
        workbench.sortRange(tab, `${one.from}5:S${rows}`, one.by, one.ascending);
        return;
      case 'deleteComputedColumn':
        // A second column among its neighbours, and nobody could tell which is which.
        if (this.hasEveryColumn()) expectOk(workbench.deleteColumns(tab, one.column.charCodeAt(0) - 64));
        run(workbench, 'menuRerender');
        return;
      case 'rename':
        this.renamings += 1;
        this.tab = `Phiếu '${this.renamings}' / *`;
        expectOk(workbench.renameSheet(tab, this.tab));
    }
  }

  /** Types beside the criterion that a person sees, wherever its row is by now. */
  private enter({ at, column, text }: Extract<Edit, { kind: 'enter' }>): void {
    const { workbench, tab } = this;
    const criterion = this.criteria[at % this.criteria.length];
    const row = everything(workbench, tab).findIndex(
      ([, number, title]) => number === criterion?.number && title === criterion?.title,
    );
    if (criterion === undefined || row < 0) return;
    const cell = `${ENTERED[column]}${row + 1}`;
    workbench.actAs(column === 'verified' || column === 'opinion' ? COORDINATOR : CLERK);
    const { ok } = workbench.type(tab, cell, text);
    workbench.actAs(COORDINATOR);
    if (!ok) return;
    const cells = this.entries.get(criterion.id) ?? Object.keys(ENTERED).map(() => null);
    cells[Object.keys(ENTERED).indexOf(column)] = workbench.value(tab, cell);
    if (cells.some((value) => value !== null)) this.entries.set(criterion.id, cells);
    else this.entries.delete(criterion.id);
  }

  private hasEveryColumn(): boolean {
    return (everything(this.workbench, this.tab)[0]?.length ?? 0) === 19;
  }
}
