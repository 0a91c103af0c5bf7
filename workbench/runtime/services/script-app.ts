import type { Clock } from '../clock';
import { ScriptAppNames } from '../google/base-names';
import { AuthMode, EventType, TriggerSource } from '../google/enums';
import { badParameters, GoogleError } from '../google/errors';
import { serviceBase } from '../google/service-object';
import type { TriggerDesk } from '../triggers';
import { TriggerBuilderService, TriggerService } from './trigger';

const Base = serviceBase<GoogleAppsScript.Script.ScriptApp>('ScriptApp', ScriptAppNames);

/** What a script can ask about itself, and its triggers. */
export class ScriptAppService extends Base {
  override readonly AuthMode = AuthMode;
  override readonly EventType = EventType;
  override readonly TriggerSource = TriggerSource;

  constructor(
    private readonly desk: TriggerDesk,
    private readonly clock: Clock,
    private readonly timeZone: string,
  ) {
    super();
  }

  override newTrigger(functionName: string): TriggerBuilderService {
    if (functionName === '') throw new GoogleError('Invalid argument: functionName');
    return new TriggerBuilderService(this.desk, this.clock, this.timeZone, functionName);
  }

  override getProjectTriggers(): TriggerService[] {
    return this.desk.own().map((stored) => new TriggerService(stored));
  }

  /** Triggers of the acting person that this spreadsheet sets off; those that run by the clock are not among them. */
  override getUserTriggers(): TriggerService[] {
    return [];
  }

  override deleteTrigger(trigger: GoogleAppsScript.Script.Trigger): void {
    if (!(trigger instanceof TriggerService)) throw badParameters('ScriptApp.deleteTrigger', [trigger]);
    this.desk.remove(trigger.stored.id);
  }
}
