import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { PHASES } from '../../src/round/phases';
import {
  type AgencyStatus,
  type EditKind,
  formEditors,
  formRights,
  mayEdit,
  mayVerify,
  openOnForm,
  personMayEdit,
} from '../../src/round/rights';
import { type Role, roleOf, rolesOf } from '../../src/round/roles';
import type { Phase, Round } from '../../src/round/round';
import { hauGiangRound } from '../support/hau-giang-round';

const ROLES: readonly Role[] = ['coordinator', 'verifier', 'agency', 'viewer'];
const KINDS: readonly EditKind[] = [
  'answers',
  'explanation',
  'verification',
  'decisions',
  'settings',
  'rubric',
  'computed',
];
const STATUSES: readonly AgencyStatus[] = ['open', 'submitted', 'returned', 'locked'];

/** What a role may edit in a phase, by the status of the agency. */
function allowed(role: Role, phase: Phase): Record<AgencyStatus, EditKind[]> {
  const kinds = (status: AgencyStatus) => KINDS.filter((kind) => mayEdit(role, kind, phase, status));
  return { open: kinds('open'), submitted: kinds('submitted'), returned: kinds('returned'), locked: kinds('locked') };
}

const everywhere = (kinds: EditKind[]) => ({ open: kinds, submitted: kinds, returned: kinds, locked: kinds });

describe('who may edit what', () => {
  test.each<[Phase, Record<AgencyStatus, EditKind[]>]>([
    ['selfAssessment', { open: ['answers'], submitted: [], returned: ['answers'], locked: [] }],
    ['verification', { open: [], submitted: [], returned: ['answers'], locked: [] }],
    [
      'explanation',
      {
        open: ['explanation'],
        submitted: ['explanation'],
        returned: ['answers', 'explanation'],
        locked: ['explanation'],
      },
    ],
    ['publication', { open: [], submitted: [], returned: ['answers'], locked: [] }],
  ])('an agency, in the phase %s', (phase, expected) => {
    expect(allowed('agency', phase)).toEqual(expected);
  });

  test.each<[Phase, EditKind[]]>([
    ['selfAssessment', []],
    ['verification', ['verification']],
    ['explanation', ['verification']],
    ['publication', []],
  ])('a verifier, in the phase %s, however far the agency is', (phase, expected) => {
    expect(allowed('verifier', phase)).toEqual(everywhere(expected));
  });

  test.each([...PHASES])(
    'a coordinator everything but what is computed, a viewer nothing, in the phase %s',
    (phase) => {
      expect(allowed('coordinator', phase)).toEqual(everywhere(KINDS.filter((kind) => kind !== 'computed')));
      expect(allowed('viewer', phase)).toEqual(everywhere([]));
    },
  );

  const anything = fc.record({
    role: fc.constantFrom(...ROLES),
    kind: fc.constantFrom(...KINDS),
    phase: fc.constantFrom(...PHASES),
    later: fc.constantFrom(...PHASES),
    status: fc.constantFrom(...STATUSES),
  });

  test('nobody edits what is computed, and only coordinators what concerns all', () => {
    fc.assert(
      fc.property(anything, ({ role, kind, phase, status }) => {
        if (kind === 'computed' || role === 'viewer') expect(mayEdit(role, kind, phase, status)).toBe(false);
        if (kind === 'settings' || kind === 'rubric' || kind === 'decisions') {
          expect(mayEdit(role, kind, phase, status)).toBe(role === 'coordinator');
        }
      }),
    );
  });

  test('a later phase never gives an agency its answers back, unless the form was returned', () => {
    fc.assert(
      fc.property(anything, ({ phase, later, status }) => {
        fc.pre(PHASES.indexOf(later) > PHASES.indexOf(phase) && status !== 'returned');
        if (mayEdit('agency', 'answers', later, status)) expect(mayEdit('agency', 'answers', phase, status)).toBe(true);
      }),
    );
  });

  test('an agency and a verifier never have the same cells', () => {
    fc.assert(
      fc.property(anything, ({ kind, phase, status }) => {
        expect(mayEdit('agency', kind, phase, status) && mayEdit('verifier', kind, phase, status)).toBe(false);
      }),
    );
  });
});

/** A round in which the first agency has a clerk who verifies as well. */
function roundIn(phase: Phase): Round {
  const round = hauGiangRound();
  return {
    ...round,
    settings: { ...round.settings, phase, verifiers: ['thamdinh@haugiang.example', 'canbo@haugiang.example'] },
    agencies: round.agencies.map((agency, at) =>
      at === 0 ? { ...agency, editors: ['canbo@haugiang.example', 'khac@haugiang.example'] } : agency,
    ),
  };
}

