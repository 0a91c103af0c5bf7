import { type Bundle, createWorkbench, type Workbench } from '../runtime';
import type { People } from '../server/people';
import { entriesFor, evidenceFor } from './figures';
import { type Form, readForm } from './form-rows';
import { must } from './must';
import { type Random, seeded, whole } from './random';
import { touchUp } from './touches';

const SAMPLE_NOTE = 'Số liệu mẫu';
const SEED = 1663;

/** The form that a newcomer is sent to: complete, and verified in part. */
const FIRST_SEEN = 'Sở Công Thương';

/** How long the agencies of the sample still have. */
const DAYS_LEFT = 14;

/** How much of its form an agency has filled in. */
type Progress = 'all' | 'part' | 'none';

/**
 * What the sample sets in Thiết lập, by the ids of its rows: a round of this year whose deadline is ahead. Its name says that nobody is to take its figures for real ones.
 */
function settingsOn(today: Date): Record<string, string> {
  const year = today.getFullYear();
  const deadline = new Date(year, today.getMonth(), today.getDate() + DAYS_LEFT);
  const two = (part: number) => String(part).padStart(2, '0');
  return {
    'setting.name': `Đánh giá, xếp hạng mức độ ứng dụng CNTT năm ${year} – SỐ LIỆU MẪU`,
    'setting.year': String(year),
    'setting.dataFrom': `01/01/${year}`,
    'setting.dataTo': `31/12/${year}`,
    'setting.reportBy': `${two(deadline.getDate())}/${two(deadline.getMonth() + 1)}/${deadline.getFullYear()}`,
  };
}

/**
 * Sets a round up and fills it in as its people would: through the menu and by typing, so that every right and every check applies.
 *
 * @param options.fill whether forms are filled in
 * @param options.today the day on which it is set up, if not today
 * @throws Error with the sentence of the step that went wrong
 */
export function createSampleRound(
  bundle: Bundle,
  people: People,
  options: { fill?: boolean; today?: Date } = {},
): { workbench: Workbench } {
  const owner = people.find((person) => person.right === 'owner')?.email ?? '';
  const emails = (right: 'editor' | 'viewer') =>
    people.filter((person) => person.right === right).map((person) => person.email);
  const workbench = createWorkbench({
    bundle,
    people: { owner, editors: emails('editor'), viewers: emails('viewer') },
  });
  const { today = new Date() } = options;
  if (options.today !== undefined) workbench.clock.set(today);
  workbench.actAs(owner);
  workbench.open();
  must(workbench.runMenuItem('menuCreateRound'));
  fillSettings(workbench, people, today);
  must(workbench.runMenuItem('menuCreateRound'));
  if (options.fill !== false) {
    fillForms(workbench, seeded(SEED), seeded(SEED + 1));
    touchUp(workbench);
    must(workbench.runMenuItem('menuRecompute'));
  }
  return { workbench };
}

function fillSettings(workbench: Workbench, people: People, today: Date): void {
  const tab = 'Thiết lập';
  const emailsOf = (post: string) =>
    people.flatMap(({ title, email }) => (title.startsWith(post) ? [email] : [])).join(', ');
  const wanted: Record<string, string> = {
    ...settingsOn(today),
    'setting.coordinators': emailsOf('Điều phối'),
    'setting.verifiers': emailsOf('Tổ thẩm định'),
  };
  const rows = workbench.values(tab, 'A:C');
  for (const [at, [id, , name]] of rows.entries()) {
    const setting = wanted[String(id)];
    if (setting !== undefined && setting !== '') must(workbench.type(tab, `C${at + 1}`, setting));
    const clerk = people.find((person) => person.title === `Cán bộ ${String(name)}`);
    if (clerk !== undefined) must(workbench.type(tab, `E${at + 1}`, clerk.email));
  }
}

function fillForms(workbench: Workbench, random: Random, documents: Random): void {
  for (const tab of formTabs(workbench)) {
    const form = readForm(workbench, tab);
    const progress = progressOf(tab, random);
    const strength = 0.35 + 0.6 * random();
    if (progress === 'none') continue;
    const rows = progress === 'all' ? form.rows : form.rows.slice(0, whole(random, 20, form.rows.length - 12));
    const texts = new Map(
      rows.flatMap((row) => entriesFor(row, strength, random)).map(({ address, text }) => [address, text]),
    );
    for (const { figure, evidence } of rows) texts.set(evidence, evidenceFor(texts.get(figure) ?? '0', documents));
    enter(workbench, tab, form.firstRow, form.lastRow, ['F', 'G'], texts);
    enter(workbench, tab, form.firstRow, form.lastRow, ['J'], texts);
    if (tab === FIRST_SEEN) verify(workbench, tab, form);
    must(workbench.type(tab, `${form.noteColumn}${form.firstRow + 1}`, SAMPLE_NOTE));
  }
}

/** Tabs with a form, in the order of the tab bar, known by the row of key figures in their head. */
export function formTabs(workbench: Workbench): string[] {
  return workbench.sheetNames().filter((name) => workbench.value(name, 'A3') === '#figures');
}

/** The first form to be seen is filled in completely; about a quarter of the others are partly filled, a fifth not at all. */
function progressOf(tab: string, random: Random): Progress {
  const chance = random();
  if (tab === FIRST_SEEN) return 'all';
  return chance < 0.55 ? 'all' : chance < 0.8 ? 'part' : 'none';
}

/** The verifier has agreed to the first half of a form. */
function verify(workbench: Workbench, tab: string, form: Form): void {
  const cells = form.rows.flatMap(({ verdict }) => verdict ?? []);
  const agreed = new Map(cells.slice(0, Math.ceil(cells.length / 2)).map((cell) => [cell, 'Đồng ý']));
  enter(workbench, tab, form.firstRow, form.lastRow, ['N'], agreed);
}

/** Enters neighbouring columns as one pasted block, which is how people fill in a form that they have prepared elsewhere. */
function enter(
  workbench: Workbench,
  tab: string,
  first: number,
  last: number,
  columns: readonly string[],
  texts: ReadonlyMap<string, string>,
): void {
  const block: string[][] = [];
  for (let row = first; row <= last; row += 1) block.push(columns.map((column) => texts.get(`${column}${row}`) ?? ''));
  must(workbench.paste(tab, `${columns[0]}${first}`, block));
}
