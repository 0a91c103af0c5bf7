import type { CellPosition, CellValue, Command, Getters } from '@odoo/o-spreadsheet';
import { ChangingCells, type Place } from './changing-cells';
import { SCRIPT_ERROR } from './error-values';
import { changesNoResult } from './idle-changes';
import { type CoreViewPluginConfig, EvaluationError, registries } from './o-spreadsheet';
import { dayBy } from './today';
import { satisfiesFormula } from './validation';

const EngineEvaluation = registries.coreViewsPluginRegistry.get('evaluation');
const EngineValidation = registries.coreViewsPluginRegistry.get('data_validation_ui');

/** The engine's own mark that everything is to be calculated anew. */
const REBUILDS = 'shouldRebuildDependenciesGraph';

const evaluations = new WeakMap<Getters, CatchingUpEvaluation>();

/**
 * The engine calculates after a whole command. A script reads what it has just written, inside one command, so this
 * evaluation can be asked to catch up in between.
 */
class CatchingUpEvaluation extends EngineEvaluation {
  private readonly today: () => number;
  private calculatedOn: number;
  private calculatesNothing = false;
  private readonly changing: ChangingCells;

  constructor(config: CoreViewPluginConfig) {
    super(config);
    this.changing = new ChangingCells(config.getters);
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
    if (command.type === 'UPDATE_CELL' && 'content' in command) this.changing.note(command);
    if (this.calculatesNothing) this.fitBlockedPositions();
    this.calculatesNothing = false;
  }

  override finalize(): void {
    const today = this.today();
    // What follows TODAY is calculated with the first change on another day.
    if (today !== this.calculatedOn) Reflect.set(this, REBUILDS, true);
    this.calculatedOn = today;
    if (Reflect.get(this, REBUILDS) === true) this.changing.rebuild();
    super.finalize();
  }

  /** Whether the formula in a cell changes by itself, or reads what does. */
  isUnsteady(position: CellPosition): boolean {
    return this.changing.reach(position, (places) => {
      const evaluator: unknown = Reflect.get(this, 'evaluator');
      if (!keepsDependencies(evaluator)) throw new Error('This version of the engine calculates in another way.');
      return evaluator.formulaDependencies().getCellsDependingOn(places);
    });
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

interface KeepsDependencies {
  formulaDependencies(): { getCellsDependingOn(places: readonly Place[]): Iterable<Place> };
}

function keepsDependencies(evaluator: unknown): evaluator is KeepsDependencies {
  return typeof evaluator === 'object' && evaluator !== null && 'formulaDependencies' in evaluator;
}

/**
 * A custom function whose arguments change by themselves is refused on Google: a cell among them, or one that they depend on, may not hold NOW or RAND.
 * @throws EvaluationError with Google's sentence
 */
export function requireSteadyFormula(getters: Getters, position: CellPosition | undefined): void {
  if (position === undefined || evaluations.get(getters)?.isUnsteady(position) !== true) return;
  throw new EvaluationError(
    'This function is not allowed to reference a cell with NOW(), RAND(), or RANDBETWEEN().',
    SCRIPT_ERROR,
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
