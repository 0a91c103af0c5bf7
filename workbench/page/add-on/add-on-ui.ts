import type { Bundle, Workbench } from '../../runtime';
import { readBundle } from '../../runtime/bundle';
import type { HtmlWindow, UiState } from '../../runtime/ui-state';
import type { Screen } from '../shell/screen';
import type { Words } from '../text/words';
import { showAddOnMenus } from './add-on-menus';
import { answerQuestion } from './script-questions';

const DIALOG_SIZE = { width: 600, height: 400 };

/** Draws what the script shows beside the cells: its menus, toasts, sidebar, dialogs and questions. */
export class AddOnUi {
  /** What the sidebar and dialogs may call: top-level functions that do not end in `_`. */
  readonly functionNames: readonly string[];
  /** Set by the desk: runs what a menu item names. */
  runMenuItem: (functionName: string) => void = () => {};
  readonly #workbench: Workbench;
  readonly #ui: UiState;
  readonly #screen: Screen;
  readonly #words: Words;
  readonly #openDialogs = new Map<number, () => void>();
  #lastToast = 0;
  #sidebar: HtmlWindow | undefined;
  #sidebarKey = 0;

  constructor(workbench: Workbench, bundle: Bundle, screen: Screen, words: Words) {
    this.#workbench = workbench;
    this.#ui = workbench.ui;
    this.#screen = screen;
    this.#words = words;
    this.functionNames = readBundle(bundle).functions.filter((name) => !name.endsWith('_'));
    this.#ui.answerWith((question) => answerQuestion(question, screen, words));
    this.#ui.on('change', () => this.#draw());
  }

  closeSidebar(): void {
    this.#ui.closeSidebar();
  }

  /** Another person sits down: what the script showed the one before is taken away. */
  clear(): void {
    this.#ui.closeSidebar();
    for (const { id } of this.#ui.dialogs) this.#ui.closeDialog(id);
    this.#ui.clearMenus();
  }

  #draw(): void {
    this.#drawMenus();
    this.#drawToasts();
    this.#drawSidebar();
    this.#drawDialogs();
  }

  #drawMenus(): void {
    showAddOnMenus(this.#ui.menus, {
      extensionsLabel: this.#words.extensions,
      isEnabled: () => !this.#screen.running.get(),
      run: (functionName) => this.runMenuItem(functionName),
    });
    this.#workbench.model.trigger('update');
  }

  #drawToasts(): void {
    for (const { id, title, message, seconds } of this.#ui.toasts) {
      if (id <= this.#lastToast) continue;
      this.#lastToast = id;
      this.#screen.notify(message, { title, seconds });
    }
  }

  #drawSidebar(): void {
    const { sidebar } = this.#ui;
    if (sidebar === this.#sidebar) return;
    this.#sidebar = sidebar;
    this.#sidebarKey += 1;
    this.#screen.sidePanel.set(sidebar && { key: this.#sidebarKey, title: sidebar.title, html: sidebar.html });
  }

  #drawDialogs(): void {
    const { dialogs } = this.#ui;
    for (const { id, title, html, width, height, modal } of dialogs) {
      if (this.#openDialogs.has(id)) continue;
      const close = this.#screen.showHtml({
        title,
        html,
        width: width ?? DIALOG_SIZE.width,
        height: height ?? DIALOG_SIZE.height,
        modal,
        onClose: () => this.#ui.closeDialog(id),
      });
      this.#openDialogs.set(id, close);
    }
    for (const [id, close] of this.#openDialogs) {
      if (dialogs.some((dialog) => dialog.id === id)) continue;
      this.#openDialogs.delete(id);
      close();
    }
  }
}
