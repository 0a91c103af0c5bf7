import { describe, expect, it } from 'vitest';
import { failureOf, runBody, SHEET } from './support';

describe('the look of cells', () => {
  it('is kept property by property', () => {
    const { value } = runBody(`
      const range = sheet.getRange('A1:B2');
      range.setBackground('#d3e3fd').setFontColor('white').setFontWeight('bold').setFontStyle('italic').setFontSize(13)
        .setFontLine('underline').setFontFamily('Roboto').setHorizontalAlignment('center').setVerticalAlignment('top')
        .setWrap(true).setNumberFormat('0.00');
      const cell = sheet.getRange('B2');
      return [cell.getBackground(), cell.getFontColors()[0][0], cell.getFontWeight(), cell.getFontStyle(), cell.getFontSize(), cell.getFontLine(),
        cell.getFontFamily(), cell.getHorizontalAlignment(), cell.getVerticalAlignment(), cell.getWrap(), cell.getNumberFormat()];
    `);
    expect(value).toEqual([
      '#d3e3fd',
      '#ffffff',
      'bold',
      'italic',
      13,
      'underline',
      'Roboto',
      'center',
      'top',
      true,
      '0.00',
    ]);
  });

  it('can differ from cell to cell, and null resets', () => {
    const { value } = runBody(`
      sheet.getRange('A1:B1').setBackgrounds([['#ff0000', '#00ff00']]).setFontWeights([['bold', null]])
        .setWrapStrategies([[SpreadsheetApp.WrapStrategy.WRAP, SpreadsheetApp.WrapStrategy.CLIP]]);
      sheet.getRange('A1').setBackground(null);
      return [sheet.getRange('A1:B1').getBackgrounds()[0], sheet.getRange('A1:B1').getFontWeights()[0],
        sheet.getRange('A1:B1').getWrapStrategies()[0].map(String)];
    `);
    expect(value).toEqual([
      ['#ffffff', '#00ff00'],
      ['bold', 'normal'],
      ['WRAP', 'CLIP'],
    ]);
  });

  it('is cleared without the values, and the values without the look', () => {
    const { value } = runBody(`
      sheet.getRange('A1:B1').setValues([[1, 2]]).setBackground('#ff0000');
      sheet.getRange('A1').clearFormat(); sheet.getRange('B1').clearContent();
      return [sheet.getRange('A1:B1').getValues()[0], sheet.getRange('A1:B1').getBackgrounds()[0]];
    `);
    expect(value).toEqual([
      [1, ''],
      ['#ffffff', '#ff0000'],
    ]);
  });

  it('takes text styles and links', () => {
    const { workbench, value } = runBody(`
      sheet.getRange('A1').setTextStyle(SpreadsheetApp.newTextStyle().setBold(true).setForegroundColor('#137333').build());
      sheet.getRange('A2').setRichTextValue(SpreadsheetApp.newRichTextValue().setText('Sở Y tế').setLinkUrl('https://docs.google.com/#gid=5').build());
      const rich = sheet.getRange('A2').getRichTextValue();
      return [sheet.getRange('A1').getTextStyle().isBold(), sheet.getRange('A1').getFontColorObject === undefined, rich.getText(), rich.getLinkUrl()];
    `);
    expect(value).toEqual([true, false, 'Sở Y tế', 'https://docs.google.com/#gid=5']);
    expect(workbench.value(SHEET, 'A2')).toBe('Sở Y tế');
  });

  it('has borders around and between cells', () => {
    const { workbench } = runBody(`
      sheet.getRange('A1:B2').setBorder(true, true, true, true, true, true, '#999999', SpreadsheetApp.BorderStyle.SOLID);
      sheet.getRange('A1:B2').setBorder(false, null, null, null, null, null);
    `);
    const border = workbench.model.getters.getCellBorder({ sheetId: '0', col: 0, row: 0 });
    expect(border).toMatchObject({ left: { style: 'thin', color: '#999999' } });
    expect(border).not.toHaveProperty('top');
  });

  it('merges cells and takes them apart', () => {
    const { value } = runBody(`
      sheet.getRange('A1:C1').merge(); const merged = sheet.getRange('B1').isPartOfMerge();
      sheet.getRange('A1:C1').breakApart();
      return [merged, sheet.getRange('B1').isPartOfMerge()];
    `);
    expect(value).toEqual([true, false]);
  });

  it('refuses colours and formats that do not exist', () => {
    expect(failureOf(`sheet.getRange('A1').setBackground('#12');`)).toBe('Invalid color: #12. Write it as "#rrggbb".');
    expect(failureOf(`sheet.getRange('A1').setBackgrounds([['#fff'], ['#fff']]);`)).toContain(
      'number of rows in the data',
    );
  });

  it('reaches several ranges at once', () => {
    const { workbench } = runBody(`sheet.getRangeList(['A1', 'C1:C2']).setValue('x').setFontWeight('bold');`);
    expect(workbench.values(SHEET, 'A1:C2')).toEqual([
      ['x', null, 'x'],
      [null, null, 'x'],
    ]);
  });
});

