import type { Reply, SidebarApi } from '../../src/wire';

/** What one of the script's functions answers when all goes well. */
type Answer<Name extends keyof SidebarApi> = ReturnType<SidebarApi[Name]> extends Reply<infer Value> ? Value : never;

/** The script's functions as Google hands them to a page: they return nothing, the answer comes to a handler. */
type ScriptFunctions = {
  [Name in keyof SidebarApi]: (...args: Parameters<SidebarApi[Name]>) => void;
};

/** `google.script.run`, as far as the sidebar uses it. Google turns an answer that can't travel into `null`. */
interface ScriptRunner extends ScriptFunctions {
  withSuccessHandler<Value>(handler: (reply: Reply<Value> | null) => void): ScriptRunner;
  withFailureHandler(handler: (error: unknown) => void): ScriptRunner;
}

declare global {
  /** Put into the page by Google, and missing when the page is opened as a plain file. */
  const google: {
    readonly script: {
      readonly run: ScriptRunner;
      readonly host: {
        readonly editor: {
          /** Gives the keyboard back to the spreadsheet. */
          focus(): void;
        };
      };
    };
  };
}

export type { Answer, ScriptFunctions, ScriptRunner };
