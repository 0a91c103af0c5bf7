import { registries } from '@odoo/o-spreadsheet';
import { chooseLanguage, type Language, type Words } from '../text/words';

export interface MenuActions {
  words: Words;
  language: Language;
  downloadXlsx: () => void;
  resetSample: () => void;
  showAbout: () => void;
  startTour: () => void;
}

type MenuRegistry = typeof registries.topbarMenuRegistry;

/** What the spreadsheet engine offers and a Google spreadsheet does not, or what makes no sense in this workbook. */
const REMOVED_FROM_TOP_BAR = [
  ['file', 'settings'],
  ['edit', 'edit_table'],
  ['view', 'view_irregularity_map'],
  ['insert', 'insert_carousel'],
  ['insert', 'insert_pivot'],
  ['insert', 'insert_image'],
  ['insert', 'insert_table'],
  ['data', 'pivot_data_sources'],
  ['data', 'reinsert_dynamic_pivot'],
  ['data', 'reinsert_static_pivot'],
] as const;

const REMOVED_FROM_CELL_MENU = /pivot|_table$/;

/** Makes the menu bar that of this program: without what does not belong, with what the page adds. Call it once. */
export function arrangeMenus(actions: MenuActions): void {
  const { topbarMenuRegistry, cellMenuRegistry } = registries;
  for (const [menu, item] of REMOVED_FROM_TOP_BAR) removeChild(topbarMenuRegistry, menu, item);
  for (const item of cellMenuRegistry.getKeys()) if (REMOVED_FROM_CELL_MENU.test(item)) cellMenuRegistry.remove(item);
  addFileItems(topbarMenuRegistry, actions);
  addHelp(topbarMenuRegistry, actions);
}

function addFileItems(menus: MenuRegistry, { words, language, downloadXlsx, resetSample }: MenuActions): void {
  const always = { isReadonlyAllowed: true, isEnabledOnLockedSheet: true };
  menus.addChild('download', ['file'], {
    ...always,
    name: words.download,
    sequence: 10,
    icon: 'o-spreadsheet-Icon.EXPORT_XLSX',
  });
  menus.addChild('download_xlsx', ['file', 'download'], {
    ...always,
    name: words.downloadXlsx,
    sequence: 10,
    execute: downloadXlsx,
  });
  menus.addChild('language', ['file'], { ...always, name: words.language, sequence: 210, separator: true });
  for (const [code, name] of [
    ['vi', 'Tiếng Việt'],
    ['en', 'English'],
  ] as const) {
    menus.addChild(`language_${code}`, ['file', 'language'], {
      ...always,
      name,
      sequence: code === 'vi' ? 10 : 20,
      isActive: () => language === code,
      execute: () => {
        chooseLanguage(code);
        location.reload();
      },
    });
  }
  menus.addChild('reset_sample', ['file'], {
    ...always,
    name: words.resetSample,
    sequence: 220,
    execute: resetSample,
  });
}

function addHelp(menus: MenuRegistry, { words, showAbout, startTour }: MenuActions): void {
  menus.add('help', { name: words.help, sequence: 200 });
  menus.addChild('about', ['help'], {
    name: words.about,
    sequence: 10,
    isReadonlyAllowed: true,
    isEnabledOnLockedSheet: true,
    execute: showAbout,
  });
  menus.addChild('tour', ['help'], {
    name: words.tour.name,
    sequence: 5,
    isReadonlyAllowed: true,
    isEnabledOnLockedSheet: true,
    execute: startTour,
  });
}

function removeChild(menus: MenuRegistry, menu: string, item: string): void {
  if (!menus.contains(menu)) return;
  const spec = menus.get(menu);
  const children = (spec.children ?? []).filter((child) => typeof child === 'function' || child.id !== item);
  menus.replace(menu, { ...spec, children });
}
