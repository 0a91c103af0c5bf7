const NUMBER = new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 2 });

/** A number as people read it in Vietnamese: decimal comma, at most two decimals. */
export function number(value: number): string {
  return NUMBER.format(value);
}
