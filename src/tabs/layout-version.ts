/**
 * Which layout the tabs of a workbook have that this version of the add-on made or brought up to date. It is counted up when a workbook that is there already has to
 * be changed for the add-on to work with it as with a new one; `src/commands/upgrade.ts` lists what was changed when, and changes it.
 */
export const LAYOUT_VERSION = 4;

/** The layout of workbooks that were made before it was recorded. */
export const FIRST_LAYOUT = 1;
