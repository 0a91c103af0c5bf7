import Chart, { BarController, BarElement } from 'chart.js/auto';

/** o-spreadsheet draws charts with Chart.js, which it expects as a global that carries its parts, as the script-tag build does. */
export function provideChartLibrary(): void {
  Chart.defaults.font.family = getComputedStyle(document.body).fontFamily;
  Object.assign(globalThis, { Chart: Object.assign(Chart, { BarController, BarElement }) });
}
