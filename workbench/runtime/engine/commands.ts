import type { RangeData, UID } from '@odoo/o-spreadsheet';
import { coreTypes, type DispatchResult, registries } from './o-spreadsheet';

/** Where a piece of developer metadata sits. */
export type MetadataPlace = 'SPREADSHEET' | 'SHEET' | 'ROW' | 'COLUMN';

/** Creates or changes a protection. For a sheet, `ranges` are the ranges that stay open; for a range, that range. */
export interface SetProtectionCommand {
  type: 'SET_PROTECTION';
  sheetId: UID;
  protectionId: string;
  kind: 'SHEET' | 'RANGE';
  protectedRange: RangeData;
  openRanges: RangeData[];
  description: string;
  /** null: nobody has changed the list yet, so the protection enforces nothing. */
  editors: string[] | null;
  warningOnly: boolean;
  domainEdit: boolean;
}

export interface RemoveProtectionCommand {
  type: 'REMOVE_PROTECTION';
  sheetId: UID;
  protectionId: string;
}

/** Sets the note of a cell; an empty text removes it. */
export interface SetNoteCommand {
  type: 'SET_NOTE';
  sheetId: UID;
  col: number;
  row: number;
  text: string;
}

/** Creates or changes a piece of developer metadata; `place` says which of the position fields count. */
export interface SetMetadataCommand {
  type: 'SET_METADATA';
  metadataId: number;
  place: MetadataPlace;
  /** The sheet it sits on; '' for the spreadsheet. */
  metadataSheetId: UID;
  band: RangeData | null;
  key: string;
  value: string | null;
  visibility: string;
}

export interface RemoveMetadataCommand {
  type: 'REMOVE_METADATA';
  metadataId: number;
}

/** Sets one entry of a script's properties or cache; a null value removes it. */
export interface SetScriptDataCommand {
  type: 'SET_SCRIPT_DATA';
  store: string;
  key: string;
  value: string | null;
  /** Milliseconds since 1970 after which the entry is gone; null keeps it. */
  expires: number | null;
}

/** Name and time zone of the workbook. */
export interface SetWorkbookInfoCommand {
  type: 'SET_WORKBOOK_INFO';
  title: string;
}

export type WorkbenchCoreCommand =
  | SetProtectionCommand
  | RemoveProtectionCommand
  | SetNoteCommand
  | SetMetadataCommand
  | RemoveMetadataCommand
  | SetScriptDataCommand
  | SetWorkbookInfoCommand;

/** Runs a function inside one root command, so that all it dispatches is one undo step and one message. */
export interface RunAsOneStepCommand {
  type: 'RUN_AS_ONE_STEP';
  run: () => void;
}

export type WorkbenchCommand = WorkbenchCoreCommand | RunAsOneStepCommand;

type Payload<T extends WorkbenchCommand['type']> = Omit<Extract<WorkbenchCommand, { type: T }>, 'type'>;

/** Anything with the engine's `dispatch`: the engine types only its own commands, this accepts ours as well. */
export interface Dispatcher {
  dispatch(type: string, payload: object): DispatchResult;
}

/** Dispatches one of the workbench's own commands. */
export function dispatchOwn<T extends WorkbenchCommand['type']>(
  dispatcher: Dispatcher,
  type: T,
  payload: Payload<T>,
): DispatchResult {
  return dispatcher.dispatch(type, payload);
}

const CORE_COMMANDS: readonly WorkbenchCoreCommand['type'][] = [
  'SET_PROTECTION',
  'REMOVE_PROTECTION',
  'SET_NOTE',
  'SET_METADATA',
  'REMOVE_METADATA',
  'SET_SCRIPT_DATA',
  'SET_WORKBOOK_INFO',
];

/** Tells the engine that these commands change the saved workbook and travel to other windows. */
export function registerCommands(): void {
  const types: Set<string> = coreTypes;
  for (const type of CORE_COMMANDS) {
    types.add(type);
    // The engine undoes by restoring what was before; the inverse only serves to rebase concurrent edits.
    registries.inverseCommandRegistry.replace(type, (command) => [command]);
  }
}
