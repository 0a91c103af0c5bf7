import fc from 'fast-check';
import { PASSING_ERRORS, type Workbench } from '../../../workbench/runtime';
import { fingerprint } from '../fingerprint';
import { CLERK } from '../round';
import { checkRanking } from './checks';
import { anybody } from './typing';
import { COORDINATOR, type Happened, nameOf, type Step, type World } from './world';

/** Something that a person can ask of the add-on. */
export interface Command {
  name: string;
  /** Only for coordinators: everybody else is refused, and nothing changes. */
  coordinators: boolean;
  ask: (world: World) => string;
  /** Its success means that all protections are in order again. */
  settles?: true;
  /** A column of the forms that it fills in for whoever asks. */
  fills?: string;
  /** It makes the ranking. */
  ranks?: boolean;
  /** How the names of the tabs begin where it puts what it takes off the forms. */
  archives?: string;
  /** Lays forms out by the labels that people see, and takes a row whose label is none of the rubric's any more to the tab for such rows. */
  retires?: boolean;
  /** The next round begins, with other people's rights. */
  begins?: boolean;
}

/** Chooses an item of the menu. @returns what was said at last */
function choose(item: string): (world: World) => string {
  return ({ workbench }) => {
    const before = workbench.ui.alerts.length;
    const shown = new Set(workbench.ui.toasts.map(({ id }) => id));
    const outcome = workbench.runMenuItem(item);
    if (!outcome.ok) return outcome.message;
    const toast = workbench.ui.toasts.find(({ id }) => !shown.has(id));
    return toast?.message ?? workbench.ui.alerts.slice(before).at(-1)?.message ?? '';
  };
}

/** Asks as the sidebar does. @returns the sentence that the sidebar would show */
function call(name: string, ...args: unknown[]): (world: World) => string {
  return ({ workbench }) => {
    const outcome = workbench.callServer(name, args);
    if (!outcome.ok) return outcome.message;
    const reply: { ok?: boolean; value?: unknown; sentence?: string } = JSON.parse(JSON.stringify(outcome.value));
    return reply.ok === true ? `Đã: ${typeof reply.value === 'string' ? reply.value : name}` : String(reply.sentence);
  };
}

/** Brings the form of whoever asks into view first, the first form if they have none. */
function onForm(ask: (world: World) => string): (world: World) => string {
  return (world) => {
    const forms = world.forms();
    const own = forms.find(({ agency }) => agency === (world.workbench.person() === CLERK ? 'a01' : 'a02')) ?? forms[0];
    if (own !== undefined) world.workbench.select(own.tab, 'A1');
    return ask(world);
  };
}

/** Runs what was installed to run by the clock. @returns how it ended */
function later(minutes: number): (world: World) => string {
  return ({ workbench }) => runLater(workbench, minutes);
}

function runLater(workbench: Workbench, minutes: number): string {
  workbench.clock.advance(minutes * 60_000);
  const runs = workbench.runDueTriggers();
  return runs.map(({ outcome }) => (outcome.ok ? 'Đã chạy' : outcome.message)).join('; ');
}

/** All commands; one that is added to the menu or the sidebar gets its line here. */
export const COMMANDS: readonly Command[] = [
  { name: 'Tạo, cập nhật phiếu', coordinators: true, ask: choose('menuCreateRound') },
  {
    name: 'Cập nhật phiếu theo bộ tiêu chí',
    coordinators: true,
    ask: choose('menuUpdateForms'),
    archives: 'Dòng đã bỏ',
  },
  { name: 'Tính lại xếp hạng', coordinators: true, ask: choose('menuRecompute'), ranks: true },
  { name: 'Tính lại xếp hạng, in the sidebar', coordinators: true, ask: call('sidebarRecompute'), ranks: true },
  { name: 'Khôi phục mẫu phiếu', coordinators: true, ask: choose('menuRerender'), settles: true, retires: true },
  { name: 'Kiểm tra phân quyền', coordinators: true, ask: choose('menuCheckProtection') },
  { name: 'Chuyển giai đoạn', coordinators: true, ask: choose('menuMovePhase') },
  {
    name: 'Chuyển giai đoạn back to verification, in the sidebar',
    coordinators: true,
    ask: call('sidebarMovePhase', { to: 'verification' }),
  },
  { name: 'Công bố xếp hạng', coordinators: true, ask: choose('menuPublish') },
  {
    name: 'Kết chuyển sang năm sau',
    coordinators: true,
    ask: choose('menuCarryOver'),
    archives: 'Lưu trữ',
    begins: true,
  },
  { name: 'Nộp phiếu', coordinators: false, ask: onForm(choose('menuSubmit')) },
  { name: 'Trả lại phiếu', coordinators: true, ask: onForm(choose('menuReturn')) },
  { name: 'Đồng ý phần còn lại', coordinators: false, ask: onForm(choose('menuConfirmRest')), fills: 'N' },
  { name: 'Bảng chênh lệch', coordinators: true, ask: choose('menuDifferences') },
  { name: 'Khoá phiếu quá hạn', coordinators: true, ask: choose('menuLockOverdue') },
  { name: 'Tự động tiếp nhận phiếu', coordinators: true, ask: choose('menuAutoReceive') },
  { name: 'what the clock has to do, ten minutes later', coordinators: false, ask: later(10) },
  { name: 'what the clock has to do, nine days later', coordinators: false, ask: later(9 * 24 * 60) },
  { name: 'Đến phiếu của tôi', coordinators: false, ask: choose('menuGoToMyTab') },
  {
    name: 'Bộ tiêu chí mới, in the sidebar',
    coordinators: true,
    ask: call('sidebarNewRubric', { id: 'cua-tinh', shortTitle: 'Của tỉnh', from: null }),
  },
  { name: 'the sidebar', coordinators: false, ask: call('sidebarView') },
];

