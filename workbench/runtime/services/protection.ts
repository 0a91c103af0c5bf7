import type { UID, Zone } from '@odoo/o-spreadsheet';
import type { ProtectionView } from '../engine/plugins/protections';
import { enumValue, ProtectionType } from '../google/enums';
import { GoogleError, PROTECTED_MESSAGE } from '../google/errors';
import { ProtectionNames } from '../google/rule-names';
import { serviceBase } from '../google/service-object';
import type { RangeService } from './range/range';
import { emailOf, UserService } from './user';
import type { Workshop } from './workshop';

type Person = string | GoogleAppsScript.Base.User;

const Base = serviceBase<GoogleAppsScript.Spreadsheet.Protection>('Protection', ProtectionNames);

/**
 * A protected range or sheet. Until its list of editors is changed it enforces nothing. The owner, and whoever changes
 * it, cannot be taken off the list.
 */
export class ProtectionService extends Base {
  constructor(
    private readonly workshop: Workshop,
    private readonly sheetId: UID,
    private readonly protectionId: string,
  ) {
    super();
  }

  override getProtectionType(): GoogleAppsScript.Spreadsheet.ProtectionType {
    return enumValue(ProtectionType, this.view.kind);
  }

  override getRange(): RangeService {
    return this.workshop.range(this.sheetId, this.view.zone);
  }

  override getRangeName(): null {
    return null;
  }

  override getDescription(): string {
    return this.view.description;
  }

  override setDescription(description: string): this {
    return this.change({ description: String(description) });
  }

  override canEdit(): boolean {
    const { access } = this.workshop.book;
    const { editors } = this.view;
    const isListed = editors === null || access.isListed(editors);
    return access.isOwner() || (access.mayEdit() && (isListed || (this.view.domainEdit && access.isOfDomain())));
  }

  override canDomainEdit(): boolean {
    this.requireRight();
    return this.view.domainEdit;
  }

  override setDomainEdit(editable: boolean): this {
    // A file of a consumer account belongs to no domain.
    if (this.workshop.book.access.people.domain === undefined)
      throw new GoogleError('The spreadsheet does not belong to a domain.');
    return this.change({ domainEdit: editable });
  }

  override getEditors(): UserService[] {
    this.requireRight();
    return this.editors.map((email) => new UserService(email));
  }

  override addEditor(person: Person): this {
    return this.addEditors([emailOf(person, 'SpreadsheetApp.Protection.addEditor')]);
  }

  override addEditors(addresses: string[]): this {
    const added = addresses.map((address) => this.account(address, 'SpreadsheetApp.Protection.addEditors'));
    for (const email of added) this.workshop.requireWelcome(email);
    return this.change({ editors: [...new Set([...this.editors, ...added])] });
  }

  override removeEditor(person: Person): this {
    return this.removeEditors([person]);
  }

  override removeEditors(people: readonly Person[]): this {
    const removed = people.map((person) => this.account(person, 'SpreadsheetApp.Protection.removeEditors'));
    const { access } = this.workshop.book;
    const lasting = [access.people.owner, access.person];
    const left = this.editors.filter((email) => lasting.includes(email) || !removed.includes(email));
    // Google's reference has whoever runs this added first, since it refuses to take off the group by which they are an editor.
    if (!access.isOwner() && !access.isListed(left))
      throw new GoogleError('You cannot remove the group through which you may edit.');
    return this.change({ editors: left });
  }

  override isWarningOnly(): boolean {
    return this.view.warningOnly;
  }

  override setWarningOnly(warningOnly: boolean): this {
    return this.change({ warningOnly });
  }

  override getUnprotectedRanges(): RangeService[] {
    return this.view.openZones.map((zone) => this.workshop.range(this.sheetId, zone));
  }

  override setUnprotectedRanges(ranges: GoogleAppsScript.Spreadsheet.Range[]): this {
    if (this.view.kind !== 'SHEET') {
      throw new GoogleError('You can only set unprotected ranges on a protection of a whole sheet.');
    }
    const zones = ranges.map((range) => {
      const { sheetId, zone } = this.workshop.expectRange(range, 'SpreadsheetApp.Protection.setUnprotectedRanges');
      if (sheetId !== this.sheetId) throw new GoogleError('Unprotected ranges must be on the protected sheet.');
      return zone;
    });
    return this.change({ openZones: zones });
  }

