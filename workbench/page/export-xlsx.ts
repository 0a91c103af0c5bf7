import type { Model } from '@odoo/o-spreadsheet';
import { strToU8, zipSync } from 'fflate';
import { withPageSetup } from './xlsx-page-setup';

/** The workbook as the bytes of an .xlsx file. */
export async function exportXlsx(model: Model): Promise<Uint8Array<ArrayBuffer>> {
  const { files } = await model.exportXLSX();
  const entries: Record<string, Uint8Array> = {};
  for (const file of files) {
    // Office finds the parts by relative names; a leading slash would make a folder with an empty name.
    const path = file.path.replace(/^\//, '');
    entries[path] = 'imageSrc' in file ? await readImage(file.imageSrc) : strToU8(contentOf(path, file.content));
  }
  return new Uint8Array(zipSync(entries));
}

/** The engine names no style for what an input that is refused looks like; Excel wants one of its own names, or none. */
function contentOf(path: string, content: string): string {
  if (!/^xl\/worksheets\/[^/]+\.xml$/.test(path)) return content;
  return withPageSetup(content.replaceAll(' errorStyle=""', ''));
}

/** Hands bytes to the person as a file in their downloads. */
export function download(name: string, bytes: Uint8Array<ArrayBuffer>, type: string): void {
  const url = URL.createObjectURL(new Blob([bytes], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

export const XLSX_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** A file name every system takes, from a workbook's title. */
export function fileName(title: string, extension: string): string {
  const name = title.replaceAll(/[\\/:*?"<>|]+/g, '-').trim();
  return `${name || 'bang-tinh'}.${extension}`;
}

async function readImage(source: string): Promise<Uint8Array> {
  const response = await fetch(source);
  return new Uint8Array(await response.arrayBuffer());
}
