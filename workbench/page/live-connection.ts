import type { TransportService } from '@odoo/o-spreadsheet';
import { Observable } from './observable';

/** Why the server asks this window to load the workbook again. */
export type ReloadReason = 'reset' | 'unknown-revision' | 'undo-too-old';

interface LiveMessage {
  type: string;
  reason?: ReloadReason;
  nextRevisionId?: string;
  client?: unknown;
}

const RECONNECT_AFTER_MS = 700;

/**
 * Carries o-spreadsheet's revisions between this window and the server, over lost connections too.
 *
 * On (re)connecting the window says which revision it has and is sent the rest. A revision that was on its way when
 * the connection broke is sent again; should the server have kept it already, it comes back among the missed ones and
 * the second copy is dropped there, because it no longer stands on the newest revision.
 */
export class LiveConnection implements TransportService {
  readonly online = new Observable(false);
  onReload: (reason: ReloadReason) => void = () => {};
  readonly #url: string;
  readonly #listeners = new Map<string, (message: unknown) => void>();
  #revisionId: string;
  #socket: WebSocket | undefined;
  #underway: LiveMessage | undefined;
  #presence: LiveMessage | undefined;
  #stopped = false;

  /** @param revisionId the newest revision this window was booted with */
  constructor(url: string, revisionId: string) {
    this.#url = url;
    this.#revisionId = revisionId;
  }

  connect(): void {
    const socket = new WebSocket(this.#url);
    this.#socket = socket;
    socket.onopen = () => this.#say({ type: 'HELLO', revisionId: this.#revisionId });
    socket.onmessage = (event) => this.#receive(JSON.parse(String(event.data)));
    socket.onclose = () => {
      this.online.set(false);
      if (!this.#stopped) setTimeout(() => this.connect(), RECONNECT_AFTER_MS);
    };
  }

  /** What this window has no longer fits what the server has: nothing more may go either way. */
  #stop(): void {
    this.#stopped = true;
    this.#socket?.close();
  }

  async sendMessage(message: LiveMessage): Promise<void> {
    if (message.type === 'SNAPSHOT') return;
    if (message.client) this.#presence = message;
    if (message.nextRevisionId) this.#underway = message;
    if (this.online.get()) this.#say(message);
  }

  onNewMessage(id: string, callback: (message: unknown) => void): void {
    this.#listeners.set(id, callback);
  }

  leave(id: string): void {
    this.#listeners.delete(id);
  }

  #receive(message: LiveMessage): void {
    switch (message.type) {
      case 'SYNCED':
        this.#resume();
        break;
      case 'RELOAD':
        this.#stop();
        this.onReload(message.reason ?? 'unknown-revision');
        break;
      default:
        this.#passOn(message);
    }
  }

  #passOn(message: LiveMessage): void {
    if (message.nextRevisionId) {
      this.#revisionId = message.nextRevisionId;
      if (this.#underway?.nextRevisionId === message.nextRevisionId) this.#underway = undefined;
    }
    for (const listener of this.#listeners.values()) listener(message);
  }

  #resume(): void {
    if (this.#presence) this.#say({ ...this.#presence, type: 'CLIENT_JOINED' });
    if (this.#underway) this.#say(this.#underway);
    this.online.set(true);
  }

  #say(message: unknown): void {
    if (this.#socket?.readyState === WebSocket.OPEN) this.#socket.send(JSON.stringify(message));
  }
}
