/** What Google lets one person run at once. */
const MOST_AT_ONCE = 30;

/** Limits that depend on the account, or on what else is going on there, and that a test can set. */
export class Limits {
  /**
   * How many tabs a spreadsheet takes. Two hundred is often quoted for Google, but not documented, so by default nothing
   * but the number of cells limits them.
   */
  mostTabs = Number.POSITIVE_INFINITY;

  /** How many protections a spreadsheet takes. Google documents no number. */
  mostProtections = Number.POSITIVE_INFINITY;

  /**
   * How many custom functions run within a second of the workbench's clock. Google documents no number, but shows errors
   * in the cells of those that come too fast.
   */
  mostCustomFunctionsASecond = Number.POSITIVE_INFINITY;

  /**
   * Whether a protection takes editors with whom the file is not shared. Google's reference says that being on the list
   * does not share the file, not that such a person is refused.
   */
  protectionsTakeStrangers = true;

  /**
   * Whether a write into protected cells, or against the rule of a cell, is refused only once what was written is sent. Google collects writes and documents neither; scripts
   * have been seen to fail at a later line.
   */
  refusesLate = false;

  private underWay = 0;
  private recentRuns: number[] = [];

  /** As if so many scripts of the acting person were running already; returns how to end them. */
  occupy(executions: number): () => void {
    this.underWay += executions;
    return () => {
      this.underWay -= executions;
    };
  }

  /** Whether the acting person may start another script. */
  get hasRoom(): boolean {
    return this.underWay < MOST_AT_ONCE;
  }

  /** Notes that a custom function is to be run now; false if too many were just before. */
  mayRunCustomFunction(now: number): boolean {
    if (this.mostCustomFunctionsASecond === Number.POSITIVE_INFINITY) return true;
    this.recentRuns = [...this.recentRuns.filter((at) => now - at < 1000), now];
    return this.recentRuns.length <= this.mostCustomFunctionsASecond;
  }
}