  override setRange(range: GoogleAppsScript.Spreadsheet.Range): this {
    const { sheetId, zone } = this.workshop.expectRange(range, 'SpreadsheetApp.Protection.setRange');
    if (sheetId !== this.sheetId) throw new GoogleError('A protection stays on its sheet.');
    return this.change({ kind: 'RANGE', zone, openZones: [] });
  }

  override remove(): void {
    this.requireRight();
    this.workshop.book.own('REMOVE_PROTECTION', { sheetId: this.sheetId, protectionId: this.protectionId });
  }

  private get view(): ProtectionView {
    const view = this.workshop.book.getters.getProtection(this.sheetId, this.protectionId);
    if (!view) throw new GoogleError('The protection does not exist any more.');
    return view;
  }

  /** Whose address it is, in the account’s own spelling. */
  private account(person: Person, method: string): string {
    return this.workshop.book.access.account(emailOf(person, method));
  }

  /** While nobody has changed the list, everybody who may edit the file is on it. */
  private get editors(): readonly string[] {
    const { owner, editors } = this.workshop.book.access.people;
    return this.view.editors ?? [owner, ...editors];
  }

  private change(changes: Partial<Omit<ProtectionView, 'id' | 'sheetId'>>): this {
    this.requireRight();
    this.workshop.protections.save({ ...this.view, ...changes });
    return this;
  }

  private requireRight(): void {
    this.workshop.book.requireEditor();
    if (!this.canEdit()) throw new GoogleError(PROTECTED_MESSAGE);
  }
}

/** Hands out and stores the protections of a spreadsheet. */
export class ProtectionDesk {
  constructor(private readonly workshop: Workshop) {}

  /** The protection of a whole sheet: a second one is the first again. */
  protectSheet(sheetId: UID): ProtectionService {
    const { book } = this.workshop;
    const existing = book.getters.getProtections(sheetId).find(({ kind }) => kind === 'SHEET');
    if (existing) return new ProtectionService(this.workshop, sheetId, existing.id);
    return this.add(sheetId, 'SHEET', book.getters.getSheetZone(sheetId));
  }

  /** One more protection of these cells, even if there is one already. */
  protectRange(sheetId: UID, zone: Zone): ProtectionService {
    return this.add(sheetId, 'RANGE', zone);
  }

  /** Protections of one type on these sheets. */
  list(sheetIds: readonly UID[], type: unknown): ProtectionService[] {
    return sheetIds.flatMap((sheetId) =>
      this.workshop.book.getters
        .getProtections(sheetId)
        .filter(({ kind }) => kind === String(type))
        .map(({ id }) => new ProtectionService(this.workshop, sheetId, id)),
    );
  }

  save(view: ProtectionView): void {
    const { book } = this.workshop;
    const rangeData = (zone: Zone) => book.getters.getRangeDataFromZone(view.sheetId, zone);
    book.own('SET_PROTECTION', {
      sheetId: view.sheetId,
      protectionId: view.id,
      kind: view.kind,
      protectedRange: rangeData(view.zone),
      openRanges: view.openZones.map(rangeData),
      description: view.description,
      editors: view.editors === null ? null : [...view.editors],
      warningOnly: view.warningOnly,
      domainEdit: view.domainEdit,
    });
  }

  private add(sheetId: UID, kind: 'SHEET' | 'RANGE', zone: Zone): ProtectionService {
    this.workshop.requireRoomForProtection();
    const id = this.workshop.book.model.uuidGenerator.smallUuid();
    this.save({
      id,
      sheetId,
      kind,
      zone,
      openZones: [],
      description: '',
      editors: null,
      warningOnly: false,
      domainEdit: this.workshop.book.access.people.domain !== undefined,
    });
    return new ProtectionService(this.workshop, sheetId, id);
  }
}
