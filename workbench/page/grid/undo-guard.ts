import { type Command, type CommandResult, registries, UIPlugin } from '@odoo/o-spreadsheet';
import { commandResult } from '../../runtime/engine/o-spreadsheet';

export interface UndoGuardOptions {
  mayUndo: () => boolean;
  onRefused: () => void;
}

/**
 * Refuses undo and redo while the connection is lost. The engine would wait for the server's word on them and until
 * then throw away, without a sign, everything that is typed. Call it once, before the model is made.
 */
export function registerUndoGuard({ mayUndo, onRefused }: UndoGuardOptions): void {
  class UndoGuard extends UIPlugin {
    override allowDispatch({ type }: Command): CommandResult {
      if ((type !== 'REQUEST_UNDO' && type !== 'REQUEST_REDO') || mayUndo()) return commandResult('Success');
      onRefused();
      return commandResult('CancelledForUnknownReason');
    }
  }
  registries.statefulUIPluginRegistry.add('undo_guard', UndoGuard);
}
