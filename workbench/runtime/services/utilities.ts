import type { Clock } from '../clock';
import { UtilitiesNames } from '../google/base-names';
import { Charset, DigestAlgorithm, enumName } from '../google/enums';
import { badParameters, GoogleError, notImplemented } from '../google/errors';
import { serviceBase } from '../google/service-object';
import { isDate } from '../membrane';
import { formatDate } from './format-date';
import { sha256 } from './sha256';

const Base = serviceBase<GoogleAppsScript.Utilities.Utilities>('Utilities', UtilitiesNames);

/** Five minutes, in milliseconds. */
const LONGEST_SLEEP = 300_000;

/** Odds and ends. */
export class UtilitiesService extends Base {
  override readonly Charset = Charset;
  override readonly DigestAlgorithm = DigestAlgorithm;

  constructor(private readonly clock: Clock) {
    super();
  }

  override formatDate(date: unknown, timeZone: string, format: string): string {
    if (!isDate(date) || typeof timeZone !== 'string' || typeof format !== 'string') {
      throw badParameters('Utilities.formatDate', [date, timeZone, format]);
    }
    return formatDate(date, timeZone, format);
  }

  override sleep(milliseconds: number): void {
    if (!(milliseconds >= 0 && milliseconds <= LONGEST_SLEEP)) {
      throw new GoogleError(`Invalid argument: milliseconds must be from 0 to ${LONGEST_SLEEP}.`);
    }
    this.clock.sleep(milliseconds);
  }

  override getUuid(): string {
    return globalThis.crypto.randomUUID();
  }

  override computeDigest(algorithm: GoogleAppsScript.Utilities.DigestAlgorithm, value: string | number[]): number[] {
    if (enumName(algorithm) !== 'SHA_256') throw notImplemented(`Utilities.computeDigest with ${enumName(algorithm)}`);
    return Array.from(sha256(bytesOf(value)), signed);
  }

  override base64Encode(data: string | number[]): string {
    return btoa(String.fromCharCode(...bytesOf(data)));
  }

  override base64EncodeWebSafe(data: string | number[]): string {
    return this.base64Encode(data).replaceAll('+', '-').replaceAll('/', '_');
  }

  override base64Decode(encoded: string): number[] {
    return Array.from(atob(encoded), (character) => signed(character.charCodeAt(0)));
  }

  override base64DecodeWebSafe(encoded: string): number[] {
    return this.base64Decode(encoded.replaceAll('-', '+').replaceAll('_', '/'));
  }
}

function bytesOf(data: string | number[]): Uint8Array {
  return typeof data === 'string' ? new TextEncoder().encode(data) : Uint8Array.from(data);
}

/** Apps Script's bytes are signed, as in Java. */
function signed(byte: number): number {
  return byte > 127 ? byte - 256 : byte;
}
