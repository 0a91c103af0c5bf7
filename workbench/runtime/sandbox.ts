/** The built-in classes that a script sees: what services hand over must be made with these. */
export interface Realm {
  Array: ArrayConstructor;
  Date: DateConstructor;
  Object: ObjectConstructor;
  Error: ErrorConstructor;
}

/** One run of the script, with globals and module state of its own. */
export interface Sandbox {
  realm: Realm;
  /**
   * Calls a top-level function.
   * @throws whatever it throws
   */
  call(functionName: string, args: readonly unknown[]): unknown;
}

/** Under which conditions a script runs. */
export interface Conditions {
  /** In milliseconds of the machine's time. */
  timeLimit: number;
  /**
   * Whether what the script does after an `await` still belongs to the call, as on Google; in Node this costs a
   * millisecond and a half, in a browser it cannot be had.
   */
  awaits: boolean;
  /** What `Date` tells the time by. */
  clock: { now(): number };
}

/** Makes a fresh sandbox, in which the bundle has been loaded, for every execution. */
export interface Sandboxes {
  create(globals: Readonly<Record<string, unknown>>, conditions: Conditions): Sandbox;
}
