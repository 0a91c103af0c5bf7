import { MenuNames, PromptResponseNames, UiNames } from '../google/base-names';
import { Button, ButtonSet, enumName, enumValue } from '../google/enums';
import { badParameters, GoogleError } from '../google/errors';
import { serviceBase } from '../google/service-object';
import type { Answer, ButtonName, MenuTree, UiState } from '../ui-state';
import { HtmlOutputService } from './html';

type ButtonSetValue = GoogleAppsScript.Base.ButtonSet;
type HtmlOutput = GoogleAppsScript.HTML.HtmlOutput;

const UiBase = serviceBase<GoogleAppsScript.Base.Ui>('Ui', UiNames);
const MenuBase = serviceBase<GoogleAppsScript.Base.Menu>('Menu', MenuNames);
const PromptBase = serviceBase<GoogleAppsScript.Base.PromptResponse>('PromptResponse', PromptResponseNames);

const BUTTONS: Readonly<Record<string, ButtonName[]>> = {
  OK: ['OK'],
  OK_CANCEL: ['OK', 'CANCEL'],
  YES_NO: ['YES', 'NO'],
  YES_NO_CANCEL: ['YES', 'NO', 'CANCEL'],
};

/** Menus, dialogs and the sidebar. */
export class UiService extends UiBase {
  override readonly Button = Button;
  override readonly ButtonSet = ButtonSet;

  constructor(
    private readonly state: UiState,
    private readonly addOnName: () => string,
  ) {
    super();
  }

  override createMenu(caption: string): MenuService {
    return new MenuService(this.state, { label: String(caption), entries: [], addOn: false });
  }

  override createAddonMenu(): MenuService {
    return new MenuService(this.state, { label: this.addOnName(), entries: [], addOn: true });
  }

  override alert(
    ...args: [string] | [string, ButtonSetValue] | [string, string, ButtonSetValue]
  ): GoogleAppsScript.Base.Button {
    return enumValue(Button, this.ask(args, false, 'alert').button);
  }

  override prompt(
    ...args: [string] | [string, ButtonSetValue] | [string, string, ButtonSetValue]
  ): PromptResponseService {
    return new PromptResponseService(this.ask(args, true, 'prompt'));
  }

  override showSidebar(page: HtmlOutput): void {
    const output = HtmlOutputService.expect(page, 'Ui.showSidebar');
    this.state.showSidebar({ ...output.window, width: 300 });
  }

  override showModalDialog(page: HtmlOutput, title: string): void {
    this.state.showDialog({ ...HtmlOutputService.expect(page, 'Ui.showModalDialog').window, title }, true);
  }

  override showModelessDialog(page: HtmlOutput, title: string): void {
    this.state.showDialog({ ...HtmlOutputService.expect(page, 'Ui.showModelessDialog').window, title }, false);
  }

  private ask(args: readonly unknown[], asksText: boolean, method: string): Answer {
    const texts = args.filter((each) => typeof each === 'string');
    const set = args.find((each) => typeof each !== 'string');
    const [first = '', second] = texts;
    if (texts.length === 0 || texts.length > 2 || args.length > 3 || (second !== undefined && set === undefined)) {
      throw badParameters(`Ui.${method}`, args);
    }
    return this.state.ask({
      title: second === undefined ? '' : first,
      message: second ?? first,
      buttons: set === undefined ? ['OK'] : (BUTTONS[enumName(set)] ?? ['OK']),
      asksText,
    });
  }
}

/** A menu that is being put together. */
export class MenuService extends MenuBase {
  constructor(
    private readonly state: UiState,
    private readonly tree: MenuTree,
  ) {
    super();
  }

  override addItem(caption: string, functionName: string): this {
    if (typeof caption !== 'string' || typeof functionName !== 'string') {
      throw badParameters('Menu.addItem', [caption, functionName]);
    }
    this.tree.entries.push({ kind: 'item', label: caption, functionName });
    return this;
  }

  override addSeparator(): this {
    this.tree.entries.push({ kind: 'separator' });
    return this;
  }

  override addSubMenu(menu: GoogleAppsScript.Base.Menu): this {
    if (!(menu instanceof MenuService)) throw badParameters('Menu.addSubMenu', [menu]);
    this.tree.entries.push({ kind: 'menu', menu: menu.tree });
    return this;
  }

  override addToUi(): void {
    if (this.tree.entries.length === 0) throw new GoogleError('A menu needs at least one item.');
    this.state.addMenu(this.tree);
  }
}

/** What a person answered to a prompt. */
export class PromptResponseService extends PromptBase {
  constructor(private readonly answer: Answer) {
    super();
  }

  override getResponseText(): string {
    return this.answer.text;
  }

  override getSelectedButton(): GoogleAppsScript.Base.Button {
    return enumValue(Button, this.answer.button);
  }
}
