import type { RuleOption } from './check-rule';
import type { Measure, RuleType } from './rules';
import type { RowKind, TableColumn } from './table/layout';

/** What can be wrong with a rubric however it is written down: each is a code with what a sentence about it needs. */
export type RubricFault =
  /** Two rows with one id; upper and lower case count as the same, as a spreadsheet can't tell them apart. */
  | { code: 'duplicateId'; id: string }
  /** The id does not begin with that of the heading it stands under (`parent`), or begins with a nearer heading's (`belongsTo`). */
  | { code: 'idNotBelowParent'; id: string; parent: string; belongsTo: string | null }
  /** Rows are read in the order of their ids, so they have to be written in it. */
  | { code: 'outOfOrder'; id: string; after: string }
  /** What stands below a heading doesn't add up to its maximum. */
  | { code: 'wrongSum'; id: string; printed: number; sum: number }
  /** A section that is cut at its maximum, which its criteria can't even reach. */
  | { code: 'capNeverReached'; id: string; printed: number; sum: number }
  /** An answer can earn more than the criterion's maximum. */
  | { code: 'pointsAboveMax'; points: number; max: number }
  /** The better answer of a yes/no criterion doesn't earn its maximum. */
  | { code: 'pointsNotMax'; points: number; max: number }
  | { code: 'thresholdsNotDescending' }
  | { code: 'pointsNotDescending'; points: number; above: number }
  /** A ratio counts as 100 % at most, so nothing meets this band. */
  | { code: 'bandNeverMet' }
  /** An item can only need one that stands above it. Positions from 1. */
  | { code: 'needsNotEarlier'; item: number; needs: number }
  /** Two options, items or levels that look the same to a person. */
  | { code: 'duplicateLabel'; label: string }
  /** More options than a cell's list may offer. */
  | { code: 'tooManyChoices'; count: number; most: number }
  | { code: 'baseLabelMissing'; measure: Measure }
  | { code: 'baseLabelUnexpected'; measure: Measure }
  | { code: 'unknownExpected'; id: string }
  /** The criterion whose ratio a growth looks at isn't there, or has no ratio. */
  | { code: 'unknownRatio'; id: string }
  /** An option of a ratio that can't go with the others, or not without them. */
  | { code: 'optionsContradict'; option: RuleOption }
  /** Fractions: 0.05 is 5 %. */
  | { code: 'zeroNotBelowFull'; zeroBelow: number; fullAt: number }
  /** Days. */
  | { code: 'delaysNotAscending'; upTo: number; before: number }
  /** Whole steps don't add up to 100 %. A fraction. */
  | { code: 'stepNotDivisor'; step: number }
  | { code: 'evidenceHasPoints'; max: number }
  /** A rubric that only asks for documents has a criterion that is scored. */
  | { code: 'notEvidence'; id: string }
  /** A lead that is no unit or group that the rubric names; `known` are those it does. */
  | { code: 'unknownLead'; name: string; known: readonly string[] }
  /** One unit twice among the leads of a criterion or the spellings of the units, upper and lower case alike. */
  | { code: 'repeatedUnit'; name: string }
  /** No section or group with this id to exempt an agency from. */
  | { code: 'unknownHeading'; id: string }
  | { code: 'gradesNotDescending'; from: number; above: number }
  /** No grade takes the totals below the lowest threshold. */
  | { code: 'noLowestGrade' }
  | { code: 'severalLowestGrades' }
  | { code: 'lowestGradeNotLast' };

/** What can be wrong with the JSON itself. */
export type JsonFault =
  | { code: 'missing' }
  /** In all lists together. */
  | { code: 'tooManyMembers'; most: number }
  | { code: 'wrongType'; expected: string }
  | { code: 'unknownRule'; known: readonly RuleType[] }
  | { code: 'unknownItemKind'; known: readonly string[] }
  | { code: 'unknownKeys'; keys: string[] }
  | { code: 'tooSmall'; minimum: number }
  | { code: 'tooBig'; maximum: number }
  | { code: 'tooShort'; minimum: number }
  | { code: 'tooLong'; maximum: number }
  | { code: 'badFormat'; format: 'id' | 'rubricId' | 'unitName' | 'text' | 'date' }
  | { code: 'notOneOf'; values: readonly string[] };

