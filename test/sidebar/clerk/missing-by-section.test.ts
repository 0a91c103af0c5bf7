import fc from 'fast-check';
import { expect, test } from 'vitest';
import { missingBySection } from '../../../sidebar/clerk/missing-by-section';
import type { FormIssue, PartProgress } from '../../../src/wire';

const section = (id: string): PartProgress => ({
  id,
  number: id,
  title: '',
  answered: 0,
  invalid: 0,
  criteria: 0,
  points: 0,
  max: 0,
  bonus: false,
  open: 0,
  cut: '',
});
const issue = (rowId: string, kind: FormIssue['kind'] = 'missing'): FormIssue => ({
  kind,
  rowId,
  number: rowId,
  title: '',
  sentence: '',
});

test('a criterion belongs to the section that its id begins with, I being no part of II', () => {
  const { bySection, elsewhere } = missingBySection(
    [section('I'), section('II'), section('II.A')],
    [issue('II.1'), issue('I.1'), issue('II.A.3'), issue('I.2', 'invalid'), issue('X.1')],
  );
  expect(bySection.map((one) => [one.section.id, one.missing.map((missing) => missing.rowId)])).toEqual([
    ['I', ['I.1']],
    ['II', ['II.1']],
    ['II.A', ['II.A.3']],
  ]);
  expect(elsewhere.map((one) => one.rowId)).toEqual(['X.1']);
});

test('nothing that is missing gets lost or is shown twice', () => {
  const id = fc.stringMatching(/^[A-C]{1,2}(\.[1-3]){0,2}$/);
  const issues = fc.uniqueArray(id, { maxLength: 20 });
  const sections = fc.uniqueArray(id, { maxLength: 6 });
  fc.assert(
    fc.property(sections, issues, (sectionIds, rowIds) => {
      const { bySection, elsewhere } = missingBySection(
        sectionIds.map(section),
        rowIds.map((rowId) => issue(rowId)),
      );
      const shown = [...bySection.flatMap((one) => one.missing), ...elsewhere].map((one) => one.rowId);
      expect(shown.sort()).toEqual([...rowIds].sort());
    }),
  );
});
