import type { Bundle } from '../bundle';
import { HtmlOutputNames, HtmlServiceNames } from '../google/base-names';
import { SandboxMode, XFrameOptionsMode } from '../google/enums';
import { badParameters, GoogleError } from '../google/errors';
import { serviceBase } from '../google/service-object';
import type { HtmlWindow } from '../ui-state';

const OutputBase = serviceBase<GoogleAppsScript.HTML.HtmlOutput>('HtmlOutput', HtmlOutputNames);
const ServiceBase = serviceBase<GoogleAppsScript.HTML.HtmlService>('HtmlService', HtmlServiceNames);

/** A page for a sidebar or dialog. */
export class HtmlOutputService extends OutputBase {
  readonly window: HtmlWindow;

  constructor(html: string) {
    super();
    this.window = { title: '', html, width: undefined, height: undefined };
  }

  /** @throws GoogleError if a script handed over something else */
  static expect(page: unknown, method: string): HtmlOutputService {
    if (page instanceof HtmlOutputService) return page;
    throw badParameters(method, [page]);
  }

  override getContent(): string {
    return this.window.html;
  }

  override setContent(content: string): this {
    this.window.html = String(content);
    return this;
  }

  override append(content: string): this {
    this.window.html += String(content);
    return this;
  }

  override appendUntrusted(content: string): this {
    return this.append(escapeHtml(String(content)));
  }

  override clear(): this {
    return this.setContent('');
  }

  override getTitle(): string {
    return this.window.title;
  }

  override setTitle(title: string): this {
    this.window.title = String(title);
    return this;
  }

  override getWidth(): number {
    return this.window.width ?? 0;
  }

  override setWidth(width: number): this {
    this.window.width = width;
    return this;
  }

  override getHeight(): number {
    return this.window.height ?? 0;
  }

  override setHeight(height: number): this {
    this.window.height = height;
    return this;
  }

  override setSandboxMode(): this {
    return this;
  }

  override setXFrameOptionsMode(): this {
    return this;
  }

  override addMetaTag(): this {
    return this;
  }
}

/** Makes pages, from text or from the HTML files of the bundle. */
export class HtmlServiceService extends ServiceBase {
  override readonly SandboxMode = SandboxMode;
  override readonly XFrameOptionsMode = XFrameOptionsMode;

  constructor(private readonly bundle: Bundle) {
    super();
  }

  override createHtmlOutput(html: unknown = ''): HtmlOutputService {
    if (typeof html !== 'string') throw badParameters('HtmlService.createHtmlOutput', [html]);
    return new HtmlOutputService(html);
  }

  override createHtmlOutputFromFile(filename: string): HtmlOutputService {
    const html = this.bundle.html[String(filename).replace(/\.html$/, '')];
    if (html === undefined) throw new GoogleError(`No HTML file named ${filename} was found.`);
    return new HtmlOutputService(html);
  }
}

function escapeHtml(text: string): string {
  const entities: Readonly<Record<string, string>> = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
  };
  return text.replace(/[&<>"']/g, (character) => entities[character] ?? character);
}
