import { createWorkbench, type Workbench, type WorkbenchOptions } from '../../../workbench/runtime';

export const OWNER = 'dieuphoi@haugiang.example';
export const CLERK = 'socongthuong@haugiang.example';
export const OTHER_CLERK = 'sotaichinh@haugiang.example';
export const LEADER = 'lanhdao@haugiang.example';

const SCOPES = 'https://www.googleapis.com/auth/';
export const ALL_SCOPES = [
  `${SCOPES}spreadsheets.currentonly`,
  `${SCOPES}script.container.ui`,
  `${SCOPES}userinfo.email`,
];

/** Name of the sheet that an empty Vietnamese workbook has. */
export const SHEET = 'Trang tính1';

interface Options extends Partial<Omit<WorkbenchOptions, 'bundle'>> {
  scopes?: string[];
  html?: Record<string, string>;
}

/** A workbench with a script written in the test, in the owner's hands. */
export function workbenchWith(code: string, { scopes = ALL_SCOPES, html = {}, ...options }: Options = {}): Workbench {
  return createWorkbench({
    bundle: { code, html, manifest: { timeZone: 'Asia/Ho_Chi_Minh', oauthScopes: scopes, runtimeVersion: 'V8' } },
    people: { owner: OWNER, editors: [CLERK, OTHER_CLERK], viewers: [LEADER] },
    ...options,
  });
}

/** Runs a function body as a menu item on an empty workbook; `sheet` is the only sheet. */
export function runBody(body: string, options: Options = {}): { workbench: Workbench; value: unknown } {
  const workbench = workbenchWith(scriptOf(body), options);
  return { workbench, value: resultOf(workbench.runMenuItem('test')) };
}

/** The sentence with which a function body fails. */
export function failureOf(body: string, options: Options = {}): string {
  const outcome = workbenchWith(scriptOf(body), options).runMenuItem('test');
  if (outcome.ok) throw new Error('It was expected to fail.');
  return outcome.message;
}

export function scriptOf(body: string): string {
  return `function test() { const book = SpreadsheetApp.getActiveSpreadsheet(); const sheet = book.getSheets()[0]; ${body} }`;
}

/** What a call returned; fails with its sentence if it went wrong. */
export function resultOf(outcome: { ok: true; value: unknown } | { ok: false; message: string }): unknown {
  if (!outcome.ok) throw new Error(outcome.message);
  return outcome.value;
}
