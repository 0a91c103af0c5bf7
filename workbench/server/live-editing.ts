import type { Server } from 'node:http';
import { type WebSocket, WebSocketServer } from 'ws';
import { isOwnRequest } from './guards';
import { type FromServer, type FromWindow, type Presence, type Revision, readMessage } from './messages';
import type { WorkbookStore } from './workbook-store';

/** Several windows on one workbook. */
export interface LiveEditing {
  /** Keeps a revision that the server itself made, and sends it to every window; false if it was not kept. */
  publish(revision: Revision): boolean;
  /** Makes every window load the workbook again. */
  reloadAll(): void;
  /** Hangs up on every window. */
  close(): void;
}

/** A script run over a whole workbook is one revision; this is far above the largest one. */
const LARGEST_MESSAGE = 128 * 1024 * 1024;

const HEARTBEAT_MS = 30_000;

/**
 * Relays revisions between the windows that show the workbook.
 *
 * A revision is kept (on disk) before anybody hears of it, then goes to every window, its sender included, who takes
 * that as the receipt. A revision that does not stand on the newest one is dropped in silence: its window will first
 * receive what it missed, rebase, and send it again.
 */
export function startLiveEditing(server: Server, store: WorkbookStore): LiveEditing {
  const sockets = new WebSocketServer({ noServer: true, maxPayload: LARGEST_MESSAGE });
  const clientIds = new Map<WebSocket, string>();
  const alive = new WeakSet<WebSocket>();

  server.on('upgrade', (request, socket, head) => {
    if (!isOwnRequest(request) || request.url !== '/live') {
      socket.end('HTTP/1.1 403 Forbidden\r\nConnection: close\r\n\r\n');
      return;
    }
    sockets.handleUpgrade(request, socket, head, (window) => welcome(window));
  });

  const heartbeat = setInterval(dropSilentWindows, HEARTBEAT_MS);
  heartbeat.unref();

  return {
    publish: (revision) => keep(revision) === 'kept',
    reloadAll: () => sendToAll({ type: 'RELOAD', reason: 'reset' }),
    close() {
      clearInterval(heartbeat);
      for (const window of sockets.clients) window.terminate();
      sockets.close();
    },
  };

  function welcome(window: WebSocket): void {
    alive.add(window);
    window.on('pong', () => alive.add(window));
    window.on('message', (data) => {
      const message = readMessage(String(data));
      if (message) answer(window, message);
    });
    window.on('error', () => window.terminate());
    window.on('close', () => {
      const clientId = clientIds.get(window);
      clientIds.delete(window);
      if (clientId !== undefined) sendToAll({ type: 'CLIENT_LEFT', clientId, version: 1 });
    });
  }

  function answer(window: WebSocket, message: FromWindow): void {
    switch (message.type) {
      case 'HELLO':
        bringUpToDate(window, message.revisionId);
        return;
      case 'REMOTE_REVISION':
      case 'REVISION_UNDONE':
      case 'REVISION_REDONE':
        if (keep(message) === 'too-old') send(window, { type: 'RELOAD', reason: 'undo-too-old' });
        return;
      case 'CLIENT_JOINED':
      case 'CLIENT_MOVED':
        clientIds.set(window, message.client.id);
        sendToAll(message);
        return;
      case 'CLIENT_LEFT':
        sendToAll(message);
        return;
    }
  }

  function bringUpToDate(window: WebSocket, revisionId: string): void {
    const missed = store.since(revisionId);
    if (!missed) {
      send(window, { type: 'RELOAD', reason: 'unknown-revision' });
      return;
    }
    for (const revision of missed) send(window, revision);
    send(window, { type: 'SYNCED' });
  }

  function keep(revision: Revision): ReturnType<WorkbookStore['append']> {
    const stamped = { timestamp: Date.now(), ...revision };
    const outcome = store.append(stamped);
    if (outcome === 'kept') sendToAll(stamped);
    return outcome;
  }

  function sendToAll(message: Revision | Presence | FromServer): void {
    const text = JSON.stringify(message);
    for (const window of sockets.clients) if (window.readyState === window.OPEN) window.send(text);
  }

  function send(window: WebSocket, message: Revision | FromServer): void {
    if (window.readyState === window.OPEN) window.send(JSON.stringify(message));
  }

  /** A window whose machine went to sleep never closes its socket; without this its cursor would stay for ever. */
  function dropSilentWindows(): void {
    for (const window of sockets.clients) {
      if (!alive.delete(window)) {
        window.terminate();
        continue;
      }
      window.ping();
    }
  }
}
