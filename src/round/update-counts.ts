/** What bringing forms into agreement with their rubric changed. */
export interface UpdateCounts {
  /** Forms that were not as they should be. */
  forms: number;
  /** Rows. */
  added: number;
  moved: number;
  retired: number;
  /** Cells that were filled in again with what had been kept. */
  returned: number;
}
