import type { CellPosition, UID, Zone } from '@odoo/o-spreadsheet';
import type { Book } from './book';
import { isRefusal } from './engine/access';
import { candidateValue } from './engine/candidate';
import { dispatchOwn } from './engine/commands';
import { canonicalContent } from './engine/locale-text';
import type { DispatchResult } from './engine/o-spreadsheet';
import { engineSheetName } from './engine/sheet-name';
import { brokenRule } from './engine/validation';
import { GoogleError } from './google/errors';
import type { Outcome } from './serialise';
import { sheetIdByName, zoneOfA1 } from './services/a1';
import { typedContent } from './services/cell-values';

/**
 * What a person does at the keyboard, with the rights of the acting person. Everything goes through the engine's
 * commands, so the same guard decides as on the page.
 */
export class Hands {
  constructor(
    private readonly bookNow: () => Book,
    /** The sentence for the last refusal. */
    private readonly reason: () => string,
  ) {}

  /** Types a text in a cell. An accepted value that breaks a rule which only warns gives `{ warning: true }`. */
  type(sheetName: string, a1: string, text: string): Outcome {
    const book = this.bookNow();
    const position = this.cellAt(book, sheetName, a1);
    const content = this.typed(book, position, text);
    const broken =
      brokenRule(book.getters, position, candidateValue(book.getters, position, content), content) !== undefined;
    const result = book.model.dispatch('UPDATE_CELL', { ...position, content });
    return this.outcome(result, { warning: broken });
  }

  /** Pastes rows of texts, all or nothing; the sheet grows if they reach beyond its end. */
  paste(sheetName: string, a1: string, rows: readonly (readonly string[])[]): Outcome {
    const book = this.bookNow();
    const { sheetId, col, row } = this.cellAt(book, sheetName, a1);
    const { access } = book;
    const width = Math.max(1, ...rows.map((line) => line.length));
    const zone: Zone = { left: col, top: row, right: col + width - 1, bottom: row + Math.max(rows.length, 1) - 1 };
    if (!access.mayEdit()) return this.refuse(book, () => (access.lastRefusal = { kind: 'viewer' }));
    const protection = access.blockedBy(book.getters, sheetId, [zone]);
    if (protection) {
      const { description } = protection;
      return this.refuse(book, () => {
        access.lastRefusal = { kind: 'protected', description, zone: protection.zone, sheetId };
      });
    }
    const writes = rows.flatMap((line, down) =>
      line.map((text, right) => {
        const position = { sheetId, col: col + right, row: row + down };
        return { position, content: this.typed(book, position, text) };
      }),
    );
    for (const { position, content } of writes) {
      const rule = brokenRule(book.getters, position, candidateValue(book.getters, position, content), content);
      if (!rule?.isBlocking) continue;
      return this.refuse(book, () => {
        access.lastRefusal = { kind: 'invalid', ...position, helpText: rule.helpText ?? '', pasted: true };
      });
    }
    return this.oneStep(book, () => {
      this.growTo(book, sheetId, zone);
      for (const { position, content } of writes) book.model.dispatch('UPDATE_CELL', { ...position, content });
    });
  }

  /** Presses Delete on a range. */
  deleteContent(sheetName: string, a1: string): Outcome {
    const book = this.bookNow();
    const { sheetId, zone } = zoneOfA1(book, a1, this.sheet(book, sheetName));
    return this.outcome(book.model.dispatch('DELETE_CONTENT', { sheetId, target: [zone] }));
  }

  /** Inserts rows in front of a row, counted from 1. */
  insertRows(sheetName: string, before: number, howMany = 1): Outcome {
    return this.insert('ROW', sheetName, before, howMany);
  }

  /** Inserts columns in front of a column, counted from 1. */
  insertColumns(sheetName: string, before: number, howMany = 1): Outcome {
    return this.insert('COL', sheetName, before, howMany);
  }

  deleteRows(sheetName: string, first: number, howMany = 1): Outcome {
    return this.remove('ROW', sheetName, first, howMany);
  }

  deleteColumns(sheetName: string, first: number, howMany = 1): Outcome {
    return this.remove('COL', sheetName, first, howMany);
  }

