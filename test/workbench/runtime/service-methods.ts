/**
 * What the methods of Google's services do by their reference, one example or more for each that the add-on uses. Another test reads the add-on's source, so a method
 * that it begins to use has to be given an example here.
 */
export interface Example {
  /** What it is an example of, such as "Range.setWraps". The body has to call every one of them. */
  methods: readonly string[];
  /** The body of a menu item's function; `book` is the spreadsheet and `sheet` its only sheet. */
  body: string;
  /** What the body returns. */
  returns: unknown;
  /** What a person answers to a question. */
  answer?: { button: 'OK' | 'CANCEL' | 'YES' | 'NO' | 'CLOSE'; text: string };
}

const CELLS: readonly Example[] = [
  {
    methods: ['Range.setValues', 'Range.getValues'],
    body: `sheet.getRange('A1:B2').setValues([[1, 'a'], [true, '']]); return sheet.getRange('A1:B2').getValues();`,
    returns: [
      [1, 'a'],
      [true, ''],
    ],
  },
  {
    methods: ['Range.setValue', 'Range.getA1Notation', 'Range.getRow', 'Range.getColumn', 'Range.getValue'],
    body: `
      const range = sheet.getRange('B2:C3').setValue(7);
      return [range.getA1Notation(), range.getRow(), range.getColumn(), range.getValue(), sheet.getRange('C3').getValue()];`,
    returns: ['B2:C3', 2, 2, 7, 7],
  },
  {
    methods: ['Range.setFormula', 'Range.getFormulas'],
    body: `
      sheet.getRange('A1').setFormula('=SUM(1;2)'); sheet.getRange('B1').setValue('chữ');
      return sheet.getRange('A1:B1').getFormulas();`,
    returns: [['=SUM(1;2)', '']],
  },
  {
    methods: ['Range.copyTo'],
    body: `
      const range = sheet.getRange('A1:B1');
      sheet.getRange('B1').setNumberFormat('@');
      range.setValues([['=SUM(1;2)', '3/4']]);
      range.copyTo(range, { contentsOnly: true });
      return [range.getFormulas(), range.getValues()];`,
    returns: [[['', '']], [[3, '3/4']]],
  },
  {
    methods: ['Range.setNotes', 'Range.getNotes', 'Range.clearNote'],
    body: `
      sheet.getRange('A1:B2').setNotes([['một', null], ['', 'bốn']]);
      const before = sheet.getRange('A1:B2').getNotes();
      sheet.getRange('A1').clearNote();
      return [before, sheet.getRange('A1:B2').getNotes()];`,
    returns: [
      [
        ['một', ''],
        ['', 'bốn'],
      ],
      [
        ['', ''],
        ['', 'bốn'],
      ],
    ],
  },
  {
    methods: ['Range.setBackgrounds', 'Range.getBackgrounds'],
    body: `return sheet.getRange('A1:B1').setBackgrounds([['#0b57d0', null]]).getBackgrounds();`,
    returns: [['#0b57d0', '#ffffff']],
  },
  {
    methods: ['Range.setHorizontalAlignments', 'Range.setVerticalAlignments', 'Range.setVerticalAlignment'],
    body: `
      const range = sheet.getRange('A1:B1');
      range.setHorizontalAlignments([['left', 'right']]).setVerticalAlignments([['top', 'middle']]);
      sheet.getRange('B1').setVerticalAlignment('bottom');
      return [range.getHorizontalAlignments(), range.getVerticalAlignments()];`,
    returns: [[['left', 'right']], [['top', 'bottom']]],
  },
  {
    methods: ['Range.setWraps', 'Range.setWrap'],
    body: `
      sheet.getRange('A1:B1').setWraps([[true, false]]); sheet.getRange('C1').setWrap(true);
      return sheet.getRange('A1:C1').getWraps();`,
    returns: [[true, false, true]],
  },
  {
    methods: ['Range.setNumberFormats', 'Range.setNumberFormat'],
    body: `
      sheet.getRange('A1:B1').setNumberFormats([['0.00', '@']]); sheet.getRange('C1').setNumberFormat('#,##0');
      return sheet.getRange('A1:C1').getNumberFormats();`,
    returns: [['0.00', '@', '#,##0']],
  },
  {
    methods: [
      'SpreadsheetApp.newTextStyle',
      'TextStyleBuilder.setBold',
      'TextStyleBuilder.setItalic',
      'TextStyleBuilder.setFontSize',
      'TextStyleBuilder.setFontFamily',
      'TextStyleBuilder.setForegroundColor',
      'TextStyleBuilder.build',
      'Range.setTextStyles',
    ],
    body: `
      const style = SpreadsheetApp.newTextStyle().setBold(true).setItalic(true).setFontSize(14).setFontFamily('Roboto')
        .setForegroundColor('#137333').build();
      const plain = SpreadsheetApp.newTextStyle().build();
      sheet.getRange('A1:B1').setTextStyles([[style, plain]]);
      const [[first, second]] = sheet.getRange('A1:B1').getTextStyles();
      return [first.isBold(), first.isItalic(), first.getFontSize(), first.getFontFamily(), first.getForegroundColor(),
        second.isBold(), second.isItalic()];`,
    returns: [true, true, 14, 'Roboto', '#137333', false, false],
  },
  {
    methods: ['Range.setBorder'],
    body: `const range = sheet.getRange('A1:B2');
      return range.setBorder(true, true, true, true, false, false, '#dadce0', SpreadsheetApp.BorderStyle.SOLID).getA1Notation();`,
    returns: 'A1:B2',
  },
  {
    methods: ['Sheet.getRangeList', 'RangeList.setValue', 'RangeList.setNumberFormat', 'RangeList.clearContent'],
    body: `
      sheet.getRangeList(['A1', 'C1:C2']).setNumberFormat('@').setValue('007');
      const before = sheet.getRange('A1:C2').getValues();
      sheet.getRangeList(['A1', 'C2']).clearContent();
      return [before, sheet.getRange('A1:C2').getValues(), sheet.getRange('A1').getNumberFormat()];`,
    returns: [
      [
        ['007', '', '007'],
        ['', '', '007'],
      ],
      [
        ['', '', '007'],
        ['', '', ''],
      ],
      '@',
    ],
  },
  {
    methods: [
      'SpreadsheetApp.newDataValidation',
      'DataValidationBuilder.requireValueInList',
      'DataValidationBuilder.requireFormulaSatisfied',
      'DataValidationBuilder.setAllowInvalid',
      'DataValidationBuilder.setHelpText',
      'DataValidationBuilder.build',
      'Range.setDataValidations',
      'Range.clearDataValidations',
    ],
    body: `
      const list = SpreadsheetApp.newDataValidation().requireValueInList(['Có', 'Không']).build();
      const formula = SpreadsheetApp.newDataValidation().requireFormulaSatisfied('=B1>0').setAllowInvalid(false)
        .setHelpText('Số dương').build();
      sheet.getRange('A1:C1').setDataValidations([[list, formula, null]]);
      const say = (rule) => rule && [String(rule.getCriteriaType()), rule.getCriteriaValues(), rule.getAllowInvalid(), rule.getHelpText()];
      const before = sheet.getRange('A1:C1').getDataValidations()[0].map(say);
      sheet.getRange('A1').clearDataValidations();
      return [before, sheet.getRange('A1:C1').getDataValidations()[0].map((rule) => rule !== null)];`,
    returns: [
      [['VALUE_IN_LIST', [['Có', 'Không'], true], true, ''], ['CUSTOM_FORMULA', ['=B1>0'], false, 'Số dương'], null],
      [false, true, false],
    ],
  },
];

