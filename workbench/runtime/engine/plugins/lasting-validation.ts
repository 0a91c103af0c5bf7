import type { CoreCommand } from '@odoo/o-spreadsheet';
import { registries } from '../o-spreadsheet';

const EngineValidation = registries.corePluginRegistry.get('dataValidation');

/**
 * The engine takes the rule away from a checkbox, or from an empty cell with a list, when a person presses Delete
 * there. On Google the rule stays.
 */
export class LastingValidation extends EngineValidation {
  override handle(command: CoreCommand): void {
    if (command.type !== 'DELETE_CONTENT') super.handle(command);
  }
}
