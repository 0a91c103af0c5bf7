import type { UID, Zone } from '@odoo/o-spreadsheet';
import type { MetadataPlace } from '../engine/commands';
import type { MetadataView } from '../engine/plugins/metadata';
import { overlaps } from '../engine/zones';
import { DeveloperMetadataLocationType, DeveloperMetadataVisibility, EnumValue, enumValue } from '../google/enums';
import { badParameters, GoogleError } from '../google/errors';
import {
  DeveloperMetadataFinderNames,
  DeveloperMetadataLocationNames,
  DeveloperMetadataNames,
} from '../google/rule-names';
import { serviceBase } from '../google/service-object';
import type { RangeService } from './range/range';
import type { SheetService } from './sheet/sheet';
import type { SpreadsheetService } from './spreadsheet';
import type { Workshop } from './workshop';

const MetadataBase = serviceBase<GoogleAppsScript.Spreadsheet.DeveloperMetadata>(
  'DeveloperMetadata',
  DeveloperMetadataNames,
);
const LocationBase = serviceBase<GoogleAppsScript.Spreadsheet.DeveloperMetadataLocation>(
  'DeveloperMetadataLocation',
  DeveloperMetadataLocationNames,
);
const FinderBase = serviceBase<GoogleAppsScript.Spreadsheet.DeveloperMetadataFinder>(
  'DeveloperMetadataFinder',
  DeveloperMetadataFinderNames,
);

/** Keys and values together, for each sheet and for the spreadsheet itself. */
const MOST_CHARACTERS = 30_000;

type Visibility = GoogleAppsScript.Spreadsheet.DeveloperMetadataVisibility;

/** Where metadata sits: everywhere, on a sheet, or on whole rows or columns. */
interface Place {
  place: MetadataPlace;
  sheetId: UID;
  zone: Zone | undefined;
}

/** One piece of developer metadata. */
export class DeveloperMetadataService extends MetadataBase {
  constructor(
    private readonly workshop: Workshop,
    private readonly metadataId: number,
  ) {
    super();
  }

  override getId(): number {
    return this.metadataId;
  }

  override getKey(): string {
    return this.view.key;
  }

  override getValue(): string | null {
    return this.view.value;
  }

  override getVisibility(): Visibility {
    return enumValue(DeveloperMetadataVisibility, this.view.visibility);
  }

  override getLocation(): DeveloperMetadataLocationService {
    return new DeveloperMetadataLocationService(this.workshop, this.view);
  }

  override setKey(key: string): this {
    return this.change({ key: requireKey(key) });
  }

  override setValue(value: string): this {
    return this.change({ value: String(value) });
  }

  override setVisibility(visibility: Visibility): this {
    return this.change({ visibility: String(visibility) });
  }

  override moveToSheet(sheet: GoogleAppsScript.Spreadsheet.Sheet): this {
    const { sheetId } = this.workshop.expectSheet(sheet, 'SpreadsheetApp.DeveloperMetadata.moveToSheet');
    return this.change({ place: 'SHEET', sheetId, zone: undefined });
  }

  override moveToSpreadsheet(): this {
    return this.change({ place: 'SPREADSHEET', sheetId: '', zone: undefined });
  }

  override remove(): void {
    this.workshop.book.requireEditor();
    this.workshop.book.own('REMOVE_METADATA', { metadataId: this.view.id });
  }

  private get view(): MetadataView {
    const view = this.workshop.book.getters.getDeveloperMetadataById(this.metadataId);
    if (!view) throw new GoogleError('The developer metadata does not exist any more.');
    return view;
  }

  private change(changes: Partial<Omit<MetadataView, 'id'>>): this {
    this.workshop.metadata.save({ ...this.view, ...changes });
    return this;
  }
}

/** Where a piece of metadata sits. */
export class DeveloperMetadataLocationService extends LocationBase {
  constructor(
    private readonly workshop: Workshop,
    private readonly at: Place,
  ) {
    super();
  }

  override getLocationType(): GoogleAppsScript.Spreadsheet.DeveloperMetadataLocationType {
    return enumValue(DeveloperMetadataLocationType, this.at.place);
  }

  override getSpreadsheet(): SpreadsheetService | null {
    return this.at.place === 'SPREADSHEET' ? this.workshop.spreadsheet : null;
  }

  override getSheet(): SheetService | null {
    return this.at.place === 'SHEET' ? this.workshop.sheet(this.at.sheetId) : null;
  }

  override getRow(): RangeService | null {
    return this.bandOf('ROW');
  }

  override getColumn(): RangeService | null {
    return this.bandOf('COLUMN');
  }

  private bandOf(place: MetadataPlace): RangeService | null {
    const { zone, sheetId } = this.at;
    return this.at.place === place && zone ? this.workshop.range(sheetId, zone) : null;
  }
}

/** Finds metadata by what is asked for, within a spreadsheet, a sheet or a range. */
export class DeveloperMetadataFinderService extends FinderBase {
  private readonly tests: ((item: MetadataView) => boolean)[] = [];

