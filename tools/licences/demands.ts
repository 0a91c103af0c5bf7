/** Licences that ask for nothing more than to be named. */
const PERMISSIVE = new Set([
  'MIT',
  'MIT-0',
  'ISC',
  'BSD',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'Apache-2.0',
  '0BSD',
  'BlueOak-1.0.0',
  'CC0-1.0',
  'CC-BY-3.0',
]);

/** Licences under which what is made of a work, or at least the work as changed, has to be passed on under the same. OFL is such a one for fonts. */
const COPYLEFT = /^(?:A?GPL|LGPL|MPL|EPL|EUPL|CDDL|CPL|OSL|CECILL|OFL|CC-BY-SA)(?:-|$)/;

/** What a licence asks of whoever passes the work on. `unknown`: a person has to read it. */
export type Demand = 'permissive' | 'copyleft' | 'unknown';

/** What a stated licence asks: of several that may be chosen from the easiest, of several that hold together the most. */
export function demandOf(licence: string): Demand {
  const inner = licence.replace(/^\((.*)\)$/, '$1');
  const choices = inner.split(' OR ');
  const parts = inner.split(' AND ');
  // Written one within the other they would have to be taken apart with care; no package does.
  if (/[()]/.test(inner) || (choices.length > 1 && parts.length > 1)) return 'unknown';
  const ofChoices = choices.length > 1 ? choices.map(demandOfOne) : null;
  if (ofChoices !== null)
    return (['permissive', 'copyleft'] as const).find((one) => ofChoices.includes(one)) ?? 'unknown';
  const ofParts = parts.map(demandOfOne);
  return (['unknown', 'copyleft'] as const).find((one) => ofParts.includes(one)) ?? 'permissive';
}

function demandOfOne(licence: string): Demand {
  if (PERMISSIVE.has(licence)) return 'permissive';
  return COPYLEFT.test(licence) ? 'copyleft' : 'unknown';
}
