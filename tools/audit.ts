import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { readAudit, verdictOn } from './audit-report';

/** Everything is asked about, whatever a machine is set to leave out: offline, or without the development packages, npm reports that it found nothing without having asked. */
const WHOLE = ['--audit', '--no-offline', '--include=dev', '--include=optional', '--include=peer'];

/**
 * Asks the registry for known weaknesses of what `package-lock.json` installs. Ends with 1 for one that is high or critical and for an answer that can't be understood;
 * where the registry has no such service, that is said and nothing fails.
 */
function main(): number {
  const args = ['audit', '--json', '--package-lock-only', '--fetch-retries=1', ...WHOLE];
  const { stdout, error } = spawnSync('npm', args, {
    cwd: fileURLToPath(new URL('..', import.meta.url)),
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  if (error !== undefined) throw error;
  const { lines, failed } = verdictOn(readAudit(stdout));
  for (const line of lines) console.log(line);
  return failed ? 1 : 0;
}

process.exitCode = main();
