const NUMBER = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 2 });
const EXACT = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 15 });

/** A number as people read it in English: decimal point, at most two decimals. */
export function number(value: number): string {
  return NUMBER.format(value);
}

/** A number with all its decimals, for sentences that find fault with it: 2.999 must not be called no whole number as "3". */
export function exactNumber(value: number): string {
  return EXACT.format(value);
}

/** How many there are of something: "1 form", "2 forms", "1,234 criteria". */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${number(count)} ${count === 1 ? one : many}`;
}
