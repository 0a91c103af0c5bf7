import type { Command, CommandResult, Zone } from '@odoo/o-spreadsheet';
import { type Access, accessOf } from '../access';
import type { WorkbenchGetters } from '../getters';
import { commandResult, registries, type UIPluginConfig } from '../o-spreadsheet';

const EngineAutofill = registries.featurePluginRegistry.get('autofill');

/** Autofill whose target lies on protected cells is refused as a whole. */
export class GuardedAutofill extends EngineAutofill {
  declare protected getters: WorkbenchGetters;

  private readonly access: Access | undefined;

  constructor(config: UIPluginConfig) {
    super(config);
    this.access = accessOf(config.custom);
  }

  override allowDispatch(command: Command): CommandResult | CommandResult[] {
    const target = command.type === 'AUTOFILL' ? autofillZone(this) : undefined;
    if (!target || !this.access || this.access.bypass > 0) return super.allowDispatch(command);
    const sheetId = this.getters.getActiveSheetId();
    const protection = this.access.blockedBy(this.getters, sheetId, [target]);
    if (!protection) return super.allowDispatch(command);
    this.access.lastRefusal = {
      kind: 'protected',
      description: protection.description,
      zone: protection.zone,
      sheetId,
    };
    return commandResult('CancelledForUnknownReason');
  }
}

function autofillZone(plugin: object): Zone | undefined {
  return 'autofillZone' in plugin && isZone(plugin.autofillZone) ? plugin.autofillZone : undefined;
}

function isZone(value: unknown): value is Zone {
  return typeof value === 'object' && value !== null && 'left' in value && 'bottom' in value;
}