type Fate =
  | { kind: 'plain' }
  | { kind: 'fails'; nth: number; when: 'before' | 'after'; message: string; times: number }
  | { kind: 'stopped'; nth: number; when: 'before' | 'after' }
  | { kind: 'locked' };

const nth = fc.oneof(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 1, max: 800 }));
const when = fc.constantFrom('before' as const, 'after' as const);
const fate: fc.Arbitrary<Fate> = fc.oneof(
  { weight: 6, arbitrary: fc.constant<Fate>({ kind: 'plain' }) },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('fails' as const),
      nth,
      when,
      message: fc.constantFrom(...Object.values(PASSING_ERRORS)),
      times: fc.integer({ min: 1, max: 6 }),
    }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('stopped' as const), nth, when }) },
  { weight: 1, arbitrary: fc.constant<Fate>({ kind: 'locked' }) },
);

const asker = fc.oneof({ weight: 4, arbitrary: fc.constant(COORDINATOR) }, { weight: 1, arbitrary: anybody });

/** Weights: what mends and what ranks comes often, because most of what is looked at is looked at then. */
const command = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...COMMANDS.filter(({ settles, ranks }) => settles === true || ranks)) },
  { weight: 2, arbitrary: fc.constantFrom(...COMMANDS) },
);

/** Commands of menu and sidebar by anybody: undisturbed, broken off at some request, or while somebody else's is running. */
export const commands: fc.Arbitrary<Step> = fc
  .record({ who: asker, command, fate })
  .map(({ who, command: asked, fate: how }) => ({ run: (world: World) => runCommand(world, who, asked, how) }));

function runCommand(world: World, who: string, command: Command, fate: Fate): Happened {
  const { workbench } = world;
  const mayNot = command.coordinators && who !== COORDINATOR && knowsCoordinators(world);
  const wasInOrder = world.round() !== null;
  const before = mayNot ? JSON.stringify(fingerprint(workbench)) : '';
  const said = world.as(who, () => underFate(world, fate, () => command.ask(world)));
  const told = `${nameOf(who)} asks for ${command.name}${inWords(fate)}: “${said}”`;
  if (RAW.test(said)) throw new Error(`${told}\n  … which is not a sentence for people.`);
  if (mayNot) {
    const after = JSON.stringify(fingerprint(workbench));
    if (before !== after) throw new Error(`${told}\n  … but it is the coordinators’, and something changed.`);
    if (/^Đã/.test(said)) throw new Error(`${told}\n  … but it is the coordinators’.`);
  }
  const succeeded = !mayNot && /^(Đã|Không có)/.test(said);
  if (command.begins === true || (!succeeded && fate.kind !== 'locked')) world.unsettle();
  if (succeeded && command.settles === true && !/chưa được khôi phục/.test(said)) world.settle();
  if (succeeded && wasInOrder && world.settled) world.settle();
  if (succeeded && command.ranks === true) checkRanking(world, told);
  return {
    told,
    // Returning a form writes down, in a cell that nobody sees, what the verdicts were given on.
    touched: ({ row, column }) =>
      row === '@submission' || (row === '@verified' && column === 'R') || column === command.fills,
    byCommand: true,
    ...(command.archives === undefined ? {} : { archives: command.archives }),
    ...(command.retires === true ? { retires: 'Dòng đã bỏ' } : {}),
  };
}

/** What no person should ever be shown. */
const RAW = /TypeError|ReferenceError|RangeError|SyntaxError|Cannot read|is not a function|undefined|\[object|\bNaN\b/;

function knowsCoordinators(world: World): boolean {
  return world.setting('coordinators') === COORDINATOR;
}

function underFate(world: World, fate: Fate, ask: () => string): string {
  const { gate } = world.workbench;
  switch (fate.kind) {
    case 'plain':
      return ask();
    case 'locked': {
      const release = world.workbench.holdLock('document');
      const said = ask();
      release();
      return said;
    }
    case 'fails':
      gate.failAt(fate.nth, { when: fate.when, message: fate.message, times: fate.times });
      break;
    case 'stopped':
      gate.stopAt(fate.nth, fate.when);
  }
  const said = ask();
  gate.failNever();
  return said;
}

function inWords(fate: Fate): string {
  switch (fate.kind) {
    case 'plain':
      return '';
    case 'locked':
      return ' while somebody else’s command is running';
    case 'fails':
      return `, and request ${fate.nth} fails ${fate.times} times ${fate.when} it takes effect (${fate.message.slice(0, 30)}…)`;
    case 'stopped':
      return `, and its time is over ${fate.when} request ${fate.nth}`;
  }
}
