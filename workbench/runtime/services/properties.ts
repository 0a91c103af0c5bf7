import type { Book } from '../book';
import { PropertiesNames, PropertiesServiceNames } from '../google/base-names';
import { badParameters, GoogleError } from '../google/errors';
import { serviceBase } from '../google/service-object';
import type { EntryPoint } from '../permissions';

const PropertiesBase = serviceBase<GoogleAppsScript.Properties.Properties>('Properties', PropertiesNames);
const ServiceBase = serviceBase<GoogleAppsScript.Properties.PropertiesService>(
  'PropertiesService',
  PropertiesServiceNames,
);

const LARGEST_VALUE = 9 * 1024;
const LARGEST_STORE = 500 * 1024;

/** One store of texts by key. */
export class PropertiesObject extends PropertiesBase {
  constructor(
    private readonly book: Book,
    private readonly store: string,
  ) {
    super();
  }

  override getProperty(key: string): string | null {
    return this.book.getters.getScriptData(this.store, String(key), 0);
  }

  override getProperties(): Record<string, string> {
    return this.book.getters.getScriptStore(this.store, 0);
  }

  override getKeys(): string[] {
    return Object.keys(this.getProperties());
  }

  override setProperty(key: string, value: string): this {
    if (typeof key !== 'string' || key === '' || value === undefined || value === null) {
      throw badParameters('PropertiesService.Properties.setProperty', [key, value]);
    }
    const text = String(value);
    if (bytes(text) > LARGEST_VALUE) throw new GoogleError('Argument too large: value');
    const others = Object.entries(this.getProperties()).filter(([each]) => each !== key);
    const size = others.reduce((sum, [name, content]) => sum + bytes(name) + bytes(content), bytes(key) + bytes(text));
    if (size > LARGEST_STORE) {
      throw new GoogleError(
        'You have exceeded the property storage quota. Please remove some properties and try again.',
      );
    }
    this.book.own('SET_SCRIPT_DATA', { store: this.store, key, value: text, expires: null });
    return this;
  }

  override setProperties(properties: Record<string, string>, deleteAllOthers = false): this {
    if (deleteAllOthers) this.deleteAllProperties();
    for (const [key, value] of Object.entries(properties)) this.setProperty(key, value);
    return this;
  }

  override deleteProperty(key: string): this {
    this.book.own('SET_SCRIPT_DATA', { store: this.store, key: String(key), value: null, expires: null });
    return this;
  }

  override deleteAllProperties(): this {
    for (const key of this.getKeys()) this.deleteProperty(key);
    return this;
  }
}

/** Hands out the stores of a script. */
export class PropertiesServiceService extends ServiceBase {
  constructor(
    private readonly book: Book,
    private readonly entry: EntryPoint,
  ) {
    super();
  }

  override getDocumentProperties(): PropertiesObject {
    return new PropertiesObject(this.book, 'document');
  }

  override getScriptProperties(): PropertiesObject {
    return new PropertiesObject(this.book, 'script');
  }

  /** A custom function reads those of the file's owner, whoever is at the screen. */
  override getUserProperties(): PropertiesObject {
    const { people, person } = this.book.access;
    return new PropertiesObject(this.book, `user:${this.entry === 'customFunction' ? people.owner : person}`);
  }
}

function bytes(text: string): number {
  return new Blob([text]).size;
}
