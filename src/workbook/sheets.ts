/** The types of the spreadsheet service under short names; only `workbook/` and what is above it may use them. */
export type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
export type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
