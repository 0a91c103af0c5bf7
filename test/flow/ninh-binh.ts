import type { SetupPlan } from '../../src/round/plan';
import { NINH_BINH } from './setup';

/** The people of Ninh Bình's round and what they work on. */

export const OWNER = 'vanphong@ninhbinh.example';
export const COORDINATOR = 'dieuphoi@ninhbinh.example';
export const VERIFIER = 'thamdinh@ninhbinh.example';
export const DEPARTMENT = 'socongthuong@ninhbinh.example';
export const DISTRICT = 'hoalu@ninhbinh.example';
export const LEADER = 'lanhdao@ninhbinh.example';

export const SO = 'Sở Công Thương';
export const OTHER_SO = 'Sở Tài chính';
export const HUYEN = 'UBND huyện Hoa Lư';
export const SO_RANKING = 'Xếp hạng Cơ quan nhà nước cấp Sở';
export const HUYEN_RANKING = 'Xếp hạng Cơ quan nhà nước cấp Huyện';

export const PEOPLE_OF_NINH_BINH = {
  owner: OWNER,
  editors: [COORDINATOR, VERIFIER, DEPARTMENT, DISTRICT],
  viewers: [LEADER],
};

/** Three agencies in two groups, two of them with somebody who fills in the form. */
export const NINH_BINH_WITH_PEOPLE: SetupPlan = {
  ...NINH_BINH,
  settings: { ...NINH_BINH.settings, coordinators: COORDINATOR, verifiers: VERIFIER },
  agencies: [
    { id: '', name: SO, groupId: 'so', editors: DEPARTMENT },
    { id: '', name: OTHER_SO, groupId: 'so', editors: '' },
    { id: '', name: HUYEN, groupId: 'huyen', editors: DISTRICT },
  ],
};
