import type { CellPosition, CellValue, Command, Getters } from '@odoo/o-spreadsheet';
import { type CoreViewPluginConfig, registries } from './o-spreadsheet';
import { satisfiesFormula } from './validation';

const EngineEvaluation = registries.coreViewsPluginRegistry.get('evaluation');
const EngineValidation = registries.coreViewsPluginRegistry.get('data_validation_ui');

const evaluations = new WeakMap<Getters, { finalize(): void }>();

/**
 * The engine calculates after a whole command. A script reads what it has just written, inside one command, so this
 * evaluation can be asked to catch up in between.
 */
class CatchingUpEvaluation extends EngineEvaluation {
  constructor(config: CoreViewPluginConfig) {
    super(config);
    evaluations.set(config.getters, this);
  }

  override beforeHandle(command: Command): void {
    if (!this.addsRowsNobodyReads(command)) super.beforeHandle(command);
  }

  /**
   * Blank rows below all others change no result as long as no formula stands on the tab or reads it to its end. The engine would calculate the whole workbook, for
   * each line of a log.
   */
  private addsRowsNobodyReads(command: Command): boolean {
    if (command.type !== 'ADD_COLUMNS_ROWS' || command.dimension !== 'ROW' || command.position !== 'after')
      return false;
    const { sheetId, base } = command;
    const last = this.getters.getNumberRows(sheetId) - 1;
    if (base !== last) return false;
    return this.getters.getSheetIds().every((id) =>
      this.getters.getCells(id).every((cell) => {
        if (!cell.isFormula) return true;
        const readsToTheEnd = cell.compiledFormula.rangeDependencies.some(
          (range) => range.sheetId === sheetId && range.zone.bottom >= last,
        );
        return id !== sheetId && !readsToTheEnd;
      }),
    );
  }
}

/** Calculates what has changed since the last calculation. */
export function catchUp(getters: Getters): void {
  evaluations.get(getters)?.finalize();
}

type ValidationGetter = Getters['getValidationResultForCellValue'];

/** Tests custom-formula rules with the value in question rather than with the one still in the cell. */
class CandidateValidation extends EngineValidation {
  private readonly engineCheck: ValidationGetter;

  constructor(config: CoreViewPluginConfig) {
    super(config);
    this.engineCheck = validationCheckOf(this);
    Object.defineProperty(this, 'getValidationResultForCellValue', {
      value: (candidate: CellValue, position: CellPosition) => this.check(config.getters, candidate, position),
    });
  }

  private check(getters: Getters, candidate: CellValue, position: CellPosition): ReturnType<ValidationGetter> {
    const rule = getters.getValidationRuleForCell(position);
    if (rule?.criterion.type !== 'customFormula') return this.engineCheck(candidate, position);
    if (satisfiesFormula(getters, rule, position, candidate)) return { isValid: true };
    return { isValid: false, rule, error: rule.helpText ?? '' };
  }
}

function validationCheckOf(plugin: object): ValidationGetter {
  if (!hasValidationCheck(plugin)) throw new Error('This version of the engine validates in another way.');
  return plugin.getValidationResultForCellValue.bind(plugin);
}

function hasValidationCheck(plugin: object): plugin is { getValidationResultForCellValue: ValidationGetter } {
  return 'getValidationResultForCellValue' in plugin;
}

export function registerEvaluation(): void {
  registries.coreViewsPluginRegistry.replace('evaluation', CatchingUpEvaluation);
  registries.coreViewsPluginRegistry.replace('data_validation_ui', CandidateValidation);
}
