import type { CellPosition, Command, HeaderIndex, UID } from '@odoo/o-spreadsheet';
import { coreTypes } from '../o-spreadsheet';
import { PlainRowHeights } from './plain-row-heights';

/** What the engine leaves free beside and above a text. */
const MARGIN = { side: 4, top: 3 } as const;

/** The height of a row by its texts. */
interface Measured {
  /** What its entered texts need. */
  fixed: number;
  /** Columns whose text a formula makes, in the cell or by spilling into it. */
  computed: HeaderIndex[];
  height: number;
  /** For which state of the workbook `height` holds. */
  turn: number;
}

/**
 * The height that a row has by its texts, also by those that formulas make or spill, as in a Google sheet; the engine goes by what was entered. A row is measured when
 * somebody wants to know, which for those out of sight is never, and after an edit only its computed texts are looked at again.
 */
export class MeasuredRowHeights extends PlainRowHeights {
  readonly #rows = new Map<UID, Measured[]>();
  /** Height by width, look and text. */
  readonly #heights = new Map<string, number>();
  /** Sheets of which rows were measured in the middle of a command, while their texts were still those of before. */
  readonly #early = new Set<UID>();
  #turn = 0;
  #isChanged = false;

  override handle(command: Command): void {
    if (!CHANGING.has(command.type)) return;
    this.#isChanged = true;
    if (command.type === 'UPDATE_CELL') delete this.#rows.get(command.sheetId)?.[command.row];
    else this.#rows.clear();
  }

  override finalize(): void {
    if (!this.#isChanged) return;
    this.#isChanged = false;
    for (const sheetId of this.#early) this.#rows.delete(sheetId);
    this.#early.clear();
    this.#turn += 1;
  }

  protected override heightByText(sheetId: UID, row: HeaderIndex): number {
    const rows = this.#rows.get(sheetId) ?? [];
    this.#rows.set(sheetId, rows);
    const known = rows[row] ?? this.#measure(sheetId, row);
    rows[row] = known;
    if (known.turn !== this.#turn) {
      known.height = Math.max(known.fixed, ...known.computed.map((col) => this.#heightOf({ sheetId, col, row })));
      known.turn = this.#turn;
    }
    return known.height;
  }

  #measure(sheetId: UID, row: HeaderIndex): Measured {
    if (this.#isChanged) this.#early.add(sheetId);
    const measured: Measured = { fixed: super.heightByText(sheetId, row), computed: [], height: 0, turn: -1 };
    for (const id of this.getters.getRowCellIds(sheetId, row)) {
      const cell = this.getters.getCellById(id);
      if (cell === undefined) continue;
      const position = this.getters.getCellPosition(id);
      if (cell.isFormula || cell.content === '') measured.computed.push(position.col);
      else measured.fixed = Math.max(measured.fixed, this.#heightOf(position));
    }
    return measured;
  }

  #heightOf(position: CellPosition): number {
    const { getters } = this;
    const { type, formattedValue: text } = getters.getEvaluatedCell(position);
    if (text === '' || type === 'error') return 0;
    const { wrapping, fontSize = 0, bold = false, italic = false } = getters.getCellStyle(position);
    const width = wrapping === 'wrap' ? getters.getColSize(position.sheetId, position.col) - 2 * MARGIN.side : 0;
    const key = `${width}|${fontSize}|${bold}|${italic}|${text}`;
    const known = this.#heights.get(key);
    if (known !== undefined) return known;
    const lines = getters.getCellMultiLineText(position, {
      maxWidth: getters.getColSize(position.sheetId, position.col),
      ...(width > 0 ? { wrapWidth: width } : {}),
    });
    const merge = getters.getMerge(position);
    const isTall = merge !== undefined && merge.bottom > merge.top;
    const height = isTall
      ? 0
      : getters.getMultilineTextSize(lines, getters.getCellStyle(position)).height + 2 * MARGIN.top;
    this.#heights.set(key, height);
    return height;
  }
}

/** What changes a workbook or what its formulas come to. */
const CHANGING: ReadonlySet<string> = new Set([...coreTypes, 'START', 'UNDO', 'REDO', 'EVALUATE_CELLS']);
