import { retrying } from './retry';

/**
 * E-mail of whoever runs the script, in lower case; `''` when Google does not tell. In a trigger nobody is at the screen, so it is whoever switched the trigger on.
 */
export function personEmail(): string {
  const email = retrying(() => Session.getActiveUser().getEmail() || Session.getEffectiveUser().getEmail());
  return email.toLowerCase();
}
