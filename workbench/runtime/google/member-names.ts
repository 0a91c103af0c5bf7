/**
 * `Names` if it lists exactly the members of `Service`, otherwise `never`. With it the compiler checks that our list of
 * what Google offers is complete, so that a call to something the workbench lacks says so instead of being undefined.
 */
export type MemberNames<Service, Names extends readonly string[]> = [Exclude<keyof Service, Names[number]>] extends [
  never,
]
  ? [Exclude<Names[number], keyof Service>] extends [never]
    ? Names
    : never
  : never;
