/** E-mail of whoever runs the script, in lower case; `''` when Google does not tell. */
export function personEmail(): string {
  return Session.getActiveUser().getEmail().toLowerCase();
}
