import type { Command } from '@odoo/o-spreadsheet';
import type { RunAsOneStepCommand } from '../commands';
import { UIPlugin } from '../o-spreadsheet';

/**
 * Carries out RUN_AS_ONE_STEP: whatever the function dispatches becomes one revision, so one undo step and one message
 * to other windows. The function must not throw: the engine would stay in the middle of the command.
 */
export class OneStepPlugin extends UIPlugin {
  override handle(command: Command | RunAsOneStepCommand): void {
    if (command.type === 'RUN_AS_ONE_STEP') command.run();
  }
}
