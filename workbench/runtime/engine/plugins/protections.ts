import type { CoreCommand, Range, RangeAdapterFunctions, UID, WorkbookData, Zone } from '@odoo/o-spreadsheet';
import type { WorkbenchCoreCommand } from '../commands';
import { CorePlugin } from '../o-spreadsheet';

/** A protection as the workbook stores it. */
export interface StoredProtection {
  readonly id: string;
  readonly kind: 'SHEET' | 'RANGE';
  /** The protected range; for a sheet protection the whole sheet at the time it was made. */
  readonly range: Range;
  /** Ranges of a protected sheet that stay open to everybody who may edit the file. */
  readonly openRanges: readonly Range[];
  readonly description: string;
  /** null until somebody changes the list: such a protection enforces nothing. */
  readonly editors: readonly string[] | null;
  readonly warningOnly: boolean;
  /** Whether everybody of the organisation that owns the file may edit, if one does. */
  readonly domainEdit: boolean;
}

/** The same for readers outside of the engine: zones instead of the engine's ranges. */
export interface ProtectionView {
  readonly id: string;
  readonly sheetId: UID;
  readonly kind: 'SHEET' | 'RANGE';
  readonly zone: Zone;
  readonly openZones: readonly Zone[];
  readonly description: string;
  readonly editors: readonly string[] | null;
  readonly warningOnly: boolean;
  /** Whether everybody of the organisation that owns the file may edit, if one does. */
  readonly domainEdit: boolean;
}

type SheetProtections = Record<string, StoredProtection | undefined>;

interface ProtectionState {
  protections: Record<UID, SheetProtections | undefined>;
}

interface ProtectionData {
  id: string;
  kind: 'SHEET' | 'RANGE';
  range: string;
  openRanges: string[];
  description: string;
  editors: string[] | null;
  warningOnly: boolean;
  /** Left out for false. */
  domainEdit?: boolean;
}

declare module '@odoo/o-spreadsheet/dist/types/types/workbook_data' {
  interface SheetData {
    protections?: ProtectionData[];
  }
}

/** Keeps which ranges are protected, for whom. It refuses nothing itself: that depends on who is acting. */
export class ProtectionsPlugin extends CorePlugin<ProtectionState> implements ProtectionState {
  static override getters = ['getProtections', 'getProtection'] as const;

  readonly protections: ProtectionState['protections'] = {};

  override adaptRanges({ applyChange }: RangeAdapterFunctions): void {
    for (const { sheetId, protection } of this.all()) {
      const change = applyChange(protection.range);
      if (change.changeType === 'REMOVE') {
        this.history.update('protections', sheetId, protection.id, undefined);
        continue;
      }
      const open = protection.openRanges.map((range) => applyChange(range));
      if (change.changeType === 'NONE' && open.every((each) => each.changeType === 'NONE')) continue;
      this.history.update('protections', sheetId, protection.id, {
        ...protection,
        range: change.range,
        openRanges: open.filter((each) => each.changeType !== 'REMOVE').map((each) => each.range),
      });
    }
  }

  override handle(command: CoreCommand | WorkbenchCoreCommand): void {
    switch (command.type) {
      case 'SET_PROTECTION':
        this.history.update('protections', command.sheetId, command.protectionId, {
          id: command.protectionId,
          kind: command.kind,
          range: this.getters.getRangeFromRangeData(command.protectedRange),
          openRanges: command.openRanges.map((range) => this.getters.getRangeFromRangeData(range)),
          description: command.description,
          editors: command.editors,
          warningOnly: command.warningOnly,
          domainEdit: command.domainEdit,
        });
        break;
      case 'REMOVE_PROTECTION':
        this.history.update('protections', command.sheetId, command.protectionId, undefined);
        break;
      case 'DELETE_SHEET':
        this.history.update('protections', command.sheetId, undefined);
        break;
    }
  }

  /** The protections of a sheet, oldest first. A sheet protection's zone is the sheet as it is now. */
  getProtections(sheetId: UID): ProtectionView[] {
    return Object.values(this.protections[sheetId] ?? {}).flatMap((protection) =>
      protection ? [this.view(sheetId, protection)] : [],
    );
  }

  getProtection(sheetId: UID, protectionId: string): ProtectionView | undefined {
    const protection = this.protections[sheetId]?.[protectionId];
    return protection && this.view(sheetId, protection);
  }

  override import(data: WorkbookData): void {
    for (const sheet of data.sheets) {
      const byId: SheetProtections = {};
      this.protections[sheet.id] = byId;
      for (const stored of sheet.protections ?? []) {
        byId[stored.id] = {
          domainEdit: false,
          ...stored,
          range: this.getters.getRangeFromSheetXC(sheet.id, stored.range),
          openRanges: stored.openRanges.map((range) => this.getters.getRangeFromSheetXC(sheet.id, range)),
        };
      }
    }
  }

  override export(data: WorkbookData): void {
    for (const sheet of data.sheets) {
      const stored = Object.values(this.protections[sheet.id] ?? {}).flatMap((protection) =>
        protection ? [this.toData(sheet.id, protection)] : [],
      );
      if (stored.length > 0) sheet.protections = stored;
    }
  }

  private toData(sheetId: UID, protection: StoredProtection): ProtectionData {
    return {
      id: protection.id,
      kind: protection.kind,
      range: this.getters.getRangeString(protection.range, sheetId),
      openRanges: protection.openRanges.map((range) => this.getters.getRangeString(range, sheetId)),
      description: protection.description,
      editors: protection.editors && [...protection.editors],
      warningOnly: protection.warningOnly,
      ...(protection.domainEdit ? { domainEdit: true } : {}),
    };
  }

  private view(sheetId: UID, protection: StoredProtection): ProtectionView {
    return {
      id: protection.id,
      sheetId,
      kind: protection.kind,
      zone: protection.kind === 'SHEET' ? this.getters.getSheetZone(sheetId) : protection.range.zone,
      openZones: protection.openRanges.map((range) => range.zone),
      description: protection.description,
      editors: protection.editors,
      warningOnly: protection.warningOnly,
      domainEdit: protection.domainEdit,
    };
  }

  private all(): { sheetId: UID; protection: StoredProtection }[] {
    return Object.entries(this.protections).flatMap(([sheetId, byId]) =>
      Object.values(byId ?? {}).flatMap((protection) => (protection ? [{ sheetId, protection }] : [])),
    );
  }
}
