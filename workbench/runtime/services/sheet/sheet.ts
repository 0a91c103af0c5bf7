import type { Zone } from '@odoo/o-spreadsheet';
import { engineSheetName } from '../../engine/sheet-name';
import { GoogleError } from '../../google/errors';
import { ChartBuilderService } from '../charts/chart-builder';
import { insertChart, removeChart, updateChart } from '../charts/chart-store';
import { EmbeddedChartService } from '../charts/embedded-chart';
import { canonicalColor } from '../colors';
import type { ConditionalFormatRuleService } from '../conditional-format';
import { conditionalFormatsOf, setConditionalFormats } from '../conditional-format-store';
import { insertCopy } from '../insert-sheet';
import type { ProtectionService } from '../protection';
import type { RangeService } from '../range/range';
import { requireNewSheetName } from '../sheet-names';
import { SheetStructure } from './sheet-structure';

type Chart = GoogleAppsScript.Spreadsheet.EmbeddedChart;

/** A sheet: all that a script can do with it. */
export class SheetService extends SheetStructure {
  override setName(name: string): this {
    requireNewSheetName(this.book, name, this.sheetId);
    this.requireStructure([this.wholeZone]);
    this.book.done(
      this.book.model.dispatch('RENAME_SHEET', {
        sheetId: this.sheetId,
        oldName: this.book.getters.getSheetName(this.sheetId),
        newName: engineSheetName(name),
      }),
      'RENAME_SHEET',
    );
    return this;
  }

  override activate(): this {
    this.workshop.activateSheet(this.sheetId);
    return this;
  }

  override getActiveRange(): RangeService {
    return this.workshop.activeRangeOf(this.sheetId);
  }

  override getActiveCell(): RangeService {
    return this.getActiveRange().offset(0, 0, 1, 1);
  }

  override getCurrentCell(): RangeService {
    return this.getActiveCell();
  }

  override setActiveRange(range: GoogleAppsScript.Spreadsheet.Range): RangeService {
    return this.workshop.expectRange(range, 'SpreadsheetApp.Sheet.setActiveRange').activate();
  }

  override setCurrentCell(cell: GoogleAppsScript.Spreadsheet.Range): RangeService {
    return this.workshop.expectRange(cell, 'SpreadsheetApp.Sheet.setCurrentCell').activate();
  }

  override clear(options: { formatOnly?: boolean | undefined; contentsOnly?: boolean | undefined } = {}): this {
    const { formatOnly = false, contentsOnly = false } = options;
    if (!formatOnly) this.clearContents();
    if (!contentsOnly) this.clearFormats();
    if (!formatOnly && !contentsOnly) this.clearConditionalFormatRules();
    return this;
  }

  override clearContents(): this {
    this.usedRange()?.clearContent();
    return this;
  }

  override clearFormats(): this {
    this.formattedRange()?.clearFormat();
    return this;
  }

  override clearNotes(): this {
    this.book.requireEdit(this.sheetId, [this.wholeZone]);
    for (const { col, row } of this.book.getters.getNotes(this.sheetId)) {
      this.book.own('SET_NOTE', { sheetId: this.sheetId, col, row, text: '' });
    }
    return this;
  }

  override hideSheet(): this {
    this.requireStructure();
    const { getters, model } = this.book;
    if (!getters.isSheetVisible(this.sheetId)) return this;
    if (getters.getVisibleSheetIds().length === 1)
      throw new GoogleError("You can't hide all the sheets in a document.");
    if (getters.getActiveSheetId() === this.sheetId) this.workshop.activateNeighbour(this.sheetId);
    this.book.done(model.dispatch('HIDE_SHEET', { sheetId: this.sheetId }), 'HIDE_SHEET');
    return this;
  }

  override showSheet(): this {
    this.requireStructure();
    if (this.book.getters.isSheetVisible(this.sheetId)) return this;
    this.book.done(this.book.model.dispatch('SHOW_SHEET', { sheetId: this.sheetId }), 'SHOW_SHEET');
    return this;
  }

  override isSheetHidden(): boolean {
    return !this.book.getters.isSheetVisible(this.sheetId);
  }

