import { type Getters, type Model, registries } from '@odoo/o-spreadsheet';
import { sheetNumber } from '../../runtime/services/sheet/sheet-base';

/** A link to a tab as Google writes it, such as `#gid=1234`, alone or behind the workbook's own address. */
const TAB_LINK = /^(?:https?:\/\/(?:127\.0\.0\.1|localhost)(?::\d+)?\/)?#gid=(\d+)/;

type TabGetters = Pick<Getters, 'getSheetIds' | 'tryGetSheetName'>;

/** Lets links to tabs, which Google writes as `#gid=` and the tab's number, lead there. Call it once. */
export function registerTabLinks(): void {
  registries.urlRegistry.add('tab_link', {
    sequence: -1,
    title: '',
    match: (url) => TAB_LINK.test(url),
    createLink: (url, label) => ({ url, label, isExternal: false, isUrlEditable: true }),
    urlRepresentation: (url, getters) => {
      const sheetId = tabOfLink(url, getters);
      return (sheetId !== undefined && getters.tryGetSheetName(sheetId)) || url;
    },
    open: (url, env) => {
      const sheetId = tabOfLink(url, env.model.getters);
      if (sheetId !== undefined) showTab(env.model, sheetId);
    },
  });
}

/** Keeps the open tab in the page's address, as Google does, so that a reload stays where the person was. */
export function followTabInAddress(model: Model): void {
  const wanted = tabOfLink(location.hash, model.getters);
  if (wanted !== undefined) showTab(model, wanted);
  let shown = '';
  model.on('update', followTabInAddress, () => {
    const active = model.getters.getActiveSheetId();
    if (active === shown) return;
    shown = active;
    history.replaceState(null, '', `#gid=${sheetNumber(active)}`);
  });
  window.addEventListener('hashchange', () => {
    const sheetId = tabOfLink(location.hash, model.getters);
    if (sheetId !== undefined) showTab(model, sheetId);
  });
}

function tabOfLink(url: string, getters: TabGetters): string | undefined {
  const number = TAB_LINK.exec(url)?.[1];
  return getters.getSheetIds().find((sheetId) => String(sheetNumber(sheetId)) === number);
}

function showTab(model: Model, sheetId: string): void {
  const sheetIdFrom = model.getters.getActiveSheetId();
  if (sheetIdFrom !== sheetId) model.dispatch('ACTIVATE_SHEET', { sheetIdFrom, sheetIdTo: sheetId });
}
