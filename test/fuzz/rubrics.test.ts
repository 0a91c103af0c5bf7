import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CNTT_DIEM_TU_CHAM, CNTT_KIEM_TRA_BO_TIEU_CHI, CNTT_XEP_LOAI } from '../../src/functions';
import type { CellValue } from '../../src/rubric/cell';
import { parseRubric } from '../../src/rubric/parse-rubric';
import { allCriteria, type Rubric } from '../../src/rubric/rubric';
import { rubricToTable, tableToRubric } from '../../src/rubric/table';
import { toNumber } from '../../src/scoring/exact';
import { score } from '../../src/scoring/score';
import { tableWordsOf, textIn } from '../../src/text/text';
import { sentenceFor } from '../../src/text/words';
import { hauGiang, hauGiangJson } from '../support/hau-giang';
import { changedJson } from './changed-json';
import { hostileCell, hostileJson, RAW, Slowest, tries } from './hostile';

const SEED = Number(process.env.SEED ?? 2017);
const WORDS = tableWordsOf('vi');
const TABLE: readonly (readonly CellValue[])[] = rubricToTable(hauGiang(), WORDS[0]).map(({ cells }) => cells);

/** A rubric that was let in can be scored, and nothing earns more than its maximum. */
function expectUsable(rubric: Rubric): void {
  const answers = new Map(allCriteria(rubric).map(({ id }) => [id, { figure: 'Có', base: '', items: [] }]));
  for (const { points, max } of score(rubric, answers).criteria) expect(toNumber(points)).toBeLessThanOrEqual(max);
}

describe('a rubric’s file', () => {
  test('of any JSON at all is read, or its faults are listed', () => {
    fc.assert(
      fc.property(hostileJson, (json) => {
        const parsed = parseRubric(json);
        expect(parsed.ok).toBe(false);
        if (!parsed.ok) expect(parsed.problems.length).toBeGreaterThan(0);
      }),
      { numRuns: tries(500, 20_000), seed: SEED },
    );
  });

  test('with something hostile anywhere in it is read, or its faults are listed', () => {
    const slowest = new Slowest();
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(), hostileJson), { minLength: 1, maxLength: 3 }), (changes) => {
        const json = changedJson(hauGiangJson(), changes);
        const parsed = slowest.measure(
          () => JSON.stringify(changes),
          () => parseRubric(json),
        );
        if (parsed.ok) expectUsable(parsed.rubric);
        else expect(parsed.problems.length).toBeGreaterThan(0);
      }),
      { numRuns: tries(60, 3_000), seed: SEED },
    );
    slowest.report('Reading a rubric’s file');
  });
});

describe('a rubric’s tab', () => {
  const edits = fc.array(fc.record({ row: fc.nat(), column: fc.nat(), value: hostileCell }), {
    minLength: 1,
    maxLength: 4,
  });

  test('as it is written is read', () => {
    expect(tableToRubric(TABLE, WORDS).ok).toBe(true);
  });

  test('with something hostile in any cell is read, or each fault is told in a sentence', () => {
    const slowest = new Slowest();
    fc.assert(
      fc.property(edits, (changes) => {
        const rows = edited(changes);
        const read = slowest.measure(
          () => JSON.stringify(changes),
          () => tableToRubric(rows, WORDS),
        );
        if (read.ok) {
          expectUsable(read.rubric);
          return;
        }
        for (const problem of read.problems) {
          const sentence = sentenceFor(textIn('vi').rubricProblems, problem);
          expect(sentence).toMatch(/\S/);
          expect(RAW.test(sentence)).toBe(false);
        }
      }),
      { numRuns: tries(60, 3_000), seed: SEED },
    );
    slowest.report('Reading a rubric’s tab');
  });

  test('and everything else that the custom functions are given ends in a table or in a sentence', () => {
    const range = fc.oneof(hostileCell, fc.array(fc.array(hostileCell, { maxLength: 3 }), { maxLength: 4 }));
    const rubric = fc.oneof(range, edits.map(edited));
    fc.assert(
      fc.property(rubric, fc.array(range, { minLength: 7, maxLength: 7 }), (table, others) => {
        const [ids, figures, documents, verified, remarks, names, language] = others;
        for (const call of [
          () => CNTT_DIEM_TU_CHAM(table, ids, figures, documents, verified, remarks, names, language),
          () => CNTT_KIEM_TRA_BO_TIEU_CHI(table, language),
          () => CNTT_XEP_LOAI(table, figures),
        ]) {
          const said = outcomeOf(call);
          expect([said, RAW.test(said)]).toEqual([said, false]);
        }
      }),
      { numRuns: tries(60, 3_000), seed: SEED },
    );
  });
});

function outcomeOf(call: () => unknown): string {
  try {
    return Array.isArray(call()) ? 'table' : 'value';
  } catch (error) {
    return String(error);
  }
}

function edited(changes: readonly { row: number; column: number; value: CellValue }[]): CellValue[][] {
  const rows = TABLE.map((row) => [...row]);
  for (const { row, column, value } of changes) {
    const cells = rows[row % rows.length];
    if (cells !== undefined) cells[column % cells.length] = value;
  }
  return rows;
}
