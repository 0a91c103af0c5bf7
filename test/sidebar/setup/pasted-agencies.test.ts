import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type PasteContext, pastedAgencies } from '../../../sidebar/setup/pasted-agencies';
import { squeeze } from '../../../src/rubric/cell';

const GROUPS = [
  { id: 'so', name: 'Sở, ban, ngành tỉnh' },
  { id: 'huyen', name: 'UBND huyện, thị xã, thành phố' },
];
const CONTEXT: PasteContext = { groups: GROUPS, agencies: [], listed: [], otherwise: '' };

const read = (text: string, context: Partial<PasteContext> = {}) => pastedAgencies(text, { ...CONTEXT, ...context });
const brief = (text: string, context: Partial<PasteContext> = {}) =>
  read(text, context).map(({ name, groupId, emails }) => [name, groupId, emails.join(' ')]);

describe('a pasted list of agencies', () => {
  test.each<[string, string]>([
    ['columns of a sheet', 'Sở Tài chính\tSở, ban, ngành tỉnh\ta@x.vn, b@x.vn'],
    ['columns of a file', 'Sở Tài chính;Sở, ban, ngành tỉnh;a@x.vn;b@x.vn'],
    ['commas', 'Sở Tài chính, Sở, ban, ngành tỉnh, a@x.vn, b@x.vn'],
    ['a table in a mail', '| 3 | Sở Tài chính | sở, ban, ngành tỉnh | a@x.vn b@x.vn |'],
    ['the columns in another order', 'a@x.vn b@x.vn\tSở Tài chính\tSở, ban, ngành tỉnh'],
    ['a number, and the group by its id', '12. Sở Tài chính; so; a@x.vn, b@x.vn'],
    [
      'a number of its own and addresses in brackets',
      '7\tSở Tài chính\tso ban nganh tinh\tÔng A <a@x.vn>; <mailto:b@x.vn>'.replace('Ông A ', ''),
    ],
    ['quotes, line breaks and hard spaces', '"Sở\nTài\u00a0chính"\t"Sở, ban, ngành tỉnh"\t"a@x.vn\nb@x.vn"'],
    ['a bullet', '• Sở Tài chính, so, a@x.vn, b@x.vn'],
  ])('is understood from %s', (_what, text) => {
    expect(read(text)).toMatchObject([
      { name: 'Sở Tài chính', groupId: 'so', emails: ['a@x.vn', 'b@x.vn'], effect: 'add', problems: [] },
    ]);
  });

  test('may have a heading, blank lines, and names with commas', () => {
    expect(
      brief(
        'STT\tTên đơn vị\tNhóm\tEmail\n\n1\tSở Lao động, Thương binh và Xã hội\tso\t\n\n2\tUBND huyện Hoa Lư\thuyen\tc@x.vn\n',
      ),
    ).toEqual([
      ['Sở Lao động, Thương binh và Xã hội', 'so', ''],
      ['UBND huyện Hoa Lư', 'huyen', 'c@x.vn'],
    ]);
  });

  test('gets its groups from the agencies that are there, from the rubric’s list, and else the one that is chosen', () => {
    const context = {
      agencies: [{ id: 'a01', name: 'Sở A', groupId: 'huyen', editors: '' }],
      listed: [{ groupId: 'so', agencies: ['Sở B'] }],
    };
    const groups = (otherwise: string) =>
      read('sở a\nSở  B\nSở C', { ...context, otherwise }).map((one) => one.groupId);
    expect(groups('so')).toEqual(['huyen', 'so', 'so']);
    expect(groups('')).toEqual(['huyen', 'so', '']);
  });

  test('says what each line would do', () => {
    const agencies = [{ id: 'a01', name: 'Sở A', groupId: 'so', editors: 'a@x.vn' }];
    expect(read('Sở A\nSở A; so; b@x.vn\nSở B;so', { agencies }).map(({ effect }) => effect)).toEqual([
      'nothing',
      'change',
      'add',
    ]);
  });

  test.each<[string, string, object]>([
    ['an e-mail without a name', 'a@x.vn', { code: 'noName' }],
    ['an e-mail that is none', 'Sở A;so;a@x', { code: 'badEmail', entered: 'a@x' }],
    ['a name that would be a formula', '=1+1;so', { code: 'badName' }],
    ['a name too long', `${'x'.repeat(200)};so`, { code: 'longName', length: 200 }],
    ['no group', 'Sở A', { code: 'noGroup' }],
    ['a group that is not there', 'Sở A;Xã', { code: 'leftOver', entered: 'Xã' }],
    ['something more', 'Sở A;so;0912 345 678', { code: 'leftOver', entered: '0912 345 678' }],
  ])('says what is wrong with %s', (_what, text, problem) => {
    expect(read(text)[0]?.problems).toContainEqual(problem);
  });

  test('says where a name stands already, and in which line a problem is', () => {
    expect(read('Sở A;so\n\nsở  a;so')).toMatchObject([
      { line: 1, problems: [] },
      { line: 3, problems: [{ code: 'repeated', line: 1 }] },
    ]);
  });
});

