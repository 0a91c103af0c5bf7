/** English terms of the spreadsheet engine, with their `%s` gaps, and what stands for them. */
export type Dictionary = Readonly<Record<string, string>>;
