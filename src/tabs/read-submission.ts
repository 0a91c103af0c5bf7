import { fold } from '../rubric/cell';
import { inEveryLanguage } from '../text/text';
import { FORM_ROW } from './form-columns';
import type { FormRows } from './form-rows';

/** What the agency wrote into its row for sending the form in. */
export interface Submission {
  /** The word for sending in is chosen. */
  requested: boolean;
  /** When, as `dd/MM/yyyy HH:mm:ss`, by whom, and the fingerprint of the answers then; each `''` if it was not recorded. */
  at: string;
  by: string;
  fingerprint: string;
}

/** Reads the record of a submission; `null` while there is none. */
export function readSubmission(rows: FormRows): Submission | null {
  const row = FORM_ROW.submission;
  const submission = {
    requested: SUBMIT.has(fold(rows.text('figures', row))),
    at: rows.text('bases', row),
    by: rows.text('evidence', row),
    fingerprint: rows.text('notes', row),
  };
  const { requested, at, by, fingerprint } = submission;
  return requested || at !== '' || by !== '' || fingerprint !== '' ? submission : null;
}

const SUBMIT: ReadonlySet<string> = new Set(inEveryLanguage((text) => fold(text.form.submit)));
