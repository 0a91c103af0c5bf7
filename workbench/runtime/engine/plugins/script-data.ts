import type { CoreCommand, WorkbookData } from '@odoo/o-spreadsheet';
import type { WorkbenchCoreCommand } from '../commands';
import { CorePlugin } from '../o-spreadsheet';

interface ScriptEntry {
  readonly value: string;
  readonly expires: number | null;
}

type ScriptStore = Record<string, ScriptEntry | undefined>;

interface ScriptDataState {
  stores: Record<string, ScriptStore | undefined>;
  title: string;
}

declare module '@odoo/o-spreadsheet/dist/types/types/workbook_data' {
  interface WorkbookData {
    scriptData?: Record<string, Record<string, ScriptEntry>>;
    title?: string;
  }
}

/**
 * What a script keeps beside the cells: properties and cache, each store under a name of its own
 * ("document", "user:a@b.example", "cache:document" …), and the title of the workbook.
 */
export class ScriptDataPlugin extends CorePlugin<ScriptDataState> implements ScriptDataState {
  static override getters = ['getScriptData', 'getScriptStore', 'getWorkbookTitle'] as const;

  readonly stores: ScriptDataState['stores'] = {};
  title = '';

  override handle(command: CoreCommand | WorkbenchCoreCommand): void {
    switch (command.type) {
      case 'SET_SCRIPT_DATA':
        this.history.update(
          'stores',
          command.store,
          command.key,
          command.value === null ? undefined : { value: command.value, expires: command.expires },
        );
        break;
      case 'SET_WORKBOOK_INFO':
        this.history.update('title', command.title);
        break;
    }
  }

  /** The value under a key at a moment (ms since 1970), or null when it is missing or has expired. */
  getScriptData(store: string, key: string, now: number): string | null {
    const entry = this.stores[store]?.[key];
    return entry && (entry.expires === null || entry.expires > now) ? entry.value : null;
  }

  /** All values of a store at a moment. */
  getScriptStore(store: string, now: number): Record<string, string> {
    const values: Record<string, string> = {};
    for (const [key, entry] of Object.entries(this.stores[store] ?? {})) {
      if (entry && (entry.expires === null || entry.expires > now)) values[key] = entry.value;
    }
    return values;
  }

  getWorkbookTitle(): string {
    return this.title;
  }

  override import(data: WorkbookData): void {
    for (const [store, entries] of Object.entries(data.scriptData ?? {})) this.stores[store] = { ...entries };
    this.title = data.title ?? '';
  }

  override export(data: WorkbookData): void {
    const stores: Record<string, Record<string, ScriptEntry>> = {};
    for (const [store, entries] of Object.entries(this.stores)) {
      const kept = Object.entries(entries ?? {}).flatMap(([key, entry]) => (entry ? [[key, entry] as const] : []));
      if (kept.length > 0) stores[store] = Object.fromEntries(kept);
    }
    if (Object.keys(stores).length > 0) data.scriptData = stores;
    if (this.title !== '') data.title = this.title;
  }
}
