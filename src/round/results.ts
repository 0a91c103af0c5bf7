/** An agency as its group's results need it. */
export interface Standing {
  id: string;
  name: string;
  criteria: number;
  answered: number;
  invalid: number;
  /** `null` for one that has entered nothing. */
  total: number | null;
  submitted: boolean;
}

/** How a group stands as a whole. */
export interface GroupResults {
  agencies: number;
  begun: number;
  complete: number;
  submitted: number;
  /** Of those that have begun; `null` while nobody has. */
  mean: number | null;
  best: Standing | null;
  lowest: Standing[];
}

/** How many of the lowest are named: those that leaders ask about. */
const LOWEST = 3;

/** Counts a group's agencies and puts those that have begun in order; whoever has entered nothing has no place among the lowest. */
export function groupResults(standings: readonly Standing[]): GroupResults {
  const totalOf = ({ total }: Standing) => total ?? 0;
  const begun = standings.filter(({ total }) => total !== null);
  const falling = [...begun].sort((a, b) => totalOf(b) - totalOf(a));
  return {
    agencies: standings.length,
    begun: begun.length,
    complete: standings.filter(({ answered, criteria }) => criteria > 0 && answered >= criteria).length,
    submitted: standings.filter(({ submitted }) => submitted).length,
    mean: begun.length === 0 ? null : begun.reduce((sum, one) => sum + totalOf(one), 0) / begun.length,
    best: falling[0] ?? null,
    // The best of a few is not one of the lowest as well.
    lowest: falling.slice(1).reverse().slice(0, LOWEST),
  };
}
