import type { Arg, FunctionResultObject } from '@odoo/o-spreadsheet';
import type { CustomFunction } from './bundle';
import { googleError, SCRIPT_ERROR } from './engine/error-values';
import { requireSteadyFormula } from './engine/evaluation';
import { type WorkbenchGetters, workbenchGetters } from './engine/getters';
import { addFunction, EvaluationError, helpers, registries } from './engine/o-spreadsheet';
import { Execution, messageOf, type Stage } from './execution';
import { isDate } from './membrane';
import type { ResultMemory } from './result-memory';
import { LONGEST_TEXT } from './services/cell-values';
import { millisecondsFromSerial, serialFromDate } from './time-zone';

/** The key under which a model's configuration carries what runs its custom functions. */
const RUNNER_KEY = 'workbenchFunctions';

/** What Google shows when custom functions come too fast. */
const TOO_OFTEN = 'Service invoked too many times in a short time: exec qps. Try Utilities.sleep(1000) between calls.';

type Cell = FunctionResultObject | undefined;

/**
 * Runs the custom functions of one workbench. Functions are registered with the engine once for all workbenches of
 * the page or process; each model says which runner is its own.
 */
export class CustomFunctionRunner {
  constructor(
    private readonly stage: Stage,
    private readonly memory: ResultMemory,
  ) {}

  /** What to add to the `custom` configuration of the model whose functions this runs. */
  config(): Record<string, unknown> {
    return { [RUNNER_KEY]: this };
  }

  /** Makes the bundle's custom functions known to the engine; needed before a model is made. */
  register(): void {
    for (const declared of this.stage.bundle.customFunctions) registerFunction(declared);
  }

  /**
   * Calls a custom function. Equal arguments give the remembered result, as on Google.
   * @throws EvaluationError to be shown in the cell
   */
  call(name: string, args: readonly Arg[], getters: WorkbenchGetters): FunctionResultObject | FunctionResultObject[][] {
    if (!this.stage.bundle.customFunctions.some((each) => each.name.toUpperCase() === name)) {
      throw new EvaluationError(`Unknown function: '${name}'.`, '#NAME?');
    }
    const { timeZone } = this.stage;
    const values = args.map((argument) => scriptArgument(argument, timeZone));
    const result = this.memory.recall(name, values, () => this.run(name, values, getters));
    if (!result.ok) throw new EvaluationError(result.message, SCRIPT_ERROR);
    return engineResult(result.value, getters, timeZone);
  }

  private run(name: string, values: readonly unknown[], getters: WorkbenchGetters): ReturnType<typeof attempt> {
    const declared = this.stage.bundle.customFunctions.find((each) => each.name.toUpperCase() === name);
    const { clock, gate, limits } = this.stage;
    if (!limits.mayRunCustomFunction(clock.now())) return { ok: false, message: TOO_OFTEN };
    gate.recordCustomFunction(name);
    const execution = new Execution(this.stage, 'customFunction', getters, undefined);
    return attempt(() =>
      execution.run(declared?.name ?? name, (membrane) => values.map((value) => membrane.toScript(value))),
    );
  }
}

function attempt(run: () => unknown): { ok: true; value: unknown } | { ok: false; message: string } {
  try {
    return { ok: true, value: run() };
  } catch (error) {
    return { ok: false, message: messageOf(error) };
  }
}

function registerFunction({ name, description, parameters }: CustomFunction): void {
  const upper = name.toUpperCase();
  const takesMore = parameters.some(({ rest }) => rest);
  const args = parameters.map((parameter) => ({
    // A script is called with whatever is written, so nothing is required (beside a list, where the engine insists).
    ...helpers.arg(`${parameter.name} (any, range${argumentKind(parameter.rest, takesMore)})`, parameter.description),
    acceptErrors: true,
  }));
  const definition: Parameters<typeof addFunction>[1] = {
    description: description || name,
    category: 'Custom',
    args,
    isExported: false,
    compute(...values: Arg[]) {
      const runner: unknown = this[RUNNER_KEY];
      if (!(runner instanceof CustomFunctionRunner)) {
        throw new EvaluationError(`Unknown function: '${name}'.`, '#NAME?');
      }
      const getters = workbenchGetters(this.getters);
      requireSteadyFormula(getters, this.__originCellPosition);
      return runner.call(upper, values, getters);
    },
  };
  if (registries.functionRegistry.contains(upper)) registries.functionRegistry.replace(upper, definition);
  else addFunction(upper, definition);
}

function argumentKind(rest: boolean, takesMore: boolean): string {
  if (rest) return ', optional, repeating';
  return takesMore ? '' : ', optional';
}

/** One cell arrives as a scalar and a range as rows of columns; the engine hands ranges over column by column. */
function scriptArgument(argument: Arg, timeZone: string): unknown {
  if (!Array.isArray(argument)) return scriptCell(argument, timeZone);
  const rows = argument[0]?.length ?? 0;
  if (argument.length === 1 && rows === 1) return scriptCell(argument[0]?.[0], timeZone);
  return Array.from({ length: rows }, (_, row) => argument.map((column) => scriptCell(column[row], timeZone)));
}

function scriptCell(cell: Cell, timeZone: string): unknown {
  const value = cell?.value;
  if (value === null || value === undefined) return '';
  if (typeof value === 'number' && cell?.format !== undefined && helpers.isDateTimeFormat(cell.format)) {
    return new Date(millisecondsFromSerial(value, timeZone));
  }
  return typeof value === 'string' && registries.errorTypes.has(value) ? googleError(value) : value;
}

/** A scalar fills the cell; rows spill. Rows of different lengths are filled up with blanks, as on Google. */
function engineResult(
  value: unknown,
  getters: WorkbenchGetters,
  timeZone: string,
): FunctionResultObject | FunctionResultObject[][] {
  if (!Array.isArray(value)) return engineCell(value, getters, timeZone);
  const rows: unknown[][] = value.map((row) => (Array.isArray(row) ? row : [row]));
  const width = Math.max(0, ...rows.map((row) => row.length));
  if (rows.length === 0 || width === 0) return { value: '' };
  return Array.from({ length: width }, (_, column) => rows.map((row) => engineCell(row[column], getters, timeZone)));
}

function engineCell(value: unknown, getters: WorkbenchGetters, timeZone: string): FunctionResultObject {
  if (isDate(value)) {
    const serial = serialFromDate(value, timeZone);
    const { dateFormat, timeFormat } = getters.getLocale();
    return { value: serial, format: Number.isInteger(serial) ? dateFormat : `${dateFormat} ${timeFormat}` };
  }
  switch (typeof value) {
    case 'number':
      return Number.isFinite(value)
        ? { value: value + 0 }
        : { value: '#NUM!', message: 'Kết quả không phải là số hữu hạn.' };
    case 'string':
      if (value.length > LONGEST_TEXT) {
        throw new EvaluationError(
          `The text result is longer than the limit of ${LONGEST_TEXT} characters.`,
          SCRIPT_ERROR,
        );
      }
      return { value };
    case 'boolean':
      return { value };
    case 'undefined':
      return { value: '' };
    default:
      return { value: value === null ? '' : String(value) };
  }
}
