import { mkdtempSync, rmSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { WebSocket } from 'ws';
import { startServer, type WorkbenchServer } from '../../workbench/server/workbench-server';
import { WorkbookStore } from '../../workbench/server/workbook-store';

let folder: string;
let store: WorkbookStore;
let server: WorkbenchServer;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'live-'));
  store = await WorkbookStore.open({ folder, makeFirstSnapshot: async () => ({ sheets: [] }) });
  const page = { type: 'text/html', content: Buffer.from('<p>trang</p>') };
  server = await startServer({ store, files: new Map([['/', page]]), setting: { title: 'Thử' }, port: 0 });
});

afterEach(async () => {
  await server.close();
  rmSync(folder, { recursive: true, force: true });
});

/** A window without a page: says things and remembers what it hears. */
class FakeWindow {
  readonly heard: Record<string, unknown>[] = [];
  readonly #socket: WebSocket;
  #waiting: (() => void)[] = [];

  constructor(headers: Record<string, string> = {}) {
    this.#socket = new WebSocket(`${server.url.replace('http', 'ws')}/live`, { headers });
    this.#socket.on('message', (data) => {
      this.heard.push(JSON.parse(String(data)));
      for (const wake of this.#waiting.splice(0)) wake();
    });
    this.#socket.on('error', () => {});
  }

  async opened(): Promise<this> {
    await new Promise((resolve, reject) => {
      this.#socket.once('open', resolve);
      this.#socket.once('error', reject);
    });
    return this;
  }

  say(message: unknown): void {
    this.#socket.send(typeof message === 'string' ? message : JSON.stringify(message));
  }

  /** Resolves with the first message of a type, heard already or later. */
  async hear(type: string): Promise<Record<string, unknown>> {
    for (;;) {
      const found = this.heard.find((message) => message.type === type);
      if (found) return found;
      await new Promise<void>((resolve) => this.#waiting.push(resolve));
    }
  }

  close(): void {
    this.#socket.close();
  }
}

function edit(id: string, on = store.revisionId) {
  return { type: 'REMOTE_REVISION', version: 1, serverRevisionId: on, nextRevisionId: id, clientId: 'a', commands: [] };
}

describe('several windows', () => {
  test('a revision goes to every window, its sender included, once it is kept', async () => {
    const [one, other] = [await new FakeWindow().opened(), await new FakeWindow().opened()];
    one.say(edit('r1'));
    expect(await one.hear('REMOTE_REVISION')).toMatchObject({ nextRevisionId: 'r1' });
    expect(await other.hear('REMOTE_REVISION')).toMatchObject({ nextRevisionId: 'r1' });
    expect(store.revisionId).toBe('r1');
  });

  test('a window that comes late is sent what it missed, then told that it has everything', async () => {
    const start = store.revisionId;
    const one = await new FakeWindow().opened();
    one.say(edit('r1'));
    await one.hear('REMOTE_REVISION');
    const late = await new FakeWindow().opened();
    late.say({ type: 'HELLO', revisionId: start });
    await late.hear('SYNCED');
    expect(late.heard.map((message) => message.nextRevisionId ?? message.type)).toEqual(['r1', 'SYNCED']);
  });

  test('a window with an unknown past is told to load again', async () => {
    const lost = await new FakeWindow().opened();
    lost.say({ type: 'HELLO', revisionId: 'from another life' });
    expect(await lost.hear('RELOAD')).toMatchObject({ reason: 'unknown-revision' });
  });

  test('a revision on an older one is dropped in silence; its window hears the newer one first', async () => {
    const start = store.revisionId;
    const [one, other] = [await new FakeWindow().opened(), await new FakeWindow().opened()];
    one.say(edit('r1', start));
    await other.hear('REMOTE_REVISION');
    other.say(edit('rival', start));
    other.say({ type: 'HELLO', revisionId: 'r1' });
    await other.hear('SYNCED');
    expect(other.heard.map((message) => message.nextRevisionId)).not.toContain('rival');
    expect(store.revisionId).toBe('r1');
  });

  test('others see when a window leaves', async () => {
    const [one, other] = [await new FakeWindow().opened(), await new FakeWindow().opened()];
    other.say({ type: 'CLIENT_JOINED', version: 1, client: { id: 'b', name: 'B' } });
    await one.hear('CLIENT_JOINED');
    other.close();
    expect(await one.hear('CLIENT_LEFT')).toMatchObject({ clientId: 'b' });
  });

  test('nonsense changes nothing and breaks nothing', async () => {
    const before = store.revisionId;
    const one = await new FakeWindow().opened();
    for (const nonsense of ['{', '[]', 'null', '{"type":"REMOTE_REVISION"}', '{"type":"SNAPSHOT","data":{}}'])
      one.say(nonsense);
    one.say({ type: 'HELLO', revisionId: before });
    await one.hear('SYNCED');
    expect(store.revisionId).toBe(before);
  });
});

describe('who may ask', () => {
  const get = (path: string, headers: Record<string, string>, method = 'GET') =>
    new Promise<number | undefined>((resolve, reject) => {
      request(`${server.url}${path}`, { headers, method }, (response) => {
        response.resume();
        resolve(response.statusCode);
      })
        .on('error', reject)
        .end();
    });

  test('pages of this server', async () => {
    expect(await get('/', {})).toBe(200);
    expect(await get('/boot', { origin: server.url })).toBe(200);
  });

  test.each([
    ['a name that resolves to this machine', { host: 'evil.example' }],
    ['another port of this machine', { origin: 'http://127.0.0.1:1' }],
    ['a page elsewhere', { origin: 'https://evil.example' }],
    ['a page without an origin', { origin: 'null' }],
    ['a picture on a page elsewhere', { 'sec-fetch-site': 'cross-site' }],
  ])('not %s', async (_case, headers) => {
    expect(await get('/boot', headers)).toBe(403);
    await expect(new FakeWindow(headers).opened()).rejects.toThrow('403');
  });

  test('a reset is a POST of the page itself', async () => {
    store.append({ ...edit('r1'), type: 'REMOTE_REVISION' });
    expect(await get('/reset', {})).toBe(405);
    expect(await get('/reset', { origin: 'https://evil.example' }, 'POST')).toBe(403);
    expect(store.revisionId).toBe('r1');
    const window = await new FakeWindow().opened();
    expect(await get('/reset', { origin: server.url }, 'POST')).toBe(204);
    expect(await window.hear('RELOAD')).toMatchObject({ reason: 'reset' });
    expect(store.revisionId).not.toBe('r1');
  });

  test('the page may call nothing but this server', async () => {
    const response = await fetch(server.url);
    expect(response.headers.get('content-security-policy')).toContain("default-src 'self'");
    expect(await (await fetch(`${server.url}/nothing`)).status).toBe(404);
  });

  test('a page that has not changed is not sent again', async () => {
    const first = await fetch(server.url);
    const tag = first.headers.get('etag') ?? '';
    const again = await fetch(server.url, { headers: { 'if-none-match': tag } });
    expect([first.status, again.status]).toEqual([200, 304]);
  });
});
