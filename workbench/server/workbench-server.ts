import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { isOwnRequest } from './guards';
import { type LiveEditing, startLiveEditing } from './live-editing';
import { type StaticFile, sendFile } from './static-files';
import type { WorkbookStore } from './workbook-store';

export interface ServerOptions {
  store: WorkbookStore;
  /** The page's files by path, `/` being the page itself. */
  files: ReadonlyMap<string, StaticFile>;
  /** What the page needs besides the workbook: the add-on's bundle, the people, the file's name. */
  setting: unknown;
  /** The first port to try; 0 for any free one. */
  port: number;
  /** Makes what is called every half minute to run what scripts have installed to run by the clock. */
  triggers?: (publish: LiveEditing['publish']) => () => void;
  /** How many further ports to try when that one is taken. */
  furtherPorts?: number;
}

export interface WorkbenchServer {
  /** As in `http://127.0.0.1:8080`. */
  url: string;
  close(): Promise<void>;
}

const TICK_MS = 30_000;

/**
 * Serves the page, the workbook and the live connection, on the loopback address only.
 *
 * `GET /boot` is everything a window needs to start; `POST /reset` goes back to the first workbook; `/live` is the
 * WebSocket. Throws when no port is free.
 */
export async function startServer(options: ServerOptions): Promise<WorkbenchServer> {
  const { store, files, setting } = options;
  const server = createServer((request, response) => {
    handle(request, response).catch((error: unknown) => {
      console.error(error);
      if (!response.headersSent) response.writeHead(500);
      response.end();
    });
  });
  const live = startLiveEditing(server, store);
  const runTriggers = options.triggers?.(live.publish);
  const ticking = runTriggers && setInterval(runTriggers, TICK_MS).unref();
  const port = await listen(server, options.port, options.furtherPorts ?? 20);

  return {
    url: `http://127.0.0.1:${port}`,
    async close() {
      clearInterval(ticking);
      live.close();
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
      store.close();
    },
  };

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (!isOwnRequest(request)) return refuse(response, 403, 'This address answers only pages of its own.');
    const path = new URL(request.url ?? '/', 'http://workbench').pathname;
    if (path === '/reset') return reset(request, response);
    if (request.method !== 'GET' && request.method !== 'HEAD') return refuse(response, 405, 'Only GET works here.');
    const file = path === '/boot' ? bootFile() : files.get(path);
    if (!file) return refuse(response, 404, 'There is nothing here.');
    sendFile(request, response, file);
  }

  function bootFile(): StaticFile {
    const content = Buffer.from(JSON.stringify({ ...store.boot(), setting }));
    return { type: 'application/json; charset=utf-8', content };
  }

  async function reset(request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (request.method !== 'POST') return refuse(response, 405, 'A reset is a POST.');
    await store.reset();
    response.writeHead(204).end();
    live.reloadAll();
  }
}

function refuse(response: ServerResponse, status: number, text: string): void {
  response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8' }).end(`${text}\n`);
}

async function listen(server: Server, first: number, further: number): Promise<number> {
  for (let port = first; port <= first + further; port++) {
    if (await tryPort(server, port)) return portOf(server);
  }
  throw new Error(`None of the ports ${first} to ${first + further} is free. Choose another with --port.`);
}

function tryPort(server: Server, port: number): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const failed = (error: NodeJS.ErrnoException) => {
      server.off('listening', listening);
      if (error.code === 'EADDRINUSE' || error.code === 'EACCES') resolve(false);
      else reject(error);
    };
    const listening = () => {
      server.off('error', failed);
      resolve(true);
    };
    server.once('error', failed);
    server.once('listening', listening);
    server.listen(port, '127.0.0.1');
  });
}

function portOf(server: Server): number {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  return address.port;
}
