import { basisOf } from '../round/phases';
import { groupResults } from '../round/results';
import type { Reply, ResultsView, TabLink } from '../wire';
import { type Desk, openDesk } from './desk';
import { type LiveAgency, liveAgencies } from './live-figures';
import { readyRound } from './ready-round';
import { recordOf } from './register';

/** How the round stands: the few figures that leaders ask for, and the tabs that tell more. Whoever can open the file can read these tabs, so everybody may ask. */
export function results(): Reply<ResultsView> {
  const desk = openDesk();
  const ready = readyRound(desk);
  if (!ready.ok) return ready;
  const { round } = ready;
  const { text } = desk;
  const live = liveAgencies(desk, round);
  const named = (one: { id: string; name: string; total: number | null } | null) =>
    one === null ? [] : [{ name: one.name, total: one.total ?? 0, sheetId: sheetOf(live, one.id) }];
  return {
    ok: true,
    value: {
      phase: text.settings.phases[round.settings.phase],
      basis: text.settings.basis[basisOf(round.settings)],
      reportBy: round.settings.reportBy,
      groups: round.groups.map(({ id, name }) => {
        const members = live.filter(({ group }) => group.id === id);
        const { best, lowest, ...counts } = groupResults(
          members.map((member) => ({
            ...member,
            // A form that was locked because it was overdue was not submitted.
            submitted: recordOf(desk, member.id).submittedAt !== '',
          })),
        );
        return { name, ...counts, best: named(best)[0] ?? null, lowest: lowest.flatMap(named) };
      }),
      links: linksOf(desk),
    },
  };
}

function sheetOf(live: readonly LiveAgency[], id: string): number | null {
  return live.find((one) => one.id === id)?.sheetId ?? null;
}

/** Kinds of tabs that a leader goes to, in the order in which they are offered. */
const LINKED = ['dashboard', 'ranking', 'published', 'annex', 'summary'] as const;

function linksOf({ tabs }: Desk): TabLink[] {
  const keys = tabs.keys();
  return LINKED.flatMap((kind) =>
    keys
      .filter((key) => key === kind || key.startsWith(`${kind}:`))
      .flatMap((key) => {
        const sheet = tabs.get(key);
        return sheet === null ? [] : [{ kind, name: sheet.getName(), sheetId: sheet.getSheetId() }];
      }),
  );
}
