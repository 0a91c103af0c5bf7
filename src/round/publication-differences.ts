import type { Completion } from './completion';
import type { PublishedAgency, PublishedVerification, PublishedVersion } from './publication';

type Value = string | number | boolean | null;

/** What is different between two versions; `agency` is `null` for what concerns the round as a whole. Ids are those of the rubric. */
export type VersionDifference = {
  agency: { id: string; name: string; groupId: string } | null;
  before: Value;
  after: Value;
} & (
  | { what: 'added' | 'removed' }
  | { what: 'name' | 'group' | 'place' | 'overall' | 'total' | 'grade' | 'bonus' | 'deducted' }
  | { what: 'section' | 'sectionPlace'; section: string }
  /** A cell of a criterion: `figure`, `base`, `item1` …, and the verifier's `verifiedFigure` … */
  | { what: 'answer'; criterion: string; cell: string }
  /** A deduction, an exemption, a criterion that does not apply or has 0 ÷ 0 decided, by the id of its cause, heading or criterion. */
  | { what: 'deductions' | 'exemptions' | 'notApplicable' | 'zeroDenominators'; id: string }
  /** Inputs that are known by their fingerprint only. */
  | { what: 'inputs' }
  | { what: 'year' | 'round' | 'basis' | 'ties' | 'ranksAbsent' | 'groups' | 'verified' | 'unsettled' }
  | { what: 'rubric'; rubric: string }
);

/** Everything that is different in a version from the one before: the round as a whole first, then agency by agency. */
export function differencesBetween(before: PublishedVersion, after: PublishedVersion): VersionDifference[] {
  const earlier = new Map(before.agencies.map((agency) => [agency.id, agency]));
  const later = new Set(after.agencies.map(({ id }) => id));
  return [
    ...roundDifferences(before, after),
    ...after.agencies.flatMap((agency) => agencyDifferences(earlier.get(agency.id), agency)),
    ...before.agencies
      .filter(({ id }) => !later.has(id))
      .map(
        (agency): VersionDifference => ({
          agency: naming(agency),
          what: 'removed',
          before: totalIn(agency),
          after: null,
        }),
      ),
  ];
}

function roundDifferences(before: PublishedVersion, after: PublishedVersion): VersionDifference[] {
  const groups = (version: PublishedVersion) => version.groups.map(({ name }) => name).join(', ');
  const pairs = [
    { what: 'year', before: before.year, after: after.year },
    { what: 'round', before: before.name, after: after.name },
    { what: 'basis', before: before.basis, after: after.basis },
    { what: 'ties', before: before.ties, after: after.ties },
    { what: 'ranksAbsent', before: before.ranksAbsent === true, after: after.ranksAbsent === true },
    { what: 'groups', before: groups(before), after: groups(after) },
  ] as const;
  const [verifiedBefore, verifiedAfter] = [before.verification, after.verification];
  const verification =
    verifiedBefore === undefined || verifiedAfter === undefined
      ? []
      : ([
          { what: 'verified', before: shareOf(verifiedBefore), after: shareOf(verifiedAfter) },
          { what: 'unsettled', before: verifiedBefore.unsettled, after: verifiedAfter.unsettled },
        ] as const);
  const ids = Array.from(new Set([...Object.keys(before.rubrics), ...Object.keys(after.rubrics)])).sort();
  return [
    ...[...pairs, ...verification].flatMap((pair): VersionDifference[] =>
      pair.before === pair.after ? [] : [{ agency: null, ...pair }],
    ),
    ...ids.flatMap((rubric): VersionDifference[] => {
      const [old, now] = [before.rubrics[rubric]?.mark ?? null, after.rubrics[rubric]?.mark ?? null];
      return old === now ? [] : [{ agency: null, what: 'rubric', rubric, before: old, after: now }];
    }),
  ];
}

function shareOf({ verified, forms }: PublishedVerification): string {
  return `${verified}/${forms}`;
}

