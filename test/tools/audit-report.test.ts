import { describe, expect, test } from 'vitest';
import { readAudit, verdictOn } from '../../tools/audit-report';

/** What npm prints about these weaknesses, the counts included. */
function printed(vulnerabilities: Record<string, { severity: string }>, total = 530): string {
  const counts = { info: 0, low: 0, moderate: 0, high: 0, critical: 0 };
  const found = Object.values(vulnerabilities).map(({ severity }) => severity);
  const counted = Object.fromEntries(
    Object.keys(counts).map((severity) => [severity, found.filter((one) => one === severity).length]),
  );
  return JSON.stringify({
    auditReportVersion: 2,
    vulnerabilities,
    metadata: {
      vulnerabilities: { ...counted, total: found.length },
      dependencies: { prod: 1, dev: total, optional: 117, peer: 1, peerOptional: 0, total },
    },
  });
}

const weak = {
  name: 'minimist',
  severity: 'critical',
  isDirect: false,
  via: [
    {
      source: 1097678,
      name: 'minimist',
      dependency: 'minimist',
      title: 'Prototype Pollution in minimist',
      url: 'https://github.com/advisories/GHSA-xvch-5gv4-984h',
      severity: 'critical',
      cwe: ['CWE-1321'],
      cvss: { score: 9.8, vectorString: 'CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H' },
      range: '<0.2.4',
    },
  ],
  effects: ['mkdirp'],
  range: '<0.2.4',
  nodes: ['node_modules/minimist'],
  fixAvailable: { name: 'mkdirp', version: '1.0.4', isSemVerMajor: true },
};
const needsIt = {
  name: 'mkdirp',
  severity: 'moderate',
  isDirect: true,
  via: ['minimist'],
  effects: [],
  range: '0.4.1 - 0.5.1',
  nodes: ['node_modules/mkdirp'],
  fixAvailable: false,
};

/** What a registry without the service makes npm print. */
function refusal(statusCode: number): string {
  return JSON.stringify({
    message: `${statusCode} Method Not Allowed - POST https://registry.example/-/npm/v1/security/advisories/bulk`,
    method: 'POST',
    uri: 'https://registry.example/-/npm/v1/security/advisories/bulk',
    headers: { allow: ['GET,HEAD'] },
    statusCode,
    body: '',
    error: { summary: '', detail: '' },
  });
}

function unreached(reason: string): string {
  return JSON.stringify({
    message: `request to https://registry.example/-/npm/v1/security/advisories/bulk failed, reason: ${reason}`,
    error: { summary: '', detail: '' },
  });
}

const verdict = (text: string) => verdictOn(readAudit(text));

describe('a report', () => {
  test('that found nothing passes', () => {
    expect(verdict(printed({}))).toEqual({
      lines: ['530 packages audited: 0 with known weaknesses, 0 of them high or critical.'],
      failed: false,
    });
  });

  test('with a critical weakness fails, the worst first', () => {
    expect(verdict(printed({ mkdirp: needsIt, minimist: weak }))).toEqual({
      lines: [
        'critical: minimist <0.2.4 – Prototype Pollution in minimist (https://github.com/advisories/GHSA-xvch-5gv4-984h) (a newer version mends it)',
        'moderate: mkdirp 0.4.1 - 0.5.1 – minimist',
        '530 packages audited: 2 with known weaknesses, 1 of them high or critical.',
      ],
      failed: true,
    });
  });

  test.each([
    ['info', false],
    ['low', false],
    ['moderate', false],
    ['high', true],
    ['critical', true],
  ])('with one that is %s: fails is %s', (severity, failed) => {
    const { lines, ...rest } = verdict(printed({ minimist: { ...weak, severity } }));
    expect(rest).toEqual({ failed });
    expect(lines[0]).toContain(`${severity}: minimist`);
  });
});

describe('where nothing is audited, that is said and nothing fails', () => {
  test.each([404, 405, 501, 503])('the registry answers %i', (status) => {
    const { lines, failed } = verdict(refusal(status));
    expect(failed).toBe(false);
    expect(lines).toEqual([expect.stringMatching(/^Nothing was audited, .*POST https:\/\/registry\.example.*\.$/)]);
  });

  test.each(['connect ECONNREFUSED 127.0.0.1:9', 'getaddrinfo ENOTFOUND registry.example', 'network timeout'])(
    'no registry is reached: %s',
    (reason) => {
      expect(readAudit(unreached(reason)).kind).toBe('noService');
      expect(verdict(unreached(reason)).failed).toBe(false);
    },
  );
});

test.each([
  ['nothing', ''],
  ['no JSON', 'npm error code E405'],
  ['no report', '{}'],
  ['a list', '[]'],
  ['a report of another form', JSON.stringify({ actions: [], advisories: {}, metadata: {} })],
  ['a report about no packages', printed({}, 0)],
  [
    'a report that lists less than it counts',
    printed({ a: weak }).replace(/"vulnerabilities":\{"a":.*?\]\s*,"fix.*?\}\}/s, '"vulnerabilities":{}'),
  ],
  ['a severity that nobody knows', printed({ minimist: { ...weak, severity: 'catastrophic' } })],
  [
    'no lock file',
    JSON.stringify({ error: { code: 'ENOLOCK', summary: 'This command requires a lockfile.', detail: '' } }),
  ],
  ['a registry that does not let us in', refusal(401)],
  ['a registry with a fault of its own', refusal(500)],
  ['a certificate that does not fit', unreached('self-signed certificate in certificate chain')],
])('%s is no answer, and fails', (_, text) => {
  expect(readAudit(text).kind).toBe('unexpected');
  expect(verdict(text).failed).toBe(true);
});
