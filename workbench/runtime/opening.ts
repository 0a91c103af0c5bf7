import { LOCALES, type LocaleName } from './engine/locale';
import type { StateUpdateMessage } from './engine/o-spreadsheet';
import { engineSheetName } from './engine/sheet-name';

/** A workbook with one empty sheet, named as Google would. */
export function emptyWorkbook(locale: LocaleName, title = ''): object {
  const name = engineSheetName(locale === 'vi_VN' ? 'Trang tính1' : 'Sheet1');
  return {
    title,
    sheets: [{ id: '0', name, colNumber: 26, rowNumber: 1000 }],
    settings: { locale: LOCALES[locale] },
  };
}

/** @throws Error if it is no snapshot */
export function requireSnapshot(snapshot: unknown): object | undefined {
  if (snapshot === undefined || snapshot === null) return undefined;
  if (typeof snapshot === 'object') return snapshot;
  throw new Error('A snapshot is an object, as snapshot() gives it.');
}

/** @throws Error if one of them is no revision */
export function requireRevisions(revisions: readonly unknown[]): StateUpdateMessage[] {
  return revisions.map((revision) => {
    if (isRevision(revision)) return revision;
    throw new Error('A revision is a message of the engine, as a transport receives it.');
  });
}

function isRevision(revision: unknown): revision is StateUpdateMessage {
  return typeof revision === 'object' && revision !== null && 'type' in revision && 'nextRevisionId' in revision;
}