describe('conditional formats', () => {
  it('colour the cells that meet a formula, the first rule before the second', () => {
    const { workbench } = runBody(`
      sheet.getRange('A1:A3').setValues([[1], [5], [9]]);
      const rule = (formula, color, cells) => SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied(formula)
        .setBackground(color).setBold(true).setRanges(cells.map((each) => sheet.getRange(each))).build();
      sheet.setConditionalFormatRules([rule('=$A1>6', '#ff0000', ['A1:A3', 'C1:C3']), rule('=$A1>2', '#00ff00', ['A1:A3'])]);
    `);
    const fill = (col: number, row: number) =>
      workbench.model.getters.getCellConditionalFormatStyle({ sheetId: '0', col, row })?.fillColor;
    expect([fill(0, 0), fill(0, 1), fill(0, 2), fill(2, 1), fill(2, 2)]).toEqual([
      undefined,
      '#00ff00',
      '#ff0000',
      undefined,
      '#ff0000',
    ]);
  });

  it('read back as they were built, and are replaced as a whole', () => {
    const { value } = runBody(`
      const range = sheet.getRange('A1:B3');
      const condition = SpreadsheetApp.newConditionalFormatRule().whenNumberBetween(1, 2.5).setFontColor('#137333').setRanges([range, sheet.getRange('D1')]).build();
      const scale = SpreadsheetApp.newConditionalFormatRule().setGradientMinpoint('#ffffff')
        .setGradientMaxpointWithValue('#0b57d0', SpreadsheetApp.InterpolationType.NUMBER, '100').setRanges([range]).build();
      sheet.setConditionalFormatRules([condition]);
      sheet.setConditionalFormatRules([condition, scale]);
      const rules = sheet.getConditionalFormatRules();
      const first = rules[0].getBooleanCondition();
      return [rules.length, String(first.getCriteriaType()), first.getCriteriaValues(), first.getFontColor(),
        rules[0].getRanges().map((each) => each.getA1Notation()), rules[1].getGradientCondition().getMaxValue()];
    `);
    expect(value).toEqual([2, 'NUMBER_BETWEEN', [1, 2.5], '#137333', ['A1:B3', 'D1'], '100']);
  });

  it('need a condition and a range', () => {
    expect(failureOf(`SpreadsheetApp.newConditionalFormatRule().setRanges([sheet.getRange('A1')]).build();`)).toContain(
      'condition',
    );
    expect(failureOf(`SpreadsheetApp.newConditionalFormatRule().whenCellEmpty().build();`)).toContain('range');
  });
});

describe('charts', () => {
  const CHART = `
    sheet.getRange('A1:C3').setValues([['Đơn vị', 'Điểm', 'Thưởng'], ['Sở A', 70, 1], ['Sở B', 80, 2]]);
    const chart = sheet.newChart().asBarChart().addRange(sheet.getRange('A1:C3')).setNumHeaders(1).setStacked()
      .setTitle('Tổng điểm').setPosition(5, 2, 10, 20).setOption('width', 480).setOption('colors', ['#0b57d0']).build();
  `;

  it('are drawn once they are inserted', () => {
    const { workbench, value } = runBody(
      `${CHART} const before = sheet.getCharts().length; sheet.insertChart(chart); return [before, sheet.getCharts().length];`,
    );
    expect(value).toEqual([0, 1]);
    const [chartId = ''] = workbench.model.getters.getChartIds('0');
    expect(workbench.model.getters.getChartDefinition(chartId)).toMatchObject({
      type: 'bar',
      horizontal: true,
      stacked: true,
      title: { text: 'Tổng điểm' },
      dataSource: { labelRange: expect.stringContaining('A1:A3'), dataSetsHaveTitle: true, dataSets: [{}, {}] },
    });
    expect(workbench.model.getters.getChartRuntime(chartId)).toMatchObject({
      chartJsConfig: { data: { labels: ['Sở A', 'Sở B'] } },
    });
  });

  it('can be changed and removed', () => {
    const { value } = runBody(`
      ${CHART} sheet.insertChart(chart);
      const drawn = sheet.getCharts()[0];
      sheet.updateChart(drawn.modify().setOption('title', 'Mới').setPosition(9, 3, 0, 0).build());
      const info = sheet.getCharts()[0].getContainerInfo();
      const ranges = sheet.getCharts()[0].getRanges().map((each) => each.getA1Notation());
      sheet.removeChart(sheet.getCharts()[0]);
      return [info.getAnchorRow(), info.getAnchorColumn(), ranges, sheet.getCharts().length];
    `);
    expect(value).toEqual([9, 3, ['A1:A3', 'B1:B3', 'C1:C3'], 0]);
  });

  it('have the methods of their type only', () => {
    expect(failureOf(`sheet.newChart().setStacked();`)).toBe('sheet.newChart(...).setStacked is not a function');
  });
});