  constructor(
    private readonly workshop: Workshop,
    within: (item: MetadataView) => boolean,
  ) {
    super();
    this.tests.push(within);
  }

  override withKey(key: string): this {
    return this.where((item) => item.key === key);
  }

  override withValue(value: string): this {
    return this.where((item) => item.value === value);
  }

  override withId(id: number): this {
    return this.where((item) => item.id === id);
  }

  override withVisibility(visibility: Visibility): this {
    return this.where((item) => item.visibility === String(visibility));
  }

  override withLocationType(type: GoogleAppsScript.Spreadsheet.DeveloperMetadataLocationType): this {
    return this.where((item) => item.place === String(type));
  }

  override find(): DeveloperMetadataService[] {
    return this.workshop.book.getters
      .getDeveloperMetadata()
      .filter((item) => this.tests.every((test) => test(item)))
      .map(({ id }) => new DeveloperMetadataService(this.workshop, id));
  }

  private where(test: (item: MetadataView) => boolean): this {
    this.tests.push(test);
    return this;
  }
}

/** Hands out and stores the developer metadata of a spreadsheet. */
export class MetadataDesk {
  constructor(private readonly workshop: Workshop) {}

  /**
   * Adds metadata; `rest` is what follows the key: a value, a visibility, or both.
   * @throws GoogleError for other arguments
   */
  add(at: Place, key: unknown, rest: readonly unknown[]): void {
    const value = typeof rest[0] === 'string' ? rest[0] : null;
    const visibility = rest.find((each) => each instanceof EnumValue);
    const expected = (value === null ? 0 : 1) + (visibility === undefined ? 0 : 1);
    if (expected !== rest.length) throw badParameters('SpreadsheetApp.addDeveloperMetadata', [key, ...rest]);
    const id = Math.floor(Math.random() * 2 ** 31);
    this.save({ id, ...at, key: requireKey(key), value, visibility: String(visibility ?? 'DOCUMENT') });
  }

  /** Adds metadata to one whole row or column; Google refuses several at once as it refuses parts of one. */
  addToBand(sheetId: UID, zone: Zone, key: unknown, rest: readonly unknown[]): void {
    const sheet = this.workshop.book.getters.getSheetZone(sheetId);
    const wholeRow = zone.left === 0 && zone.right === sheet.right && zone.top === zone.bottom;
    const wholeColumn = zone.top === 0 && zone.bottom === sheet.bottom && zone.left === zone.right;
    if (wholeRow === wholeColumn) {
      throw new GoogleError(
        'Adding developer metadata to arbitrary ranges is not currently supported. Developer metadata may only be added to the top-level spreadsheet, an individual sheet, or an entire row or column.',
      );
    }
    this.add({ place: wholeRow ? 'ROW' : 'COLUMN', sheetId, zone }, key, rest);
  }

  ofSpreadsheet(): DeveloperMetadataService[] {
    return this.finder(({ place }) => place === 'SPREADSHEET').find();
  }

  ofSheet(sheetId: UID): DeveloperMetadataService[] {
    return this.finder((item) => item.place === 'SHEET' && item.sheetId === sheetId).find();
  }

  ofBand(sheetId: UID, zone: Zone): DeveloperMetadataService[] {
    return this.finder(
      (item) => item.sheetId === sheetId && item.zone !== undefined && overlaps(item.zone, zone),
    ).find();
  }

  finder(within: (item: MetadataView) => boolean = () => true): DeveloperMetadataFinderService {
    return new DeveloperMetadataFinderService(this.workshop, within);
  }

  /** Metadata of the spreadsheet itself, and of each sheet, share a limited space. */
  private requireRoom(wanted: Pick<MetadataView, 'id' | 'sheetId' | 'key' | 'value'>): void {
    const others = this.workshop.book.getters
      .getDeveloperMetadata()
      .filter(({ id, sheetId }) => id !== wanted.id && sheetId === wanted.sheetId);
    const used = others.reduce((sum, item) => sum + sizeOf(item), sizeOf(wanted));
    if (used > MOST_CHARACTERS) {
      throw new GoogleError(`Developer metadata may hold at most ${MOST_CHARACTERS} characters per sheet.`);
    }
  }

  save({ id, place, sheetId, zone, key, value, visibility }: MetadataView): void {
    const { book } = this.workshop;
    book.requireEditor();
    this.requireRoom({ id, sheetId, key, value });
    book.own('SET_METADATA', {
      metadataId: id,
      place,
      metadataSheetId: sheetId,
      band: zone ? book.getters.getRangeDataFromZone(sheetId, zone) : null,
      key,
      value,
      visibility,
    });
  }
}

function sizeOf({ key, value }: Pick<MetadataView, 'key' | 'value'>): number {
  return key.length + (value?.length ?? 0);
}

function requireKey(key: unknown): string {
  if (typeof key === 'string' && key !== '') return key;
  throw badParameters('SpreadsheetApp.addDeveloperMetadata', [key]);
}
