import { UserNames } from '../google/base-names';
import { badParameters } from '../google/errors';
import { serviceBase } from '../google/service-object';

const Base = serviceBase<GoogleAppsScript.Base.User>('User', UserNames);

/** A person, known by e-mail. */
export class UserService extends Base {
  constructor(private readonly email: string) {
    super();
  }

  override getEmail(): string {
    return this.email;
  }
}

/**
 * The e-mail of an argument that may be an address or a user.
 * @throws GoogleError for anything else
 */
export function emailOf(person: unknown, method: string): string {
  if (person instanceof UserService) return person.getEmail();
  if (typeof person === 'string') return requireAddress(person, method);
  throw badParameters(method, [person]);
}

function requireAddress(text: string, method: string): string {
  const address = text.trim().toLowerCase();
  if (!/^[^\s@]+@[^\s@]+$/.test(address)) throw badParameters(method, [text]);
  return address;
}
