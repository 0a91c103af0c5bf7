import type { AgencyStatus, EditKind } from '../../src/round/rights';
import type { Phase, Round } from '../../src/round/round';
import { agencyForm } from '../../src/tabs/agency-form';
import { type CellSpec, columnLetters, type Owner } from '../../src/tabs/tab-spec';
import { textIn } from '../../src/text/text';
import { createWorkbench, type Workbench } from '../../workbench/runtime';
import { hauGiangRound } from '../support/hau-giang-round';
import { keptSnapshot } from '../support/kept-snapshot';
import {
  type AgencyEntry,
  BUNDLE,
  CLERK,
  COORDINATOR,
  expectOk,
  LEADER,
  OTHER_CLERK,
  REMEMBERED,
  rowOf,
  run,
  SETTINGS,
  workbookWithSettings,
} from './round';

/** The file belongs to somebody who is nothing in the round: the owner of a file may edit everything. */
export const OWNER = 'chutep@haugiang.example';
export const VERIFIER = 'thamdinh@haugiang.example';
/** Fills in the form of Sở Tài chính and verifies all others. */
export const BOTH = OTHER_CLERK;

export const PEOPLE_OF_ROUND = {
  owner: OWNER,
  editors: [COORDINATOR, CLERK, OTHER_CLERK, VERIFIER],
  viewers: [LEADER],
};

export const AGENCIES: readonly AgencyEntry[] = [
  { name: 'Sở Công Thương', editors: CLERK },
  { name: 'Sở Tài chính', editors: BOTH },
];

/** A round with verifiers whose coordinator does not own the file. */
export function roundWithVerifiers(): Workbench {
  return keptRound('round with verifiers', makeRoundWithVerifiers);
}

/** A round of these people as somebody made it, in the coordinator's hands; the same name is the same round. */
export function keptRound(name: string, make: () => Workbench): Workbench {
  return inHands(keptSnapshot(name, () => make().snapshot()));
}

function makeRoundWithVerifiers(): Workbench {
  const empty = createWorkbench({ bundle: BUNDLE, people: PEOPLE_OF_ROUND });
  empty.actAs(COORDINATOR);
  const workbench = workbookWithSettings(AGENCIES, empty);
  setting(workbench, 'verifiers', `${VERIFIER}, ${BOTH}`);
  run(workbench, 'menuCreateRound');
  return workbench;
}

/** The workbook of a snapshot, which others may open as well, in the coordinator's hands. */
export function opened(snapshot: unknown, code = BUNDLE.code): Workbench {
  return inHands(structuredClone(snapshot), code);
}

function inHands(snapshot: unknown, code = BUNDLE.code): Workbench {
  const workbench = createWorkbench({
    bundle: { ...BUNDLE, code },
    people: PEOPLE_OF_ROUND,
    snapshot,
    ...(code === BUNDLE.code ? { remembered: REMEMBERED } : {}),
  });
  workbench.actAs(COORDINATOR);
  workbench.open();
  return workbench;
}

/** What somebody's own script makes of the workbook: `code` is run as the coordinator or whoever it is, on the spreadsheet `book`. */
export function meddledWith(workbench: Workbench, code: string, person = COORDINATOR): Workbench {
  const script = `function meddle() { var book = SpreadsheetApp.getActiveSpreadsheet(); ${code} }`;
  const own = inHands(workbench.snapshot(), script);
  own.actAs(person);
  own.open();
  expectOk(own.runMenuItem('meddle'));
  return inHands(own.snapshot());
}

/** Enters a value in Thiết lập. */
export function setting(workbench: Workbench, name: string, value: string): void {
  expectOk(workbench.type(SETTINGS, `C${rowOf(workbench, SETTINGS, `setting.${name}`)}`, value));
}

/** What whoever is acting answers to questions from now on. */
function agreeTo(workbench: Workbench, answer: 'YES' | 'NO'): void {
  workbench.ui.answerWith(({ buttons }) => ({ button: buttons.length === 1 ? 'OK' : answer, text: '' }));
}

/** Chooses Chuyển giai đoạn. @returns what was asked, and what was said in the end */
export function moveOn(workbench: Workbench, answer: 'YES' | 'NO' = 'YES'): { asked: string; said: string } {
  const before = workbench.ui.alerts.length;
  const shown = new Set(workbench.ui.toasts.map(({ id }) => id));
  agreeTo(workbench, answer);
  expectOk(workbench.runMenuItem('menuMovePhase'));
  const [asked, ...rest] = workbench.ui.alerts.slice(before).map(({ message }) => message);
  const toast = workbench.ui.toasts.find(({ id }) => !shown.has(id));
  return { asked: asked ?? '', said: toast?.message ?? rest.at(-1) ?? '' };
}

/** The round in one of its phases. */
export function inPhase(phase: Phase): Workbench {
  const workbench = keptRound(`round with verifiers in phase ${phase}`, () => movedTo(phase));
  agreeTo(workbench, 'YES');
  return workbench;
}

function movedTo(phase: Phase): Workbench {
  const workbench = roundWithVerifiers();
  const names = textIn('vi').settings.phases;
  while (workbench.value(SETTINGS, `C${rowOf(workbench, SETTINGS, 'setting.phase')}`) !== names[phase]) {
    if (moveOn(workbench).said === '') throw new Error(`No way to ${phase}`);
  }
  return workbench;
}

/** The round as the table of rights sees it. */
export function asRound(phase: Phase): Round {
  const round = hauGiangRound(2);
  return {
    ...round,
    settings: { ...round.settings, phase, coordinators: [COORDINATOR], verifiers: [VERIFIER, BOTH] },
    agencies: round.agencies.flatMap((agency) => {
      if (agency.id === 'a01') return [{ ...agency, editors: [CLERK] }];
      return agency.id === 'a02' ? [{ ...agency, editors: [BOTH] }] : [];
    }),
  };
}

/** A form's cell of each kind in each column, with something that its validation takes. */
export interface FormCell {
  kind: EditKind;
  rowId: string;
  column: string;
  entry: string;
}

const KIND: Partial<Record<Owner, EditKind>> = {
  agency: 'answers',
  explanation: 'explanation',
  verifier: 'verification',
  coordinator: 'decisions',
  spill: 'computed',
  system: 'computed',
};

export function formCells(): FormCell[] {
  const round = hauGiangRound(1);
  const [agency] = round.agencies;
  const [group] = round.groups;
  if (agency === undefined || group === undefined) throw new Error('An empty round');
  const spec = agencyForm(round, agency, group, { name: agency.name, rubricTab: '' }, textIn('vi'));
  const cells = new Map<string, FormCell>();
  for (const row of spec.rows.filter(({ id }) => !id.startsWith('#'))) {
    for (const [at, cell] of row.cells.entries()) {
      const kind = KIND[cell.owner];
      const column = columnLetters(at + 2);
      const key = `${kind} ${column}`;
      if (kind !== undefined && !cells.has(key)) cells.set(key, { kind, rowId: row.id, column, entry: entryFor(cell) });
    }
  }
  return Array.from(cells.values());
}

function entryFor({ validation }: CellSpec): string {
  switch (validation?.kind) {
    case 'list':
      return validation.values[0] ?? '';
    case 'share':
      return '50%';
    default:
      return '1';
  }
}

export const STATUS: AgencyStatus = 'open';
