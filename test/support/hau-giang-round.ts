import type { Agency, Group, RoundWithRubrics } from '../../src/round/round';
import { hauGiang } from './hau-giang';

/** A Hậu Giang round with the agencies of the regulation's list, as Thiết lập would describe it. */
export function hauGiangRound(agenciesPerGroup = 3): RoundWithRubrics {
  const rubric = hauGiang();
  const groups: Group[] = rubric.groups.map(({ id, label }) => ({ id, name: label, rubricId: rubric.id }));
  const agencies: Agency[] = rubric.groups
    .flatMap(({ id, agencies: names }) => names.slice(0, agenciesPerGroup).map((name) => ({ name, groupId: id })))
    .map((agency, at) => ({ id: `a${String(at + 1).padStart(2, '0')}`, editors: [], ...agency }));
  return {
    settings: {
      name: 'Đợt 2017',
      year: 2017,
      dataFrom: '01/01/2017',
      dataTo: '31/12/2017',
      reportBy: '14/12/2017',
      verifyBy: '',
      explainBy: '',
      publishBy: '',
      phase: 'selfAssessment',
      basis: 'self',
      ties: 'competition',
      language: 'vi',
      coordinators: ['dieuphoi@haugiang.example'],
      verifiers: [],
      ranksAbsent: false,
      sendsMail: false,
    },
    groups,
    agencies,
    rubrics: new Map([[rubric.id, rubric]]),
  };
}
