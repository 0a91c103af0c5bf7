import { basisOf } from '../round/phases';
import { mayPublish } from '../round/publication';
import type { Reply } from '../wire';
import { isCarryingOver } from './carry-over-state';
import { type Desk, openDesk } from './desk';
import { lastPublished, nextNumber } from './publish';
import { notReadyFor, statesOfAgencies } from './readiness';
import { readyForCoordinator } from './ready-round';
import { roundToRank } from './recompute-ranking';
import { reasonOf, workbookText } from './run';
import { hasEntries } from './score-forms';

/** What publishing would freeze and how far the verification is, as a question to ask before; or why nothing can be published. Changes nothing. */
export function previewPublish(): Reply<string> {
  try {
    return questionFor(openDesk());
  } catch (error) {
    return { ok: false, sentence: workbookText().commands.failed(reasonOf(error)) };
  }
}

function questionFor(desk: Desk): Reply<string> {
  const { text, tabs } = desk;
  const ready = readyForCoordinator(desk);
  if (!ready.ok) return ready;
  const read = roundToRank(desk);
  if (!read.ok) return read;
  const { round } = read;
  const { year } = round.settings;
  if (!mayPublish(round)) return { ok: false, sentence: text.commands.notYetPublication(text.menu.publish) };
  if (isCarryingOver(tabs, year)) return { ok: false, sentence: text.commands.carryOverUnderWay(year) };
  const states = statesOfAgencies(desk, round);
  const entered = states.filter(({ form }) => hasEntries(form)).length;
  if (entered === 0) return { ok: false, sentence: text.commands.nothingToPublish };
  const basis = basisOf(round.settings);
  const question = text.commands.publishQuestion({
    year,
    version: nextNumber(tabs, year, lastPublished(desk, year)),
    basis: text.settings.basis[basis],
    entered,
    agencies: states.length,
    // Where the agencies' own figures count, nobody has to verify them.
    readiness: notReadyFor(basis === 'self' ? 'selfAssessment' : 'publication', states, text),
  });
  return { ok: true, value: question };
}
