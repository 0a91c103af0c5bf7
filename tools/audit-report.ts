import * as z from 'zod';

/** How bad a known weakness is, the least first. */
const SEVERITIES = ['info', 'low', 'moderate', 'high', 'critical'] as const;

/** Those with which nothing may be built. */
const FAILING: readonly Severity[] = ['high', 'critical'];

export type Severity = (typeof SEVERITIES)[number];

/** A package with a known weakness, its own or one of a package that it needs. */
export interface Finding {
  name: string;
  range: string;
  severity: Severity;
  /** What is known of it; names of packages where the weakness is theirs. */
  because: string[];
  fixable: boolean;
}

/** What `npm audit --json` said. */
export type Audit =
  | { kind: 'audited'; packages: number; findings: Finding[] }
  | { kind: 'noService'; reason: string }
  | { kind: 'unexpected'; reason: string };

const advisory = z.object({ title: z.string(), url: z.string() });

const report = z.object({
  auditReportVersion: z.literal(2),
  vulnerabilities: z.record(
    z.string(),
    z.object({
      name: z.string(),
      severity: z.enum(SEVERITIES),
      via: z.array(z.union([z.string(), advisory])),
      range: z.string(),
      fixAvailable: z.union([z.boolean(), z.object({ name: z.string(), version: z.string() })]),
    }),
  ),
  metadata: z.object({
    vulnerabilities: z.object({ total: z.int() }),
    dependencies: z.object({ total: z.int() }),
  }),
});

const refused = z.object({ message: z.string(), statusCode: z.int() });
const unreached = z.object({ message: z.string(), statusCode: z.undefined().optional() });

/** Answers of a registry that has no such service, or whose service is not there at the moment. */
const NO_SERVICE: readonly number[] = [404, 405, 410, 501, 502, 503, 504];

/** Why a request came to no registry at all. A certificate that does not fit is none of these: somebody has to look at that. */
const NO_NETWORK =
  /\b(ECONNREFUSED|ECONNRESET|ENOTFOUND|EAI_AGAIN|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH|ENETDOWN)\b|timeout/i;

/**
 * Reads what `npm audit --json` printed. Only what has the whole shape of a report counts as one: an answer that says nothing of weaknesses must not pass for one
 * that found none.
 */
export function readAudit(printed: string): Audit {
  const json = jsonOf(printed);
  const read = report.safeParse(json);
  if (read.success) return audited(read.data);
  const answer = refused.safeParse(json);
  if (answer.success) {
    const { statusCode, message } = answer.data;
    return { kind: NO_SERVICE.includes(statusCode) ? 'noService' : 'unexpected', reason: message };
  }
  const silence = unreached.safeParse(json);
  if (silence.success && NO_NETWORK.test(silence.data.message))
    return { kind: 'noService', reason: silence.data.message };
  return { kind: 'unexpected', reason: printed.trim().slice(0, 300) || 'nothing was printed' };
}

/** What to print, and whether the command fails. */
export function verdictOn(audit: Audit): { lines: string[]; failed: boolean } {
  if (audit.kind === 'noService')
    return {
      lines: [`Nothing was audited, because no registry that knows of weaknesses answered: ${audit.reason}.`],
      failed: false,
    };
  if (audit.kind === 'unexpected')
    return { lines: [`npm audit answered something else than a report: ${audit.reason}`], failed: true };
  const { packages, findings } = audit;
  const failing = findings.filter(({ severity }) => FAILING.includes(severity)).length;
  return {
    lines: [
      ...[...findings].sort(worstFirst).map(lineOf),
      `${packages} packages audited: ${findings.length} with known weaknesses, ${failing} of them high or critical.`,
    ],
    failed: failing > 0,
  };
}

function audited({ vulnerabilities, metadata }: z.infer<typeof report>): Audit {
  const packages = metadata.dependencies.total;
  if (packages === 0) return { kind: 'unexpected', reason: 'a report about no packages' };
  const findings = Object.values(vulnerabilities).map(({ name, range, severity, via, fixAvailable }) => ({
    name,
    range,
    severity,
    because: via.map((cause) => (typeof cause === 'string' ? cause : `${cause.title} (${cause.url})`)),
    fixable: fixAvailable !== false,
  }));
  const { total } = metadata.vulnerabilities;
  if (findings.length !== total)
    return { kind: 'unexpected', reason: `a report that counts ${total} weaknesses and lists ${findings.length}` };
  return { kind: 'audited', packages, findings };
}

function worstFirst(a: Finding, b: Finding): number {
  return SEVERITIES.indexOf(b.severity) - SEVERITIES.indexOf(a.severity) || a.name.localeCompare(b.name);
}

function lineOf({ name, range, severity, because, fixable }: Finding): string {
  const what = range === '' ? name : `${name} ${range}`;
  return `${severity}: ${what} – ${because.join('; ')}${fixable ? ' (a newer version mends it)' : ''}`;
}

function jsonOf(printed: string): unknown {
  try {
    return JSON.parse(printed);
  } catch {
    return undefined;
  }
}