function agencyDifferences(before: PublishedAgency | undefined, after: PublishedAgency): VersionDifference[] {
  const agency = naming(after);
  if (before === undefined) return [{ agency, what: 'added', before: null, after: totalIn(after) }];
  // A version of earlier times knows no more than the number of criteria: that is compared then.
  const isCounted = before.completion !== undefined && after.completion !== undefined;
  const total = isCounted ? totalIn : (one: PublishedAgency) => one.total;
  const sectionIn = (one: PublishedAgency, id: string) =>
    (isCounted ? shareIn(one.completion?.sections[id]) : one.sections[id]) ?? null;
  const results = [
    { what: 'name', before: before.name, after: after.name },
    { what: 'group', before: before.groupId, after: after.groupId },
    { what: 'place', before: before.place, after: after.place },
    { what: 'overall', before: before.overall, after: after.overall },
    { what: 'total', before: total(before), after: total(after) },
    { what: 'grade', before: before.grade, after: after.grade },
    { what: 'bonus', before: before.bonus, after: after.bonus },
    { what: 'deducted', before: before.deducted, after: after.deducted },
  ] as const;
  const sections = Array.from(new Set([...Object.keys(before.sections), ...Object.keys(after.sections)]));
  return [
    ...results.flatMap((pair): VersionDifference[] => (pair.before === pair.after ? [] : [{ agency, ...pair }])),
    ...sections.flatMap((section): VersionDifference[] => {
      const [old, now] = [sectionIn(before, section), sectionIn(after, section)];
      return old === now ? [] : [{ agency, what: 'section', section, before: old, after: now }];
    }),
    // Who got a place at all, or has none any more, got or lost those in the sections with it.
    ...(before.place === null || after.place === null
      ? []
      : placeDifferences(agency, before.sectionPlaces, after.sectionPlaces)),
    ...inputDifferences(agency, before, after),
  ];
}

/** Places in the sections, where both versions tell them. */
function placeDifferences(
  agency: VersionDifference['agency'],
  before: PublishedAgency['sectionPlaces'],
  after: PublishedAgency['sectionPlaces'],
): VersionDifference[] {
  if (before === undefined || after === undefined) return [];
  const sections = Array.from(new Set([...Object.keys(before), ...Object.keys(after)]));
  return sections.flatMap((section): VersionDifference[] => {
    const [old, now] = [before[section] ?? null, after[section] ?? null];
    return old === now ? [] : [{ agency, what: 'sectionPlace', section, before: old, after: now }];
  });
}

/** The total, or where there are no points, how many criteria are complete and of how many. */
function totalIn({ total, completion }: PublishedAgency): number | string {
  return shareIn(completion?.all) ?? total;
}

function shareIn(completion: Completion | undefined): string | undefined {
  return completion === undefined ? undefined : `${completion.done}/${completion.of}`;
}

function inputDifferences(
  agency: VersionDifference['agency'],
  before: PublishedAgency,
  after: PublishedAgency,
): VersionDifference[] {
  if (before.mark === after.mark) return [];
  if (before.inputs === null || after.inputs === null)
    return [{ agency, what: 'inputs', before: before.mark, after: after.mark }];
  const { inputs: old } = before;
  const { inputs: now } = after;
  const keys = Array.from(new Set([...Object.keys(now), ...Object.keys(old)]));
  return keys.flatMap((key): VersionDifference[] => {
    const pair = { before: old[key] ?? null, after: now[key] ?? null };
    if (pair.before === pair.after) return [];
    const [first = '', second = ''] = key.split('|');
    switch (first) {
      case 'deductions':
      case 'exemptions':
      case 'notApplicable':
      case 'zeroDenominators':
        return [{ agency, what: first, id: second, ...pair }];
    }
    return [{ agency, what: 'answer', criterion: first, cell: second, ...pair }];
  });
}

function naming({ id, name, groupId }: PublishedAgency): { id: string; name: string; groupId: string } {
  return { id, name, groupId };
}
