import { type CellValue, shown, squeeze } from '../cell';
import { LONGEST_ID } from '../limits';
import type { TableProblem } from '../problems';

import { cellAt, type RowKind } from './layout';
import { isEmpty, type ReportCell, type Row } from './row-reader';
import type { Vocabulary } from './words';

/**
 * Picks the rows of the table out of a tab: those with a kind. The tab's own rows, the headings of the columns, blank rows and notes that people put
 * in between are passed over; a row that means to be one of ours and can't be is reported.
 */
export function recogniseRows(
  rows: readonly (readonly CellValue[])[],
  vocabulary: Vocabulary,
  report: ReportCell,
  problems: TableProblem[],
): Row[] {
  const found: Row[] = [];
  const seen = new Set<string>();
  for (const [index, cells] of rows.entries()) {
    const at = index + 1;
    const idCell = cellAt(cells, 'id');
    const kindCell = cellAt(cells, 'kind');
    if (idCell === '' && kindCell === '') continue;
    const id = typeof idCell === 'string' ? plainId(idCell) : '';
    const kindWord = typeof kindCell === 'string' ? kindCell : '';
    // Rows that the tab itself made for its title and headings have ids that begin with #.
    if (id.startsWith('#')) continue;

    const kind = vocabulary.kind(kindWord);
    if (kind === undefined && vocabulary.isHeading(id, kindWord)) continue;
    if (kind === undefined) {
      reportKind(at, cells, vocabulary, report);
    } else if (typeof idCell !== 'string') {
      report(at, 'id', { code: 'idNotText', entered: shown(idCell) });
    } else if (id === '') {
      report(at, 'id', { code: 'idMissing', kind });
    } else if (!fits(id, kind)) {
      report(at, 'id', { code: 'badId', entered: shown(id), example: ID_OF_KIND[kind].example });
    } else if (seen.has(id.toLowerCase())) {
      problems.push({ row: at, column: 'id', code: 'duplicateId', id });
    } else {
      seen.add(id.toLowerCase());
      found.push({ at, id, kind, cells });
    }
  }
  return found;
}

/** A row without a kind that we know is a note, unless it has an id and something to score. */
function reportKind(at: number, cells: readonly CellValue[], vocabulary: Vocabulary, report: ReportCell): void {
  const kindCell = cellAt(cells, 'kind');
  const known = Object.values(vocabulary.shown.kinds);
  const hasId = !isEmpty(cellAt(cells, 'id'));
  if (!isEmpty(kindCell)) {
    if (hasId) report(at, 'kind', { code: 'unknownKind', entered: shown(kindCell), known });
  } else if (hasId && (['points', 'rule', 'threshold'] as const).some((column) => !isEmpty(cellAt(cells, column)))) {
    report(at, 'kind', { code: 'kindMissing', known });
  }
}

/** Most ids are clean and need no folding. */
function plainId(entered: string): string {
  return /^[\w.:#-]*$/.test(entered) ? entered : squeeze(entered);
}

function fits(id: string, kind: RowKind): boolean {
  const plain = ID_OF_KIND[kind].pattern.exec(id)?.[1];
  return plain !== undefined && plain.length <= LONGEST_ID;
}

const PLAIN = '([A-Za-z0-9]+(?:[.-][A-Za-z0-9]+)*)';
const POSITION = '#[1-9]\\d{0,3}';

const ID_OF_KIND: Record<RowKind, { pattern: RegExp; example: string }> = {
  section: { pattern: new RegExp(`^${PLAIN}$`), example: 'II' },
  group: { pattern: new RegExp(`^${PLAIN}$`), example: 'II.1' },
  criterion: { pattern: new RegExp(`^${PLAIN}$`), example: 'II.1.1' },
  level: { pattern: new RegExp(`^${PLAIN}${POSITION}$`), example: 'II.1.1#1' },
  item: { pattern: new RegExp(`^${PLAIN}${POSITION}$`), example: 'II.1.1#1' },
  evidence: { pattern: new RegExp(`^${PLAIN}#evidence$`), example: 'II.1.1#evidence' },
  leads: { pattern: new RegExp(`^${PLAIN}#leads$`), example: 'II.1.1#leads' },
  grade: { pattern: new RegExp(`^grade:${PLAIN}$`), example: 'grade:tot' },
  deduction: { pattern: new RegExp(`^deduction:${PLAIN}$`), example: 'deduction:late' },
  exemption: { pattern: new RegExp(`^exemption:${PLAIN}$`), example: 'exemption:thanh-tra' },
  info: { pattern: /^info:([a-zA-Z.]+)$/, example: 'info:title' },
  finding: { pattern: new RegExp(`^finding:${PLAIN}$`), example: 'finding:H1' },
  agencyGroup: { pattern: new RegExp(`^group:${PLAIN}$`), example: 'group:so' },
  agency: { pattern: new RegExp(`^group:${PLAIN}${POSITION}$`), example: 'group:so#1' },
  unitName: { pattern: new RegExp(`^unit:${PLAIN}$`), example: 'unit:van-phong' },
};
