const NUMBER = new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 2 });

/** A number as people read it in Vietnamese: decimal comma, at most two decimals. */
export function number(value: number): string {
  return NUMBER.format(value);
}

const EXACT = new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 15 });

/** A number that a sentence is about, with all its decimals: rounded, 2,999 would read as the 3 that was asked for. */
export function exactNumber(value: number): string {
  return EXACT.format(value);
}
