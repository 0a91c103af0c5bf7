/** What Google lets one person run at once. */
const MOST_AT_ONCE = 30;

/** Limits that depend on the account, or on what else is going on there, and that a test can set. */
export class Limits {
  /**
   * How many tabs a spreadsheet takes. Two hundred is often quoted for Google, but not documented, so by default nothing
   * but the number of cells limits them.
   */
  mostTabs = Number.POSITIVE_INFINITY;

  private underWay = 0;

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
}