const SHEETS: readonly Example[] = [
  {
    methods: [
      'SpreadsheetApp.getActiveSpreadsheet',
      'Spreadsheet.getSheets',
      'Spreadsheet.getSheetByName',
      'Spreadsheet.insertSheet',
      'Spreadsheet.setActiveSheet',
      'Spreadsheet.getActiveSheet',
      'Sheet.getName',
      'Sheet.setName',
      'Sheet.getSheetId',
      'Sheet.getParent',
    ],
    body: `
      const second = book.insertSheet('Hai', 1);
      const seen = [book.getActiveSheet().getName()];
      book.setActiveSheet(sheet);
      second.setName('Ba');
      return [...seen, book.getActiveSheet().getName() === sheet.getName(), book.getSheets().map((each) => each.getName()).pop(),
        book.getSheetByName('Hai'), book.getSheetByName('Ba').getSheetId() === second.getSheetId(),
        SpreadsheetApp.getActiveSpreadsheet().getId() === second.getParent().getId()];`,
    returns: ['Hai', true, 'Ba', null, true, true],
  },
  {
    methods: ['Spreadsheet.getUrl', 'Spreadsheet.getSpreadsheetTimeZone'],
    body: `return [book.getUrl().startsWith('https://docs.google.com/spreadsheets/d/' + book.getId()), book.getSpreadsheetTimeZone()];`,
    returns: [true, 'Asia/Ho_Chi_Minh'],
  },
  {
    methods: ['Sheet.getMaxRows', 'Sheet.getMaxColumns', 'Sheet.getLastRow', 'Sheet.getDataRange', 'Sheet.appendRow'],
    body: `
      const empty = [sheet.getLastRow(), sheet.getDataRange().getA1Notation()];
      sheet.getRange('B3').setValue(1); sheet.appendRow(['a', null, 2]);
      return [sheet.getMaxRows(), sheet.getMaxColumns(), ...empty, sheet.getLastRow(), sheet.getDataRange().getA1Notation(),
        sheet.getRange('A4:C4').getValues()[0]];`,
    returns: [1000, 26, 0, 'A1', 4, 'A1:C4', ['a', '', 2]],
  },
  {
    methods: [
      'Sheet.insertRowsAfter',
      'Sheet.insertRowsBefore',
      'Sheet.insertColumnsAfter',
      'Sheet.insertColumnsBefore',
      'Sheet.deleteRows',
      'Sheet.deleteRow',
      'Sheet.deleteColumns',
    ],
    body: `
      const where = () => { const cell = sheet.getDataRange(); return [cell.getLastRow(), cell.getLastColumn(), sheet.getMaxRows(), sheet.getMaxColumns()]; };
      sheet.getRange('B2').setValue('ở đây');
      const seen = [];
      sheet.insertRowsAfter(2, 3); seen.push(where());
      sheet.insertRowsBefore(2, 2); seen.push(where());
      sheet.insertColumnsAfter(2, 2); seen.push(where());
      sheet.insertColumnsBefore(2, 1); seen.push(where());
      sheet.deleteRows(1, 2); seen.push(where());
      sheet.deleteRow(1); seen.push(where());
      sheet.deleteColumns(1, 2); seen.push(where());
      return seen;`,
    returns: [
      [2, 2, 1003, 26],
      [4, 2, 1005, 26],
      [4, 2, 1005, 28],
      [4, 3, 1005, 29],
      [2, 3, 1003, 29],
      [1, 3, 1002, 29],
      [1, 1, 1002, 27],
    ],
  },
  {
    methods: [
      'Sheet.setColumnWidths',
      'Sheet.setRowHeights',
      'Sheet.setFrozenRows',
      'Sheet.setFrozenColumns',
      'Sheet.hideColumns',
      'Sheet.setTabColor',
      'Sheet.setHiddenGridlines',
    ],
    body: `
      sheet.setColumnWidths(2, 2, 130); sheet.setRowHeights(1, 2, 40); sheet.setFrozenRows(3); sheet.setFrozenColumns(1);
      sheet.hideColumns(1, 2); sheet.setTabColor('#0b57d0'); sheet.setHiddenGridlines(true);
      return [[2, 3].map((column) => sheet.getColumnWidth(column)), sheet.getRowHeight(2), sheet.getFrozenRows(), sheet.getFrozenColumns(),
        [1, 2, 3].map((column) => sheet.isColumnHiddenByUser(column)), sheet.getTabColor(), sheet.hasHiddenGridlines()];`,
    returns: [[130, 130], 40, 3, 1, [true, true, false], '#0b57d0', true],
  },
  {
    methods: ['Sheet.hideSheet', 'Sheet.isSheetHidden'],
    body: `const second = book.insertSheet('Hai'); const before = second.isSheetHidden(); second.hideSheet(); return [before, second.isSheetHidden()];`,
    returns: [false, true],
  },
  {
    methods: ['Range.activate', 'Sheet.getCurrentCell', 'Sheet.getRange', 'Range.getColumn'],
    body: `book.insertSheet('Hai').getRange(3, 2, 2, 2).activate(); const cell = book.getActiveSheet().getCurrentCell();
      return [book.getActiveSheet().getName(), cell.getA1Notation(), cell.getColumn()];`,
    returns: ['Hai', 'B3', 2],
  },
  {
    methods: [
      'Sheet.addDeveloperMetadata',
      'Spreadsheet.createDeveloperMetadataFinder',
      'DeveloperMetadataFinder.find',
      'DeveloperMetadata.getKey',
      'DeveloperMetadata.getValue',
      'DeveloperMetadata.setValue',
      'DeveloperMetadata.getLocation',
      'DeveloperMetadataLocation.getSheet',
    ],
    body: `
      sheet.addDeveloperMetadata('tab', 'cũ', SpreadsheetApp.DeveloperMetadataVisibility.DOCUMENT);
      book.createDeveloperMetadataFinder().find()[0].setValue('mới');
      return book.createDeveloperMetadataFinder().find().map((one) =>
        [one.getKey(), one.getValue(), one.getLocation().getSheet().getName() === sheet.getName()]);`,
    returns: [['tab', 'mới', true]],
  },
  {
    methods: ['Range.clearContent'],
    body: `
      const range = sheet.getRange('A1').setValue('chữ').setBackground('#ff0000');
      range.clearContent();
      return [range.getValue(), range.getBackgrounds()[0][0]];`,
    returns: ['', '#ff0000'],
  },
  {
    methods: ['Sheet.getDeveloperMetadata'],
    body: `
      const other = book.insertSheet('Khác');
      sheet.addDeveloperMetadata('tab', 'phiếu', SpreadsheetApp.DeveloperMetadataVisibility.DOCUMENT);
      return [sheet.getDeveloperMetadata().map((one) => one.getValue()), other.getDeveloperMetadata()];`,
    returns: [['phiếu'], []],
  },
  {
    methods: ['Sheet.moveRows'],
    body: `
      sheet.getRange('A1:A5').setValues([[1], [2], [3], [4], [5]]);
      sheet.moveRows(sheet.getRange('A1:B2'), 5);
      return sheet.getRange('A1:A5').getValues().map(([value]) => value);`,
    returns: [3, 4, 1, 2, 5],
  },
  {
    methods: ['Sheet.createDeveloperMetadataFinder', 'DeveloperMetadataFinder.withKey'],
    body: `
      const other = book.insertSheet('Khác');
      for (const [on, key] of [[sheet, 'tab'], [sheet, 'year'], [other, 'tab']])
        on.addDeveloperMetadata(key, on.getName(), SpreadsheetApp.DeveloperMetadataVisibility.DOCUMENT);
      const found = other.createDeveloperMetadataFinder().withKey('tab').find();
      return [found.map((one) => one.getValue()), book.createDeveloperMetadataFinder().withKey('tab').find().length];`,
    returns: [['Khác'], 2],
  },
  {
    methods: [
      'PropertiesService.getDocumentProperties',
      'Properties.setProperty',
      'Properties.getProperties',
      'Properties.deleteProperty',
    ],
    body: `
      const kept = PropertiesService.getDocumentProperties().setProperty('một', '1').setProperty('hai', '2');
      kept.deleteProperty('một').deleteProperty('không có');
      return PropertiesService.getDocumentProperties().getProperties();`,
    returns: { hai: '2' },
  },
  {
    methods: ['MailApp.sendEmail', 'MailApp.getRemainingDailyQuota'],
    body: `
      const before = MailApp.getRemainingDailyQuota();
      MailApp.sendEmail('a@x.example', 'Nhắc', 'Nội dung');
      return before - MailApp.getRemainingDailyQuota();`,
    returns: 1,
  },
  {
    methods: [
      'SpreadsheetApp.newConditionalFormatRule',
      'ConditionalFormatRuleBuilder.whenFormulaSatisfied',
      'ConditionalFormatRuleBuilder.setBackground',
      'ConditionalFormatRuleBuilder.setFontColor',
      'ConditionalFormatRuleBuilder.setBold',
      'ConditionalFormatRuleBuilder.setRanges',
      'ConditionalFormatRuleBuilder.build',
      'Sheet.setConditionalFormatRules',
    ],
    body: `
      const rule = SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied('=$A1>2').setBackground('#fce8e6')
        .setFontColor('#b3261e').setBold(true).setRanges([sheet.getRange('A1:B9')]).build();
      sheet.setConditionalFormatRules([rule, rule]); sheet.setConditionalFormatRules([rule]);
      return sheet.getConditionalFormatRules().map((each) => {
        const condition = each.getBooleanCondition();
        return [condition.getCriteriaValues(), condition.getBackground(), condition.getFontColor(), condition.getBold(),
          each.getRanges().map((range) => range.getA1Notation())];
      });`,
    returns: [[['=$A1>2'], '#fce8e6', '#b3261e', true, ['A1:B9']]],
  },
  {
    methods: [
      'ConditionalFormatRuleBuilder.setGradientMinpointWithValue',
      'ConditionalFormatRuleBuilder.setGradientMidpointWithValue',
      'ConditionalFormatRuleBuilder.setGradientMaxpointWithValue',
    ],
    body: `
      const { NUMBER, PERCENT } = SpreadsheetApp.InterpolationType;
      sheet.setConditionalFormatRules([SpreadsheetApp.newConditionalFormatRule()
        .setGradientMinpointWithValue('#ffffff', NUMBER, '0').setGradientMidpointWithValue('#d3e3fd', PERCENT, '50')
        .setGradientMaxpointWithValue('#0b57d0', NUMBER, '100').setRanges([sheet.getRange('A1:A9')]).build()]);
      const scale = sheet.getConditionalFormatRules()[0].getGradientCondition();
      return [scale.getMinColor(), String(scale.getMinType()), scale.getMinValue(), scale.getMidColor(), String(scale.getMidType()),
        scale.getMidValue(), scale.getMaxColor(), String(scale.getMaxType()), scale.getMaxValue()];`,
    returns: ['#ffffff', 'NUMBER', '0', '#d3e3fd', 'PERCENT', '50', '#0b57d0', 'NUMBER', '100'],
  },
  {
    methods: [
      'Sheet.newChart',
      'EmbeddedChartBuilder.setChartType',
      'EmbeddedChartBuilder.addRange',
      'EmbeddedChartBuilder.setNumHeaders',
      'EmbeddedChartBuilder.setPosition',
      'EmbeddedChartBuilder.setOption',
      'EmbeddedChartBuilder.build',
      'Sheet.insertChart',
      'Sheet.getCharts',
      'Sheet.removeChart',
    ],
    body: `
      sheet.getRange('A1:B3').setValues([['Đơn vị', 'Điểm'], ['Sở A', 70], ['Sở B', 80]]);
      const make = (type) => sheet.newChart().setChartType(type).addRange(sheet.getRange('A1:B3')).setNumHeaders(1)
        .setPosition(5, 2, 0, 0).setOption('title', 'Điểm').setOption('height', 300).build();
      const { BAR, COLUMN, RADAR } = Charts.ChartType;
      const built = [BAR, COLUMN, RADAR].map(make);
      const before = sheet.getCharts().length;
      built.forEach((chart) => sheet.insertChart(chart));
      const drawn = sheet.getCharts();
      const anchors = drawn.map((chart) => chart.getContainerInfo().getAnchorRow());
      sheet.removeChart(drawn[0]);
      return [before, drawn.length, anchors, drawn[0].getRanges().map((range) => range.getA1Notation()), sheet.getCharts().length];`,
    returns: [0, 3, [5, 5, 5], ['A1:A3', 'B1:B3'], 2],
  },
];

