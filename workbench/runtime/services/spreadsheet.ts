import type { UID } from '@odoo/o-spreadsheet';
import type { Book } from '../book';
import { LOCALES } from '../engine/locale';
import { badParameters, GoogleError } from '../google/errors';
import { serviceBase } from '../google/service-object';
import { SpreadsheetNames } from '../google/spreadsheet-names';
import { sheetIdByName, zoneOfA1 } from './a1';
import { insertSheet } from './insert-sheet';
import type { ProtectionService } from './protection';
import type { RangeService } from './range/range';
import type { SheetService } from './sheet/sheet';
import { sheetNumber } from './sheet/sheet-base';
import { emailOf, UserService } from './user';
import type { Workshop } from './workshop';

type GoogleSheet = GoogleAppsScript.Spreadsheet.Sheet;
type GoogleRange = GoogleAppsScript.Spreadsheet.Range;

const Base = serviceBase<GoogleAppsScript.Spreadsheet.Spreadsheet>('Spreadsheet', SpreadsheetNames);

/** The id of the only spreadsheet that a workbench has. */
const SPREADSHEET_ID = 'workbench-spreadsheet';

/** The spreadsheet that the script is bound to. */
export class SpreadsheetService extends Base {
  constructor(private readonly workshop: Workshop) {
    super();
  }

  override getId(): string {
    return SPREADSHEET_ID;
  }

  override getUrl(): string {
    return `https://docs.google.com/spreadsheets/d/${SPREADSHEET_ID}/edit`;
  }

  override getName(): string {
    return this.book.getters.getWorkbookTitle();
  }

  override rename(name: string): void {
    this.book.requireEditor();
    this.book.own('SET_WORKBOOK_INFO', { title: String(name) });
  }

  override getSheets(): SheetService[] {
    return this.sheetIds.map((id) => this.workshop.sheet(id));
  }

  override getNumSheets(): number {
    return this.sheetIds.length;
  }

  override getSheetByName(name: string): SheetService | null {
    if (typeof name !== 'string') throw badParameters('SpreadsheetApp.Spreadsheet.getSheetByName', [name]);
    const id = sheetIdByName(this.book, name);
    return id === undefined ? null : this.workshop.sheet(id);
  }

  override getSheetById(number: number): SheetService | null {
    const id = this.sheetIds.find((each) => sheetNumber(each) === number);
    return id === undefined ? null : this.workshop.sheet(id);
  }

  override insertSheet(...args: readonly unknown[]): SheetService {
    return insertSheet(this.workshop, args);
  }

  override deleteSheet(sheet: GoogleSheet): void {
    const { sheetId } = this.workshop.expectSheet(sheet, 'SpreadsheetApp.Spreadsheet.deleteSheet');
    this.workshop.requireSheet(sheetId);
    const { getters, model } = this.book;
    this.book.requireEdit(sheetId, [getters.getSheetZone(sheetId)], true);
    if (getters.getVisibleSheetIds().every((id) => id === sheetId)) {
      throw new GoogleError("You can't remove all the visible sheets in a document.");
    }
    if (getters.getActiveSheetId() === sheetId) this.workshop.activateNeighbour(sheetId);
    const sheetName = getters.getSheetName(sheetId);
    this.book.done(model.dispatch('DELETE_SHEET', { sheetId, sheetName }), 'DELETE_SHEET');
  }

  override deleteActiveSheet(): SheetService {
    this.deleteSheet(this.getActiveSheet());
    return this.getActiveSheet();
  }

  override duplicateActiveSheet(): SheetService {
    const active = this.getActiveSheet();
    return insertSheet(this.workshop, [active.getIndex(), { template: active }]);
  }

  override getActiveSheet(): SheetService {
    return this.workshop.sheet(this.book.getters.getActiveSheetId());
  }

  override setActiveSheet(sheet: GoogleSheet): SheetService {
    return this.workshop.expectSheet(sheet, 'SpreadsheetApp.Spreadsheet.setActiveSheet').activate();
  }

  override getActiveRange(): RangeService {
    return this.workshop.activeRangeOf(this.book.getters.getActiveSheetId());
  }

  override getActiveCell(): RangeService {
    return this.getActiveRange().offset(0, 0, 1, 1);
  }

  override getCurrentCell(): RangeService {
    return this.getActiveCell();
  }

  override setActiveRange(range: GoogleRange): RangeService {
    return this.workshop.expectRange(range, 'SpreadsheetApp.Spreadsheet.setActiveRange').activate();
  }

  override setCurrentCell(cell: GoogleRange): RangeService {
    return this.workshop.expectRange(cell, 'SpreadsheetApp.Spreadsheet.setCurrentCell').activate();
  }

  override setActiveSelection(range: GoogleRange | string): RangeService {
    return (typeof range === 'string' ? this.getRange(range) : this.setActiveRange(range)).activate();
  }

