import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { importProblems } from '../../tools/check-imports';

/** A project with one source file. */
function project(file: string, code: string): string {
  const root = mkdtempSync(join(tmpdir(), 'imports-'));
  mkdirSync(join(root, 'src', file, '..'), { recursive: true });
  writeFileSync(join(root, 'src', file), code);
  return root;
}

test('the source as it stands keeps to its architecture', () => {
  expect(importProblems(join(__dirname, '../..'))).toEqual([]);
});

test('an import that runs backwards is named, even of a type only', () => {
  const root = project('rubric/rubric.ts', "import type { Score } from '../scoring/score';\nexport type X = Score;\n");
  expect(importProblems(root)).toEqual(['src/rubric/rubric.ts imports from scoring, which rubric may not']);
});

test('a pure module that names a service is named', () => {
  const root = project('scoring/score.ts', 'export const book = () => SpreadsheetApp.getActive();\n');
  expect(importProblems(root)).toEqual(['src/scoring/score.ts is pure but names SpreadsheetApp']);
});
