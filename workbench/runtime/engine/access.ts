import type { DispatchResult, Model, UID, Zone } from '@odoo/o-spreadsheet';
import type { OwnGetters } from './getters';
import type { ProtectionView } from './plugins/protections';
import { isCovered, overlaps } from './zones';

/** Who has what right to the file. */
export interface People {
  owner: string;
  editors: string[];
  viewers: string[];
  /** Other spellings under which Google knows somebody, as an administrator may give them: alias → the account’s own address. */
  aliases?: Readonly<Record<string, string>>;
  /** The domain of an organisation that owns the file. */
  domain?: string;
  /** Google Groups, which the file may be shared with like a person: their address → their members. */
  groups?: Readonly<Record<string, readonly string[]>>;
}

/** Why something that a person tried was refused. */
export type Refusal =
  | { kind: 'viewer' }
  | { kind: 'protected'; description: string; zone: Zone; sheetId: UID }
  | { kind: 'invalid'; sheetId: UID; col: number; row: number; helpText: string; pasted: boolean };

/**
 * Who is acting on this window's model, and what was last refused. One object per model, shared by the guard plugin,
 * the services and the page.
 */
export class Access {
  /** E-mail of the acting person. */
  person: string;
  /** Above zero while the runtime itself writes, after checking rights on its own. */
  bypass = 0;
  lastRefusal: Refusal | undefined;

  constructor(readonly people: People) {
    this.person = people.owner;
  }

  isOwner(email = this.person): boolean {
    return email === this.people.owner;
  }

  /**
   * The address of the account that another address means: Google knows aliases, and at Gmail takes dots and what follows a plus sign for nothing. Nobody's is left
   * as it is.
   */
  account(address: string): string {
    const { owner, editors, viewers, aliases = {} } = this.people;
    const known = aliases[address] ?? address;
    return [owner, ...editors, ...viewers].find((one) => plainGmail(one) === plainGmail(known)) ?? known;
  }

  /** Whether somebody belongs to the organisation that owns the file. */
  isOfDomain(email = this.person): boolean {
    const { domain } = this.people;
    return domain !== undefined && email.endsWith(`@${domain}`);
  }

  mayEdit(email = this.person): boolean {
    return this.isOwner(email) || this.isListed(this.people.editors, email);
  }

  /** Whether somebody stands on a list, or belongs to a group that does. */
  isListed(list: readonly string[], email = this.person): boolean {
    const { groups = {} } = this.people;
    return list.some((one) => one === email || groups[one]?.includes(email) === true);
  }

  /** Runs `action` without the guard's checks. */
  unguarded<T>(action: () => T): T {
    this.bypass += 1;
    try {
      return action();
    } finally {
      this.bypass -= 1;
    }
  }

  /**
   * The first protection that keeps the person from editing all these cells, or undefined.
   * `structural` edits (rows, columns, the sheet itself) do not profit from the open ranges of a protected sheet.
   */
  blockedBy(
    getters: Pick<OwnGetters, 'getProtections'>,
    sheetId: UID,
    zones: readonly Zone[],
    structural = false,
  ): ProtectionView | undefined {
    if (this.isOwner()) return undefined;
    return getters.getProtections(sheetId).find((protection) => this.blocks(protection, zones, structural));
  }

  private blocks(protection: ProtectionView, zones: readonly Zone[], structural: boolean): boolean {
    if (protection.editors === null || protection.warningOnly) return false;
    if (this.isListed(protection.editors) || (protection.domainEdit && this.isOfDomain())) return false;
    if (protection.kind === 'RANGE') return zones.some((zone) => overlaps(zone, protection.zone));
    return structural || zones.some((zone) => !isCovered(zone, protection.openZones));
  }
}

/** The key under which a model's configuration carries its `Access`. */
const ACCESS_KEY = 'workbenchAccess';

/** What to pass as `custom` when making a model, so that its guard knows who is acting. */
export function accessConfig(access: Access): Record<string, unknown> {
  return { [ACCESS_KEY]: access };
}

/** The `Access` of a model made with `accessConfig`, or undefined (then nothing is guarded). */
export function accessOf(custom: Model['config']['custom']): Access | undefined {
  const access: unknown = custom[ACCESS_KEY];
  return access instanceof Access ? access : undefined;
}

/** True if a command was refused for the acting person's sake, and not by the engine for reasons of its own. */
export function isRefusal(result: DispatchResult): boolean {
  return result.reasons.some((reason) => String(reason) === 'CancelledForUnknownReason');
}

function plainGmail(address: string): string {
  const [, name = '', domain = ''] = /^([^+@]*)[^@]*@(gmail|googlemail)\.com$/.exec(address) ?? [];
  return domain === '' ? address : `${name.replaceAll('.', '')}@gmail.com`;
}
