import type { SetupPlan } from '../../src/round/plan';
import type { Reply, SetupProgress, SetupState, SetupWritten } from '../../src/wire';
import type { Workbench } from '../../workbench/runtime';
import { CLERK, COORDINATOR } from './round';

/** What the sidebar is answered, as it arrives there. */
function replyTo<T>(workbench: Workbench, name: string, ...args: unknown[]): Reply<T> {
  const outcome = workbench.callServer(name, args);
  if (!outcome.ok) throw new Error(outcome.message);
  return JSON.parse(JSON.stringify(outcome.value));
}

export function stateOf(workbench: Workbench): SetupState {
  const reply = replyTo<SetupState>(workbench, 'sidebarSetupState');
  if (!reply.ok) throw new Error(reply.sentence);
  return reply.value;
}

/** Writes a plan as the sidebar does: with the stamp of what it saw. @returns what was written, or the sentence of the refusal */
export function write(workbench: Workbench, plan: SetupPlan, stamp = stateOf(workbench).stamp): SetupWritten | string {
  const reply = replyTo<SetupWritten>(workbench, 'sidebarSetupWrite', { stamp, plan });
  return reply.ok ? reply.value : reply.sentence;
}

export function step(workbench: Workbench): SetupProgress | string {
  const reply = replyTo<SetupProgress>(workbench, 'sidebarSetupStep');
  return reply.ok ? reply.value : reply.sentence;
}

/** Takes steps until all is done, as the sidebar does. @returns every answer */
export function makeForms(workbench: Workbench, most = 500): SetupProgress[] {
  const answers: SetupProgress[] = [];
  while (answers.length < most) {
    const answer = step(workbench);
    if (typeof answer === 'string') throw new Error(answer);
    answers.push(answer);
    if (answer.done) return answers;
  }
  throw new Error('No end of steps');
}

/** Ninh Bình's round of 2017: departments and districts, each by a rubric of its own. */
export const NINH_BINH: SetupPlan = {
  settings: {
    name: 'Đánh giá ứng dụng CNTT tỉnh Ninh Bình năm 2017',
    year: '2017',
    dataFrom: '01/12/2016',
    dataTo: '30/11/2017',
    reportBy: '15/12/2017',
    verifyBy: '31/03/2018',
    explainBy: '',
    publishBy: '',
    coordinators: COORDINATOR,
    verifiers: '',
  },
  groups: [
    { id: 'so', name: 'Cơ quan nhà nước cấp Sở', rubricId: 'ninh-binh-2017-so' },
    { id: 'huyen', name: 'Cơ quan nhà nước cấp Huyện', rubricId: 'ninh-binh-2017-huyen' },
  ],
  agencies: [
    { id: '', name: 'Sở Công Thương', groupId: 'so', editors: CLERK },
    { id: '', name: 'Sở Tài chính', groupId: 'so', editors: '' },
    { id: '', name: 'UBND huyện Hoa Lư', groupId: 'huyen', editors: '' },
  ],
};
