import { nextPhase, previousPhase } from '../round/phases';
import type { Phase, RoundWithRubrics } from '../round/round';
import { SETTINGS } from '../round/settings-rows';
import { WATCHED } from '../round/watched';
import { statusesOf } from './agency-status';
import { applyRights, formKeys } from './apply-rights';
import { fixedForms, unfinished } from './check-protection';
import type { Desk, SettingsOnTab } from './desk';
import { inPlace } from './in-place';
import { layOutOverviews, layOutSettings } from './lay-out';
import { readyRound } from './ready-round';
import { type Ending, reasonOf, runCommand } from './run';
import { timeLeft } from './time-left';

/** Column of Thiết lập that holds the values. */
const VALUE_COLUMN = 3;

/**
 * Moves the round to the next phase, or back to the one before: lays out what shows other figures then, writes the phase into Thiết lập, and gives every form the
 * protections that follow. A run that is broken off before the phase is written is done again, one that is broken off after that is continued by Kiểm tra phân quyền.
 */
export function movePhase(to: Phase): Ending {
  const left = timeLeft();
  return runCommand(
    (desk) => desk.text.menu.movePhase,
    true,
    (desk) => {
      const ready = readyRound(desk);
      if (!ready.ok) return ready;
      const refusal = whyNot(desk, ready.round.settings.phase, to);
      if (refusal !== null) return { ok: false, sentence: refusal };
      return inPlace(desk, () => move(desk, ready.round, ready.settings, to, left));
    },
  );
}

/** Two coordinators may ask at once, and a double click asks twice: only a step from where the round is now is taken. */
function whyNot({ text }: Desk, from: Phase, to: Phase): string | null {
  const names = text.settings.phases;
  if (to === from) return text.phases.alreadyThere(names[to]);
  return to === nextPhase(from) || to === previousPhase(from) ? null : text.phases.stepByStep(names[from], names[to]);
}

function move(
  desk: Desk,
  round: RoundWithRubrics,
  settings: SettingsOnTab,
  to: Phase,
  timeIsLeft: () => boolean,
): Ending {
  const { text } = desk;
  const from = round.settings.phase;
  const moved: RoundWithRubrics = { ...round, settings: { ...round.settings, phase: to } };
  // Tổng hợp and the dashboards say the phase, and are laid out for one kind of figures.
  layOutOverviews(desk, moved);
  writePhase(desk, settings, moved);
  const rights = followPhase(desk, moved, timeIsLeft);
  const names = text.settings.phases;
  return {
    ok: rights.ok,
    kept: { known: { [`${WATCHED.setting}phase`]: to } },
    sentence: [text.phases.moved(names[from], names[to]), text.phases.means[to], rights.sentence].join(' '),
  };
}

/** Whatever happens here, the round has been moved by now: doing the same again would take it another phase further. */
function followPhase(desk: Desk, moved: RoundWithRubrics, timeIsLeft: () => boolean): Ending {
  const { text } = desk;
  try {
    const applied = applyRights(desk, moved, statusesOf(desk), timeIsLeft, formKeys(desk, moved));
    const left = unfinished(applied, text);
    return {
      ok: left === '',
      sentence: [text.phases.rightsFollow(applied.checked), fixedForms(applied, text), left]
        .filter((one) => one !== '')
        .join(' '),
    };
  } catch (error) {
    return { ok: false, sentence: text.phases.rightsFailed(reasonOf(error)) };
  }
}

/** In a workbook of an older version there is no such row yet; laying Thiết lập out makes it with the new phase in it. */
function writePhase(desk: Desk, settings: SettingsOnTab, moved: RoundWithRubrics): void {
  const row = settings.content.findIndex((cells) => cells[0] === SETTINGS.setting('phase')) + 1;
  if (row === 0) layOutSettings(desk, moved);
  else settings.sheet.getRange(row, VALUE_COLUMN).setValue(desk.text.settings.phases[moved.settings.phase]);
}
