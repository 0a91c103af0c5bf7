import { type CellValue, isBlank, shown } from '../rubric/cell';
import type { Criterion } from '../rubric/rubric';
import type { EnteredCells } from '../scoring/answer';
import { inPercent } from '../text/percent';
import type { Text } from '../text/text';
import { baseInput, figureInput } from './form-inputs';

/** Stands for a cell in which nothing was entered, beside one in which something was. */
const NOTHING = '–';

/** What was entered for a criterion, as people would say it: "Có", "45/50", "87,5%", the items of a checklist one after the other. `''` when nothing was. */
export function shownAnswer(criterion: Criterion, { figure, base, items }: EnteredCells, text: Text): string {
  if (criterion.rule.type === 'checklist') return joined(items.map(plain(text)), ' · ');
  const isShare = figureInput(criterion, text).validation.kind === 'share';
  const first = isShare && typeof figure === 'number' ? `${text.number(inPercent(figure))}%` : plain(text)(figure);
  // A second figure where none belongs is shown all the same: it is what stands in the way.
  const hasBase = baseInput(criterion, text) !== null || !isBlank(base);
  return hasBase ? joined([first, plain(text)(base)], '/') : first;
}

function joined(parts: readonly string[], between: string): string {
  return parts.every((part) => part === '') ? '' : parts.map((part) => (part === '' ? NOTHING : part)).join(between);
}

function plain(text: Text): (value: CellValue) => string {
  return (value) => {
    if (typeof value === 'number') return text.number(value);
    return isBlank(value) ? '' : shown(value);
  };
}
