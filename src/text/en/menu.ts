import { menu as shown } from '../vi/commands';

/** What the commands are called in the log and in explanations. */
export const menu = {
  title: 'IT scoring',
  openSidebar: 'Open the sidebar',
  goToMyTab: 'Go to my form',
  createRound: 'Create or update forms',
  newRubric: 'New rubric…',
  updateForms: 'Update the forms to the rubric',
  recompute: 'Recompute the ranking',
  rerender: 'Lay the forms out again',
  coordination: 'Coordination',
  movePhase: 'Move to the next phase',
  checkProtection: 'Check the rights to edit',
  submit: 'Submit the form',
  returnForm: 'Return the form',
  lockOverdue: 'Lock overdue forms',
  autoReceive: 'Receive forms automatically',
  publish: 'Publish the ranking',
  carryOver: 'Carry over to next year',
  confirmRest: 'Agree to the remaining criteria',
  differences: 'List of differences',
};

type MenuItem = Exclude<keyof typeof menu, 'title' | 'coordination'>;

/** What everybody needs stands in the menu itself, the coordinators' items one level down. */
const FOR_EVERYBODY: ReadonlySet<MenuItem> = new Set(['openSidebar', 'goToMyTab', 'submit']);

/** Where to click. The menu is built before the language of the workbook may be read, so on the screen it is Vietnamese. */
export function menuPath(item: MenuItem): string {
  const path = FOR_EVERYBODY.has(item) ? [shown.title] : [shown.title, shown.coordination];
  return `“${[...path, shown[item]].join(' → ')}”`;
}

/** Where to click, and what that means in English. */
export function menuPathWithMeaning(item: MenuItem): string {
  return `${menuPath(item)} (${menu[item].toLowerCase()})`;
}