describe('a person', () => {
  test('is what Thiết lập says, in capital letters too', () => {
    const round = roundIn('verification');
    const of = (email: string) => [roleOf(round, email).role, Array.from(rolesOf(round, email).roles)];
    expect(of('DieuPhoi@haugiang.example')).toEqual(['coordinator', ['coordinator', 'verifier']]);
    expect(of('canbo@haugiang.example')).toEqual(['verifier', ['verifier', 'agency']]);
    expect(of('khac@haugiang.example')).toEqual(['agency', ['agency']]);
    expect(of('lanhdao@haugiang.example')).toEqual(['viewer', ['viewer']]);
    expect(of('')).toEqual(['viewer', ['viewer']]);
  });

  test('who is several things may do what any of them may, on the own form only as a clerk who does not verify it', () => {
    const may = (phase: Phase, kind: EditKind, agencyId: string) =>
      personMayEdit(roundIn(phase), 'canbo@haugiang.example', kind, { agencyId, status: 'open' });
    expect(may('selfAssessment', 'answers', 'a01')).toBe(true);
    expect(may('selfAssessment', 'answers', 'a02')).toBe(false);
    expect(may('verification', 'verification', 'a02')).toBe(true);
    expect(may('verification', 'verification', 'a01')).toBe(false);
    expect(may('explanation', 'verification', 'a01')).toBe(false);
    expect(may('explanation', 'explanation', 'a01')).toBe(true);
    expect(may('explanation', 'explanation', 'a02')).toBe(false);
    expect(personMayEdit(roundIn('publication'), 'canbo@haugiang.example', 'settings', null)).toBe(false);
    expect(personMayEdit(roundIn('publication'), 'dieuphoi@haugiang.example', 'settings', null)).toBe(true);
  });
});

describe('a coordinator who fills in a form', () => {
  const OWN = 'dieuphoi@haugiang.example';
  const verifies = (coordinators: string[], verifiers: string[], who: string, agencyId = 'a01') => {
    const round = roundIn('verification');
    const own = {
      ...round,
      settings: { ...round.settings, coordinators, verifiers },
      agencies: round.agencies.map((agency, at) => (at === 0 ? { ...agency, editors: [OWN] } : agency)),
    };
    const agency = own.agencies.find(({ id }) => id === agencyId);
    return agency !== undefined && mayVerify(own, who, agency, 'submitted');
  };

  test('leaves verifying it to anybody else who can, and verifies it where there is nobody', () => {
    expect(verifies([OWN], ['thamdinh@haugiang.example'], OWN)).toBe(false);
    expect(verifies([OWN, 'khac@haugiang.example'], [], OWN)).toBe(false);
    expect(verifies([OWN, 'khac@haugiang.example'], [], 'khac@haugiang.example')).toBe(true);
    expect(verifies([OWN], [OWN], OWN)).toBe(true);
    expect(verifies([OWN], [], OWN)).toBe(true);
    expect(verifies([OWN], ['thamdinh@haugiang.example'], OWN, 'a02')).toBe(true);
  });
});

test('somebody who fills in a form is known in another spelling of the account too', () => {
  const round = roundIn('verification');
  const [first] = round.agencies;
  const spelled = {
    ...round,
    settings: { ...round.settings, verifiers: ['nguyen.van.a@gmail.com'] },
  };
  expect(first && formEditors(spelled, { ...first, editors: ['nguyenvana@gmail.com'] }, 'open')).toEqual({});
});

describe('a form', () => {
  const clerks = ['canbo@haugiang.example', 'khac@haugiang.example'];
  const verifiers = ['thamdinh@haugiang.example'];

  test.each<[Phase, AgencyStatus, ReturnType<typeof formEditors>]>([
    ['selfAssessment', 'open', { agency: clerks }],
    ['selfAssessment', 'submitted', {}],
    ['verification', 'open', { verifier: verifiers }],
    ['verification', 'returned', { agency: clerks, verifier: verifiers }],
    ['explanation', 'locked', { verifier: verifiers, explanation: clerks }],
    ['publication', 'open', {}],
  ])('in the phase %s, %s, is edited by', (phase, status, expected) => {
    const round = roundIn(phase);
    const [first] = round.agencies;
    expect(first && formEditors(round, first, status)).toEqual(expected);
  });

  test('whose only verifiers are its own clerks is verified by the coordinators', () => {
    const round = roundIn('verification');
    const own = { ...round, settings: { ...round.settings, verifiers: ['CanBo@haugiang.example'] } };
    const [first, second] = own.agencies;
    expect(first && formEditors(own, first, 'open')).toEqual({});
    expect(second && formEditors(own, second, 'open')).toEqual({ verifier: ['CanBo@haugiang.example'] });
  });

  test('names no editors of an agency that has none', () => {
    const round = roundIn('selfAssessment');
    const [, second] = round.agencies;
    expect(second && formEditors(round, second, 'open')).toEqual({});
  });

  test('is open or closed for each kind of cells, whoever they belong to', () => {
    const round = roundIn('explanation');
    const [first] = round.agencies;
    expect(openOnForm('explanation', 'open')).toEqual(['verifier', 'explanation']);
    expect(first && formRights(round, first, 'open')).toEqual({
      editors: { agency: clerks, verifier: verifiers, explanation: clerks },
      closed: ['agency'],
    });
  });
});
