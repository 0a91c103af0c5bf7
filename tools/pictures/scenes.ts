import type { Screen } from './screen';
import { FORM, type Stage } from './stages';

/** Somebody in the sample, by what they do. */
export type Seat = 'coordinator' | 'verifier' | 'clerk' | 'leader';

/** One picture: whose screen it is, at what moment of the round, and what is done before it is taken. */
export interface Scene {
  name: string;
  stage: Stage;
  seat: Seat;
  tour?: boolean;
  play: (screen: Screen) => Promise<void>;
}

const MENU = 'Chấm điểm CNTT';
const DEPARTMENTS = 'Sở, ban, ngành tỉnh';

/** The pictures of the guide and of the README, in the order of a round. */
export const SCENES: readonly Scene[] = [
  {
    name: 'tour',
    stage: 'selfAssessment',
    seat: 'coordinator',
    tour: true,
    play: async ({ page }) => {
      await page.getByRole('button', { name: 'Bắt đầu' }).click();
    },
  },
  { name: 'guide', stage: 'selfAssessment', seat: 'clerk', play: (screen) => screen.openTab('Hướng dẫn') },
  { name: 'settings', stage: 'selfAssessment', seat: 'coordinator', play: (screen) => screen.openTab('Thiết lập') },
  {
    name: 'setup',
    stage: 'selfAssessment',
    seat: 'coordinator',
    play: async (screen) => {
      await screen.openTab('Thiết lập');
      const sidebar = await screen.sidebar();
      await sidebar.getByRole('button', { name: 'Thiết lập từng bước' }).click({ timeout: 90_000 });
      await sidebar.getByRole('button', { name: 'Tiếp tục' }).click({ timeout: 90_000 });
    },
  },
  {
    name: 'rubrics',
    stage: 'selfAssessment',
    seat: 'coordinator',
    play: async (screen) => {
      await screen.openTab('Bộ tiêu chí Hậu Giang 2017');
      const sidebar = await screen.sidebar();
      await sidebar.getByRole('button', { name: 'Bộ tiêu chí: tạo, xuất, nhập' }).click({ timeout: 90_000 });
      await sidebar.getByRole('button', { name: 'Chép thành bộ mới: Hậu Giang 2017' }).click({ timeout: 90_000 });
      await sidebar.getByLabel('Tên ngắn').fill('Hậu Giang 2018');
    },
  },
  {
    name: 'menu',
    stage: 'selfAssessment',
    seat: 'coordinator',
    play: async (screen) => {
      await screen.openTab('Tổng hợp');
      await screen.menu([MENU, 'Điều phối'], { click: false });
    },
  },
  {
    name: 'form',
    stage: 'selfAssessment',
    seat: 'clerk',
    play: async (screen) => {
      await screen.openTab(FORM);
      await screen.selectRow('F', 'I.4');
      await screen.clear();
      await screen.selectRow('F', 'I.3');
      await screen.sidebar();
    },
  },
  {
    name: 'refused',
    stage: 'selfAssessment',
    seat: 'clerk',
    play: async (screen) => {
      await screen.openTab(FORM);
      await screen.selectRow('F', 'I.2');
      await screen.type('nhiều');
    },
  },
  {
    name: 'submit',
    stage: 'selfAssessment',
    seat: 'clerk',
    play: async (screen) => {
      await screen.openTab(FORM);
      await screen.selectRow('F', '@submission');
      await screen.sidebar();
    },
  },
  { name: 'register', stage: 'received', seat: 'coordinator', play: (screen) => screen.openTab('Theo dõi') },
  {
    name: 'returned',
    stage: 'returned',
    seat: 'clerk',
    play: async (screen) => {
      await screen.openTab(FORM);
      await screen.selectRow('F', 'I.3');
      await screen.sidebar();
    },
  },
  { name: 'summary', stage: 'selfAssessment', seat: 'coordinator', play: (screen) => screen.openTab('Tổng hợp') },
  { name: 'dashboard', stage: 'selfAssessment', seat: 'leader', play: (screen) => screen.openTab('Bảng điều khiển') },
  {
    name: 'group-dashboard',
    stage: 'selfAssessment',
    seat: 'leader',
    play: async (screen) => {
      await screen.openTab(`Bảng điều khiển ${DEPARTMENTS}`);
    },
  },
  {
    name: 'coordinator',
    stage: 'selfAssessment',
    seat: 'coordinator',
    play: async (screen) => {
      await screen.openTab('Tổng hợp');
      await screen.sidebar();
    },
  },
  {
    name: 'verification',
    stage: 'verification',
    seat: 'verifier',
    play: async (screen) => {
      await screen.openTab(FORM);
      await screen.selectRow('R', 'I.1');
    },
  },
  {
    name: 'ranking',
    stage: 'verification',
    seat: 'coordinator',
    play: (screen) => screen.openTab(`Xếp hạng ${DEPARTMENTS}`),
  },
  {
    name: 'explanation',
    stage: 'explanation',
    seat: 'clerk',
    play: async (screen) => {
      await screen.openTab(FORM);
      await screen.selectRow('S', 'I.2');
    },
  },
  { name: 'published', stage: 'publication', seat: 'leader', play: (screen) => screen.openTab(/^Công bố /) },
  { name: 'annex', stage: 'publication', seat: 'coordinator', play: (screen) => screen.openTab(/^Phụ lục/) },
];
