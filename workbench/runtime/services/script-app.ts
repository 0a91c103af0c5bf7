import { ScriptAppNames } from '../google/base-names';
import { AuthMode } from '../google/enums';
import { serviceBase } from '../google/service-object';

const Base = serviceBase<GoogleAppsScript.Script.ScriptApp>('ScriptApp', ScriptAppNames);

/** What a script can ask about itself. */
export class ScriptAppService extends Base {
  override readonly AuthMode = AuthMode;
}
