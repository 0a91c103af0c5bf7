import type { CellPosition, CellValue, Command, Getters } from '@odoo/o-spreadsheet';
import { changesNoResult } from './idle-changes';
import { type CoreViewPluginConfig, registries } from './o-spreadsheet';
import { dayBy } from './today';
import { satisfiesFormula } from './validation';

const EngineEvaluation = registries.coreViewsPluginRegistry.get('evaluation');
const EngineValidation = registries.coreViewsPluginRegistry.get('data_validation_ui');

/** The engine's own mark that everything is to be calculated anew. */
const REBUILDS = 'shouldRebuildDependenciesGraph';

const evaluations = new WeakMap<Getters, { finalize(): void }>();

/**
 * The engine calculates after a whole command. A script reads what it has just written, inside one command, so this
 * evaluation can be asked to catch up in between.
 */
class CatchingUpEvaluation extends EngineEvaluation {
  private readonly today: () => number;
  private calculatedOn: number;
  private calculatesNothing = false;

  constructor(config: CoreViewPluginConfig) {
    super(config);
    this.today = () => dayBy(config.custom);
    this.calculatedOn = this.today();
    evaluations.set(config.getters, this);
  }

  override beforeHandle(command: Command): void {
    this.calculatesNothing = changesNoResult(command, this.getters);
    if (!this.calculatesNothing) super.beforeHandle(command);
  }

  override handle(command: Command): void {
    super.handle(command);
    if (this.calculatesNothing) this.fitBlockedPositions();
    this.calculatesNothing = false;
  }

  override finalize(): void {
    const today = this.today();
    // What follows TODAY is calculated with the first change on another day.
    if (today !== this.calculatedOn) Reflect.set(this, REBUILDS, true);
    this.calculatedOn = today;
    super.finalize();
  }

  /** The engine marks formulas that can't spill by their places, tab by tab, in sets as large as the tabs were. */
  private fitBlockedPositions(): void {
    // Whatever is calculated as a whole later on begins with new sets.
    if (Reflect.get(this, REBUILDS) === true) return;
    const evaluator: unknown = Reflect.get(this, 'evaluator');
    if (!keepsBlocked(evaluator)) throw new Error('This version of the engine calculates in another way.');
    const fitting = evaluator.createEmptyPositionSet();
    fitting.addMany(evaluator.blockedArrayFormulas);
    evaluator.blockedArrayFormulas = fitting;
  }
}

interface Positions extends Iterable<CellPosition> {
  addMany(positions: Iterable<CellPosition>): void;
}

interface KeepsBlocked {
  blockedArrayFormulas: Positions;
  createEmptyPositionSet(): Positions;
}

function keepsBlocked(evaluator: unknown): evaluator is KeepsBlocked {
  return (
    typeof evaluator === 'object' &&
    evaluator !== null &&
    'blockedArrayFormulas' in evaluator &&
    'createEmptyPositionSet' in evaluator
  );
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
