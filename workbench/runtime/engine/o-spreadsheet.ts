/** The one door to the spreadsheet engine: makes sure that what it expects of its host is there first. */
import './polyfills';
import type { CommandResult, CoreViewPlugin, UIPlugin } from '@odoo/o-spreadsheet';

export {
  AbstractCellClipboardHandler,
  addFunction,
  astToFormula,
  CompiledFormula,
  CorePlugin,
  CoreViewPlugin,
  constants,
  convertAstNodes,
  coreTypes,
  DispatchResult,
  EvaluationError,
  helpers,
  Model,
  parse,
  registries,
  stores,
  tokenize,
  UIPlugin,
} from '@odoo/o-spreadsheet';

/** What the engine hands to a plugin that derives data from the workbook. */
export type CoreViewPluginConfig = ConstructorParameters<typeof CoreViewPlugin>[0];

/** What the engine hands to a plugin of this window. */
export type UIPluginConfig = ConstructorParameters<typeof UIPlugin>[0];

/** One entry of the journal of changes that windows exchange. */
export type { StateUpdateMessage } from '@odoo/o-spreadsheet/dist/types/types/collaborative/transport_service';

/** The engine's answer to a command, by name. Its enumeration exists for the compiler only, its values are texts. */
export function commandResult(name: `${CommandResult}`): CommandResult {
  if (!isResult(name)) throw new Error(`${name} is no result of a command.`);
  return name;
}

function isResult(name: string): name is CommandResult {
  return name !== '';
}
