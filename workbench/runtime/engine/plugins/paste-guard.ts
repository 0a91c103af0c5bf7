import type {
  CellPosition,
  ClipboardCell,
  ClipboardOptions,
  CommandResult,
  Getters,
  UID,
  Zone,
} from '@odoo/o-spreadsheet';
import type { Access } from '../access';
import { candidateValue } from '../candidate';
import { workbenchGetters } from '../getters';
import { AbstractCellClipboardHandler, commandResult } from '../o-spreadsheet';
import { brokenRule } from '../validation';

/** Whose window a model's getters belong to: clipboard handlers are only given the getters. */
const accessByGetters = new WeakMap<Getters, Access>();

export function guardPastes(getters: Getters, access: Access): void {
  accessByGetters.set(getters, access);
}

type PastedCells = (ClipboardCell | undefined)[][];

/** One hook for everything that pastes, inserts or shifts cells: refuses the whole paste rather than parts of it. */
export class PasteGuard<T, T1> extends AbstractCellClipboardHandler<T, T1> {
  override isPasteAllowed(sheetId: UID, target: Zone[], content: T, options: ClipboardOptions): CommandResult {
    const access = accessByGetters.get(this.getters);
    if (!access || access.bypass > 0) return commandResult('Success');
    const cells = cellsOf(content);
    const zones = target.map((zone) => pastedZone(zone, cells));
    const protection = access.blockedBy(workbenchGetters(this.getters), sheetId, zones);
    if (protection) {
      access.lastRefusal = {
        kind: 'protected',
        description: protection.description,
        zone: protection.zone,
        sheetId,
      };
      return commandResult('CancelledForUnknownReason');
    }
    if (options.pasteOption === 'onlyFormat' || options.isCutOperation) return commandResult('Success');
    const refused = this.firstRefused(sheetId, zones, cells);
    if (!refused) return commandResult('Success');
    access.lastRefusal = refused;
    return commandResult('CancelledForUnknownReason');
  }

  private firstRefused(sheetId: UID, zones: readonly Zone[], cells: PastedCells): Access['lastRefusal'] {
    for (const zone of zones) {
      for (let row = zone.top; row <= zone.bottom; row += 1) {
        for (let col = zone.left; col <= zone.right; col += 1) {
          const position = { sheetId, col, row };
          const cell = cellAt(cells, row - zone.top, col - zone.left);
          const rule = cell && this.ruleBrokenBy(cell, position);
          if (rule?.isBlocking) return { kind: 'invalid', ...position, helpText: rule.helpText ?? '', pasted: true };
        }
      }
    }
    return undefined;
  }

  private ruleBrokenBy(cell: ClipboardCell, position: CellPosition): ReturnType<typeof brokenRule> {
    const value = cell.evaluatedCell?.value ?? candidateValue(this.getters, position, cell.content);
    return brokenRule(this.getters, position, value, cell.content);
  }
}

/** The clipboard joins what all handlers copied; the cells are among it unless something else was copied. */
function cellsOf(content: unknown): PastedCells {
  return hasCells(content) ? content.cells : [];
}

function hasCells(content: unknown): content is { cells: PastedCells } {
  return typeof content === 'object' && content !== null && 'cells' in content && Array.isArray(content.cells);
}

/** A paste fills its target, and at least the size of what was copied. */
function pastedZone(target: Zone, cells: readonly (readonly unknown[])[]): Zone {
  return {
    ...target,
    right: Math.max(target.right, target.left + (cells[0]?.length ?? 1) - 1),
    bottom: Math.max(target.bottom, target.top + Math.max(cells.length, 1) - 1),
  };
}

/** What lands on a cell of the target: a small copy is repeated over a large target. */
function cellAt(cells: PastedCells, row: number, col: number): ClipboardCell | undefined {
  const line = cells[row % cells.length];
  return line && line.length > 0 ? line[col % line.length] : undefined;
}
