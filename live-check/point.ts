/** Something that only Google can confirm, and what the add-on and the workbench take it to be. */
export interface Question {
  /** Names it in the report and in docs/conformance.md. */
  id: string;
  asks: string;
  /** What may be observed; one that ends in "…" stands for everything that begins so. */
  expected: readonly string[];
}

/** A question with the way to find out. */
export interface Point extends Question {
  /** Does it on an empty tab of its own and says in words what happened. What it throws counts as "refused: " and the sentence. */
  observe(place: Place): string;
}

/** Where a point is tried out. */
export interface Place {
  book: GoogleAppsScript.Spreadsheet.Spreadsheet;
  sheet: GoogleAppsScript.Spreadsheet.Sheet;
}

/** What came of a question. */
export interface Finding extends Question {
  observed: string;
}

/** Does a point and notes what was seen, or the sentence with which it was refused. */
export function find({ id, asks, expected, observe }: Point, place: Place): Finding {
  try {
    const observed = observe(place);
    // Google collects writes: what it refuses only when they are sent belongs to this point and to no later one.
    SpreadsheetApp.flush();
    return { id, asks, expected, observed };
  } catch (error) {
    return { id, asks, expected, observed: `refused: ${sentenceOf(error)}` };
  }
}

/** Whether what was seen is one of the things expected. */
export function isAsExpected({ expected, observed }: Finding): boolean {
  return expected.some((each) => (each.endsWith('…') ? observed.startsWith(each.slice(0, -1)) : observed === each));
}

/** The sentence of whatever was thrown. */
export function sentenceOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** A value with its type, in words: "number 1.5", "text 007", "date 1/2", "blank". */
export function say(value: unknown): string {
  if (value === '') return 'blank';
  if (value instanceof Date) return `date ${value.getDate()}/${value.getMonth() + 1}`;
  return `${typeof value === 'string' ? 'text' : typeof value} ${value}`;
}
