import type { CellValue } from '../rubric/cell';
import type { Rubric } from '../rubric/rubric';
import { allCriteria } from '../rubric/rubric';
import type { EnteredCells } from '../scoring/answer';
import type { Decisions } from '../scoring/score-sheet';
import type { Completion } from './completion';
import { fingerprintOf, type PlainData } from './fingerprint';
import type { Basis, Group, Round, RoundWithRubrics, Ties } from './round';

/** Whether the round has come to where its results may be published. */
export function mayPublish({ settings }: Round): boolean {
  return settings.phase === 'publication';
}

/**
 * What an agency's result was computed from, flat and without blanks: `II.1.1|figure`, `II.1.1|base`, `II.1.1|item1` for what it entered, `…|verifiedFigure` and so on
 * where the verifier has another figure, `deductions|<cause>` and the like for what the coordinator decided.
 */
export type AgencyInputs = Readonly<Record<string, string | number | boolean>>;

/** An agency's published result. Points are what people see; places and grades were settled on exact values. */
export interface PublishedAgency {
  id: string;
  name: string;
  groupId: string;
  /** In its group; `null` for who is not ranked. */
  place: number | null;
  /** Among the agencies of all groups, where they are ranked together. */
  overall: number | null;
  total: number;
  base: number;
  bonus: number;
  deducted: number;
  grade: string;
  /** Points by section id. */
  sections: Readonly<Record<string, number>>;
  /** Places by section id, where there are points. Versions of earlier times don't tell. */
  sectionPlaces?: Readonly<Record<string, number>> | undefined;
  /** Where the rubric has no points: how much is complete, in all and by section id. Versions of earlier times don't tell. */
  completion?: PublishedCompletion | undefined;
  /** Fingerprint of name, group and inputs. */
  mark: string;
  /** `null` when there was too much to keep; `mark` still tells whether they changed. */
  inputs: AgencyInputs | null;
}

export interface PublishedCompletion {
  all: Completion;
  sections: Readonly<Record<string, Completion>>;
}

export interface PublishedGroup {
  id: string;
  name: string;
  rubricId: string;
}

/** The rubric as it was counted by. */
export interface PublishedRubric {
  title: string;
  version: string;
  /** Fingerprint of all of it: a coordinator may amend a rubric without giving it another version. */
  mark: string;
}

/** How far the verification of the forms on which something was entered had come. */
export interface PublishedVerification {
  /** Forms whose every criterion was verified, and how many forms there were. */
  verified: number;
  forms: number;
  /** Differences that were not settled. */
  unsettled: number;
}

/** One publication of a round's results, with everything that it was made from. */
export interface PublishedVersion {
  /** From 1 within a year. */
  number: number;
  year: number;
  name: string;
  /** ISO 8601. */
  at: string;
  by: string;
  basis: Basis;
  ties: Ties;
  /** Where agencies of which nothing was entered are ranked too. */
  ranksAbsent?: boolean | undefined;
  groups: readonly PublishedGroup[];
  /** By rubric id. */
  rubrics: Readonly<Record<string, PublishedRubric>>;
  agencies: readonly PublishedAgency[];
  /** Only where verified figures count; versions of earlier times don't tell. */
  verification?: PublishedVerification | undefined;
  /** Of all inputs, and nothing else: the same inputs have the same one, whoever publishes them when. */
  fingerprint: string;
}

/** What a version is made of, before it is numbered and signed. */
export type VersionContent = Omit<PublishedVersion, 'number' | 'at' | 'by' | 'fingerprint'>;

/** Whether a version keeps all that is published by now: those of earlier times lack what agencies were put in order by besides their totals. */
export function tellsAll({ agencies }: PublishedVersion): boolean {
  return agencies.every(({ sectionPlaces, completion }) => sectionPlaces !== undefined || completion !== undefined);
}

/** The content of a version with its number, time and person, and with the fingerprint of its inputs. */
export function versionOf(
  content: VersionContent,
  { number, at, by }: Pick<PublishedVersion, 'number' | 'at' | 'by'>,
): PublishedVersion {
  return { ...content, number, at, by, fingerprint: inputsFingerprint(content) };
}

