import type { Text } from '../text/text';
import type { ForeignColumn } from '../workbook/mended-content';

/** What to say of a tab whose columns were moved: which one, and what to do. */
export function foreignColumnSentence({ tab, column, expected, last }: ForeignColumn, text: Text): string {
  return text.commands.foreignColumn(tab, column, expected, last);
}
