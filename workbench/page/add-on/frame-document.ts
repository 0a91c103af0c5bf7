import { installFrameBridge } from './frame-bridge';

/** What the frame may do. Without `allow-same-origin` it can reach neither the page nor the workbook's server. */
export const FRAME_SANDBOX =
  'allow-scripts allow-forms allow-modals allow-popups allow-popups-to-escape-sandbox allow-downloads';

/**
 * The document shown in the frame: the add-on's HTML with the bridge as its first script.
 *
 * @param html the add-on's own document, as `HtmlService` got it
 * @param functionNames the script's functions the document may call
 */
export function frameDocument(html: string, functionNames: readonly string[]): string {
  const names = JSON.stringify(functionNames).replaceAll('<', '\\u003c');
  const bridge = `<script>(${installFrameBridge})(${names})</script>`;
  const head = /<head(\s[^>]*)?>/i.exec(html);
  if (head) return insertAt(html, head.index + head[0].length, bridge);
  const doctype = /^\s*<!doctype[^>]*>/i.exec(html);
  return insertAt(html, doctype ? doctype[0].length : 0, bridge);
}

function insertAt(text: string, index: number, insertion: string): string {
  return text.slice(0, index) + insertion + text.slice(index);
}
