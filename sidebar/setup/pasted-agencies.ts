import type { PlannedAgency } from '../../src/round/plan';
import { fold, squeeze } from '../../src/rubric/cell';
import { type PastedRow, rowsOf } from './pasted-rows';
import { withoutMarks } from './plain-text';

/** What a line of a pasted list is read with. */
export interface PasteContext {
  groups: readonly { id: string; name: string }[];
  /** The agencies that are in the list already: a line that names one of them changes it. */
  agencies: readonly PlannedAgency[];
  /** Where the group of an agency is known from: the names that a rubric lists, by group. */
  listed: readonly { groupId: string; agencies: readonly string[] }[];
  /** Group of whatever names none; `''` for none. */
  otherwise: string;
}

export type PasteProblem =
  | { code: 'noName' }
  | { code: 'badName' }
  | { code: 'longName'; length: number }
  | { code: 'repeated'; line: number }
  | { code: 'badEmail'; entered: string }
  | { code: 'noGroup' }
  | { code: 'leftOver'; entered: string };

/** A line of the list as it was understood. */
export interface PastedAgency {
  /** From 1. */
  line: number;
  name: string;
  groupId: string;
  emails: string[];
  /** What the line would do to the list. */
  effect: 'add' | 'change' | 'nothing';
  problems: PasteProblem[];
}

/** Longest name that Thiết lập takes. */
const LONGEST_NAME = 150;
const EMAIL = /^[^\s@,;<>"']+@[^\s@,;<>"']+\.[^\s@,;<>"']+$/;

/**
 * Reads a list of agencies as people copy it from a sheet, a document or a mail: a name, perhaps a group, perhaps e-mails, in columns separated by tabs, semicolons,
 * upright strokes or commas. Numbering, bullets, quotes and a heading are passed over. Nothing else is: what fits nowhere is named as a problem of its line.
 */
export function pastedAgencies(text: string, context: PasteContext): PastedAgency[] {
  const lineOf = new Map<string, number>();
  return rowsOf(text).flatMap((row) => {
    if (isHeading(row)) return [];
    const read = readRow(row, context);
    const name = fold(read.name);
    const before = lineOf.get(name);
    if (name !== '') lineOf.set(name, before ?? row.line);
    const problems = [...read.problems, ...(before === undefined ? [] : [{ code: 'repeated' as const, line: before }])];
    return [{ ...read, problems }];
  });
}

function readRow({ line, cells }: PastedRow, context: PasteContext): PastedAgency {
  const emails: string[] = [];
  const problems: PasteProblem[] = [];
  const texts: string[] = [];
  for (const cell of cells) {
    const parts = apart(cell);
    for (const entered of parts.emails) {
      if (!EMAIL.test(entered)) problems.push({ code: 'badEmail', entered });
      else if (emails.every((email) => email.toLowerCase() !== entered.toLowerCase())) emails.push(entered);
    }
    if (parts.text !== '') texts.push(parts.text);
  }
  const { name, group, rest } = nameAndGroup(withoutNumber(texts), context.groups);
  problems.push(...rest.map((entered) => ({ code: 'leftOver' as const, entered })), ...nameProblems(name));
  const known = context.agencies.find((agency) => fold(agency.name) === fold(name));
  const groupId = group ?? known?.groupId ?? listedGroup(name, context) ?? context.otherwise;
  if (groupId === '') problems.push({ code: 'noGroup' });
  return { line, name, groupId, emails, effect: effectOf(known, groupId, emails), problems };
}

/** A cell's e-mails, and what else stands in it. Whatever has an @ is meant as an e-mail. */
function apart(cell: string): { text: string; emails: string[] } {
  if (!cell.includes('@')) return { text: squeeze(cell), emails: [] };
  const emails = Array.from(cell.matchAll(ADDRESS), ([, email = '']) => email.replace(/[.:]+$/, ''));
  // What an address was set off with says nothing any more.
  return { text: squeeze(cell.replace(ADDRESS, ' ')).replace(/^[\s,;]+|(?:[\s\-–:,;]|e-?mail)+$/giu, ''), emails };
}

