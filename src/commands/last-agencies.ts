import type { PlannedAgency } from '../round/plan';
import { fold } from '../rubric/cell';
import { archiveKey, FACTS_ROW, placesRange, readFacts, readPlaces } from '../tabs/archive-tab';
import { ALL_AGENCIES } from '../tabs/ranking-scopes';
import { tabKey } from '../tabs/tab-spec';
import { readCells } from '../workbook/cells';
import type { TabIndex } from '../workbook/tab-index';
import type { Desk } from './desk';

/** The agencies of an archived round. */
export interface LastAgencies {
  year: number;
  agencies: PlannedAgency[];
}

/**
 * The agencies of the latest archived round before this one, under the ids they had, so that their results are compared with last year's; two reads. E-mails are
 * not archived. `null` where no round was archived.
 */
export function lastAgencies({ tabs, settings }: Desk): LastAgencies | null {
  const year = settings?.round.settings.year ?? Number.NaN;
  const years = tabs
    .idsOf('archive')
    .map(Number)
    .filter((one) => tabs.isReady(archiveKey(one)) && !(one >= year));
  const sheet = years.length === 0 ? null : tabs.get(archiveKey(Math.max(...years)));
  if (sheet === null) return null;
  const facts = readFacts(readCells(sheet, `B${FACTS_ROW}`)[0]?.[0]);
  if (facts === null || facts.places === 0) return null;
  const places = readPlaces(readCells(sheet, placesRange(facts))).filter(({ scopeId }) => scopeId !== ALL_AGENCIES);
  const agencies = places.map(
    ({ agencyId, agency, scopeId }): PlannedAgency => ({
      id: isAnothers(tabs, agencyId, agency) ? '' : agencyId,
      name: agency,
      groupId: scopeId,
      editors: '',
    }),
  );
  return { year: facts.year, agencies };
}

/** Whether the form of an id is by now that of an agency of another name. */
function isAnothers(tabs: TabIndex, id: string, name: string): boolean {
  const known = tabs.agencyNameOf(tabKey('agency', id));
  return known !== null && fold(known) !== fold(name);
}
