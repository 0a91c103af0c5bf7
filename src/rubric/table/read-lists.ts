import { shown, squeeze } from '../cell';
import { ID_PATTERN, LONGEST_ID, LONGEST_TEXT, MOST_EXPLAINED, MOST_POINTS } from '../limits';
import { sortById } from '../natural-order';
import type { AgencyGroup, DeductionCause, Exemption, Finding, Grade } from '../rubric';
import type { RowKind, TableWords } from './layout';
import { readOptions, reportOption } from './options';
import type { RowReader } from './row-reader';
import type { Vocabulary } from './words';

/** What the options of a grade's row can say. */
export const GRADE_OPTIONS = ['strict', 'worth'] as const;

/** The grades, highest first. */
export function readGrades(readers: readonly RowReader[], vocabulary: Vocabulary): Grade[] {
  return ofKind(readers, 'grade')
    .map((reader): Grade => {
      const from = reader.number('points');
      const { strict, worth } = readOptions(reader, GRADE_OPTIONS, vocabulary);
      if (worth !== undefined && Math.abs(worth) > MOST_POINTS) reportOption(reader, 'worth', vocabulary);
      return {
        id: plainId(reader),
        label: reader.text('title', LONGEST_TEXT, 'required'),
        ...(from === undefined ? {} : { from }),
        ...(strict === undefined ? {} : { strict }),
        ...(worth === undefined ? {} : { points: worth }),
      };
    })
    .sort((a, b) => (b.from ?? Number.NEGATIVE_INFINITY) - (a.from ?? Number.NEGATIVE_INFINITY) || 0);
}

/** The causes of deductions in the order of their numbers. */
export function readDeductions(readers: readonly RowReader[]): DeductionCause[] {
  return byNumber(ofKind(readers, 'deduction')).map((reader) => ({
    id: plainId(reader),
    label: reader.text('title', LONGEST_TEXT, 'required'),
    source: reader.text('source', LONGEST_TEXT),
  }));
}

/** The exemptions in the order of their numbers; `undefined` where there are none. */
export function readExemptions(readers: readonly RowReader[], vocabulary: Vocabulary): Exemption[] | undefined {
  const rows = byNumber(ofKind(readers, 'exemption'));
  if (rows.length === 0) return undefined;
  return rows.map((reader) => ({
    id: plainId(reader),
    heading: readHeadingId(reader, vocabulary),
    points: reader.requiredNumber('points', 0),
    label: reader.text('title', LONGEST_TEXT, 'required'),
    source: reader.text('source', LONGEST_TEXT),
  }));
}

/** "cho mục C.3" → C.3. */
function readHeadingId(reader: RowReader, vocabulary: Vocabulary): string {
  const text = squeeze(String(reader.cell('threshold')));
  const id = vocabulary.after('heading', text) ?? text;
  if (ID_PATTERN.test(id)) return id;
  reader.report('threshold', { code: 'badNeeds', entered: shown(text), example: `${vocabulary.shown.heading} C.3` });
  return id;
}

/** The groups of agencies in the order of their numbers, each with its agencies in the order of theirs. */
export function readAgencyGroups(readers: readonly RowReader[]): AgencyGroup[] {
  const members = new Map<string, { position: number; name: string }[]>();
  for (const reader of ofKind(readers, 'agency')) {
    const [groupRow = '', position] = reader.row.id.split('#');
    const list = members.get(groupRow);
    const member = { position: Number(position), name: reader.text('title', LONGEST_TEXT, 'required') };
    if (list === undefined) members.set(groupRow, [member]);
    else list.push(member);
  }
  const groups = byNumber(ofKind(readers, 'agencyGroup'));
  const known = new Set(groups.map(({ row }) => row.id));
  for (const reader of ofKind(readers, 'agency')) {
    const [groupRow = ''] = reader.row.id.split('#');
    if (!known.has(groupRow)) reader.report('id', { code: 'noParent', id: groupRow });
  }
  return groups.map((reader) => ({
    id: plainId(reader),
    label: reader.text('title', LONGEST_TEXT, 'required'),
    agencies: (members.get(reader.row.id) ?? []).sort((a, b) => a.position - b.position).map(({ name }) => name),
  }));
}

/** The findings in the order of their ids. */
export function readFindings(readers: readonly RowReader[], vocabulary: Vocabulary): Finding[] {
  return sortById(
    ofKind(readers, 'finding').map((reader) => ({
      id: plainId(reader),
      where: reader.text('source', LONGEST_TEXT, 'required'),
      printed: reader.text('title', LONGEST_TEXT, 'required'),
      readAs: reader.text('figure', LONGEST_TEXT, 'required'),
      why: reader.text('help', LONGEST_TEXT, 'required'),
      strength: readStrength(reader, vocabulary),
      ...readSetting(reader, vocabulary),
      ...readExplains(reader, vocabulary),
    })),
  );
}

function readStrength(reader: RowReader, vocabulary: Vocabulary): Finding['strength'] {
  const strength = vocabulary.strength(reader.word('rule'));
  if (strength === undefined) {
    const known = Object.values(vocabulary.shown.strengths);
    reader.report('rule', { code: 'unknownStrength', entered: shown(reader.cell('rule')), known });
  }
  return strength ?? 'P';
}

/** What decides a finding, if the coordinator may. */
function readSetting(reader: RowReader, vocabulary: Vocabulary): Pick<Finding, 'setting'> {
  if (reader.isEmpty('options')) return {};
  const setting = vocabulary.setting(reader.word('options'));
  if (setting !== undefined) return { setting };
  const known = Object.values(vocabulary.shown.settings);
  reader.report('options', { code: 'unknownFlag', entered: shown(reader.cell('options')), known });
  return {};
}

/** The rows that a finding explains, as they stand in one cell: "cho mục II; II.3". */
export function explainsText(ids: readonly string[], words: TableWords): string {
  return `${words.heading} ${ids.join('; ')}`;
}

function readExplains(reader: RowReader, vocabulary: Vocabulary): Pick<Finding, 'explains'> {
  if (reader.isEmpty('threshold')) return {};
  const text = squeeze(String(reader.cell('threshold')).replace(/[\r\n]/g, ';'));
  const explains = (vocabulary.after('heading', text) ?? text)
    .split(';')
    .map((id) => id.trim())
    .filter((id) => id !== '');
  const isUsable = explains.every((id) => id.length <= LONGEST_ID && ID_PATTERN.test(id));
  if (explains.length > 0 && explains.length <= MOST_EXPLAINED && isUsable) return { explains };
  const example = explainsText(['II', 'II.3'], vocabulary.shown);
  reader.report('threshold', { code: 'badId', entered: shown(text), example });
  return {};
}

/** The rows of a kind. */
export function ofKind(readers: readonly RowReader[], kind: RowKind): RowReader[] {
  return readers.filter(({ row }) => row.kind === kind);
}

/** `grade:tot` → `tot`. */
export function plainId({ row }: RowReader): string {
  return row.id.slice(row.id.indexOf(':') + 1);
}

/** Rows in the order of their number column; those without a number come last, as they stand. */
export function byNumber(readers: readonly RowReader[]): RowReader[] {
  const numbered = readers.map((reader) => {
    const number = Number(String(reader.cell('number')).trim() || Number.NaN);
    return { reader, number: Number.isNaN(number) ? Number.MAX_VALUE : number };
  });
  return numbered.sort((a, b) => a.number - b.number).map(({ reader }) => reader);
}
