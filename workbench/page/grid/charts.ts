import * as parts from 'chart.js';

/**
 * o-spreadsheet draws charts with Chart.js, which it expects as the global that Chart.js's own script for pages makes:
 * the class, everything registered, with its parts as properties.
 */
export function provideChartLibrary(): void {
  const { Chart, registerables } = parts;
  Chart.register(...registerables);
  Chart.defaults.font.family = getComputedStyle(document.body).fontFamily;
  const missing = Object.entries(parts).filter(([name]) => !(name in Chart));
  Object.assign(globalThis, { Chart: Object.assign(Chart, Object.fromEntries(missing)) });
}
