import { type CellValue, fold, isBlank, isErrorText, shown, squeeze } from '../rubric/cell';
import { readDecimal, shiftDecimal } from '../rubric/decimal';
import type { AnswerProblem, EnteredCells } from './answer';

/** What one cell says: something, nothing, or something that can't be used. */
export type Reading<T> =
  | { status: 'read'; value: T }
  | { status: 'blank' }
  | { status: 'invalid'; problem: AnswerProblem };

export type FigureCell = 'figure' | 'base';

/** No figure of an agency is larger; beyond, something else was pasted. */
const LARGEST = 1e12;

/** Reads a figure: a number not below 0, typed as a number or as text with a decimal comma or point. */
export function readFigure(value: CellValue, cell: FigureCell, whole: 'whole' | 'any' = 'any'): Reading<number> {
  if (isBlank(value)) return { status: 'blank' };
  const number = numberIn(value, cell);
  if (typeof number !== 'number') return { status: 'invalid', problem: number };
  const problem = figureProblem(number, cell, whole);
  return problem === null ? { status: 'read', value: number } : { status: 'invalid', problem };
}

/** Why a number is no figure; `null` if it is one. */
export function figureProblem(value: number, cell: FigureCell, whole: 'whole' | 'any' = 'any'): AnswerProblem | null {
  if (!Number.isFinite(value)) return { code: 'notANumber', cell, entered: String(value) };
  if (value < 0) return { code: 'negative', cell, entered: value };
  if (value > LARGEST) return { code: 'tooLarge', cell };
  if (whole === 'whole' && !Number.isInteger(value)) return { code: 'notWhole', cell, entered: value };
  return null;
}

function numberIn(value: CellValue, cell: FigureCell): number | AnswerProblem {
  if (typeof value === 'number') return asShown(value);
  if (typeof value === 'object') return { code: 'isADate', cell };
  const entered = shown(value);
  if (typeof value === 'boolean') return { code: 'notANumber', cell, entered };
  if (isErrorText(value)) return { code: 'isAnError', cell, entered };
  const reading = readDecimal(value);
  switch (reading.kind) {
    case 'number':
      return reading.value;
    case 'ambiguous':
      return { code: 'ambiguousNumber', cell, entered };
    case 'notANumber':
      return { code: 'notANumber', cell, entered };
  }
}

/** A formula such as =0,7+0,1 leaves 0.7999999999999999 in a cell that shows 0.8: the 15 digits that spreadsheets show are what was meant. */
export function asShown(value: number): number {
  return Number.isInteger(value) || !Number.isFinite(value) ? value : Number(value.toPrecision(15));
}

/** Reads "Có" or "Không", in either language, or a ticked box. */
export function readYesNo(value: CellValue, item?: number): Reading<boolean> {
  if (typeof value === 'boolean') return { status: 'read', value };
  if (isBlank(value)) return { status: 'blank' };
  const yes = typeof value === 'string' ? (YES_NO.get(value) ?? YES_NO.get(fold(value))) : undefined;
  return yes === undefined ? invalid(notYesOrNo(value, item)) : { status: 'read', value: yes };
}

/** As they are folded; the first two also as the form offers them, which spares most cells the folding. */
const YES_NO: ReadonlyMap<string, boolean> = new Map([
  ['Có', true],
  ['Không', false],
  ['có', true],
  ['không', false],
  ['yes', true],
  ['no', false],
  ['true', true],
  ['false', false],
]);

function notYesOrNo(value: CellValue, item: number | undefined): AnswerProblem {
  const entered = shown(value);
  if (item === undefined) {
    if (typeof value === 'object') return { code: 'isADate', cell: 'figure' };
    return isErrorText(value) ? { code: 'isAnError', cell: 'figure', entered } : { code: 'notYesOrNo', entered };
  }
  return isErrorText(value)
    ? { code: 'isAnError', cell: 'item', entered, item }
    : { code: 'notYesOrNo', entered, item };
}

/** Reads a share of the whole: "60%", or 0.6 as a cell in percent gives it. */
export function readShare(value: CellValue): Reading<number> {
  const [, number] = typeof value === 'string' ? (/^([^%]+?) ?%$/.exec(squeeze(value)) ?? []) : [];
  if (number === undefined) return withinOne(readFigure(value, 'figure'));
  const reading = readDecimal(number);
  return withinOne(
    reading.kind === 'number'
      ? readFigure(Number(shiftDecimal(reading.plain, -2)), 'figure')
      : readFigure(value, 'figure'),
  );
}

function withinOne(reading: Reading<number>): Reading<number> {
  const problem = reading.status === 'read' ? shareProblem(reading.value) : null;
  return problem === null ? reading : { status: 'invalid', problem };
}

/** Why a number is no share of the whole; `null` if it is one. */
export function shareProblem(value: number): AnswerProblem | null {
  const problem = figureProblem(value, 'figure');
  if (problem !== null || value <= 1) return problem;
  return { code: 'outOfRange', cell: 'figure', entered: value, minimum: 0, maximum: 1, percent: true };
}

/** Whether a cell says that something was never done: in the words of the form, or in those of the regulation. */
export function saysNever(value: CellValue, ownWords: string): boolean {
  if (typeof value !== 'string') return false;
  const entered = fold(value);
  return NEVER.has(entered) || entered === fold(ownWords);
}

const NEVER: ReadonlySet<string> = new Set(['chưa thực hiện', 'never done']);

/** Why a second figure can't stand where a criterion takes one only; `null` if there is none. */
export function unexpectedBase({ base }: EnteredCells): AnswerProblem | null {
  return isBlank(base) ? null : { code: 'unexpectedBase', entered: shown(base) };
}

export function invalid(problem: AnswerProblem): { status: 'invalid'; problem: AnswerProblem } {
  return { status: 'invalid', problem };
}
