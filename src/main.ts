/** Every entry point that Apps Script sees, and nothing else. The build turns each export into a top-level function. */
export { CNTT_DIEM_THAM_DINH, CNTT_DIEM_TU_CHAM, CNTT_KIEM_TRA_BO_TIEU_CHI, CNTT_XEP_LOAI } from './functions';
export {
  menuCarryOver,
  menuCheckProtection,
  menuCreateRound,
  menuGoToMyTab,
  menuMovePhase,
  menuOpenSidebar,
  menuPublish,
  menuRecompute,
  menuRerender,
  onInstall,
  onOpen,
} from './menu';
export {
  sidebarAgencies,
  sidebarCheckProtection,
  sidebarGoToMyTab,
  sidebarGoToTab,
  sidebarJump,
  sidebarMovePhase,
  sidebarPhase,
  sidebarPublish,
  sidebarRecompute,
  sidebarReminder,
  sidebarResults,
  sidebarSetupState,
  sidebarSetupStep,
  sidebarSetupWrite,
  sidebarView,
  sidebarWhere,
} from './sidebar-api';
