import { Observable } from '../observable';

export interface DialogButton {
  label: string;
  /** Called after the dialog has closed. */
  act?: () => void;
  primary?: boolean;
}

/** A question or message in a box of its own. */
export interface MessageDialog {
  kind: 'message';
  id: number;
  title: string;
  text: string;
  buttons: DialogButton[];
}

/** The add-on's own HTML in a box. */
export interface HtmlDialog {
  kind: 'html';
  id: number;
  title: string;
  html: string;
  width: number;
  height: number;
  modal: boolean;
  onClose: () => void;
}

/** Asks for a text of some lines. */
export interface TextDialog {
  kind: 'text';
  id: number;
  title: string;
  text: string;
  onSave: (text: string) => void;
}

export type Dialog = MessageDialog | HtmlDialog | TextDialog;

export interface Toast {
  id: number;
  title: string;
  text: string;
  tone: 'plain' | 'warning';
}

/** The add-on's panel at the right. */
export interface SidePanel {
  /** Another key is another panel: its frame starts afresh. */
  key: number;
  title: string;
  html: string;
}

/** How safe what was typed is. */
export type SaveState = 'saved' | 'saving' | 'offline' | 'offlineEmpty';

const USUAL_TOAST_SECONDS = 5;

/** What is on the screen around the grid. Components draw it; everybody else changes it through the methods here. */
export class Screen {
  readonly dialogs = new Observable<readonly Dialog[]>([]);
  readonly toasts = new Observable<readonly Toast[]>([]);
  readonly sidePanel = new Observable<SidePanel | undefined>(undefined);
  readonly running = new Observable(false);
  readonly saveState = new Observable<SaveState>('saved');
  #lastId = 0;

  /** A message with one button. */
  tell(title: string, text: string, buttonLabel: string, then?: () => void): void {
    this.ask(title, text, [{ label: buttonLabel, primary: true, ...(then ? { act: then } : {}) }]);
  }

  /** A message with buttons. Escape and the cross do what the last button does. */
  ask(title: string, text: string, buttons: DialogButton[]): void {
    this.#open({ kind: 'message', id: this.#nextId(), title, text, buttons });
  }

  /** Lets the person write or change a text. */
  editText(title: string, text: string, onSave: (text: string) => void): void {
    this.#open({ kind: 'text', id: this.#nextId(), title, text, onSave });
  }

  /** Shows the add-on's HTML and returns a function that takes it away again. */
  showHtml(dialog: Omit<HtmlDialog, 'kind' | 'id'>): () => void {
    const id = this.#nextId();
    this.#open({ ...dialog, kind: 'html', id });
    return () => this.close(id);
  }

  close(id: number): void {
    this.dialogs.update((dialogs) => dialogs.filter((dialog) => dialog.id !== id));
  }

  /** A short notice at the bottom. Negative seconds keep it until it is dismissed, as on Google. */
  notify(text: string, options: { title?: string; seconds?: number; tone?: Toast['tone'] } = {}): void {
    const toast: Toast = { id: this.#nextId(), title: options.title ?? '', text, tone: options.tone ?? 'plain' };
    this.toasts.update((toasts) => [...toasts, toast]);
    const seconds = options.seconds ?? USUAL_TOAST_SECONDS;
    if (seconds >= 0) setTimeout(() => this.dismiss(toast.id), seconds * 1000);
  }

  dismiss(id: number): void {
    this.toasts.update((toasts) => toasts.filter((toast) => toast.id !== id));
  }

  /** Takes every notice away. */
  dismissAll(): void {
    this.toasts.set([]);
  }

  #open(dialog: Dialog): void {
    this.dialogs.update((dialogs) => [...dialogs, dialog]);
  }

  #nextId(): number {
    this.#lastId += 1;
    return this.#lastId;
  }
}
