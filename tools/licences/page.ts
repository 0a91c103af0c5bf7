import { demandOf } from './demands';
import type { LockedPackage } from './locked-packages';

/** The page that lists what is installed, by what it is for. It changes only when `package-lock.json` does, or what is bundled. */
export function licencesPage(packages: readonly LockedPackage[], shippedFolders: ReadonlySet<string>): string {
  const shipped = packages.filter(({ folder }) => shippedFolders.has(folder));
  const others = packages.filter(({ folder }) => !shippedFolders.has(folder));
  const copyleft = others.filter(({ licence }) => demandOf(licence) === 'copyleft');
  const rest = others.filter((one) => !copyleft.includes(one));
  return `# Licences of the packages

\`npm run licences\` writes this page from \`package-lock.json\`; a test compares the two. The versions are those that \`npm ci\` installs, for all systems together.

## In what is pushed to Google

Something of these is in \`dist/\`. [NOTICE](../NOTICE) names them.

${table(shipped)}

## Only for development, under a licence with copyleft

Used as they are published and installed by npm; no part of them is in \`dist/\`. [NOTICE](../NOTICE) says what the workbench is built on.

${table(copyleft)}

## Only for development, all others

${table(rest)}
`;
}

function table(packages: readonly LockedPackage[]): string {
  const rows = packages.map(({ name, version, licence }) => `| ${name} | ${version} | ${licence} |`);
  return ['| Package | Version | Licence |', '| --- | --- | --- |', ...new Set(rows)].join('\n');
}
