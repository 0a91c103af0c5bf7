import type { Color } from '@odoo/o-spreadsheet';
import { CoreViewPlugin } from '../o-spreadsheet';

/**
 * Stands in for the engine's collector of used colours, which reads every cell of every sheet after each edit only to
 * fill a row of the colour picker.
 */
export class NoCustomColorsPlugin extends CoreViewPlugin {
  static override getters = ['getCustomColors'] as const;

  getCustomColors(): Color[] {
    return [];
  }
}
