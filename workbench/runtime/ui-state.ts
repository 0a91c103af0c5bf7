/** An entry of a menu that a script made. */
export type MenuEntry =
  | { kind: 'item'; label: string; functionName: string }
  | { kind: 'separator' }
  | { kind: 'menu'; menu: MenuTree };

export interface MenuTree {
  label: string;
  entries: MenuEntry[];
  /** True for `createAddonMenu`, which Google shows under "Extensions". */
  addOn: boolean;
}

export interface Toast {
  id: number;
  title: string;
  message: string;
  /** Seconds until it disappears; a negative number keeps it. */
  seconds: number;
}

/** A window made of HTML: a sidebar or a dialog. */
export interface HtmlWindow {
  title: string;
  html: string;
  /** Pixels; undefined leaves it to the page. */
  width: number | undefined;
  height: number | undefined;
}

export interface Dialog extends HtmlWindow {
  id: number;
  modal: boolean;
}

export type ButtonName = 'CLOSE' | 'OK' | 'CANCEL' | 'YES' | 'NO';

/** A question that stops the script until a person answers. */
export interface Question {
  title: string;
  message: string;
  buttons: ButtonName[];
  /** True when a text is asked for as well. */
  asksText: boolean;
}

export interface Answer {
  button: ButtonName;
  text: string;
}

type Listener = () => void;

/** What a script shows beside the cells. The page draws it; tests look at it. */
export class UiState {
  menus: MenuTree[] = [];
  toasts: Toast[] = [];
  /** All alerts and prompts so far, with what was answered. */
  readonly alerts: (Question & { answer: Answer })[] = [];
  dialogs: Dialog[] = [];
  sidebar: HtmlWindow | undefined;
  /** The sentence of the last thing that was refused to the acting person, for a dialog. */
  refusal: string | undefined;

  private readonly listeners = new Set<Listener>();
  private respond: (question: Question) => Answer = defaultAnswer;
  private nextId = 1;

  /** Calls the listener after every change; returns how to stop that. */
  on(_event: 'change', listener: Listener): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** Sets who answers alerts and prompts. The script waits, so the answer must come at once. */
  answerWith(respond: (question: Question) => Answer): void {
    this.respond = respond;
  }

  ask(question: Question): Answer {
    const answer = this.respond(question);
    this.alerts.push({ ...question, answer });
    this.changed();
    return answer;
  }

  toast(message: string, title: string, seconds: number): void {
    this.toasts = [...this.toasts, { id: this.newId(), title, message, seconds }];
    this.changed();
  }

  dismissToast(id: number): void {
    this.toasts = this.toasts.filter((toast) => toast.id !== id);
    this.changed();
  }

  addMenu(menu: MenuTree): void {
    this.menus = [...this.menus.filter(({ label }) => label !== menu.label), menu];
    this.changed();
  }

  clearMenus(): void {
    this.menus = [];
    this.changed();
  }

  showSidebar(window: HtmlWindow): void {
    this.sidebar = window;
    this.changed();
  }

  closeSidebar(): void {
    this.sidebar = undefined;
    this.changed();
  }

  showDialog(window: HtmlWindow, modal: boolean): void {
    this.dialogs = [...this.dialogs, { ...window, modal, id: this.newId() }];
    this.changed();
  }

  closeDialog(id: number): void {
    this.dialogs = this.dialogs.filter((dialog) => dialog.id !== id);
    this.changed();
  }

  refuse(sentence: string): void {
    this.refusal = sentence;
    this.changed();
  }

  dismissRefusal(): void {
    this.refusal = undefined;
    this.changed();
  }

  private newId(): number {
    const id = this.nextId;
    this.nextId += 1;
    return id;
  }

  private changed(): void {
    for (const listener of this.listeners) listener();
  }
}

/** Without a person at the screen: an only button is pressed, a choice is closed. */
function defaultAnswer({ buttons }: Question): Answer {
  const [only] = buttons;
  return { button: buttons.length === 1 && only ? only : 'CLOSE', text: '' };
}