  override moveActiveSheet(position: number): void {
    const from = this.sheetIds.indexOf(this.book.getters.getActiveSheetId());
    if (!Number.isInteger(position) || position < 1 || position > this.sheetIds.length) {
      throw new GoogleError('The sheet position is out of bounds.');
    }
    this.book.requireEditor();
    this.workshop.moveSheet(this.book.getters.getActiveSheetId(), from, position - 1);
  }

  override renameActiveSheet(name: string): void {
    this.getActiveSheet().setName(name);
  }

  override getRange(a1: string): RangeService {
    if (typeof a1 !== 'string') throw badParameters('SpreadsheetApp.Spreadsheet.getRange', [a1]);
    const { sheetId, zone } = zoneOfA1(this.book, a1, this.book.getters.getActiveSheetId());
    return this.workshop.range(sheetId, zone);
  }

  override getRangeList(notations: string[]): ReturnType<typeof this.workshop.rangeList> {
    return this.workshop.rangeList(notations.map((notation) => this.getRange(notation)));
  }

  override getRangeByName(name: string): RangeService | null {
    const named = this.book.getters.getNamedRange(name);
    return named ? this.workshop.range(named.range.sheetId, named.range.zone) : null;
  }

  override setNamedRange(name: string, range: GoogleRange): void {
    const { sheetId, zone } = this.workshop.expectRange(range, 'SpreadsheetApp.Spreadsheet.setNamedRange');
    this.book.requireEditor();
    const ranges = [this.book.getters.getRangeDataFromZone(sheetId, zone)];
    const { model, getters } = this.book;
    if (getters.getNamedRange(name)) {
      this.book.done(model.dispatch('DELETE_NAMED_RANGE', { name }), 'DELETE_NAMED_RANGE');
    }
    this.book.done(model.dispatch('CREATE_NAMED_RANGE', { name, ranges }), 'CREATE_NAMED_RANGE');
  }

  override removeNamedRange(name: string): void {
    this.book.requireEditor();
    this.book.done(this.book.model.dispatch('DELETE_NAMED_RANGE', { name }), 'DELETE_NAMED_RANGE');
  }

  override getSpreadsheetLocale(): string {
    return this.book.locale.code;
  }

  override setSpreadsheetLocale(locale: string): void {
    this.book.requireEditor();
    if (locale !== 'vi_VN' && locale !== 'en_US') throw new GoogleError(`Invalid locale: ${locale}`);
    this.book.done(this.book.model.dispatch('UPDATE_LOCALE', { locale: LOCALES[locale] }), 'UPDATE_LOCALE');
  }

  override getSpreadsheetTimeZone(): string {
    return this.book.timeZone;
  }

  override getOwner(): UserService {
    return new UserService(this.book.access.people.owner);
  }

  override getEditors(): UserService[] {
    this.book.requireEditor();
    const { owner, editors } = this.book.access.people;
    return [owner, ...editors].map((email) => new UserService(email));
  }

  override getViewers(): UserService[] {
    this.book.requireEditor();
    const { owner, editors, viewers } = this.book.access.people;
    return [owner, ...editors, ...viewers].map((email) => new UserService(email));
  }

  override addEditor(person: string | GoogleAppsScript.Base.User): this {
    this.book.requireEditor();
    const email = this.book.access.account(emailOf(person, 'SpreadsheetApp.Spreadsheet.addEditor'));
    const { people } = this.book.access;
    if (!this.book.access.mayEdit(email)) people.editors.push(email);
    people.viewers = people.viewers.filter((each) => each !== email);
    return this;
  }

  override toast(message: string, title = '', seconds: number | null = 5): void {
    this.workshop.ui.toast(String(message), String(title), seconds ?? 5);
  }

  override getProtections(type: GoogleAppsScript.Spreadsheet.ProtectionType): ProtectionService[] {
    return this.workshop.protections.list(this.sheetIds, type);
  }

  override addDeveloperMetadata(key: string, ...rest: unknown[]): this {
    this.workshop.metadata.add({ place: 'SPREADSHEET', sheetId: '', zone: undefined }, key, rest);
    return this;
  }

  override getDeveloperMetadata(): ReturnType<typeof this.workshop.metadata.ofSpreadsheet> {
    return this.workshop.metadata.ofSpreadsheet();
  }

  override createDeveloperMetadataFinder(): ReturnType<typeof this.workshop.metadata.finder> {
    return this.workshop.metadata.finder();
  }

  override getLastRow(): number {
    return this.getActiveSheet().getLastRow();
  }

  override getLastColumn(): number {
    return this.getActiveSheet().getLastColumn();
  }

  override getDataRange(): RangeService {
    return this.getActiveSheet().getDataRange();
  }

  override appendRow(contents: unknown[]): SheetService {
    return this.getActiveSheet().appendRow(contents);
  }

  private get book(): Book {
    return this.workshop.book;
  }

  private get sheetIds(): readonly UID[] {
    return this.book.getters.getSheetIds();
  }
}