  /** Sorts the rows of a range by one of the sheet's columns, counted from 1. */
  sortRange(sheetName: string, a1: string, column: number, ascending = true): Outcome {
    const book = this.bookNow();
    const { sheetId, zone } = zoneOfA1(book, a1, this.sheet(book, sheetName));
    const result = book.model.dispatch('SORT_CELLS', {
      sheetId,
      col: column - 1,
      row: zone.top,
      zone,
      sortDirection: ascending ? 'asc' : 'desc',
      sortOptions: { sortHeaders: true },
    });
    return this.outcome(result);
  }

  renameSheet(sheetName: string, newName: string): Outcome {
    const book = this.bookNow();
    const sheetId = this.sheet(book, sheetName);
    const oldName = book.getters.getSheetName(sheetId);
    return this.outcome(book.model.dispatch('RENAME_SHEET', { sheetId, oldName, newName: engineSheetName(newName) }));
  }

  deleteSheet(sheetName: string): Outcome {
    const book = this.bookNow();
    const sheetId = this.sheet(book, sheetName);
    return this.outcome(
      book.model.dispatch('DELETE_SHEET', { sheetId, sheetName: book.getters.getSheetName(sheetId) }),
    );
  }

  undo(): Outcome {
    return this.outcome(this.bookNow().model.dispatch('REQUEST_UNDO'));
  }

  redo(): Outcome {
    return this.outcome(this.bookNow().model.dispatch('REQUEST_REDO'));
  }

  private insert(dimension: 'ROW' | 'COL', sheetName: string, before: number, quantity: number): Outcome {
    const book = this.bookNow();
    const sheetId = this.sheet(book, sheetName);
    const result = book.model.dispatch('ADD_COLUMNS_ROWS', {
      sheetId,
      sheetName: book.getters.getSheetName(sheetId),
      dimension,
      base: before - 1,
      quantity,
      position: 'before',
    });
    return this.outcome(result);
  }

  private remove(dimension: 'ROW' | 'COL', sheetName: string, first: number, howMany: number): Outcome {
    const book = this.bookNow();
    const sheetId = this.sheet(book, sheetName);
    const result = book.model.dispatch('REMOVE_COLUMNS_ROWS', {
      sheetId,
      sheetName: book.getters.getSheetName(sheetId),
      dimension,
      elements: Array.from({ length: howMany }, (_, index) => first - 1 + index),
    });
    return this.outcome(result);
  }

  private typed(book: Book, position: CellPosition, text: string): string {
    const plainText = book.getters.getCell(position)?.format === '@';
    if (!plainText) return text.startsWith('=') ? canonicalContent(text, book.locale) : typedContent(book, text);
    return text.startsWith('=') ? `'${text}` : text;
  }

  private growTo(book: Book, sheetId: UID, zone: Zone): void {
    const sheet = book.getters.getSheetZone(sheetId);
    const grow = (dimension: 'ROW' | 'COL', base: number, quantity: number): void => {
      if (quantity <= 0) return;
      const sheetName = book.getters.getSheetName(sheetId);
      book.model.dispatch('ADD_COLUMNS_ROWS', { sheetId, sheetName, dimension, base, quantity, position: 'after' });
    };
    grow('ROW', sheet.bottom, zone.bottom - sheet.bottom);
    grow('COL', sheet.right, zone.right - sheet.right);
  }

  private oneStep(book: Book, run: () => void): Outcome {
    const result = dispatchOwn(book.model, 'RUN_AS_ONE_STEP', { run: () => book.access.unguarded(run) });
    return this.outcome(result);
  }

  private sheet(book: Book, name: string): UID {
    const id = sheetIdByName(book, name);
    if (id === undefined) throw new GoogleError(`There is no sheet named "${name}".`);
    return id;
  }

  private cellAt(book: Book, sheetName: string, a1: string): CellPosition {
    const { sheetId, zone } = zoneOfA1(book, a1, this.sheet(book, sheetName));
    return { sheetId, col: zone.left, row: zone.top };
  }

  private refuse(book: Book, remember: () => void): Outcome {
    book.access.lastRefusal = undefined;
    remember();
    return { ok: false, message: this.reason() };
  }

  private outcome(result: DispatchResult, value: unknown = null): Outcome {
    // Typing what is there already changes nothing, which is no refusal.
    if (result.isSuccessful || result.reasons.every((reason) => reason === 'NoChanges')) return { ok: true, value };
    const { lastRefusal } = this.bookNow().access;
    const refused = lastRefusal !== undefined && isRefusal(result);
    return { ok: false, message: refused ? this.reason() : result.reasons.join(', ') };
  }
}
