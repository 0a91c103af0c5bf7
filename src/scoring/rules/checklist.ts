import { exact, sum } from '../exact';
import { invalid, readYesNo, unexpectedBase } from '../read-cells';
import { OTHER_RULE, type RuleModule, scored } from './rule-module';

/** The points of the ticked items together; an item that needs another counts only if that one does. */
export const checklist: RuleModule<'checklist'> = {
  read(rule, cells) {
    const base = unexpectedBase(cells);
    if (base !== null) return invalid(base);
    const ticks: (boolean | null)[] = [];
    for (const item of rule.items.keys()) {
      const reading = readYesNo(cells.items[item] ?? '', item);
      if (reading.status === 'invalid') return reading;
      ticks.push(reading.status === 'blank' ? null : reading.value);
    }
    return ticks.every((tick) => tick === null) ? { status: 'missing' } : { status: 'answered', answer: { ticks } };
  },

  mark(rule, answer) {
    if (!('ticks' in answer) || answer.ticks.length > rule.items.length) return OTHER_RULE;
    const ticks = rule.items.map((_, item) => answer.ticks[item] ?? null);
    if (ticks.every((tick) => tick === null)) return { status: 'missing' };
    const counted = new Set<number>();
    let withoutNeeded = false;
    for (const [item, { needs }] of rule.items.entries()) {
      if (ticks[item] !== true) continue;
      if (needs === undefined || counted.has(needs)) counted.add(item);
      else withoutNeeded = true;
    }
    return scored(
      sum(rule.items.map(({ points }, item) => exact(counted.has(item) ? points : 0))),
      { kind: 'items', counted: Array.from(counted) },
      ...(withoutNeeded ? (['needsItemBefore'] as const) : []),
      ...(ticks.includes(null) ? (['itemsMissing'] as const) : []),
    );
  },
};