/** What has an @ in it, with the brackets around it. */
const ADDRESS = /[<([]?(?:mailto:)?([^\s,;<>()"'[\]]*@[^\s,;<>()"'[\]]*)[>)\]]?/gi;

/** Takes away the number or bullet that a list begins its lines with. */
function withoutNumber(texts: readonly string[]): string[] {
  const [first = '', ...others] = texts;
  if (/^\d{1,4}[.)]?$/.test(first) && others.length > 0) return others;
  const name = first.replace(/^(?:\d{1,4}\s*[.)]\s*|\d{1,4}\s+[-–]\s+|[-–•*+]\s+)(?=\S)/u, '');
  return [name, ...others];
}

function nameAndGroup(
  texts: readonly string[],
  groups: PasteContext['groups'],
): { name: string; group: string | null; rest: string[] } {
  const [first = '', ...others] = texts;
  const at = others.findIndex((text) => groupCalled(text, groups) !== null);
  if (at >= 0) {
    const group = groupCalled(others[at] ?? '', groups);
    return { name: first, group, rest: others.filter((_, index) => index !== at) };
  }
  return { ...endingInGroup(first, groups), rest: others };
}

/** A name with the group behind a comma: both may have commas of their own. */
function endingInGroup(text: string, groups: PasteContext['groups']): { name: string; group: string | null } {
  const parts = text.split(',');
  for (let cut = 1; cut < parts.length; cut += 1) {
    const group = groupCalled(parts.slice(cut).join(','), groups);
    if (group !== null) return { name: squeeze(parts.slice(0, cut).join(',')), group };
  }
  return { name: squeeze(text.replace(/[\s,]+$/, '')), group: null };
}

/** The group of a name or id; people leave the diacritics out. */
function groupCalled(text: string, groups: PasteContext['groups']): string | null {
  const wanted = fold(text);
  const exact = groups.find(({ id, name }) => fold(name) === wanted || id === wanted);
  const words = (of: string) =>
    withoutMarks(of)
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim();
  const plain = groups.filter(({ name }) => words(name) === words(text));
  return exact?.id ?? (plain.length === 1 ? (plain[0]?.id ?? null) : null);
}

function listedGroup(name: string, { listed, groups }: PasteContext): string | null {
  const wanted = fold(name);
  const found = listed.find(({ agencies }) => agencies.some((one) => fold(one) === wanted))?.groupId;
  return groups.find(({ id }) => id === found)?.id ?? null;
}

function nameProblems(name: string): PasteProblem[] {
  if (name === '') return [{ code: 'noName' }];
  if (/^[=+\-@'#]/.test(name) || /\p{Cc}/u.test(name)) return [{ code: 'badName' }];
  return name.length > LONGEST_NAME ? [{ code: 'longName', length: name.length }] : [];
}

function effectOf(
  known: PlannedAgency | undefined,
  groupId: string,
  emails: readonly string[],
): PastedAgency['effect'] {
  if (known === undefined) return 'add';
  const isSame = known.groupId === groupId && (emails.length === 0 || known.editors === emails.join(', '));
  return isSame ? 'nothing' : 'change';
}

/** Words that head the columns of such a list, without diacritics. */
const HEADINGS = new Set([
  'stt',
  'tt',
  'so tt',
  'no',
  '#',
  'ten',
  'ten don vi',
  'don vi',
  'co quan',
  'ten co quan',
  'co quan, don vi',
  'ten co quan, don vi',
  'name',
  'agency',
  'agency name',
  'unit',
  'nhom',
  'ten nhom',
  'nhom don vi',
  'group',
  'email',
  'e-mail',
  'thu dien tu',
  'dia chi thu dien tu',
  'hop thu',
  'thu dien tu cua nguoi nhap',
  'nguoi nhap',
  'emails',
  'e-mails',
]);

function isHeading({ cells }: PastedRow): boolean {
  const words = cells
    .flatMap((cell) => cell.split(','))
    .map(withoutMarks)
    .filter((word) => word !== '');
  return words.length > 1
    ? words.every((word) => HEADINGS.has(word))
    : ['ten don vi', 'don vi', 'ten co quan', 'agency', 'agency name'].includes(words[0] ?? '');
}
