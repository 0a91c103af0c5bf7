import { components, type Model, registries, Spreadsheet, stores } from '@odoo/o-spreadsheet';
import templates from '@odoo/o-spreadsheet/dist/o_spreadsheet.xml';
import { App, Component, onError, onMounted, onWillRender, useEffect, xml } from '@odoo/owl';
import type { Screen } from '../shell/screen';
import type { Words } from '../text/words';
import { Paper } from './paper';
import { typeOverOldContent } from './typing-over';

/** o-spreadsheet's top bar, whose menus may come and go: a viewer does not have the add-on's. */
class ChangingTopBar extends components.TopBar {
  override setup(): void {
    super.setup();
    onWillRender(() => {
      this.menus = registries.topbarMenuRegistry.getMenuItems();
    });
    // The engine measures the tools once per width; for a viewer there were none to measure.
    useEffect(
      () => this.setVisibilityToolsGroups(),
      () => [this.env.model.getters.isReadonly()],
    );
  }
}

class WorkbookGrid extends Spreadsheet {
  static override components = { ...Spreadsheet.components, TopBar: ChangingTopBar, SpreadsheetPrint: Paper };

  override setup(): void {
    super.setup();
    const editor = stores.useStore(stores.CellComposerStore);
    onMounted(() => {
      const { el } = this.spreadsheetRef;
      if (el) typeOverOldContent(el, () => editor.editionMode === 'inactive');
    });
  }
}

interface RootProps {
  model: Model;
  onBroken: (error: Error) => void;
  notifyUser: (notification: { text: string; type: string; sticky: boolean }) => void;
  raiseError: (text: string, then?: () => void) => void;
  askConfirmation: (text: string, confirm: () => void, cancel?: () => void) => void;
}

class Root extends Component<RootProps> {
  override setup(): void {
    onError((error) => this.props.onBroken(error));
  }

  static override template = xml`<WorkbookGrid
    model="props.model" notifyUser="props.notifyUser" raiseError="props.raiseError"
    askConfirmation="props.askConfirmation" colorScheme="'light'"/>`;
  static components = { WorkbookGrid };
  static override props = ['*'];
}

export interface SpreadsheetViewOptions {
  model: Model;
  screen: Screen;
  words: Words;
  /** Puts a term of o-spreadsheet's templates into the language of the page. */
  translate: (term: string) => string;
  /** Shows why something that was typed or done was refused; `then` gives the cell back to the person. */
  refuse: (text: string, then?: () => void) => void;
}

/** Shows o-spreadsheet's own spreadsheet inside an element. */
export async function showSpreadsheet(element: HTMLElement, options: SpreadsheetViewOptions): Promise<void> {
  const { model, screen, words, translate, refuse } = options;
  const props: RootProps = {
    model,
    onBroken: (error) => {
      console.error(error);
      screen.tell('', words.gridBroken, words.reload, () => location.reload());
    },
    notifyUser: ({ text, type, sticky }) =>
      screen.notify(String(text), { tone: type === 'info' ? 'plain' : 'warning', ...(sticky ? { seconds: -1 } : {}) }),
    raiseError: (text, then) => refuse(String(text), then),
    askConfirmation: (text, confirm, cancel) =>
      screen.ask('', String(text), [
        { label: words.ok, primary: true, act: confirm },
        { label: words.cancel, ...(cancel ? { act: cancel } : {}) },
      ]),
  };
  const app = new App(Root, {
    env: layoutOf(window),
    props,
    templates,
    translateFn: translate,
    translatableAttributes: ['title', 'placeholder', 'label', 'alt'],
    warnIfNoStaticProps: false,
  });
  await app.mount(element);
}

/** Below this the engine has a layout of its own for phones, without the menu bar. */
const PHONE_WIDTH = 768;

/** The engine would go by the width of its own place: with the add-on's panel open, a laptop would pass for a phone and lose its menus. */
function layoutOf({ document: { documentElement } }: Window): { readonly isSmall: boolean } {
  return {
    get isSmall() {
      return documentElement.clientWidth < PHONE_WIDTH;
    },
  };
}
