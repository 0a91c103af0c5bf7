/**
 * Google allows characters in tab names that the engine refuses. Each has a stand-in that nobody types by chance, so
 * a name can be mapped there and back without loss.
 */
const STAND_INS: readonly (readonly [google: string, engine: string])[] = [
  ["'", '’'],
  ['*', '∗'],
  ['?', '？'],
  ['/', '∕'],
  ['\\', '∖'],
  ['[', '［'],
  [']', '］'],
];

const TO_ENGINE = new Map(STAND_INS);
const TO_GOOGLE = new Map(STAND_INS.map(([google, engine]) => [engine, google]));

/** The name as the engine stores it. */
export function engineSheetName(name: string): string {
  return Array.from(name, (character) => TO_ENGINE.get(character) ?? character).join('');
}

/** The name as people and scripts see it. */
export function googleSheetName(name: string): string {
  return Array.from(name, (character) => TO_GOOGLE.get(character) ?? character).join('');
}
