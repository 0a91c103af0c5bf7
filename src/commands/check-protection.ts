import type { Text } from '../text/text';
import { statusesOf } from './agency-status';
import { type AppliedRights, applyRights } from './apply-rights';
import { readyRound } from './ready-round';
import { type Ending, runCommand } from './run';
import { tabsToKeep } from './tab-claims';
import { timeLeft } from './time-left';

/**
 * Compares what is protected on every tab with what should be, by Thiết lập, the phase and how far each agency is; repairs it, and says on which tabs what was
 * wrong.
 */
export function checkProtection(): Ending {
  const left = timeLeft();
  return runCommand(
    (desk) => desk.text.menu.checkProtection,
    true,
    (desk) => {
      const ready = readyRound(desk);
      if (!ready.ok) return ready;
      const applied = applyRights(desk, ready.round, statusesOf(desk), left);
      const sentence = sentenceOf(applied, desk.text);
      // Whoever has the rights on a tab checked means that tab.
      return {
        ok: applied.left === 0 && applied.refused.length === 0,
        sentence,
        kept: { known: tabsToKeep(desk, true) },
      };
    },
  );
}

/** How many tabs are named before the rest is counted. */
const MOST_NAMED = 5;

function sentenceOf(applied: AppliedRights, text: Text): string {
  const words = text.phases;
  const { checked, repaired } = applied;
  const named = repaired
    .slice(0, MOST_NAMED)
    .map(({ tab, codes }) => words.found(tab, codes.map((code) => words.findings[code]).join('; ')));
  const rest = repaired.length - named.length;
  const list = [named.join(', '), ...(rest > 0 ? [words.moreTabs(rest)] : [])].join(' ');
  const what =
    repaired.length === 0 ? words.rightsInOrder(checked) : `${words.rightsRepaired(repaired.length, checked)} ${list}.`;
  return [what, fixedForms(applied, text), unfinished(applied, text)].filter((part) => part !== '').join(' ');
}

/** On which forms formulas became values as the phase closed them, `''` for none. */
export function fixedForms({ fixed }: AppliedRights, text: Text): string {
  return fixed.length === 0 ? '' : text.phases.formulasFixed(fixed.length, tabList(fixed));
}

/** Some tabs by their names, and whether there are more. */
export function tabList(tabs: readonly string[]): string {
  const named = tabs.slice(0, MOST_NAMED).map((tab) => `“${tab}”`);
  return [...named, ...(tabs.length > named.length ? ['…'] : [])].join(', ');
}

/** What is left to do about the rights to edit, `''` if nothing is. */
export function unfinished({ refused, left }: AppliedRights, text: Text): string {
  return [...refused.map(text.commands.columnsMoved), ...(left > 0 ? [text.phases.rightsLeft(left)] : [])].join(' ');
}
