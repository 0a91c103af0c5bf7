import type { CellValue } from '../rubric/cell';

export type { CellValue };

/**
 * What an agency answers for a criterion. The same shapes are used by the form, the custom functions and the command line, so an
 * answer means one thing everywhere.
 */
export type Answer =
  | { yes: boolean }
  /** What was supplied, as a figure or in words. */
  | { statement: string }
  /** Position of the option, from 0. */
  | { choice: number }
  /** One entry per checklist item; `null` where nothing was entered yet. */
  | { ticks: (boolean | null)[] }
  | { numerator: number; denominator: number }
  | { count: number }
  /** So many per week, or per whatever the criterion states. */
  | { rate: number }
  /** In the unit that the criterion states. */
  | { amount: number }
  /** How complete something is, from 0 to 1. */
  | { share: number }
  /** Whole days late, or that it was never done. */
  | { days: number }
  | { none: true }
  | { mark: number }
  | { previous: number; current: number };

/** What stands in the cells of one criterion on a form: the figure, the second figure, and one cell per checklist item. */
export interface EnteredCells {
  figure: CellValue;
  base: CellValue;
  items: CellValue[];
  /** Whether documents or a note go with it; left out where nobody is asked for them. */
  documented?: boolean;
  /** Whether a document goes with it, of which a note alone says nothing. */
  hasDocument?: boolean;
}

/** Why an entered cell can't be used. Words are made of it in `src/text`. */
export type AnswerProblem =
  | { code: 'notANumber'; cell: 'figure' | 'base'; entered: string }
  /** "1.234" or "1,234": 1234 to some, 1,234 to others. */
  | { code: 'ambiguousNumber'; cell: 'figure' | 'base'; entered: string }
  | { code: 'isADate'; cell: 'figure' | 'base' }
  | { code: 'isAnError'; cell: 'figure' | 'base' | 'item'; entered: string; item?: number }
  | { code: 'negative'; cell: 'figure' | 'base'; entered: number }
  | { code: 'notWhole'; cell: 'figure' | 'base'; entered: number }
  | { code: 'tooLarge'; cell: 'figure' | 'base' }
  /** `percent`: the bounds and what was entered are fractions that people see in percent. */
  | { code: 'outOfRange'; cell: 'figure'; entered: number; minimum: number; maximum: number; percent?: true }
  /** Neither a number of days nor the word for what was never done, which is given. */
  | { code: 'notDays'; entered: string; none: string }
  | { code: 'figureMissing' }
  | { code: 'baseMissing' }
  | { code: 'baseIsZero' }
  | { code: 'notYesOrNo'; entered: string; item?: number }
  /** Neither a figure nor words: a stroke, dots. */
  | { code: 'notAStatement'; entered: string }
  | { code: 'unknownOption'; entered: string; options: string[] }
  | { code: 'unexpectedBase'; entered: string }
  /** An answer of another shape than the criterion's rule takes; can't come from a form. */
  | { code: 'answerOfOtherRule' };

export type ReadAnswer =
  | { status: 'answered'; answer: Answer }
  | { status: 'missing' }
  | { status: 'invalid'; problem: AnswerProblem };
