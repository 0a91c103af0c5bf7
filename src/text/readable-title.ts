/** Regulations print the titles of sections in capitals, which take much room and are tiring to read: in ordinary letters, abbreviations apart. */
export function readableTitle(title: string): string {
  if (title !== title.toUpperCase()) return title;
  const lower = title.toLowerCase();
  return (lower.charAt(0).toUpperCase() + lower.slice(1)).replace(
    /(?<!\p{L})(cntt|tt&tt|attt|tthc|cbccvc|cchc|hđnd|ubnd)(?!\p{L})/gu,
    (word) => word.toUpperCase(),
  );
}
