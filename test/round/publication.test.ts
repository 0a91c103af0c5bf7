import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type AgencyInputs,
  agencyMark,
  inputsOf,
  type PublishedAgency,
  type PublishedVersion,
  type VersionContent,
  versionOf,
} from '../../src/round/publication';
import { differencesBetween } from '../../src/round/publication-differences';
import type { EnteredCells } from '../../src/scoring/answer';
import { agencyText, frameText, readVersion } from '../../src/tabs/published-record';
import { criterionWith, rubricWith } from '../support/one-criterion';

/** An agency that answered so much, in the place that follows from it. */
function agency(
  id: string,
  total: number,
  place: number | null,
  inputs: AgencyInputs = { 'I.1|figure': total },
): PublishedAgency {
  const who = { id, name: `Sở ${id}`, groupId: 'so' };
  return {
    ...who,
    place,
    overall: null,
    total,
    base: total,
    bonus: 0,
    deducted: 0,
    grade: total >= 50 ? 'Tốt' : 'Khá',
    sections: { I: total },
    mark: agencyMark(who, inputs),
    inputs,
  };
}

const content = (agencies: PublishedAgency[], more: Partial<VersionContent> = {}): VersionContent => ({
  year: 2026,
  name: 'Đợt 2026',
  basis: 'verified',
  ties: 'competition',
  groups: [{ id: 'so', name: 'Sở', rubricId: 'r' }],
  rubrics: { r: { title: 'Bộ tiêu chí', version: '1', mark: 'AAAA' } },
  agencies,
  ...more,
});
const stamp = { number: 1, at: '2026-11-02T08:30:00.000Z', by: 'a@b.example' };
const three = () => [agency('a', 60, 1), agency('b', 40, 2), agency('c', 20, 3)];

describe('the fingerprint of a version', () => {
  test('is that of the inputs, whoever publishes them when and in whatever order', () => {
    const { fingerprint } = versionOf(content(three()), stamp);
    expect(fingerprint).toMatch(/^([0-9A-F]{4}-){3}[0-9A-F]{4}$/);
    const later = { number: 7, at: '2027-01-01T00:00:00.000Z', by: 'x@y.example' };
    expect(versionOf(content(three().reverse()), later).fingerprint).toBe(fingerprint);
  });

  test.each<[string, VersionContent]>([
    ['an answer', content([agency('a', 60, 1, { 'I.1|figure': 61 }), ...three().slice(1)])],
    ['an agency more', content([...three(), agency('d', 0, null, {})])],
    ['an agency less', content(three().slice(1))],
    ['the rubric', content(three(), { rubrics: { r: { title: 'Bộ tiêu chí', version: '1', mark: 'BBBB' } } })],
    ['the basis', content(three(), { basis: 'self' })],
    ['the tie rule', content(three(), { ties: 'dense' })],
    ['who is ranked', content(three(), { ranksAbsent: true })],
    ['the year', content(three(), { year: 2027 })],
  ])('%s changes it', (_what, other) => {
    expect(versionOf(other, stamp).fingerprint).not.toBe(versionOf(content(three()), stamp).fingerprint);
  });
});

describe('inputs', () => {
  const rubric = rubricWith(criterionWith({ type: 'ratio', numerator: 'có', denominator: 'tất cả' }, 10));
  const cells = (figure: EnteredCells['figure'], base: EnteredCells['base'] = ''): Map<string, EnteredCells> =>
    new Map([['I.1', { figure, base, items: [] }]]);

  test('are what was entered, the verified cells where they differ, and the decisions', () => {
    const answers = { self: cells(20, 50), verified: cells(10, 50) };
    expect(inputsOf(rubric, answers, { deductions: [{ cause: 'late', amount: 5, reason: 'muộn' }] })).toEqual({
      'I.1|figure': 20,
      'I.1|base': 50,
      'I.1|verifiedFigure': 10,
      'deductions|late': 5,
      'deductions|late|reason': 'muộn',
    });
    const full = { criterion: 'I.1', treatment: 'full' as const, reason: 'chưa có' };
    expect(inputsOf(rubric, { self: cells(0, 0), verified: cells(0, 0) }, { zeroDenominators: [full] })).toEqual({
      'I.1|figure': 0,
      'I.1|base': 0,
      'zeroDenominators|I.1': 'full',
      'zeroDenominators|I.1|reason': 'chưa có',
    });
    expect(inputsOf(rubric, { self: cells(''), verified: cells('') }, {})).toEqual({});
  });

  test('of any size are kept short, and still tell what differs', () => {
    const [one, other] = ['x', 'y'].map((last) =>
      inputsOf(rubric, { self: cells('ă'.repeat(49_000) + last), verified: cells('') }, {}),
    );
    expect(String(one?.['I.1|figure']).length).toBeLessThan(200);
    expect(one).not.toEqual(other);
  });
});

