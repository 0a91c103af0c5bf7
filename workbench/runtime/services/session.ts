import type { Access } from '../engine/access';
import { SessionNames } from '../google/base-names';
import { serviceBase } from '../google/service-object';
import type { EntryPoint } from '../permissions';
import { UserService } from './user';

const Base = serviceBase<GoogleAppsScript.Base.Session>('Session', SessionNames);

/** Who runs the script, and where. */
export class SessionService extends Base {
  constructor(
    private readonly access: Access,
    private readonly entry: EntryPoint,
    private readonly timeZone: string,
    private readonly locale: string,
  ) {
    super();
  }

  override getActiveUser(): UserService {
    return new UserService(this.isAtTheScreen ? this.access.person : '');
  }

  /** A trigger runs as whoever made it, though nobody is at the screen. */
  override getEffectiveUser(): UserService {
    return new UserService(this.isAtTheScreen || this.entry === 'trigger' ? this.access.person : '');
  }

  override getScriptTimeZone(): string {
    return this.timeZone;
  }

  override getActiveUserLocale(): string {
    return this.locale.slice(0, 2);
  }

  /** Simple triggers and custom functions run without a person's permission and are not told who it is. */
  private get isAtTheScreen(): boolean {
    return this.entry === 'menu' || this.entry === 'sidebar';
  }
}