const PROTECTIONS: readonly Example[] = [
  {
    methods: [
      'Sheet.protect',
      'Sheet.getProtections',
      'Protection.setDescription',
      'Protection.getDescription',
      'Protection.addEditors',
      'Protection.removeEditors',
      'Protection.getEditors',
      'Protection.setUnprotectedRanges',
      'Protection.getUnprotectedRanges',
      'Protection.canEdit',
      'Protection.canDomainEdit',
      'Spreadsheet.getEditors',
      'Spreadsheet.getOwner',
      'User.getEmail',
    ],
    body: `
      const emails = (users) => users.map((user) => user.getEmail());
      const protection = sheet.protect().setDescription('Phiếu');
      const [owner, clerk, other] = emails(book.getEditors());
      const everybody = emails(protection.getEditors()).length;
      protection.setUnprotectedRanges([sheet.getRange('B2:B5')]);
      protection.addEditors([owner, clerk]); protection.removeEditors([other]);
      const found = sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET);
      return [everybody, found.length, found[0].getDescription(), emails(found[0].getEditors()).sort().join() === [owner, clerk].sort().join(),
        found[0].getUnprotectedRanges().map((range) => range.getA1Notation()), found[0].canEdit(), found[0].canDomainEdit(),
        book.getOwner().getEmail() === owner, sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE).length];`,
    returns: [3, 1, 'Phiếu', true, ['B2:B5'], true, false, true, 0],
  },
  {
    methods: [
      'Range.protect',
      'Protection.getRange',
      'Protection.setRange',
      'Protection.setWarningOnly',
      'Protection.isWarningOnly',
      'Protection.remove',
    ],
    body: `
      const protection = sheet.getRange('A1:A3').protect();
      const seen = [protection.getRange().getA1Notation(), protection.isWarningOnly()];
      protection.setRange(sheet.getRange('B1:B9')); protection.setWarningOnly(true);
      const [found] = sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE);
      seen.push(found.getRange().getA1Notation(), found.isWarningOnly());
      found.remove();
      return [...seen, sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE).length];`,
    returns: ['A1:A3', false, 'B1:B9', true, 0],
  },
  {
    methods: ['Spreadsheet.getProtections'],
    body: `
      const { RANGE, SHEET } = SpreadsheetApp.ProtectionType;
      sheet.protect(); sheet.getRange('A1').protect(); book.insertSheet('Nháp').getRange('B2').protect();
      return [SHEET, RANGE].map((type) => book.getProtections(type).map((one) => one.getRange().getSheet().getName() === 'Nháp'));`,
    returns: [[false], [false, true]],
  },
  {
    methods: ['Protection.setDomainEdit'],
    body: `const protection = sheet.protect(); try { protection.setDomainEdit(false); return 'done'; } catch (error) { return error.message; }`,
    returns: 'The spreadsheet does not belong to a domain.',
  },
];