describe('a version on its tab', () => {
  const version = versionOf(content(three()), stamp);
  const rows = (): (string | number)[][] => [
    ['#published', frameText(version), 'Công bố'],
    ['#name', '', ''],
    ...version.agencies.map((one) => [`agency.${one.id}`, agencyText(one), one.place ?? '']),
  ];

  test('is read back as it was written', () => {
    expect(readVersion(rows())).toEqual({ version, intact: true });
  });

  test('of earlier times, which tells less, is read as it was written, and compared in what both tell', () => {
    const counted = (one: PublishedAgency, done: number, of: number): PublishedAgency => {
      const part = { done, of };
      return { ...one, total: done, sections: { I: done }, completion: { all: part, sections: { I: part } } };
    };
    const old = versionOf(content([agency('a', 25, 1), agency('b', 50, 2)]), stamp);
    const [a, b] = [counted(agency('a', 25, 1), 25, 25), counted(agency('b', 50, 2), 50, 70)];
    const now = versionOf(content([a, b]), stamp);
    const read = (version: PublishedVersion) =>
      readVersion([
        ['#published', frameText(version)],
        ...version.agencies.map((one) => [`agency.${one.id}`, agencyText(one)]),
      ]);
    expect(read(old)).toEqual({ version: old, intact: true });
    expect(read(now)).toEqual({ version: now, intact: true });
    expect(now.fingerprint).toBe(old.fingerprint);
    expect(differencesBetween(old, now)).toEqual([]);
    const more = versionOf(content([a, counted(b, 51, 70)]), stamp);
    const told = differencesBetween(now, more).map(({ what, before, after }) => [what, before, after]);
    expect(told).toEqual([
      ['total', '50/70', '51/70'],
      ['section', '50/70', '51/70'],
    ]);
  });

  test('that somebody changed is known for it', () => {
    const changed = rows().map(([id, data, shown]) => [
      id ?? '',
      String(data).replace('"total":60', '"total":61'),
      shown ?? '',
    ]);
    expect(readVersion(changed)).toMatchObject({ intact: false });
    expect(readVersion(rows().slice(0, -1))).toMatchObject({ intact: false });
    expect(readVersion([['#published', 'lạ'], ...rows().slice(1)])).toBeNull();
    expect(readVersion([])).toBeNull();
  });

  test('keeps an agency without its inputs when they are too many', () => {
    const inputs = Object.fromEntries(Array.from({ length: 3000 }, (_, at) => [`I.${at}|figure`, 'một trăm']));
    const large = agency('a', 60, 1, inputs);
    expect(JSON.parse(agencyText(large))).toEqual({ ...large, inputs: null });
  });
});

describe('differences', () => {
  const before = versionOf(content(three()), stamp);

  test('are none between the same inputs', () => {
    expect(differencesBetween(before, versionOf(content(three()), { ...stamp, number: 2 }))).toEqual([]);
  });

  test('say what, before and after: answer, points, places of others', () => {
    const after = versionOf(content([agency('b', 70, 1), agency('a', 60, 2), agency('c', 20, 3)]), stamp);
    const told = differencesBetween(before, after).map(({ agency: who, what, before: old, after: now }) => [
      who?.id,
      what,
      old,
      now,
    ]);
    expect(told).toEqual([
      ['b', 'place', 2, 1],
      ['b', 'total', 40, 70],
      ['b', 'grade', 'Khá', 'Tốt'],
      ['b', 'section', 40, 70],
      ['b', 'answer', 40, 70],
      ['a', 'place', 1, 2],
    ]);
  });

  test('name who joined, who left, and what concerns the round as a whole', () => {
    const after = versionOf(
      content([agency('a', 60, 1), agency('b', 40, 2), agency('d', 10, 3)], { basis: 'self' }),
      stamp,
    );
    expect(differencesBetween(before, after).map(({ agency: who, what }) => [who?.id ?? null, what])).toEqual([
      [null, 'basis'],
      ['d', 'added'],
      ['c', 'removed'],
    ]);
  });

  test('of inputs too large to keep are told by their marks', () => {
    const inputless = { ...before, agencies: before.agencies.map((one) => ({ ...one, inputs: null })) };
    const after = versionOf(
      content([agency('a', 60, 1, { 'I.1|figure': 60, 'I.2|figure': 'Không' }), ...three().slice(1)]),
      stamp,
    );
    expect(differencesBetween(inputless, after)).toEqual([expect.objectContaining({ what: 'inputs' })]);
  });

  test('list exactly the agencies that changed', () => {
    const inputs = fc.dictionary(fc.constantFrom('I.1|figure', 'I.1|base', 'II.3|item1', 'deductions|late'), fc.nat(3));
    const round = fc.tuple(inputs, inputs, inputs, inputs);
    fc.assert(
      fc.property(round, round, (first, second) => {
        const made = (list: readonly AgencyInputs[]) =>
          versionOf(content(list.map((one, at) => agency(`a${at}`, Number(one['I.1|figure'] ?? 0), null, one))), stamp);
        const [old, now] = [made(first), made(second)];
        const told = new Set(differencesBetween(old, now).map(({ agency: who }) => who?.id));
        const changed = now.agencies.filter((one, at) => one.mark !== old.agencies[at]?.mark).map(({ id }) => id);
        expect(Array.from(told).sort()).toEqual(changed);
        expect(old.fingerprint === now.fingerprint).toBe(changed.length === 0);
      }),
    );
  });
});
