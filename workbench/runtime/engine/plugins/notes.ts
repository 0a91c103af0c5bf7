import type { CellPosition, CoreCommand, Range, RangeAdapterFunctions, UID, WorkbookData } from '@odoo/o-spreadsheet';
import type { WorkbenchCoreCommand } from '../commands';
import { CorePlugin } from '../o-spreadsheet';
import { cellZone } from '../zones';

/** A note as the workbook stores it; the id outlives moves of its cell. */
interface StoredNote {
  readonly range: Range;
  readonly text: string;
}

/** A note and where it is, for drawing. */
export interface NoteView {
  readonly col: number;
  readonly row: number;
  readonly text: string;
}

interface NotesState {
  notes: Record<UID, Record<string, StoredNote | undefined> | undefined>;
  nextNoteId: number;
}

declare module '@odoo/o-spreadsheet/dist/types/types/workbook_data' {
  interface SheetData {
    /** Texts of notes by cell, such as `{ B2: "Nhập số hồ sơ" }`. */
    notes?: Record<string, string>;
  }
}

/** Cell notes, which the engine does not have. */
export class NotesPlugin extends CorePlugin<NotesState> implements NotesState {
  static override getters = ['getNote', 'getNotes'] as const;

  readonly notes: NotesState['notes'] = {};
  nextNoteId = 1;

  override adaptRanges({ applyChange }: RangeAdapterFunctions): void {
    for (const [sheetId, byId] of Object.entries(this.notes)) {
      for (const [id, note] of Object.entries(byId ?? {})) {
        if (!note) continue;
        const { changeType, range } = applyChange(note.range);
        if (changeType === 'REMOVE') this.history.update('notes', sheetId, id, undefined);
        else if (changeType !== 'NONE') this.history.update('notes', sheetId, id, { ...note, range });
      }
    }
  }

  override handle(command: CoreCommand | WorkbenchCoreCommand): void {
    switch (command.type) {
      case 'SET_NOTE':
        this.setNote(command, command.text);
        break;
      case 'DUPLICATE_SHEET':
        for (const { col, row, text } of this.getNotes(command.sheetId)) {
          this.setNote({ sheetId: command.sheetIdTo, col, row }, text);
        }
        break;
      case 'DELETE_SHEET':
        this.history.update('notes', command.sheetId, undefined);
        break;
    }
  }

  /** The note of a cell, or ''. */
  getNote(position: CellPosition): string {
    const id = this.idAt(position);
    return (id && this.notes[position.sheetId]?.[id]?.text) ?? '';
  }

  getNotes(sheetId: UID): NoteView[] {
    return Object.values(this.notes[sheetId] ?? {}).flatMap((note) =>
      note ? [{ col: note.range.zone.left, row: note.range.zone.top, text: note.text }] : [],
    );
  }

  override import(data: WorkbookData): void {
    for (const sheet of data.sheets) {
      const byId: Record<string, StoredNote> = {};
      this.notes[sheet.id] = byId;
      for (const [cell, text] of Object.entries(sheet.notes ?? {})) {
        byId[String(this.nextNoteId)] = { range: this.getters.getRangeFromSheetXC(sheet.id, cell), text };
        this.nextNoteId += 1;
      }
    }
  }

  override export(data: WorkbookData): void {
    for (const sheet of data.sheets) {
      const entries = Object.values(this.notes[sheet.id] ?? {}).flatMap((note) =>
        note ? [[this.getters.getRangeString(note.range, sheet.id), note.text] as const] : [],
      );
      if (entries.length > 0) sheet.notes = Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
    }
  }

  private setNote(position: CellPosition, text: string): void {
    const existing = this.idAt(position);
    if (existing === undefined && text === '') return;
    const id = existing ?? String(this.nextNoteId);
    if (existing === undefined) this.history.update('nextNoteId', this.nextNoteId + 1);
    const range = this.getters.getRangeFromZone(position.sheetId, cellZone(position.col, position.row));
    this.history.update('notes', position.sheetId, id, text === '' ? undefined : { range, text });
  }

  private idAt({ sheetId, col, row }: CellPosition): string | undefined {
    for (const [id, note] of Object.entries(this.notes[sheetId] ?? {})) {
      const zone = note?.range.zone;
      if (zone && zone.left === col && zone.top === row) return id;
    }
    return undefined;
  }
}
