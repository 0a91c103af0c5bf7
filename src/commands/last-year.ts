import { standingsOf } from '../round/archive';
import { archiveKey, FACTS_ROW, placesRange, readFacts, readPlaces } from '../tabs/archive-tab';
import type { LastYear } from '../tabs/ranking-tab';
import { readCells } from '../workbook/cells';
import type { TabIndex } from '../workbook/tab-index';

/**
 * The rankings of the year before, by scope, where that year was archived; two reads.
 *
 * @param year the year of the round that is compared with it
 */
export function lastYearOf(tabs: TabIndex, year: number): (scopeId: string) => LastYear | null {
  const key = archiveKey(year - 1);
  const sheet = tabs.isReady(key) ? tabs.get(key) : null;
  if (sheet === null) return () => null;
  const facts = readFacts(readCells(sheet, `B${FACTS_ROW}`)[0]?.[0]);
  if (facts === null || facts.places === 0) return () => null;
  const scopes = standingsOf(readPlaces(readCells(sheet, placesRange(facts))));
  return (scopeId) => {
    const standings = scopes.get(scopeId);
    return standings === undefined ? null : { year: facts.year, standings };
  };
}
