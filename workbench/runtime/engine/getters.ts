import type { CellPosition, Getters, UID } from '@odoo/o-spreadsheet';
import type { MetadataView } from './plugins/metadata';
import type { NoteView } from './plugins/notes';
import type { ProtectionView } from './plugins/protections';

/** What the workbench's own plugins answer, beside the engine's own getters. */
export interface OwnGetters {
  getProtections(sheetId: UID): ProtectionView[];
  getProtection(sheetId: UID, protectionId: string): ProtectionView | undefined;
  getNote(position: CellPosition): string;
  getNotes(sheetId: UID): NoteView[];
  getDeveloperMetadata(): MetadataView[];
  getDeveloperMetadataById(id: number): MetadataView | undefined;
  getScriptData(store: string, key: string, now: number): string | null;
  getScriptStore(store: string, now: number): Record<string, string>;
  getWorkbookTitle(): string;
}

export type WorkbenchGetters = Getters & OwnGetters;

const OWN_GETTERS: readonly (keyof OwnGetters)[] = [
  'getProtections',
  'getProtection',
  'getNote',
  'getNotes',
  'getDeveloperMetadata',
  'getDeveloperMetadataById',
  'getScriptData',
  'getScriptStore',
  'getWorkbookTitle',
];

/**
 * The getters of a model with ours among them.
 * @throws Error if the model was made before the workbench's plugins were registered
 */
export function workbenchGetters(getters: Getters): WorkbenchGetters {
  if (!hasOwnGetters(getters)) {
    throw new Error('This model was made before the workbench engine was registered: call registerEngine() first.');
  }
  return getters;
}

function hasOwnGetters(getters: Getters): getters is WorkbenchGetters {
  return OWN_GETTERS.every((name) => name in getters);
}
