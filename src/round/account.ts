/**
 * What two addresses have in common that Google takes for the same account: upper and lower case are one, and at Gmail so are its two domains, with and without dots,
 * and whatever follows a plus sign. Addresses are compared by this and by nothing else.
 */
export function accountKey(email: string): string {
  const address = email.trim().toLowerCase();
  const [, name = '', domain = ''] = /^([^@+]+)[^@]*@(gmail|googlemail)\.com$/.exec(address) ?? [];
  return domain === '' ? address : `${name.replace(/\./g, '')}@gmail.com`;
}

/** Whether an address is among others; nobody's (`''`) is not. */
export function isAmong(email: string, others: readonly string[]): boolean {
  const key = accountKey(email);
  return key !== '' && others.some((one) => accountKey(one) === key);
}

/** Those whose account is not among others. */
export function withoutAccounts(emails: readonly string[], others: readonly string[]): string[] {
  const keys = new Set(others.map(accountKey));
  return emails.filter((email) => !keys.has(accountKey(email)));
}

/** Each account once, as it is spelled first. */
export function distinctAccounts(emails: readonly string[]): string[] {
  const seen = new Set<string>();
  return emails.filter((email) => {
    const key = accountKey(email);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
