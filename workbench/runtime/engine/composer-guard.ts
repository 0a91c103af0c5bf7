import type { Access } from './access';
import { workbenchGetters } from './getters';
import { commandResult, DispatchResult, type Model, stores } from './o-spreadsheet';
import { cellZone } from './zones';

const accessByModel = new WeakMap<Model, Access>();
let installed = false;

/**
 * Refuses to start typing in a cell that the acting person may not edit, so that nobody types a long text first.
 * The refusal is reported like a refused command.
 */
export function guardComposer(model: Model, access: Access): void {
  accessByModel.set(model, access);
  if (installed) return;
  installed = true;
  const prototype = stores.CellComposerStore.prototype;
  const startEdition = prototype.startEdition;
  prototype.startEdition = function guardedStart(...args: Parameters<typeof startEdition>) {
    const edited = modelOf(this);
    if (edited && refuses(edited)) return 'NoStateChange';
    return startEdition.apply(this, args);
  };
}

function refuses(model: Model): boolean {
  const access = accessByModel.get(model);
  if (!access || access.bypass > 0) return false;
  const position = model.getters.getActivePosition();
  const protection = access.blockedBy(workbenchGetters(model.getters), position.sheetId, [
    cellZone(position.col, position.row),
  ]);
  if (access.mayEdit() && !protection) return false;
  access.lastRefusal = protection
    ? { kind: 'protected', description: protection.description, zone: protection.zone, sheetId: position.sheetId }
    : { kind: 'viewer' };
  model.trigger('command-rejected', {
    command: { type: 'UPDATE_CELL', ...position },
    result: new DispatchResult(commandResult('CancelledForUnknownReason')),
  });
  return true;
}

/** A store knows its model in a field that its type hides. */
function modelOf(store: object): Model | undefined {
  return 'model' in store && isModel(store.model) ? store.model : undefined;
}

function isModel(value: unknown): value is Model {
  return typeof value === 'object' && value !== null && 'getters' in value && 'trigger' in value;
}
