import type { Desk } from './desk';
import { Observable } from './observable';
import type { Person } from './setting';
import type { Words } from './text/words';

const CLOSED_KEY = 'workbench-tour';

/** A place where the tour rests: whose seat the person takes there, and which tab they look at. */
export interface TourStop {
  name: keyof Words['tour']['stops'];
  person?: Person;
  tab?: string;
}

/** Shows the workbook through the eyes of its three roles. It opens by itself once in a browser, and from the Help menu whenever somebody asks. */
export class Tour {
  readonly stops: readonly TourStop[];
  /** Where it rests; `undefined` while it is closed. */
  readonly at = new Observable<number | undefined>(undefined);
  readonly #desk: Desk;

  constructor(desk: Desk) {
    this.#desk = desk;
    this.stops = stopsFor(desk.people, desk.workbench.sheetNames());
  }

  /** Starts, unless this browser has seen it. */
  offer(): void {
    if (localStorage.getItem(CLOSED_KEY) === null) this.start();
  }

  start(): void {
    this.goTo(0);
  }

  /** Rests at a stop: whoever belongs there takes the seat, and their tab opens. */
  goTo(at: number): void {
    const stop = this.stops[at];
    if (stop === undefined) return;
    this.at.set(at);
    if (stop.person !== undefined && stop.person !== this.#desk.person.get()) this.#desk.actAs(stop.person);
    if (stop.tab !== undefined) this.#desk.showTab(stop.tab);
  }

  /** Ends, and does not come back by itself. */
  close(): void {
    localStorage.setItem(CLOSED_KEY, 'closed');
    this.at.set(undefined);
  }
}

/** The stops that make sense with these people and tabs: a role that nobody plays is left out. */
export function stopsFor(people: readonly Person[], tabs: readonly string[]): TourStop[] {
  const stops: TourStop[] = [{ name: 'welcome' }];
  const clerk = people.flatMap((person) => {
    const form = tabs.find((tab) => person.title.endsWith(` ${tab}`));
    return person.right === 'editor' && form !== undefined ? [{ name: 'clerk' as const, person, tab: form }] : [];
  })[0];
  if (clerk !== undefined) stops.push(clerk);
  const [owner, viewer] = (['owner', 'viewer'] as const).map((right) => people.find((one) => one.right === right));
  if (owner !== undefined) stops.push({ name: 'coordinator', person: owner, ...tabIfThere(tabs, 'Tổng hợp') });
  if (viewer !== undefined) stops.push({ name: 'leader', person: viewer, ...tabIfThere(tabs, 'Bảng điều khiển') });
  return [...stops, { name: 'end', ...(owner === undefined ? {} : { person: owner }) }];
}

function tabIfThere(tabs: readonly string[], tab: string): { tab?: string } {
  return tabs.includes(tab) ? { tab } : {};
}
