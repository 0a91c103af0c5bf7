import type { CoreCommand, Range, RangeAdapterFunctions, UID, WorkbookData, Zone } from '@odoo/o-spreadsheet';
import type { MetadataPlace, WorkbenchCoreCommand } from '../commands';
import { CorePlugin } from '../o-spreadsheet';

interface StoredMetadata {
  readonly id: number;
  readonly place: MetadataPlace;
  readonly sheetId: UID;
  /** The row or column it sits on. */
  readonly band: Range | undefined;
  readonly key: string;
  readonly value: string | null;
  readonly visibility: string;
}

/** Developer metadata for readers outside of the engine. */
export interface MetadataView {
  readonly id: number;
  readonly place: MetadataPlace;
  readonly sheetId: UID;
  readonly zone: Zone | undefined;
  readonly key: string;
  readonly value: string | null;
  readonly visibility: string;
}

interface MetadataState {
  metadata: Record<number, StoredMetadata | undefined>;
}

interface MetadataData {
  id: number;
  place: MetadataPlace;
  sheetId: UID;
  band: string | null;
  key: string;
  value: string | null;
  visibility: string;
}

declare module '@odoo/o-spreadsheet/dist/types/types/workbook_data' {
  interface WorkbookData {
    developerMetadata?: MetadataData[];
  }
}

/** Developer metadata: hidden marks that a script leaves on the spreadsheet, a sheet, a row or a column. */
export class MetadataPlugin extends CorePlugin<MetadataState> implements MetadataState {
  static override getters = ['getDeveloperMetadata', 'getDeveloperMetadataById'] as const;

  readonly metadata: MetadataState['metadata'] = {};

  override adaptRanges({ applyChange }: RangeAdapterFunctions): void {
    for (const item of this.items()) {
      if (!item.band) continue;
      const { changeType, range } = applyChange(item.band);
      if (changeType === 'REMOVE') this.history.update('metadata', item.id, undefined);
      else if (changeType !== 'NONE') this.history.update('metadata', item.id, { ...item, band: range });
    }
  }

  override handle(command: CoreCommand | WorkbenchCoreCommand): void {
    switch (command.type) {
      case 'SET_METADATA':
        this.history.update('metadata', command.metadataId, {
          id: command.metadataId,
          place: command.place,
          sheetId: command.metadataSheetId,
          band: command.band ? this.getters.getRangeFromRangeData(command.band) : undefined,
          key: command.key,
          value: command.value,
          visibility: command.visibility,
        });
        break;
      case 'REMOVE_METADATA':
        this.history.update('metadata', command.metadataId, undefined);
        break;
      case 'DELETE_SHEET':
        for (const item of this.items()) {
          if (item.sheetId === command.sheetId) this.history.update('metadata', item.id, undefined);
        }
        break;
    }
  }

  /** All metadata of the workbook, in the order of their ids. */
  getDeveloperMetadata(): MetadataView[] {
    return this.items().map(viewOf);
  }

  /** One piece of metadata, if it is still there. */
  getDeveloperMetadataById(id: number): MetadataView | undefined {
    const item = this.metadata[id];
    return item && viewOf(item);
  }

  override import(data: WorkbookData): void {
    for (const { band, ...item } of data.developerMetadata ?? []) {
      this.metadata[item.id] = {
        ...item,
        band: band === null ? undefined : this.getters.getRangeFromSheetXC(item.sheetId, band),
      };
    }
  }

  override export(data: WorkbookData): void {
    const stored = this.items().map(({ band, ...item }) => ({
      ...item,
      band: band ? this.getters.getRangeString(band, item.sheetId) : null,
    }));
    if (stored.length > 0) data.developerMetadata = stored;
  }

  private items(): StoredMetadata[] {
    return Object.values(this.metadata).flatMap((item) => (item ? [item] : []));
  }
}

function viewOf({ band, ...item }: StoredMetadata): MetadataView {
  return { ...item, zone: band?.zone };
}
