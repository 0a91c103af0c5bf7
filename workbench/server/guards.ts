import type { IncomingMessage } from 'node:http';

const LOOPBACK_NAMES = new Set(['127.0.0.1', 'localhost', '[::1]']);

/**
 * Whether a request was meant for this server by a page of this server.
 *
 * The server listens on the loopback address only, yet a web page anywhere can make this machine's browser call it,
 * and a name that resolves to 127.0.0.1 would even make such a page "same origin". So the Host must be a loopback
 * name, and an Origin, where the browser sends one, must be that same host.
 */
export function isOwnRequest(request: IncomingMessage): boolean {
  const { host, origin } = request.headers;
  if (host === undefined || !LOOPBACK_NAMES.has(nameOf(host))) return false;
  if (request.headers['sec-fetch-site'] === 'cross-site') return false;
  return origin === undefined || origin === `http://${host}`;
}

function nameOf(host: string): string {
  return host.replace(/:\d+$/, '').toLowerCase();
}
