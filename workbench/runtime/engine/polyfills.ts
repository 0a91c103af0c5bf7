/**
 * What the spreadsheet engine expects of its host and Node 20 does not have. Import this before the engine.
 */
function groupInto<K, T>(
  items: Iterable<T>,
  keyOf: (item: T, index: number) => K,
  put: (key: K, item: T) => void,
): void {
  let index = 0;
  for (const item of items) {
    put(keyOf(item, index), item);
    index += 1;
  }
}

if (!Reflect.has(Object, 'groupBy')) {
  Object.defineProperty(Object, 'groupBy', {
    configurable: true,
    writable: true,
    value: <T>(items: Iterable<T>, keyOf: (item: T, index: number) => PropertyKey): Record<PropertyKey, T[]> => {
      const groups: Record<PropertyKey, T[]> = Object.create(null);
      groupInto(items, keyOf, (key, item) => {
        const group = groups[key];
        if (group) group.push(item);
        else groups[key] = [item];
      });
      return groups;
    },
  });
}

if (!Reflect.has(Map, 'groupBy')) {
  Object.defineProperty(Map, 'groupBy', {
    configurable: true,
    writable: true,
    value: <K, T>(items: Iterable<T>, keyOf: (item: T, index: number) => K): Map<K, T[]> => {
      const groups = new Map<K, T[]>();
      groupInto(items, keyOf, (key, item) => {
        const group = groups.get(key);
        if (group) group.push(item);
        else groups.set(key, [item]);
      });
      return groups;
    },
  });
}

// The engine reports the time of every step on console.debug, which drowns everything else.
console.debug = () => {};

export {};
