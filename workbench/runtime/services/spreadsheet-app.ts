import * as enums from '../google/enums';
import { serviceBase } from '../google/service-object';
import { SpreadsheetAppNames } from '../google/spreadsheet-names';
import { ConditionalFormatRuleBuilderService } from './conditional-format';
import { DataValidationBuilderService } from './data-validation';
import type { RangeService } from './range/range';
import { RichTextValueBuilderService } from './rich-text';
import type { SheetService } from './sheet/sheet';
import type { SpreadsheetService } from './spreadsheet';
import { TextStyleBuilderService } from './text-style';
import type { UiService } from './ui';
import type { Workshop } from './workshop';

const Base = serviceBase<GoogleAppsScript.Spreadsheet.SpreadsheetApp>('SpreadsheetApp', SpreadsheetAppNames);

/** The door to the spreadsheet service. */
export class SpreadsheetAppService extends Base {
  override readonly BooleanCriteria = enums.BooleanCriteria;
  override readonly BorderStyle = enums.BorderStyle;
  override readonly CopyPasteType = enums.CopyPasteType;
  override readonly DataValidationCriteria = enums.DataValidationCriteria;
  override readonly DeveloperMetadataLocationType = enums.DeveloperMetadataLocationType;
  override readonly DeveloperMetadataVisibility = enums.DeveloperMetadataVisibility;
  override readonly Dimension = enums.Dimension;
  override readonly InterpolationType = enums.InterpolationType;
  override readonly ProtectionType = enums.ProtectionType;
  override readonly RelativeDate = enums.RelativeDate;
  override readonly SheetType = enums.SheetType;
  override readonly WrapStrategy = enums.WrapStrategy;

  constructor(
    private readonly workshop: Workshop,
    private readonly ui: UiService,
  ) {
    super();
  }

  override getActive(): SpreadsheetService {
    return this.workshop.spreadsheet;
  }

  override getActiveSpreadsheet(): SpreadsheetService {
    return this.workshop.spreadsheet;
  }

  override getActiveSheet(): SheetService {
    return this.workshop.spreadsheet.getActiveSheet();
  }

  override getActiveRange(): RangeService {
    return this.workshop.spreadsheet.getActiveRange();
  }

  override getCurrentCell(): RangeService {
    return this.workshop.spreadsheet.getCurrentCell();
  }

  override setActiveSheet(sheet: GoogleAppsScript.Spreadsheet.Sheet): SheetService {
    return this.workshop.spreadsheet.setActiveSheet(sheet);
  }

  override setActiveRange(range: GoogleAppsScript.Spreadsheet.Range): RangeService {
    return this.workshop.spreadsheet.setActiveRange(range);
  }

  override setCurrentCell(cell: GoogleAppsScript.Spreadsheet.Range): RangeService {
    return this.workshop.spreadsheet.setCurrentCell(cell);
  }

  override getUi(): UiService {
    return this.ui;
  }

  override flush(): void {
    // Calculates what is still to be calculated; everything else is written at once anyway.
    this.workshop.book.catchUp();
  }

  override newDataValidation(): DataValidationBuilderService {
    return new DataValidationBuilderService(this.workshop);
  }

  override newConditionalFormatRule(): ConditionalFormatRuleBuilderService {
    return new ConditionalFormatRuleBuilderService(this.workshop);
  }

  override newTextStyle(): TextStyleBuilderService {
    return new TextStyleBuilderService();
  }

  override newRichTextValue(): RichTextValueBuilderService {
    return new RichTextValueBuilderService();
  }
}
