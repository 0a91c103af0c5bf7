import './styles/page.css';
import { setTranslationMethod } from '@odoo/o-spreadsheet';
import { render } from 'preact';
import { Desk } from './desk';
import { keepActiveTabInView } from './grid/active-tab';
import { provideChartLibrary } from './grid/charts';
import { openMenusByKeyboard } from './grid/menu-keys';
import { arrangeMenus } from './grid/menus';
import { nameControls } from './grid/name-controls';
import { registerNotesLayer } from './grid/notes-layer';
import { addNotesToCellMenu } from './grid/notes-menu';
import { showSpreadsheet } from './grid/spreadsheet-view';
import { followTabInAddress, registerTabLinks } from './grid/tab-links';
import { followTopBarHeight } from './grid/top-bar-height';
import { type ValidationHelp, watchValidationHelp } from './grid/validation-help';
import { Observable } from './observable';
import { fetchBoot } from './setting';
import { moveBetweenRegions } from './shell/regions';
import { Shell } from './shell/shell';
import { interfaceTranslator } from './text/interface/translator';
import { chosenLanguage, wordsOf } from './text/words';
import { Tour } from './tour';

const language = chosenLanguage();
const words = wordsOf(language);

open().catch(fail);

async function open(): Promise<void> {
  document.documentElement.lang = language;
  const translate = interfaceTranslator(language);
  setTranslationMethod(
    (...[term]) => translate(term),
    () => true,
  );
  provideChartLibrary();
  registerNotesLayer();
  registerTabLinks();

  const desk = new Desk(await fetchBoot(), words);
  const tour = new Tour(desk);
  arrangeMenus({
    words,
    language,
    downloadXlsx: () => void desk.downloadXlsx(),
    resetSample: () => desk.resetSample(),
    showAbout: () => desk.showAbout(),
    startTour: () => tour.start(),
  });
  addNotesToCellMenu(desk.screen, words);
  // For the browser's console: what the workbench can do there, a person can try, and a test can ask.
  Object.assign(globalThis, { workbench: desk.workbench });
  desk.start();
  followTabInAddress(desk.workbench.model);

  const help = new Observable<ValidationHelp | undefined>(undefined);
  const showGrid = async (element: HTMLElement) => {
    const { model } = desk.workbench;
    await showSpreadsheet(element, {
      model,
      screen: desk.screen,
      words,
      translate,
      refuse: (text, then) => desk.refusals.explain(text, then),
    });
    followTopBarHeight(element);
    keepActiveTabInView(element);
    nameControls(element, words);
    openMenusByKeyboard(element);
    moveBetweenRegions();
    watchValidationHelp(model, element, help);
    document.documentElement.dataset.ready = 'true';
    tour.offer();
  };
  const shell = document.getElementById('shell');
  if (!shell) throw new Error('The page has lost its shell.');
  shell.replaceChildren();
  render(
    <Shell
      desk={desk}
      tour={tour}
      words={words}
      help={help}
      onGridReady={(element) => showGrid(element).catch(fail)}
    />,
    shell,
  );
}

function fail(error: unknown): void {
  console.error(error);
  const detail = error instanceof Error ? error.message : String(error);
  const shell = document.getElementById('shell');
  if (!shell) return;
  const message = document.createElement('p');
  message.className = 'opening failed';
  message.textContent = `${words.openFailed} ${words.openFailedHint}\n\n${detail}`;
  shell.replaceChildren(message);
}
