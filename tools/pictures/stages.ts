import type { Workbench } from '../../workbench/runtime';
import { must } from '../../workbench/sample/must';
import { createSampleRound } from '../../workbench/sample/sample-round';
import type { Bundle } from '../../workbench/server/bundle';
import type { People } from '../../workbench/server/people';

/** The form that the pictures show. */
export const FORM = 'Sở Công Thương';

/** A moment of the sample round, as a workbook to open. */
export type Stage = 'selfAssessment' | 'received' | 'returned' | 'verification' | 'explanation' | 'publication';

/** When the pictures are taken, so that they are the same every time: two weeks before the deadline that the regulation of the sample sets. */
export const MOMENT = new Date('2017-11-30T09:00:00+07:00');

/** Plays the sample round to its end through the menu and by typing, and keeps what the workbook looks like on the way. */
export function playRound(bundle: Bundle, people: People, clerk: string, coordinator: string): Map<Stage, unknown> {
  const stages = new Map<Stage, unknown>();
  const { workbench } = createSampleRound(bundle, people, { today: MOMENT });
  workbench.ui.answerWith(({ buttons, asksText }) => ({
    button: buttons.includes('YES') ? 'YES' : 'OK',
    text: asksText ? 'Số liệu mẫu: đề nghị ghi tài liệu kiểm chứng ở mục I.' : '',
  }));
  const keep = (stage: Stage) => stages.set(stage, workbench.snapshot());

  keep('selfAssessment');
  submit(workbench, clerk, coordinator);
  must(workbench.runMenuItem('menuRecompute'));
  keep('received');
  workbench.select(FORM, 'F6');
  must(workbench.runMenuItem('menuReturn'));
  keep('returned');
  submit(workbench, clerk, coordinator);
  must(workbench.runMenuItem('menuMovePhase'));
  verifyDifferently(workbench);
  must(workbench.runMenuItem('menuRecompute'));
  keep('verification');
  must(workbench.runMenuItem('menuMovePhase'));
  explain(workbench);
  keep('explanation');
  must(workbench.runMenuItem('menuMovePhase'));
  must(workbench.runMenuItem('menuRecompute'));
  must(workbench.runMenuItem('menuPublish'));
  keep('publication');
  return stages;
}

/** The clerk sends the form in; the next command of the coordinator receives it. */
function submit(workbench: Workbench, clerk: string, coordinator: string): void {
  workbench.actAs(clerk);
  workbench.select(FORM, 'F6');
  must(workbench.runMenuItem('menuSubmit'));
  workbench.actAs(coordinator);
}

/** The verifier counts less than the agency does, and says why. */
function verifyDifferently(workbench: Workbench): void {
  for (const [id, figure, opinion] of [
    ['I.1', '60', 'Số liệu mẫu: 4 máy tính đã thanh lý trong năm.'],
    ['I.2', '50', 'Số liệu mẫu: 5 máy tính chưa kết nối lúc kiểm tra.'],
  ] as const) {
    const row = rowOf(workbench, id);
    must(workbench.type(FORM, `N${row}`, ''));
    must(workbench.type(FORM, `L${row}`, figure));
    must(workbench.type(FORM, `R${row}`, opinion));
  }
}

function explain(workbench: Workbench): void {
  must(workbench.type(FORM, `S${rowOf(workbench, 'I.1')}`, 'Số liệu mẫu: đơn vị thống nhất với kết quả thẩm định.'));
}

/** The row of a criterion on the form, found by its id. */
function rowOf(workbench: Workbench, id: string): number {
  const at = workbench.values(FORM, 'A:A').findIndex(([value]) => value === id);
  if (at < 0) throw new Error(`The form of ${FORM} has no row ${id}.`);
  return at + 1;
}
