/** The JSON with values in it replaced, each at a place that its number picks. */
export function changedJson(json: unknown, changes: readonly (readonly [number, unknown])[]): unknown {
  for (const [number, value] of changes) {
    const places: { holder: object; key: string }[] = [];
    collect(json, places);
    const place = places[number % places.length];
    if (place !== undefined) Reflect.set(place.holder, place.key, value);
  }
  return json;
}

function collect(value: unknown, places: { holder: object; key: string }[]): void {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, child] of Object.entries(value)) {
    places.push({ holder: value, key });
    collect(child, places);
  }
}