  override getTabColor(): string | null {
    return this.book.getters.getSheet(this.sheetId).color ?? null;
  }

  override setTabColor(color: string | null): this {
    this.requireStructure();
    const canonical = canonicalColor(color);
    this.book.done(
      this.book.model.dispatch('COLOR_SHEET', { sheetId: this.sheetId, ...(canonical ? { color: canonical } : {}) }),
      'COLOR_SHEET',
    );
    return this;
  }

  override hasHiddenGridlines(): boolean {
    return !this.book.getters.getGridLinesVisibility(this.sheetId);
  }

  override setHiddenGridlines(hidden: boolean): this {
    this.requireStructure();
    this.book.done(
      this.book.model.dispatch('SET_GRID_LINES_VISIBILITY', { sheetId: this.sheetId, areGridLinesVisible: !hidden }),
      'SET_GRID_LINES_VISIBILITY',
    );
    return this;
  }

  override isRightToLeft(): boolean {
    return false;
  }

  /** A copy at the end of the only spreadsheet that there is, without protections; it does not come into view. */
  override copyTo(): SheetService {
    return insertCopy(this.workshop, this);
  }

  override getConditionalFormatRules(): ConditionalFormatRuleService[] {
    return conditionalFormatsOf(this.workshop, this.sheetId);
  }

  override setConditionalFormatRules(rules: GoogleAppsScript.Spreadsheet.ConditionalFormatRule[]): void {
    this.requireStructure();
    setConditionalFormats(this.workshop, this.sheetId, rules);
  }

  override clearConditionalFormatRules(): void {
    this.setConditionalFormatRules([]);
  }

  override protect(): ProtectionService {
    this.workshop.requireSheet(this.sheetId);
    this.book.requireEditor();
    return this.workshop.protections.protectSheet(this.sheetId);
  }

  override getProtections(type: GoogleAppsScript.Spreadsheet.ProtectionType): ProtectionService[] {
    return this.workshop.protections.list([this.sheetId], type);
  }

  override addDeveloperMetadata(key: string, ...rest: unknown[]): this {
    this.workshop.metadata.add({ place: 'SHEET', sheetId: this.sheetId, zone: undefined }, key, rest);
    return this;
  }

  override getDeveloperMetadata(): ReturnType<typeof this.workshop.metadata.ofSheet> {
    return this.workshop.metadata.ofSheet(this.sheetId);
  }

  override createDeveloperMetadataFinder(): ReturnType<typeof this.workshop.metadata.finder> {
    return this.workshop.metadata.finder(({ sheetId }) => sheetId === this.sheetId);
  }

  override newChart(): ChartBuilderService {
    return new ChartBuilderService(this.workshop, this.sheetId);
  }

  override getCharts(): EmbeddedChartService[] {
    return EmbeddedChartService.onSheet(this.workshop, this.sheetId);
  }

  override insertChart(chart: Chart): void {
    this.requireStructure();
    insertChart(this.workshop, this.sheetId, EmbeddedChartService.expect(chart, 'insertChart'));
  }

  override updateChart(chart: Chart): void {
    this.requireStructure();
    updateChart(this.workshop, this.sheetId, EmbeddedChartService.expect(chart, 'updateChart'));
  }

  override removeChart(chart: Chart): void {
    this.requireStructure();
    removeChart(this.workshop, this.sheetId, EmbeddedChartService.expect(chart, 'removeChart'));
  }

  private usedRange(): RangeService | undefined {
    const { rows, columns } = this.book.extent(this.sheetId);
    return rows > 0 ? this.getRange(1, 1, rows, columns) : undefined;
  }

  /** The smallest range that holds all cells with anything in or on them. */
  private formattedRange(): RangeService | undefined {
    const { cells: getters } = this.book;
    const zone: Zone = { left: 0, top: 0, right: -1, bottom: -1 };
    for (const { id } of getters.getCells(this.sheetId)) {
      const { col, row } = getters.getCellPosition(id);
      zone.right = Math.max(zone.right, col);
      zone.bottom = Math.max(zone.bottom, row);
    }
    return zone.right < 0 ? undefined : this.workshop.range(this.sheetId, zone);
  }
}
