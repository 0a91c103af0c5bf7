import type { FormIssue, PartProgress } from '../../src/wire';

export interface SectionMissing {
  section: PartProgress;
  /** The section's criteria that nobody has entered yet, in their order. */
  missing: FormIssue[];
}

/**
 * What is not yet entered, by the section it belongs to. The id of a criterion begins with that of its section, followed by a dot ("II.1.2" in "II"); of
 * several sections that fit, the longest is meant. What fits nowhere is returned as `elsewhere`, so that nothing gets lost.
 */
export function missingBySection(
  sections: readonly PartProgress[],
  issues: readonly FormIssue[],
): { bySection: SectionMissing[]; elsewhere: FormIssue[] } {
  const bySection = sections.map((section): SectionMissing => ({ section, missing: [] }));
  const longestFirst = [...bySection].sort((a, b) => b.section.id.length - a.section.id.length);
  const elsewhere: FormIssue[] = [];
  for (const issue of issues) {
    if (issue.kind !== 'missing') continue;
    const place = longestFirst.find((one) => issue.rowId.startsWith(`${one.section.id}.`));
    (place?.missing ?? elsewhere).push(issue);
  }
  return { bySection, elsewhere };
}
