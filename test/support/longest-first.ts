import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** What takes long though its file is short. Begun last, it would keep one worker busy after the other has nothing left to do. */
const FIRST = [
  'flow/sample-round.test.ts',
  'upgrades/upgrades.test.ts',
  'flow/time-limits.test.ts',
  'flow/setup-large.test.ts',
  'flow/year/year.test.ts',
  'conformance/live-check.test.ts',
];

/** What opens a workbook that a test of the other kind makes meanwhile. */
const LAST = ['e2e/panels.browser.test.ts', 'e2e/whole-flow.browser.test.ts'];

/** Begins with the files that take longest, so that all workers are done at about the same time. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    // The order of what is alike stays, and so do the groups: nothing among these is of two kinds.
    return sorted.sort((a, b) => rankOf(a) - rankOf(b));
  }
}

function rankOf({ moduleId }: TestSpecification): number {
  if (FIRST.some((name) => moduleId.endsWith(`/test/${name}`))) return 0;
  return LAST.some((name) => moduleId.endsWith(`/test/${name}`)) ? 2 : 1;
}
