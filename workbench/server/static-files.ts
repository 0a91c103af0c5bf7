import { createHash } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';

/** A file the server hands out, held in memory. */
export interface StaticFile {
  /** As in `text/html; charset=utf-8`. */
  type: string;
  content: Uint8Array;
}

/**
 * Keeps the page from calling anything but this server. Scripts may be inline and evaluated because that is how the
 * local Apps Script runs: the bundle is evaluated as text, and the sidebar is a document of its own with its script inside.
 */
const CONTENT_POLICY = [
  "default-src 'self'",
  "script-src 'self' 'unsafe-inline' 'unsafe-eval'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "connect-src 'self' ws:",
  "frame-src 'self'",
  "frame-ancestors 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "object-src 'none'",
].join('; ');

/** Answers with a file, or with 304 when the browser already has this very content. */
export function sendFile(request: IncomingMessage, response: ServerResponse, file: StaticFile): void {
  const tag = `"${createHash('sha256').update(file.content).digest('base64url')}"`;
  response.setHeader('content-security-policy', CONTENT_POLICY);
  response.setHeader('x-content-type-options', 'nosniff');
  response.setHeader('referrer-policy', 'no-referrer');
  response.setHeader('cache-control', 'no-cache');
  response.setHeader('etag', tag);
  if (request.headers['if-none-match'] === tag) {
    response.writeHead(304).end();
    return;
  }
  response.writeHead(200, { 'content-type': file.type, 'content-length': file.content.byteLength });
  response.end(request.method === 'HEAD' ? undefined : file.content);
}
