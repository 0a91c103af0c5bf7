import { receiveByTheClock } from './commands/auto-receive';

/** Runs every few minutes once a coordinator has switched Tự động tiếp nhận phiếu on, with nobody at the screen: a failure goes to the script's log. */
export function triggerReceive(): void {
  const { ok, sentence } = receiveByTheClock();
  if (!ok) console.warn(sentence);
}
