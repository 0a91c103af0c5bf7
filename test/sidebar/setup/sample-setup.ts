import type { SetupPlan } from '../../../src/round/plan';
import type { SetupState } from '../../../src/wire';

export const ME = 'dieuphoi@haugiang.example';

/** A small Thiết lập. */
export const PLAN: SetupPlan = {
  settings: {
    name: 'Đánh giá năm 2017',
    year: '2017',
    dataFrom: '01/01/2017',
    dataTo: '31/12/2017',
    reportBy: '14/12/2017',
    verifyBy: '',
    explainBy: '',
    publishBy: '',
    coordinators: ME,
    verifiers: '',
  },
  groups: [{ id: 'so', name: 'Sở, ban, ngành tỉnh', rubricId: 'hau-giang-2017' }],
  agencies: [
    { id: 'a01', name: 'Sở Công Thương', groupId: 'so', editors: 'a@x.example' },
    { id: 'a02', name: 'Sở Tài chính', groupId: 'so', editors: '' },
  ],
};

const BLANK: SetupPlan = {
  settings: { ...PLAN.settings, dataFrom: '', dataTo: '', reportBy: '' },
  groups: [],
  agencies: [],
};

/** What the script answers when the setup is opened in a blank spreadsheet, with anything put otherwise. */
export function setupState(change: Partial<SetupState> = {}): SetupState {
  return {
    stamp: '',
    person: ME,
    current: null,
    proposed: BLANK,
    blocked: '',
    rubrics: [
      {
        id: 'hau-giang-2017',
        title: 'Tiêu chí đánh giá, xếp hạng',
        shortTitle: 'Hậu Giang 2017',
        regulation: '1663/QĐ-UBND',
        problem: '',
        calendar: { dataFrom: '01-01', dataTo: '12-31', reportBy: '12-14' },
        groups: [
          { id: 'so', name: 'Sở, ban, ngành tỉnh', agencies: ['Sở Công Thương', 'Sở Tài chính'] },
          { id: 'huyen', name: 'UBND huyện, thị xã, thành phố', agencies: ['UBND huyện Vị Thủy'] },
        ],
      },
      {
        id: 'ninh-binh-2017-huyen',
        title: 'Bộ tiêu chí cấp Huyện',
        shortTitle: 'Ninh Bình 2017 – cấp Huyện',
        regulation: '1382/QĐ-UBND',
        problem: '',
        calendar: { dataFrom: '12-01', dataTo: '11-30', reportBy: '12-31', verifyBy: '03-31', publishBy: '04-30' },
        groups: [{ id: 'huyen', name: 'UBND huyện, thị xã, thành phố', agencies: [] }],
      },
      {
        id: 'cap-xa-2021',
        title: 'Bộ tiêu chí cấp xã',
        shortTitle: 'Cấp xã 2021',
        regulation: 'văn bản không ghi số',
        problem: '',
        calendar: {},
        groups: [{ id: 'xa', name: 'UBND xã, phường, thị trấn', agencies: [] }],
      },
    ],
    lastYear: null,
    withoutForm: 0,
    ...change,
  };
}
