/** How many criteria are complete, and how many there are for the agency. */
export interface Completion {
  done: number;
  of: number;
}
