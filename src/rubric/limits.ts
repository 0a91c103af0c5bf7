/** Longest title, source, help … */
export const LONGEST_TEXT = 2000;
/** Longest label of a figure, option, item or level. */
export const LONGEST_LABEL = 1000;
/** Longest id. */
export const LONGEST_ID = 40;
/** Longest short title, which becomes part of a tab's name. */
export const LONGEST_SHORT_TITLE = 40;
/** Longest name of a unit that leads a criterion. */
export const LONGEST_UNIT_NAME = 120;
/** No criterion has more leads, no unit more spellings: with their names at their longest they still fit into a cell's text. */
export const MOST_LEADS = 16;
/** How many rows a finding may name. */
export const MOST_EXPLAINED = 40;
/** No cell's list may offer more: Google takes no longer one. */
export const MOST_CHOICES = 500;
/** No number of points in a rubric may be further from 0. */
export const MOST_POINTS = 10_000;
/** No threshold may be above this. */
export const HIGHEST_THRESHOLD = 1e12;
/** No delay may be longer, in days. */
export const LONGEST_DELAY = 3660;
/** No growth may be asked for above this: 100 is a hundredfold. */
export const MOST_GROWTH = 100;
/** An id: letters and digits in parts, such as II.1.10 or C.2.1-1. */
export const ID_PATTERN = /^[A-Za-z0-9]+([.-][A-Za-z0-9]+)*$/;
/** A unit's name: one line without a semicolon, no white space at its ends. */
export const UNIT_NAME_PATTERN = /^[^\s;]([^;\r\n]*[^\s;])?$/;
/** The id of a rubric. */
export const RUBRIC_ID_PATTERN = /^[a-z0-9]+(-[a-z0-9]+)*$/;
/** Year, month and day, or month and day; whether the day exists is another question. */
export const DATE_PATTERN = /^\d{4}-\d{2}-\d{2}$/;
export const DAY_PATTERN = /^\d{2}-\d{2}$/;
/** Longest text of a rubric's file that is read, in characters; the longest of the regulations so far takes a quarter of it. */
export const LONGEST_RUBRIC_FILE = 500_000;
/** No rubric's lists have more members than this, all together; the longest of the regulations so far has a seventh of it. */
export const MOST_MEMBERS = 3_000;
/** Nothing in a rubric is as deep as this; the shape of one goes down to a dozen brackets within each other. */
export const DEEPEST = 50;
/** So many fields that a rubric does not have are told of one place, and so much of the name of each. */
export const MOST_FIELDS_TOLD = 10;
export const LONGEST_FIELD_TOLD = 60;
