/** Every entry point that Apps Script sees, and nothing else. The build turns each export into a top-level function. */
export { CNTT_DIEM_THAM_DINH, CNTT_DIEM_TU_CHAM, CNTT_KIEM_TRA_BO_TIEU_CHI, CNTT_XEP_LOAI } from './functions';
export {
  menuAutoReceive,
  menuCarryOver,
  menuCheckProtection,
  menuCreateRound,
  menuGoToMyTab,
  menuLockOverdue,
  menuMovePhase,
  menuOpenSidebar,
  menuPublish,
  menuRecompute,
  menuRerender,
  menuReturn,
  menuSubmit,
  onInstall,
  onOpen,
} from './menu';
export {
  sidebarAgencies,
  sidebarAutoReceive,
  sidebarGoToMyTab,
  sidebarJump,
  sidebarLockOverdue,
  sidebarMovePhase,
  sidebarPhase,
  sidebarRecompute,
  sidebarReturn,
  sidebarSubmit,
  sidebarView,
  sidebarWhere,
} from './sidebar-api';
export { triggerReceive } from './triggers';
