/** Whose the functions of the script are that somebody can call by hand. What stands in none of these is the coordinators’. */

/** What everybody may call, because it only shows or goes somewhere. A new function stands here or is the coordinators’. */
export const OPEN_TO_ALL: ReadonlySet<string> = new Set([
  'menuOpenSidebar',
  'menuGoToMyTab',
  'sidebarView',
  'sidebarWhere',
  'sidebarJump',
  'sidebarGoToMyTab',
  'sidebarGoToTab',
  'sidebarResults',
]);

/** What verifiers may ask for as well, because it only tells. */
export const VERIFIERS_TOO: ReadonlySet<string> = new Set(['sidebarAgencies', 'sidebarReminder', 'sidebarReminders']);

/** What verifiers do. */
export const VERIFIERS_OWN: ReadonlySet<string> = new Set(['menuConfirmRest', 'sidebarConfirm', 'sidebarConfirmRest']);

/** What agencies may do, each for its own form. */
export const AGENCIES_OWN: ReadonlySet<string> = new Set(['menuSubmit', 'sidebarSubmit']);
