const collator = new Intl.Collator('vi', { numeric: true });

/** Compares names as a Vietnamese list has them, whatever language the sidebar is in: “Đ” after “D”, tones after the letters, “Xã 2” before “Xã 10”. */
export function byName(one: string, other: string): number {
  return collator.compare(one, other);
}
