import { describe, expect, test } from 'vitest';
import { allCriteria } from '../../src/rubric/rubric';
import { agencyForm } from '../../src/tabs/agency-form';
import { FORM, FORM_WIDTH, notApplicableRowsFor } from '../../src/tabs/form-columns';
import { textIn } from '../../src/text/text';
import { hauGiang } from '../support/hau-giang';
import { hauGiangRound } from '../support/hau-giang-round';

const round = hauGiangRound();
const [agency] = round.agencies;
const [group] = round.groups;
if (agency === undefined || group === undefined) throw new Error('The round is empty');
const spec = agencyForm(round, agency, group, { name: agency.name, rubricTab: 'Bộ tiêu chí' }, textIn('vi'));
const row = (id: string) => spec.rows.find((one) => one.id === id);
const cell = (id: string, column: number) => row(id)?.cells[column - 2];

describe('the form of an agency', () => {
  test('has a row for each of the 72 criteria, in the printed order, and none twice', () => {
    const ids = spec.rows.map((one) => one.id);
    const criteria = allCriteria(hauGiang()).map((criterion) => criterion.id);
    expect(ids.filter((id) => criteria.includes(id))).toEqual(criteria);
    expect(new Set(ids).size).toBe(ids.length);
    expect(spec.columns).toHaveLength(FORM_WIDTH);
  });

  test('a yes/no criterion is answered from a list, by the agency, and takes no denominator', () => {
    expect(cell('I.4', FORM.figure)).toMatchObject({
      owner: 'agency',
      validation: { kind: 'list', values: ['Có', 'Không'] },
    });
    expect(cell('I.4', FORM.base)).toMatchObject({ owner: 'void' });
  });

  test('a ratio takes two numbers and says what they are', () => {
    expect(cell('I.2', FORM.figure)).toMatchObject({ owner: 'agency', validation: { kind: 'amount' } });
    expect(cell('I.2', FORM.base)).toMatchObject({ owner: 'agency', validation: { kind: 'amount' } });
    expect(cell('I.2', FORM.method)?.value).toMatch(/÷.*× 15$/);
  });

  test('a choice offers the printed options', () => {
    const validation = cell('II.5.1', FORM.figure)?.validation;
    expect(validation?.kind === 'list' && validation.values).toHaveLength(3);
  });

  test('a count takes whole numbers only', () => {
    expect(cell('IV.4', FORM.figure)?.validation).toMatchObject({ kind: 'amount', whole: true });
  });

  test('the row of a criterion has room for two lines of why it got its points, which come from a formula', () => {
    for (const { id } of allCriteria(hauGiang())) {
      const method = String(cell(id, FORM.method)?.value);
      expect([id, method.length > 36 || method.includes('\n')]).toEqual([id, true]);
      expect(cell(id, FORM.selfStatus)?.style).toMatchObject({ size: 9, wrap: true });
    }
  });

  test('the note on a title says in plain words what earns full points, and where the criterion stands', () => {
    expect(cell('I.4', FORM.title)?.note).toMatch(/^Để được đủ 15 điểm: Trả lời “Có”\.\nCăn cứ: Phụ lục.*QĐ-UBND$/);
    expect(cell('I.3', FORM.title)?.note).toMatch(/^Để được đủ 15 điểm: Đạt mức “.*1Mbps”\.\n./);
  });

  test('what counts criteria is shown as a whole number, what counts points with two decimals', () => {
    expect(cell('@answered', FORM.selfPoints)?.style.format).toBe('#,##0');
    // Between the points stands how many criteria differ.
    expect(cell('@verified', FORM.difference)?.style.format).toBe('#,##0');
    expect(cell('@total', FORM.selfPoints)?.style.format).toBe('#,##0.00');
  });

  test('the score columns belong to formulas, in every row below the heading', () => {
    for (const one of spec.rows.slice(4)) {
      for (const column of [
        FORM.selfPoints,
        FORM.selfStatus,
        FORM.verifiedPoints,
        FORM.difference,
        FORM.verifiedStatus,
      ]) {
        expect([one.id, one.cells[column - 2]?.owner]).toEqual([one.id, 'spill']);
      }
    }
  });

  test('deductions are the coordinator’s', () => {
    expect(cell('@deduction.late', FORM.verifiedFigure)).toMatchObject({ owner: 'coordinator' });
    expect(cell('@deduction.late', FORM.opinion)).toMatchObject({ owner: 'coordinator' });
  });

  test('the verifier agrees from a list, once or again, and the agency explains in a column of its own', () => {
    expect(cell('I.4', FORM.verdict)).toMatchObject({
      owner: 'verifier',
      validation: { values: ['Đồng ý', 'Đồng ý lại'] },
    });
    expect(cell('I.4', FORM.explanation)).toMatchObject({ owner: 'explanation' });
  });

  test('six rows are there for criteria that don’t apply, and one for sending the form in', () => {
    const rows = spec.rows.filter(({ id }) => id.startsWith('@notApplicable.'));
    expect(rows).toHaveLength(6);
    expect(cell('@notApplicable.6', FORM.verifiedFigure)).toMatchObject({
      owner: 'coordinator',
      style: { format: '@' },
      validation: { kind: 'list', values: expect.arrayContaining(['II.6.1']) },
    });
    expect(cell('@notApplicable.6', FORM.verifiedBase)).toMatchObject({
      owner: 'coordinator',
      validation: { kind: 'list', values: ['Không áp dụng', 'Tính đủ điểm', 'Tính 0 điểm'] },
    });
    expect(cell('@notApplicable.1', FORM.method)?.value).toContain('0/0');
    expect(cell('@notApplicable.2', FORM.method)?.value).toBe('');
    expect(cell('@submission', FORM.figure)).toMatchObject({ owner: 'agency', validation: { values: ['Nộp'] } });
    for (const column of [FORM.base, FORM.evidence, FORM.note])
      expect(cell('@submission', column)).toMatchObject({ owner: 'agency', style: { format: '@' } });
  });

  test('an exemption has a row for each heading that the rubric provides for', () => {
    const rubric = {
      ...hauGiang(),
      exemptions: [{ id: 'x', heading: 'III', points: 5, label: 'Thanh tra', source: '' }],
    };
    const own = { ...round, rubrics: new Map([[rubric.id, rubric]]) };
    const form = agencyForm(own, agency, group, { name: agency.name, rubricTab: 'Bộ tiêu chí' }, textIn('vi'));
    expect(form.rows.find(({ id }) => id === '@exemption.III')?.cells[FORM.verifiedFigure - 2]).toMatchObject({
      owner: 'coordinator',
      validation: { values: ['Có', 'Không'] },
    });
  });

  test('when every row for criteria that don’t apply is used, there are to be six more', () => {
    const used = (number: number, what: string) => [`@notApplicable.${number}`, ...Array(10).fill(''), what];
    const six = [1, 2, 3, 4, 5, 6];
    expect(notApplicableRowsFor([])).toBe(6);
    expect(notApplicableRowsFor(six.map((number) => used(number, number === 2 ? '' : 'I.1')))).toBe(6);
    expect(notApplicableRowsFor(six.map((number) => used(number, 'I.1')))).toBe(12);
    expect(notApplicableRowsFor([...six, 7].map((number) => used(number, number === 7 ? '' : 'I.1')))).toBe(7);
  });

  test('formulas use semicolons and follow the heading row wherever it is', () => {
    const formulas = spec.rows.flatMap((one) =>
      one.cells.flatMap((each) => each.formula?.((id) => (id === '#header' ? 9 : 1)) ?? []),
    );
    expect(formulas.length).toBeGreaterThan(4);
    for (const formula of formulas) {
      expect(formula.replace(/"[^"]*"/g, '')).not.toMatch(/,/);
      expect(formula).toMatch(/\$9|\$A:\$L/);
    }
  });
});
