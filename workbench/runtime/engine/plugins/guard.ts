import type { Command, CommandResult } from '@odoo/o-spreadsheet';
import { type Access, accessOf } from '../access';
import { affectedCells } from '../affected-cells';
import { candidateValue } from '../candidate';
import type { WorkbenchCommand } from '../commands';
import type { WorkbenchGetters } from '../getters';
import { commandResult, coreTypes, UIPlugin, type UIPluginConfig } from '../o-spreadsheet';
import { brokenRule } from '../validation';

/** Commands that change the saved workbook; ours are added when they are registered. */
const CORE_COMMANDS: ReadonlySet<string> = coreTypes;

/** Local commands that write; a viewer may start none of them. */
const WRITING_COMMANDS: ReadonlySet<string> = new Set<Command['type']>([
  'PASTE',
  'PASTE_FROM_OS_CLIPBOARD',
  'COPY_PASTE_CELLS_ABOVE',
  'COPY_PASTE_CELLS_ON_LEFT',
  'COPY_PASTE_CELLS_ON_ZONE',
  'REPEAT_PASTE',
  'CUT',
  'AUTOFILL',
  'AUTOFILL_AUTO',
  'SORT_CELLS',
  'SET_DECIMAL',
  'SUM_SELECTION',
  'INSERT_CELL',
  'DELETE_CELL',
  'SPLIT_TEXT_INTO_COLUMNS',
  'REMOVE_DUPLICATES',
  'TRIM_WHITESPACE',
  'TOGGLE_CHECKBOX',
  'MOVE_COLUMNS_ROWS',
  'AUTORESIZE_COLUMNS',
  'AUTORESIZE_ROWS',
  'REPLACE_SEARCH',
  'PAINT_FORMAT',
  'DELETE_UNFILTERED_CONTENT',
  'REQUEST_UNDO',
  'REQUEST_REDO',
]);

/**
 * Refuses what the acting person may not do. It is a UI plugin on purpose: it looks at commands given in this window
 * only, so that another person's accepted edits are never refused here, which would make the windows differ.
 */
export class GuardPlugin extends UIPlugin {
  declare protected getters: WorkbenchGetters;

  private readonly access: Access | undefined;
  /** The command being carried out, whose parts are asked about one by one as well. */
  private root: string | undefined;

  constructor(config: UIPluginConfig) {
    super(config);
    this.access = accessOf(config.custom);
  }

  override allowDispatch(command: Command | WorkbenchCommand): CommandResult {
    const access = this.access;
    if (!access || access.bypass > 0) return commandResult('Success');
    if (!access.mayEdit() && (CORE_COMMANDS.has(command.type) || WRITING_COMMANDS.has(command.type))) {
      access.lastRefusal = { kind: 'viewer' };
      return commandResult('CancelledForUnknownReason');
    }
    if (this.isProtected(access, command) || this.breaksRule(access, command)) {
      return commandResult('CancelledForUnknownReason');
    }
    return commandResult('Success');
  }

  override beforeHandle(command: Command | WorkbenchCommand): void {
    this.root ??= command.type;
  }

  override finalize(): void {
    this.root = undefined;
  }

  private isProtected(access: Access, command: Command | WorkbenchCommand): boolean {
    const affected = affectedCells(command, this.getters);
    if (!affected) return false;
    const protection = access.blockedBy(this.getters, affected.sheetId, affected.zones, affected.structural);
    if (!protection) return false;
    access.lastRefusal = {
      kind: 'protected',
      description: protection.description,
      zone: protection.zone,
      sheetId: protection.sheetId,
    };
    return true;
  }

  private breaksRule(access: Access, command: Command | WorkbenchCommand): boolean {
    // Rules are for what is typed, also by find and replace; sorting or pasting have been looked at as a whole.
    const typed = this.root === undefined || this.root === 'REPLACE_SEARCH';
    if (!typed || command.type !== 'UPDATE_CELL' || command.content === undefined) return false;
    const position = { sheetId: command.sheetId, col: command.col, row: command.row };
    const rule = brokenRule(
      this.getters,
      position,
      candidateValue(this.getters, position, command.content),
      command.content,
    );
    if (!rule?.isBlocking) return false;
    access.lastRefusal = { kind: 'invalid', ...position, helpText: rule.helpText ?? '', pasted: false };
    return true;
  }
}