/** The fingerprint of everything that goes into results: the settings that matter, the groups, the rubrics, and each agency's inputs. */
export function inputsFingerprint({
  year,
  name,
  basis,
  ties,
  ranksAbsent,
  groups,
  rubrics,
  agencies,
}: VersionContent): string {
  return fingerprintOf({
    settings: { year, name, basis, ties, ...(ranksAbsent === true ? { ranksAbsent } : {}) },
    groups: groups.map(({ id, name, rubricId }) => ({ id, name, rubricId })),
    rubrics: Object.fromEntries(Object.entries(rubrics).map(([id, { mark }]) => [id, mark])),
    agencies: Object.fromEntries(agencies.map(({ id, mark }) => [id, mark])),
  });
}

/** Fingerprint of an agency's name, group and inputs. */
export function agencyMark(agency: Pick<PublishedAgency, 'id' | 'name' | 'groupId'>, inputs: AgencyInputs): string {
  const { id, name, groupId } = agency;
  return fingerprintOf({ id, name, groupId, inputs });
}

/** The groups and rubrics of a round as a version keeps them. */
export function publishedFrame(round: RoundWithRubrics): Pick<VersionContent, 'groups' | 'rubrics'> {
  const groups = round.groups.map(({ id, name, rubricId }: Group) => ({ id, name, rubricId }));
  const rubrics = Array.from(round.rubrics, ([id, rubric]): [string, PublishedRubric] => [
    id,
    { title: rubric.shortTitle, version: rubric.version, mark: rubricMark(rubric) },
  ]);
  return { groups, rubrics: Object.fromEntries(rubrics) };
}

/** The fingerprint of all that a rubric says. */
export function rubricMark(rubric: Rubric): string {
  const plain: PlainData = JSON.parse(JSON.stringify(rubric));
  return fingerprintOf(plain);
}

/** What was read from a form: what the agency entered, and the same with the verifier's figures where there are any. */
export interface FormAnswers {
  self: ReadonlyMap<string, EnteredCells>;
  verified: ReadonlyMap<string, EnteredCells>;
}

/** What an agency's result is computed from. */
export function inputsOf(rubric: Rubric, { self, verified }: FormAnswers, decisions: Decisions): AgencyInputs {
  const inputs: Record<string, string | number | boolean> = {};
  const put = (key: string, value: CellValue | undefined) => {
    const kept = keptValue(value ?? '');
    if (kept !== '') inputs[key] = kept;
  };
  for (const { id } of allCriteria(rubric)) {
    const own = self.get(id);
    const other = verified.get(id);
    put(`${id}|figure`, own?.figure);
    put(`${id}|base`, own?.base);
    for (const [at, item] of (own?.items ?? []).entries()) put(`${id}|item${at + 1}`, item);
    if (differs(other?.figure, own?.figure)) put(`${id}|verifiedFigure`, other?.figure);
    if (differs(other?.base, own?.base)) put(`${id}|verifiedBase`, other?.base);
    for (const [at, item] of (other?.items ?? []).entries()) {
      if (differs(item, own?.items[at])) put(`${id}|verifiedItem${at + 1}`, item);
    }
  }
  for (const { cause, amount, reason } of decisions.deductions ?? []) {
    put(`deductions|${cause}`, amount);
    put(`deductions|${cause}|reason`, reason);
  }
  for (const { heading, reason } of decisions.exemptions ?? []) put(`exemptions|${heading}`, reasonOrYes(reason));
  for (const { criterion, reason } of decisions.notApplicable ?? []) {
    put(`notApplicable|${criterion}`, reasonOrYes(reason));
  }
  for (const { criterion, treatment, reason } of decisions.zeroDenominators ?? []) {
    put(`zeroDenominators|${criterion}`, treatment);
    put(`zeroDenominators|${criterion}|reason`, reason);
  }
  return inputs;
}

function reasonOrYes(reason: string): string | boolean {
  return reason === '' ? true : reason;
}

function differs(value: CellValue | undefined, other: CellValue | undefined): boolean {
  return keptValue(value ?? '') !== keptValue(other ?? '');
}

/** A cell's content as a version keeps it: a long text by its beginning and a fingerprint of the whole, so that no cell can make a version too large. */
function keptValue(value: CellValue): string | number | boolean {
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  const text = typeof value === 'string' ? value.trim() : new Date(Number(value)).toISOString();
  return text.length <= LONGEST_TEXT ? text : `${text.slice(0, SHOWN)}… ${fingerprintOf(text)}`;
}

const LONGEST_TEXT = 200;
const SHOWN = 150;
