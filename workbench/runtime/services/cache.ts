import type { Book } from '../book';
import type { Clock } from '../clock';
import { CacheNames, CacheServiceNames } from '../google/base-names';
import { badParameters, GoogleError } from '../google/errors';
import { serviceBase } from '../google/service-object';

const CacheBase = serviceBase<GoogleAppsScript.Cache.Cache>('Cache', CacheNames);
const ServiceBase = serviceBase<GoogleAppsScript.Cache.CacheService>('CacheService', CacheServiceNames);

const LONGEST_KEY = 250;
const LARGEST_VALUE = 100 * 1024;
const USUAL_SECONDS = 600;
const MOST_SECONDS = 21_600;

/** Texts that are forgotten after a while. */
export class CacheObject extends CacheBase {
  constructor(
    private readonly book: Book,
    private readonly store: string,
    private readonly clock: Clock,
  ) {
    super();
  }

  override get(key: string): string | null {
    return this.book.getters.getScriptData(this.store, String(key), this.clock.now());
  }

  override getAll(keys: string[]): Record<string, string> {
    const found: Record<string, string> = {};
    for (const key of keys) {
      const value = this.get(key);
      if (value !== null) found[key] = value;
    }
    return found;
  }

  override put(key: string, value: string, seconds = USUAL_SECONDS): void {
    if (typeof key !== 'string' || typeof value !== 'string')
      throw badParameters('CacheService.Cache.put', [key, value]);
    if (key === '') throw new GoogleError('Invalid argument: key');
    if (key.length > LONGEST_KEY) throw new GoogleError('Argument too large: key');
    if (new Blob([value]).size > LARGEST_VALUE) throw new GoogleError('Argument too large: value');
    if (!(seconds >= 1)) throw badParameters('CacheService.Cache.put', [key, value, seconds]);
    const expires = this.clock.now() + Math.min(seconds, MOST_SECONDS) * 1000;
    this.book.own('SET_SCRIPT_DATA', { store: this.store, key, value, expires });
  }

  override putAll(values: Record<string, string>, seconds = USUAL_SECONDS): void {
    for (const [key, value] of Object.entries(values)) this.put(key, value, seconds);
  }

  override remove(key: string): void {
    this.book.own('SET_SCRIPT_DATA', { store: this.store, key: String(key), value: null, expires: null });
  }

  override removeAll(keys: string[]): void {
    for (const key of keys) this.remove(key);
  }
}

/** Hands out the caches of a script. */
export class CacheServiceService extends ServiceBase {
  constructor(
    private readonly book: Book,
    private readonly clock: Clock,
  ) {
    super();
  }

  override getDocumentCache(): CacheObject {
    return new CacheObject(this.book, 'cache:document', this.clock);
  }

  override getScriptCache(): CacheObject {
    return new CacheObject(this.book, 'cache:script', this.clock);
  }

  override getUserCache(): CacheObject {
    return new CacheObject(this.book, `cache:user:${this.book.access.person}`, this.clock);
  }
}
