import { useState } from 'preact/hooks';
import type { JumpRequest } from '../../src/wire';
import type { Followed } from './follower';
import type { PollState } from './poller';
import { rowIdAt } from './selection';

/**
 * Id of the row that the cursor is on. Where somebody is sent by a click is known before the script has been asked again, and is believed until it has.
 *
 * @param target where the cursor is being sent right now
 */
export function useRowId({ answer }: PollState<Followed>, target: JumpRequest | null): string {
  const at = answer?.at ?? 0;
  const [sentTo, setSentTo] = useState<{ target: JumpRequest; at: number } | null>(null);
  if (target !== null && (sentTo?.target !== target || sentTo.at !== at)) setSentTo({ target, at });
  if (answer === null) return '';
  const { view, where } = answer.value;
  if (sentTo !== null && sentTo.at === at && sentTo.target.sheetId === view.tab.sheetId) return sentTo.target.rowId;
  return view.form === null ? '' : rowIdAt(view.form, where);
}
