import * as z from 'zod/mini';
import { fingerprintOf, type PlainData } from '../round/fingerprint';
import type { PublishedAgency, PublishedVersion } from '../round/publication';
import type { CellValue } from '../rubric/cell';

/**
 * How a published version is kept on its tab beside what people read: JSON in the hidden column B, the round's on the first row and each agency's on its own, with
 * a seal over all of it.
 */

/** Longest text that a cell takes, with some room. */
const LONGEST = 49_000;

const Id = z.string().check(z.minLength(1), z.maxLength(100));
const Text = z.string().check(z.maxLength(50_000));
const Place = z.nullable(z.int().check(z.gte(1)));
const Points = z.number();
const Count = z.int().check(z.gte(0));
const Completion = z.object({ done: Count, of: Count });

const Frame = z.object({
  number: z.int().check(z.gte(1)),
  year: z.int(),
  name: Text,
  at: Text,
  by: Text,
  basis: z.enum(['self', 'verified']),
  ties: z.enum(['competition', 'dense']),
  ranksAbsent: z.optional(z.boolean()),
  groups: z.array(z.object({ id: Id, name: Text, rubricId: Id })),
  rubrics: z.record(Id, z.object({ title: Text, version: Text, mark: Text })),
  verification: z.optional(z.object({ verified: Count, forms: Count, unsettled: Count })),
  fingerprint: Text,
  seal: Text,
});

const Agency = z.object({
  id: Id,
  name: Text,
  groupId: Id,
  place: Place,
  overall: Place,
  total: Points,
  base: Points,
  bonus: Points,
  deducted: Points,
  grade: Text,
  sections: z.record(Id, Points),
  sectionPlaces: z.optional(z.record(Id, z.int().check(z.gte(1)))),
  completion: z.optional(z.object({ all: Completion, sections: z.record(Id, Completion) })),
  mark: Text,
  inputs: z.nullable(z.record(z.string(), z.union([z.string(), z.number(), z.boolean()]))),
});

/** The text that keeps the round of a version. */
export function frameText(version: PublishedVersion): string {
  const { agencies: _, ...frame } = version;
  return JSON.stringify({ ...frame, seal: sealOf(version) });
}

/** The text that keeps an agency's result; without the inputs if they would not fit a cell. */
export function agencyText(agency: PublishedAgency): string {
  const whole = JSON.stringify(agency);
  return whole.length <= LONGEST ? whole : JSON.stringify({ ...agency, inputs: null });
}

/** A published version as read back. */
export interface ReadVersion {
  version: PublishedVersion;
  /** Whether everything is as it was written. */
  intact: boolean;
}

/**
 * Reads a published version from its tab; `null` where none can be read.
 *
 * @param content the tab from A1, at least columns A and B
 */
export function readVersion(content: readonly (readonly CellValue[])[]): ReadVersion | null {
  const frame = Frame.safeParse(parsed(content[0]?.[1]));
  if (!frame.success) return null;
  const { seal, ...round } = frame.data;
  const agencies = content.slice(1).flatMap(([id, data]): PublishedAgency[] => {
    if (typeof id !== 'string' || !id.startsWith('agency.')) return [];
    const agency = Agency.safeParse(parsed(data));
    return agency.success ? [agency.data] : [];
  });
  const version: PublishedVersion = { ...round, agencies };
  return { version, intact: sealOf(version) === seal };
}

/** The fingerprint of all that is kept, whatever the order of its keys. */
function sealOf({ agencies, ...frame }: PublishedVersion): string {
  const kept: PlainData = JSON.parse(JSON.stringify(frame));
  return fingerprintOf([kept, ...agencies.map((agency): PlainData => JSON.parse(agencyText(agency)))]);
}

function parsed(text: CellValue | undefined): unknown {
  if (typeof text !== 'string') return null;
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
