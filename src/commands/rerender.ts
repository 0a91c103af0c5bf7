import { layOutAgain } from './lay-out-again';
import { type Ending, runCommand } from './run';
import { timeLeft } from './time-left';

/** What the menu calls Khôi phục mẫu phiếu: lays every tab out again. */
export function rerender(): Ending {
  const left = timeLeft();
  return runCommand(
    (desk) => desk.text.menu.rerender,
    true,
    (desk) => layOutAgain(desk, left),
  );
}
