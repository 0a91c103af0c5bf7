import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import { parse } from 'acorn';
import { analyze } from 'eslint-scope';
import type { Program } from 'estree';
import { describe, expect, test } from 'vitest';
import { functionHelp } from '../../src/text/vi/function-help';
import { CODE_BUDGET } from '../../tools/build';

const dist = (name: string) => readFileSync(join(__dirname, '../../dist', name), 'utf8');
const code = dist('Code.js');

const CUSTOM = ['CNTT_DIEM_THAM_DINH', 'CNTT_DIEM_TU_CHAM', 'CNTT_KIEM_TRA_BO_TIEU_CHI', 'CNTT_XEP_LOAI'];
const MENU = [
  'menuAutoReceive',
  'menuCarryOver',
  'menuCheckProtection',
  'menuConfirmRest',
  'menuCreateRound',
  'menuDifferences',
  'menuGoToMyTab',
  'menuLockOverdue',
  'menuMovePhase',
  'menuNewRubric',
  'menuOpenSidebar',
  'menuPublish',
  'menuRecompute',
  'menuRerender',
  'menuReturn',
  'menuSubmit',
  'menuUpdateForms',
];
const TRIGGERS = ['onInstall', 'onOpen', 'triggerReceive'];
const SIDEBAR = [
  'sidebarAgencies',
  'sidebarCarryOver',
  'sidebarCheckProtection',
  'sidebarAutoReceive',
  'sidebarConfirm',
  'sidebarConfirmRest',
  'sidebarDifferences',
  'sidebarExportRubric',
  'sidebarImportRubric',
  'sidebarNewRubric',
  'sidebarRubrics',
  'sidebarGoToMyTab',
  'sidebarGoToTab',
  'sidebarJump',
  'sidebarLockOverdue',
  'sidebarMailReminders',
  'sidebarMovePhase',
  'sidebarPhase',
  'sidebarPublish',
  'sidebarPublishQuestion',
  'sidebarRecompute',
  'sidebarReminder',
  'sidebarReminders',
  'sidebarResults',
  'sidebarSetupState',
  'sidebarSetupStep',
  'sidebarSetupWrite',
  'sidebarReturn',
  'sidebarSubmit',
  'sidebarUpdateForms',
  'sidebarView',
  'sidebarWhere',
];

/** What Apps Script provides besides the language itself, as far as the add-on may use it. */
const SERVICES = [
  'SpreadsheetApp',
  'ScriptApp',
  'HtmlService',
  'LockService',
  'Session',
  'Charts',
  'Utilities',
  'console',
  'Intl',
];
/** Names of the language that ES2019 and later have in every context. */
const LANGUAGE: string[] = runInContext('Object.getOwnPropertyNames(globalThis)', createContext({}));

describe('dist/Code.js', () => {
  test('is ES2019: Apps Script reads no more', () => {
    expect(() => parse(code, { ecmaVersion: 2019, sourceType: 'script' })).not.toThrow();
  });

  test('loads in a bare context, in which every touch of a service would throw', () => {
    const context = createContext({ console });
    runInContext(code, context);
    for (const name of [...CUSTOM, ...MENU, ...TRIGGERS, ...SIDEBAR]) {
      expect(runInContext(`typeof ${name}`, context)).toBe('function');
    }
  });

  test('declares exactly the functions that are meant to be seen', () => {
    const tree = parse(code, { ecmaVersion: 2019, sourceType: 'script' });
    const names = tree.body.flatMap((node) => (node.type === 'FunctionDeclaration' ? [node.id.name] : []));
    expect(names.sort()).toEqual([...CUSTOM, ...MENU, ...TRIGGERS, ...SIDEBAR].sort());
  });

  test.each(CUSTOM)('%s keeps the comment that autocomplete shows, with its real parameters', (name) => {
    const help = Object.entries(functionHelp).find(([key]) => key === name)?.[1];
    const [, comment, parameters] =
      new RegExp(`/\\*\\*((?:(?!\\*/)[\\s\\S])*)\\*/\\s*function ${name}\\(([^)]*)\\)`).exec(code) ?? [];
    expect(comment).toContain('@customfunction');
    expect(comment).toContain(help?.description);
    for (const parameter of help?.parameters ?? [])
      expect(comment).toContain(`${parameter.name} ${parameter.description}`);
    expect(parameters?.split(', ')).toEqual(help?.parameters.map((parameter) => parameter.name));
  });

  test('the help of a custom function names as many parameters as it takes', () => {
    const context = createContext({ console });
    runInContext(code, context);
    for (const [name, { parameters }] of Object.entries(functionHelp)) {
      expect([name, runInContext(`ChamDiemCntt.${name}.length`, context)]).toEqual([name, parameters.length]);
    }
  });

  test('uses no global that Apps Script lacks', () => {
    // The parser's own types differ from the standard's by a few newer nodes, which ES2019 does not have.
    const tree: Program = JSON.parse(
      JSON.stringify(parse(code, { ecmaVersion: 2019, sourceType: 'script', ranges: true })),
    );
    const { globalScope } = analyze(tree, { ecmaVersion: 2019, sourceType: 'script' });
    const free = new Set(globalScope?.through.map((reference) => reference.identifier.name));
    expect(
      [...free].filter((name) => ![...SERVICES, ...LANGUAGE].includes(name) && !globalScope?.set.has(name)),
    ).toEqual([]);
  });

  test('stays within its size', () => {
    expect(Buffer.byteLength(code)).toBeLessThanOrEqual(CODE_BUDGET);
  });
});

describe('dist/Sidebar.html', () => {
  const html = dist('Sidebar.html');

  test('is one file that asks for nothing else', () => {
    expect(html).not.toMatch(/<(script|img|iframe|link)[^>]+(src|href)=/i);
    expect(html).not.toMatch(/@import|url\(\s*['"]?(https?:)?\/\//i);
  });
});

describe('dist/appsscript.json', () => {
  test('asks for four permissions and no more', () => {
    const manifest = JSON.parse(dist('appsscript.json'));
    expect(manifest).toMatchObject({ runtimeVersion: 'V8', timeZone: 'Asia/Ho_Chi_Minh' });
    expect(manifest.oauthScopes.map((scope: string) => scope.replace('https://www.googleapis.com/auth/', ''))).toEqual([
      'spreadsheets.currentonly',
      'script.container.ui',
      'userinfo.email',
      'script.scriptapp',
    ]);
  });
});