describe('whatever is pasted', () => {
  const word = fc.constantFrom('Sở', 'Ủy', 'ban', 'Tài', 'chính', 'huyện', 'Vị', 'Thủy', 'Phòng', 'Đông');
  const name = fc
    .tuple(fc.constantFrom('Sở', 'UBND', 'Ban'), fc.array(word, { minLength: 1, maxLength: 6 }))
    .map(([first, others]) => [first, ...others].join(' '));
  const agency = fc.record({
    name,
    group: fc.constantFrom('so', 'huyen'),
    emails: fc.uniqueArray(
      fc.emailAddress({ size: 'small' }).filter((email) => /^[\w.+-]+@[\w.-]+\w$/.test(email)),
      { maxLength: 3, selector: (email) => email.toLowerCase() },
    ),
    numbered: fc.boolean(),
    byName: fc.boolean(),
  });
  const groupName = (id: string) => GROUPS.find((group) => group.id === id)?.name ?? '';

  test.each(['\t', ';', ' ; ', ' | '])('comes back as it was, in columns separated by %j', (separator) => {
    fc.assert(
      fc.property(fc.uniqueArray(agency, { selector: (one) => one.name.toLowerCase(), maxLength: 20 }), (list) => {
        const text = list
          .map((one, at) =>
            [
              ...(one.numbered ? [`${at + 1}`] : []),
              one.name,
              one.byName ? groupName(one.group) : one.group,
              one.emails.join(', '),
            ].join(separator),
          )
          .join('\r\n');
        expect(read(text)).toMatchObject(
          list.map(({ name: own, group, emails }) => ({ name: own, groupId: group, emails, problems: [] })),
        );
      }),
    );
  });

  test('every word of it is found again: in a name, a group, an e-mail or a problem', () => {
    const piece = fc.oneof(
      word,
      fc.constantFrom(
        'so',
        'Sở, ban, ngành tỉnh',
        'a@x.vn',
        'b@x',
        '0912',
        '"',
        ',',
        ';',
        '\t',
        '|',
        ' ',
        '\n',
        '<',
        '>',
      ),
      fc.string({ unit: fc.constantFrom('x', 'ộ', '"', '\t', ';', ',', '\n'), maxLength: 6 }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const text = pieces.join(' ');
        const found = read(text).flatMap(({ name: own, groupId, emails, problems }) => [
          own,
          groupId,
          groupName(groupId),
          ...emails,
          ...problems.flatMap((problem) => ('entered' in problem ? [problem.entered] : [])),
        ]);
        const kept = squeeze(found.join(' ')).toLowerCase();
        for (const entered of text.toLowerCase().split(/[^\p{L}@.]+/u)) expect(kept).toContain(squeeze(entered));
      }),
      { numRuns: 500 },
    );
  });

  test('is read without an error, and quickly', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        for (const { problems, name: own } of read(text)) expect(own !== '' || problems.length > 0).toBe(true);
      }),
    );
    expect(read(`"${'a"b\n'.repeat(5_000)}`).length).toBeGreaterThan(0);
  });
});