const PEOPLE_AND_SCREEN: readonly Example[] = [
  {
    methods: ['Session.getActiveUser', 'Session.getEffectiveUser'],
    body: `return Session.getActiveUser().getEmail() === book.getOwner().getEmail() && Session.getEffectiveUser().getEmail() !== '';`,
    returns: true,
  },
  {
    methods: ['SpreadsheetApp.getUi', 'Ui.alert'],
    body: `const ui = SpreadsheetApp.getUi(); return ui.alert('Xoá?', 'Xoá cả đợt?', ui.ButtonSet.YES_NO) === ui.Button.YES;`,
    answer: { button: 'YES', text: '' },
    returns: true,
  },
  {
    methods: ['Ui.prompt', 'PromptResponse.getResponseText', 'PromptResponse.getSelectedButton'],
    body: `
      const ui = SpreadsheetApp.getUi();
      const response = ui.prompt('Trả lại', 'Lý do?', ui.ButtonSet.OK_CANCEL);
      return [response.getResponseText(), response.getSelectedButton() === ui.Button.OK];`,
    answer: { button: 'OK', text: 'thiếu tài liệu' },
    returns: ['thiếu tài liệu', true],
  },
  {
    methods: ['Ui.prompt'],
    body: `
      const ui = SpreadsheetApp.getUi();
      const response = ui.prompt('Trả lại', 'Lý do?', ui.ButtonSet.OK_CANCEL);
      return [response.getResponseText(), response.getSelectedButton() === ui.Button.CLOSE];`,
    answer: { button: 'CLOSE', text: '' },
    returns: ['', true],
  },
  {
    methods: ['Ui.createMenu', 'Menu.addItem', 'Menu.addSeparator', 'Menu.addSubMenu', 'Menu.addToUi'],
    body: `
      const ui = SpreadsheetApp.getUi();
      ui.createMenu('Chấm điểm').addItem('Nộp', 'test').addSeparator().addSubMenu(ui.createMenu('Khác').addItem('Xem', 'test')).addToUi();
      return 'made';`,
    returns: 'made',
  },
  {
    methods: [
      'HtmlService.createHtmlOutputFromFile',
      'HtmlOutput.getContent',
      'HtmlOutput.setContent',
      'HtmlOutput.setTitle',
      'HtmlOutput.getTitle',
      'Ui.showSidebar',
    ],
    body: `
      const page = HtmlService.createHtmlOutputFromFile('Sidebar').setTitle('Thanh bên');
      SpreadsheetApp.getUi().showSidebar(page);
      const before = page.getContent();
      return [before, page.getTitle(), page.setContent('<p>Tạm biệt</p>').getContent()];`,
    returns: ['<p>Xin chào</p>', 'Thanh bên', '<p>Tạm biệt</p>'],
  },
  {
    methods: ['Spreadsheet.toast'],
    body: `return book.toast('Đã nộp', 'Chấm điểm', 3) === undefined;`,
    returns: true,
  },
];