/** What JSON has to go on with: a value, the name of a field, a colon, a comma or the closing bracket, the rest of a text in quotes, or nothing more. */
export type JsonPart = 'value' | 'name' | 'colon' | 'comma' | 'text' | 'end';

/** What can be wrong with a text that should be the file of a rubric, before anything in it is looked at. */
export type TextFault =
  | { code: 'fileBlank' }
  | { code: 'fileTooLong'; length: number; longest: number }
  /** Brackets stand within each other deeper than in any rubric. */
  | { code: 'tooDeep'; most: number }
  /** Line and column count from 1; `found` is what stands there, `''` at the end of the text. */
  | { code: 'notJson'; line: number; column: number; expected: JsonPart; found: string };

/** With the place in the JSON: `sections[1].items[0].criteria[2].rule.bands[0].points`; `''` is the whole. */
export type RubricProblem = { path: string } & (JsonFault | RubricFault);

/** What can be wrong with a cell of the rubric table. */
export type CellFault =
  /** The row has a kind but no id. */
  | { code: 'idMissing'; kind: RowKind }
  /** The cell was taken for a number or a date. */
  | { code: 'idNotText'; entered: string }
  /** `example` is an id such as rows of this kind have. */
  | { code: 'badId'; entered: string; example: string }
  /** The row has an id and something to score, but no kind. */
  | { code: 'kindMissing'; known: readonly string[] }
  | { code: 'unknownKind'; entered: string; known: readonly string[] }
  | { code: 'unknownRule'; entered: string; known: readonly string[] }
  | { code: 'required' }
  | { code: 'notText'; entered: string }
  | { code: 'notANumber'; entered: string }
  | { code: 'isAnError'; entered: string }
  | { code: 'outOfRange'; minimum: number; maximum: number }
  | { code: 'notPositive' }
  | { code: 'tooLong'; maximum: number }
  /** A threshold that can't be read; `example` shows one for this measure. */
  | { code: 'badThreshold'; entered: string; example: string }
  | { code: 'badNeeds'; entered: string; example: string }
  | { code: 'unknownStrength'; entered: string; known: readonly string[] }
  | { code: 'unknownFlag'; entered: string; known: readonly string[] }
  | { code: 'unknownInfo'; known: readonly string[] }
  /** Names of units, separated by semicolons. */
  | { code: 'badUnitNames'; entered: string; longest: number; most: number }
  /** Two options of a row that say opposite things. */
  | { code: 'flagsContradict'; known: readonly string[] }
  | { code: 'badDate'; entered: string; example: string }
  /** No heading or criterion with the beginning of this id. */
  | { code: 'noParent'; id: string }
  /** A row below a criterion whose rule takes none of its kind. */
  | { code: 'unexpectedRow'; kind: RowKind; id: string }
  /** The criterion's rule needs more rows of the kind below it. */
  | { code: 'rowsMissing'; kind: RowKind; minimum: number }
  /** The criterion's rule needs levels with each of these in the threshold column. */
  | { code: 'levelsMissing'; known: readonly string[] }
  /** A heading without criteria. */
  | { code: 'noCriteria'; id: string }
  /** No row with this id; the problem is the table's, not a row's. */
  | { code: 'rowMissing'; id: string; kind: RowKind };

/** With the row, counted from 1 in the array that was read, and the column. Row 0 is the table as a whole. */
export type TableProblem = { row: number; column: TableColumn } & (CellFault | RubricFault);

/**
 * A problem of a rubric's file: where it is, and what is wrong there with the file, or with the rubric that it holds. `id` is that of the row that the place belongs
 * to, `''` if there is none.
 */
export type RubricFileProblem = { path: string; id: string } & (
  | { of: 'file'; fault: TextFault | JsonFault }
  | { of: 'rubric'; fault: RubricFault | CellFault }
);
