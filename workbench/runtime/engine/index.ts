/**
 * The spreadsheet engine with what a Google sheet has and it lacks: protections, notes, developer metadata, script
 * properties, Google's functions, and a guard that refuses what the acting person may not do.
 * Importing this module registers everything; models made afterwards have it.
 */
import type { Model as EngineModel, Locale, TransportService } from '@odoo/o-spreadsheet';
import { type Access, accessConfig } from './access';
import { registerCommands } from './commands';
import { guardComposer } from './composer-guard';
import { registerErrorValues } from './error-values';
import { registerEvaluation } from './evaluation';
import { registerGoogleFunctions } from './google-functions';
import { LOCALES } from './locale';
import { Model, registries, type StateUpdateMessage } from './o-spreadsheet';
import { GuardedAutofill } from './plugins/autofill-guard';
import { GuardPlugin } from './plugins/guard';
import { HeaderPlaces } from './plugins/header-places';
import { LastingValidation } from './plugins/lasting-validation';
import { MeasuredRowHeights } from './plugins/measured-row-heights';
import { MetadataPlugin } from './plugins/metadata';
import { NoCustomColorsPlugin } from './plugins/no-custom-colors';
import { NotesPlugin } from './plugins/notes';
import { OneStepPlugin } from './plugins/one-step';
import { guardPastes, PasteGuard } from './plugins/paste-guard';
import { PlainMessagesPlugin } from './plugins/plain-messages';
import { PlainRowHeights } from './plugins/plain-row-heights';
import { ProtectionsPlugin } from './plugins/protections';
import { ScriptDataPlugin } from './plugins/script-data';
import { SparseCells } from './plugins/sparse-cells';
import { TextPaste } from './plugins/text-paste';
import { registerQuickDispatch } from './quick-dispatch';
import { registerToday } from './today';

let registered = false;

/** Registers the workbench's plugins, commands and functions with the engine, once. */
export function registerEngine(): void {
  if (registered) return;
  registered = true;
  registerCommands();
  registerQuickDispatch();
  registerErrorValues();
  registerEvaluation();
  registerGoogleFunctions();
  registerToday();
  registries.corePluginRegistry
    .replace('cell', SparseCells)
    .replace('dataValidation', LastingValidation)
    .add('workbench_protections', ProtectionsPlugin)
    .add('workbench_notes', NotesPlugin)
    .add('workbench_metadata', MetadataPlugin)
    .add('workbench_script_data', ScriptDataPlugin);
  registries.coreViewsPluginRegistry.replace('custom_colors', NoCustomColorsPlugin);
  // The engine gives a host without a screen a `document` of its own, but no classes of elements.
  const hasScreen = 'HTMLElement' in globalThis;
  registries.coreViewsPluginRegistry.replace('row_size', hasScreen ? MeasuredRowHeights : PlainRowHeights);
  registries.statefulUIPluginRegistry.replace('header_positions', HeaderPlaces).add('workbench_guard', GuardPlugin);
  registries.featurePluginRegistry
    .replace('autofill', GuardedAutofill)
    .add('workbench_one_step', OneStepPlugin)
    .add('workbench_plain_messages', PlainMessagesPlugin);
  registries.clipboardHandlersRegistries.cellHandlers.replace('cell', TextPaste).add('workbench_guard', PasteGuard);
}

registerEngine();

export interface GuardedModelOptions {
  access: Access;
  /** Further configuration that plugins and functions of this model read. */
  custom?: Record<string, unknown>;
  locale?: Locale;
  snapshot?: object;
  revisions?: StateUpdateMessage[];
  transport?: TransportService;
  client?: { id: string; name: string };
}

/** A model whose guard asks `access` who is acting. Without a snapshot it has one empty sheet. */
export function createGuardedModel(options: GuardedModelOptions): EngineModel {
  const model = new Model(
    options.snapshot ?? { settings: { locale: options.locale ?? LOCALES.vi_VN } },
    {
      custom: { ...options.custom, ...accessConfig(options.access) },
      external: { loadLocales: () => Promise.resolve(Object.values(LOCALES)) },
      ...(options.transport ? { transportService: options.transport } : {}),
      ...(options.client ? { client: options.client } : {}),
    },
    options.revisions ?? [],
  );
  guardPastes(model.getters, options.access);
  guardComposer(model, options.access);
  return model;
}