const REST: readonly Example[] = [
  {
    methods: [
      'LockService.getDocumentLock',
      'Lock.tryLock',
      'Lock.hasLock',
      'Lock.releaseLock',
      'SpreadsheetApp.flush',
    ],
    body: `
      const lock = LockService.getDocumentLock();
      const seen = [lock.hasLock(), lock.tryLock(100), lock.hasLock()];
      SpreadsheetApp.flush(); lock.releaseLock();
      return [...seen, lock.hasLock()];`,
    returns: [false, true, true, false],
  },
  {
    methods: ['Utilities.formatDate'],
    body: `return Utilities.formatDate(new Date('2017-06-30T17:30:00Z'), 'Asia/Ho_Chi_Minh', 'HH:mm dd/MM/yyyy');`,
    returns: '00:30 01/07/2017',
  },
  {
    methods: ['Utilities.sleep'],
    body: `const before = Date.now(); Utilities.sleep(1500); return Date.now() - before;`,
    returns: 1500,
  },
  {
    methods: [
      'ScriptApp.newTrigger',
      'TriggerBuilder.timeBased',
      'ClockTriggerBuilder.everyMinutes',
      'ClockTriggerBuilder.create',
      'ScriptApp.getProjectTriggers',
      'Trigger.getHandlerFunction',
      'ScriptApp.deleteTrigger',
    ],
    body: `
      ScriptApp.newTrigger('test').timeBased().everyMinutes(5).create();
      const triggers = ScriptApp.getProjectTriggers();
      const names = triggers.map((trigger) => trigger.getHandlerFunction());
      ScriptApp.deleteTrigger(triggers[0]);
      return [names, ScriptApp.getProjectTriggers().length];`,
    returns: [['test'], 0],
  },
];

/** All examples. */
export const EXAMPLES: readonly Example[] = [...CELLS, ...SHEETS, ...PROTECTIONS, ...PEOPLE_AND_SCREEN, ...REST];
